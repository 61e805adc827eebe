import { FRAME_COLOUR, LINK_COLOUR, LOOK_FONTS, LOOK_STYLES, type LookFontName, type LookStyle } from "../../../../core/workbook/look-styles";
import type { CellLook } from "../../../../core/workbook/sheet-plan";
import type { XmlElement } from "./xml-document";
import { child, XmlDocument } from "./xml-document";
import { tooManyFormats } from "./unwritable-workbook";

/** A look with what the cell's content asks for besides. */
export interface StyleChoice {
  readonly look: CellLook;
  /** Text that would become a formula when the cell is edited: Excel keeps it as text. */
  readonly quoted?: boolean;
  readonly linked?: boolean;
}

/** Numbers of Excel's own formats. */
const FORMAT_NUMBERS: Readonly<Record<LookStyle["format"], number>> = { General: 0, "0": 1, "0.00": 2, "0.00%": 10, "@": 49 };

/** Excel's limit on different cell formats, less some room for the user. */
const MOST_FORMATS = 65_000;

/** The lists of a style sheet that we add to, in the order the form prescribes, with what must stand in each before anything of ours. */
const LISTS: readonly (readonly [name: string, first: readonly string[]])[] = [
  ["fonts", ['<font><sz val="11"/><name val="宋体"/></font>']],
  ["fills", ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']],
  ["borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]],
  ["cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ["cellXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
];

/** styles.xml with our formats appended: what is there keeps its number, and what is there already is not added twice. */
export class StyleBook {
  private readonly document: XmlDocument;
  private readonly lists: ReadonlyMap<string, StyleList>;
  private readonly known = new Map<string, number>();

  constructor(text: string) {
    this.document = new XmlDocument(text);
    this.lists = new Map(LISTS.map(([name, first]) => [name, new StyleList(this.document, name, first)]));
  }

  /** Number of the format for a cell; 0-based, as `s` says it. */
  index({ look, quoted = false, linked = false }: StyleChoice): number {
    const key = `${look}|${String(quoted)}|${String(linked)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.list("cellXfs").indexOf((prefix) => this.format(LOOK_STYLES[look], prefix, quoted, linked));
    if (made >= MOST_FORMATS) throw tooManyFormats();
    this.known.set(key, made);
    return made;
  }

  toString(): string {
    // Missing lists go in where the form wants them: behind those that stand before them.
    let last = child(this.document.root, "numFmts");
    const pending: string[] = [];
    const flush = (): void => {
      if (pending.length === 0) return;
      const first = this.document.root.children[0];
      const xml = pending.splice(0).join("");
      if (last !== undefined) this.document.insertAfter(last, xml);
      else if (first !== undefined) this.document.insertBefore(first, xml);
      else this.document.append(this.document.root, xml);
    };
    for (const [name] of LISTS) {
      const list = this.list(name);
      if (list.element === undefined) pending.push(list.whole());
      else {
        flush();
        last = list.element;
        list.write();
      }
    }
    flush();
    return this.document.toString();
  }

  private format({ font, fill, framed, format, ...align }: LookStyle, prefix: string, quoted: boolean, linked: boolean): string {
    const fontId = this.list("fonts").indexOf((p) => fontXml(font, linked, p));
    const fillId = fill === undefined ? 0 : this.list("fills").indexOf((p) => `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`);
    const borderId = framed ? this.list("borders").indexOf(borderXml) : 0;
    return (
      `<${prefix}xf numFmtId="${String(FORMAT_NUMBERS[format])}" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="${String(borderId)}" xfId="0"${quoted ? ' quotePrefix="1"' : ""}` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><${prefix}alignment ${alignXml(align)}/></${prefix}xf>`
    );
  }

  private list(name: string): StyleList {
    const list = this.lists.get(name);
    if (list === undefined) throw new RangeError(name);
    return list;
  }
}

/** One numbered list of a style sheet. */
class StyleList {
  readonly element: XmlElement | undefined;
  private readonly items: string[];
  private readonly before: number;
  private readonly prefix: string;

  constructor(private readonly document: XmlDocument, private readonly name: string, first: readonly string[]) {
    this.element = child(document.root, name);
    this.prefix = document.root.prefix;
    const there = this.element?.children.map((item) => document.source(item)) ?? [];
    this.items = there.length > 0 ? there : first.map((xml) => xml.replace(/<(\/?)/g, `<$1${this.prefix}`));
    this.before = there.length;
  }

  indexOf(make: (prefix: string) => string): number {
    const xml = make(this.prefix);
    const known = this.items.indexOf(xml);
    return known >= 0 ? known : this.items.push(xml) - 1;
  }

  write(): void {
    const added = this.items.slice(this.before);
    if (this.element === undefined || added.length === 0) return;
    this.document.setAttribute(this.element, "count", String(this.items.length));
    this.document.append(this.element, added.join(""));
  }

  whole(): string {
    return `<${this.prefix}${this.name} count="${String(this.items.length)}">${this.items.join("")}</${this.prefix}${this.name}>`;
  }
}

function alignXml({ horizontal, vertical, wrap, indent }: Pick<LookStyle, "horizontal" | "vertical" | "wrap" | "indent">): string {
  return `horizontal="${horizontal}" vertical="${vertical}"${wrap ? ' wrapText="1"' : ""}${indent > 0 ? ` indent="${String(indent)}"` : ""}`;
}

function fontXml(font: LookFontName, linked: boolean, p: string): string {
  const { name, size, bold, colour = linked ? LINK_COLOUR : "000000" } = LOOK_FONTS[font];
  return (
    `<${p}font>${bold === true ? `<${p}b/>` : ""}${linked ? `<${p}u/>` : ""}<${p}sz val="${String(size)}"/>` +
    `<${p}color rgb="FF${colour}"/><${p}name val="${name}"/><${p}family val="3"/><${p}charset val="134"/></${p}font>`
  );
}

function borderXml(p: string): string {
  const side = (name: string): string => `<${p}${name} style="thin"><${p}color rgb="FF${FRAME_COLOUR}"/></${p}${name}>`;
  return `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`;
}
