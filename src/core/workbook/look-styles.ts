import type { CellLook } from "./sheet-plan";

/** A look as a workbook keeps it: a font, a ground, a frame, a number format and where the content stands. */
export interface LookStyle {
  readonly font: LookFontName;
  /** RRGGBB. */
  readonly fill?: string;
  readonly framed: boolean;
  /** A number format code as Excel writes it; "@" is text. */
  readonly format: "General" | "0" | "0.00" | "0.00%" | "@";
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "center" | "top";
  readonly wrap: boolean;
  /** In characters, away from the side that the content stands at. */
  readonly indent: 0 | 1;
}

export type LookFontName = "text" | "strong" | "small" | "alert" | "title" | "heading" | "subheading" | "body" | "missing";

export interface LookFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  /** RRGGBB; black where nothing is said. */
  readonly colour?: string;
}

/** Fonts that office machines have. */
export const LOOK_FONTS: Readonly<Record<LookFontName, LookFont>> = {
  text: { name: "宋体", size: 10 },
  strong: { name: "宋体", size: 10, bold: true },
  small: { name: "宋体", size: 9, colour: "595959" },
  alert: { name: "宋体", size: 10, colour: "C00000" },
  title: { name: "黑体", size: 16 },
  heading: { name: "黑体", size: 14 },
  subheading: { name: "楷体", size: 14 },
  body: { name: "仿宋", size: 14 },
  missing: { name: "仿宋", size: 14, colour: "C00000" },
};

export const FRAME_COLOUR = "8C8C8C";
export const LINK_COLOUR = "0563C1";
const INPUT = "FFF8E1";

const cell = (more: Partial<LookStyle> = {}): LookStyle => ({ font: "text", framed: true, format: "General", horizontal: "left", vertical: "center", wrap: true, indent: 1, ...more });
const prose = (font: LookFontName, more: Partial<LookStyle> = {}): LookStyle => ({ font, framed: false, format: "General", horizontal: "left", vertical: "center", wrap: false, indent: 0, ...more });
const amount = (format: LookStyle["format"], more: Partial<LookStyle> = {}): LookStyle => cell({ format, horizontal: "right", wrap: false, ...more });

/** Every look of a planned cell. Restrained, for black-and-white printing too: what is to be filled in has a light ground, nothing else has colour. */
export const LOOK_STYLES: Readonly<Record<CellLook, LookStyle>> = {
  title: prose("title", { horizontal: "center" }),
  meta: prose("text"),
  metaRight: prose("text", { horizontal: "right" }),
  guide: prose("small", { wrap: true }),
  header: cell({ font: "strong", fill: "EDF1F5", horizontal: "center", indent: 0 }),
  label: cell(),
  code: cell({ horizontal: "center", indent: 0 }),
  computed: cell(),
  computedAmount: amount("0.00"),
  rate: amount("0.00%"),
  source: cell({ font: "small" }),
  warning: cell({ font: "alert" }),
  input: cell({ fill: INPUT }),
  inputAmount: amount("0.00", { fill: INPUT }),
  inputCount: amount("0", { fill: INPUT }),
  inputCode: cell({ fill: INPUT, format: "@", horizontal: "center", indent: 0 }),
  part: prose("title", { horizontal: "center", wrap: true }),
  heading: prose("heading", { wrap: true }),
  subheading: prose("subheading", { wrap: true }),
  body: prose("body", { vertical: "top", wrap: true }),
  missing: prose("missing", { fill: INPUT, vertical: "top", wrap: true }),
};
