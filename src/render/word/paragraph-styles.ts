/** Fonts by what they are for. Those of official documents are not on every machine: `others` is what stands in for them, best first. */
export const FONTS = {
  title: { name: "方正小标宋简体", others: "方正小标宋_GBK,小标宋,华文中宋,宋体" },
  heading: { name: "黑体", others: "SimHei,Noto Sans CJK SC" },
  subheading: { name: "楷体_GB2312", others: "楷体,KaiTi,华文楷体" },
  body: { name: "仿宋_GB2312", others: "仿宋,FangSong,华文仿宋" },
  table: { name: "宋体", others: "SimSun,Noto Serif CJK SC" },
} as const;

/** How a kind of paragraph is set; lengths in points. What Word is told and what pages are counted by are these same numbers. */
export interface ParagraphStyle {
  /** As Word's style list shows it. */
  readonly name: string;
  readonly font: keyof typeof FONTS;
  readonly size: number;
  /** Exact line height. */
  readonly line: number;
  readonly align: "both" | "left" | "center" | "right";
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly before?: number;
  readonly after?: number;
  /** Between characters: 28 characters of 16 pt in a line of 156 mm. */
  readonly tracking?: number;
  readonly keepNext?: true;
}

const text = { size: 16, line: 28, tracking: -0.25 } as const;
const cell = (size: number, align: ParagraphStyle["align"], name: string): ParagraphStyle => ({ name: `${name} ${size}`, font: "table", size, line: Math.ceil(size * 1.3), align });

/** Sizes that tables are set in, largest first: 五号, 小五, 六号. */
export const TABLE_SIZES = [10.5, 9, 7.5] as const;
export type TableSize = (typeof TABLE_SIZES)[number];

const cells = Object.fromEntries(
  TABLE_SIZES.flatMap((size) => [
    [`CellLeft${size * 10}`, cell(size, "left", "表格文字")], [`CellCenter${size * 10}`, cell(size, "center", "表格居中")], [`CellRight${size * 10}`, cell(size, "right", "表格金额")],
  ]),
) as Readonly<Record<`Cell${"Left" | "Center" | "Right"}${105 | 90 | 75}`, ParagraphStyle>>;

export const STYLES = {
  Heading1: { ...text, name: "heading 1", font: "heading", align: "center", after: 14, keepNext: true },
  Heading2: { ...text, name: "heading 2", font: "heading", align: "left", firstLine: 32, keepNext: true },
  Heading3: { ...text, name: "heading 3", font: "subheading", align: "left", firstLine: 32, keepNext: true },
  BodyText: { ...text, name: "Body Text", font: "body", align: "both", firstLine: 32 },
  Signature: { ...text, name: "Signature", font: "body", align: "right", right: 32 },
  CoverTitle: { name: "封面标题", font: "title", size: 22, line: 40, align: "center" },
  CoverLine: { name: "封面落款", font: "subheading", size: 16, line: 32, align: "center" },
  CoverBox: { name: "待填提示", font: "table", size: 12, line: 20, align: "left", left: 6, right: 6 },
  ContentsTitle: { name: "目录标题", font: "title", size: 22, line: 40, align: "center", after: 14 },
  TOC1: { name: "toc 1", font: "heading", size: 14, line: 26, align: "left", before: 4 },
  TOC2: { name: "toc 2", font: "body", size: 14, line: 26, align: "left", left: 28 },
  TableFront: { name: "表格单位", font: "table", size: 10.5, line: 20, align: "left", keepNext: true },
  TableNote: { name: "表格说明", font: "table", size: 10.5, line: 18, align: "left", before: 3 },
  /** Between a table and what follows: as small as a line can be. */
  AfterTable: { name: "表后", font: "table", size: 2, line: 2, align: "left" },
  ...cells,
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

export type StyleId = keyof typeof STYLES;

export function styleOf(id: StyleId): ParagraphStyle {
  return STYLES[id];
}

export function cellStyle(size: TableSize, align: "left" | "center" | "right"): StyleId {
  const side = align === "left" ? "Left" : align === "center" ? "Center" : "Right";
  return `Cell${side}${(size * 10) as 105 | 90 | 75}`;
}
