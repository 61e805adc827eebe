import type { Role } from "./grid";

/** Cell styles of one file: asked for by role and number format, numbered as they come up. */
export interface Styles {
  readonly index: (role: Role | undefined, format: string | undefined) => number;
  readonly xml: () => string;
}

interface Look {
  readonly font: 0 | 1 | 2 | 3;
  readonly framed: boolean;
  readonly align: string;
  readonly fill: 0 | 2;
  readonly format?: string;
}

const looks: Readonly<Record<Role, Look>> = {
  number: { font: 0, framed: false, align: 'horizontal="left" vertical="center"', fill: 0 },
  title: { font: 1, framed: false, align: 'horizontal="center" vertical="center"', fill: 0 },
  meta: { font: 0, framed: false, align: 'vertical="center"', fill: 0 },
  metaRight: { font: 0, framed: false, align: 'horizontal="right" vertical="center"', fill: 0 },
  header: { font: 2, framed: true, align: 'horizontal="center" vertical="center" wrapText="1"', fill: 2 },
  marker: { font: 3, framed: true, align: 'horizontal="center" vertical="center"', fill: 0 },
  code: { font: 0, framed: true, align: 'horizontal="center" vertical="center"', fill: 0 },
  text: { font: 0, framed: true, align: 'horizontal="left" vertical="center" wrapText="1" indent="1"', fill: 0 },
  amount: { font: 0, framed: true, align: 'horizontal="right" vertical="center" indent="1"', fill: 0, format: "0.00" },
  totalText: { font: 2, framed: true, align: 'horizontal="center" vertical="center"', fill: 0 },
  totalAmount: { font: 2, framed: true, align: 'horizontal="right" vertical="center" indent="1"', fill: 0, format: "0.00" },
  prose: { font: 0, framed: false, align: 'vertical="top" wrapText="1"', fill: 0 },
  note: { font: 0, framed: false, align: 'vertical="center" wrapText="1"', fill: 0 },
};

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** An empty style sheet; style 0 is the bare cell. */
export function styleSheet(): Styles {
  const formats: string[] = [];
  const styles: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  const known = new Map<string, number>();
  const formatId = (format: string | undefined): number => {
    if (format === undefined) return 0;
    if (!formats.includes(format)) formats.push(format);
    return 164 + formats.indexOf(format);
  };
  return {
    index: (role, format) => {
      const key = `${role ?? ""}|${format ?? ""}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      if (role === undefined && format === undefined) return 0;
      const look = role === undefined ? undefined : looks[role];
      const id = formatId(format ?? look?.format);
      styles.push(
        look === undefined
          ? `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`
          : `<xf numFmtId="${id}" fontId="${look.font}" fillId="${look.fill}" borderId="${look.framed ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${look.align}/></xf>`,
      );
      known.set(key, styles.length - 1);
      return styles.length - 1;
    },
    xml: () => {
      const side = (name: string): string => `<${name} style="thin"><color rgb="FF8C8C8C"/></${name}>`;
      const font = (size: number, bold: boolean, name: string, colour: string): string =>
        `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><color rgb="${colour}"/><name val="${name}"/><charset val="134"/></font>`;
      return (
        `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
        `<numFmts count="${formats.length}">${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`).join("")}</numFmts>` +
        `<fonts count="4">${font(10, false, "宋体", "FF000000")}${font(16, true, "黑体", "FF000000")}${font(10, true, "宋体", "FF000000")}${font(9, false, "宋体", "FF7F7F7F")}</fonts>` +
        `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills>` +
        `<borders count="2"><border><left/><right/><top/><bottom/></border><border>${["left", "right", "top", "bottom"].map(side).join("")}</border></borders>` +
        `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
        `<cellXfs count="${styles.length}">${styles.join("")}</cellXfs></styleSheet>`
      );
    },
  };
}
