import type { CellLook } from "../../../../core/workbook/sheet-plan";

/** A look as Excel keeps it: a font, a fill, a frame, a number format and an alignment. */
export interface CellStyle {
  readonly font: FontName;
  readonly fill?: string;
  readonly framed: boolean;
  /** Number of one of Excel's own formats: 0 General, 1 0, 2 0.00, 10 0.00%, 49 text. */
  readonly format: number;
  readonly align: string;
}

export type FontName = keyof typeof FONTS;

/** Fonts that office machines have; GB names, so that Windows and WPS find them under either language. */
export const FONTS = {
  text: { name: "宋体", size: 10 },
  strong: { name: "宋体", size: 10, bold: true },
  small: { name: "宋体", size: 9, colour: "FF595959" },
  alert: { name: "宋体", size: 10, colour: "FFC00000" },
  title: { name: "黑体", size: 16 },
  heading: { name: "黑体", size: 14 },
  subheading: { name: "楷体", size: 14 },
  body: { name: "仿宋", size: 14 },
  missing: { name: "仿宋", size: 14, colour: "FFC00000" },
} as const;

const INPUT = "FFFFF8E1";
const CENTRE = 'horizontal="center" vertical="center" wrapText="1"';
const LEFT = 'horizontal="left" vertical="center" wrapText="1"';
const RIGHT = 'horizontal="right" vertical="center"';
/** Inside a frame, a little away from it. */
const AMOUNT = `${RIGHT} indent="1"`;

const text = (more: Partial<CellStyle> = {}): CellStyle => ({ font: "text", framed: true, format: 0, align: `${LEFT} indent="1"`, ...more });
const prose = (font: FontName, align: string): CellStyle => ({ font, framed: false, format: 0, align });

/** Every look of a planned cell. Restrained, for black-and-white printing too: what is to be filled in has a light ground, nothing else has colour. */
export const CELL_STYLES: Readonly<Record<CellLook, CellStyle>> = {
  title: prose("title", 'horizontal="center" vertical="center"'),
  meta: prose("text", 'horizontal="left" vertical="center"'),
  metaRight: prose("text", RIGHT),
  guide: prose("small", LEFT),
  header: text({ font: "strong", fill: "FFEDF1F5", align: CENTRE }),
  label: text(),
  code: text({ align: CENTRE }),
  computed: text(),
  computedAmount: text({ format: 2, align: AMOUNT }),
  rate: text({ format: 10, align: AMOUNT }),
  source: text({ font: "small" }),
  warning: text({ font: "alert" }),
  input: text({ fill: INPUT }),
  inputAmount: text({ fill: INPUT, format: 2, align: AMOUNT }),
  inputCount: text({ fill: INPUT, format: 1, align: AMOUNT }),
  inputCode: text({ fill: INPUT, format: 49, align: CENTRE }),
  part: prose("title", 'horizontal="center" vertical="center" wrapText="1"'),
  heading: prose("heading", LEFT),
  subheading: prose("subheading", LEFT),
  body: prose("body", 'horizontal="left" vertical="top" wrapText="1"'),
  missing: { ...prose("missing", 'horizontal="left" vertical="top" wrapText="1"'), fill: INPUT },
};
