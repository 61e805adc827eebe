/** How a document looks, as independent switches: what real sheets do. None of them changes a figure. */
export interface Layout {
  /** "sheetName": the title stands nowhere but in the sheet's name. "none": nowhere at all. "joined": "表2 部门…" in one cell. */
  readonly title: "first" | "afterNumber" | "later" | "joined" | "sheetName" | "none";
  readonly tableNumber: "表 2" | "表2" | "表2:" | "附表2" | "公开02表";
  readonly sheetNames: "title" | "titleOnly" | "number" | "public" | "meaningless";
  readonly arrangement: "separate" | "pairsBelow" | "allBelow" | "pairsBeside";
  /** Blank rows or columns between two tables of one sheet. */
  readonly gap: 1 | 2 | 3;
  /** Blank rows above and blank columns left of everything. */
  readonly marginRows: number;
  readonly marginColumns: number;
  /** "flat": one header row. "standard": two or three, as the form has. "deep": one more on top. */
  readonly headerDepth: "flat" | "standard" | "deep";
  /** "unlisted": laid out as if merged, but the host cannot tell. "repeated": not merged, each cell says it again. */
  readonly headerMerges: "merged" | "unlisted" | "repeated";
  readonly headerWords: "plain" | "spaced" | "broken";
  readonly columnOrder: "standard" | "shuffled";
  /** "zero": columns without any amount are left out. "some": a column with amounts is missing too. */
  readonly dropColumns: "none" | "zero" | "some";
  readonly extraColumns: "none" | "note" | "serial" | "both";
  readonly codes:
    "split" | "splitNumbers" | "splitDivisionBare" | "splitSparse" | "joined" | "joinedNumbers" | "joinedName" | "joinedSpacedName";
  /** "201 一般公共服务支出" or "201一般公共服务支出" in tables 1 and 4. */
  readonly classLabels: "spaced" | "tight" | "mixed";
  readonly total: "first" | "last";
  readonly totalLabel: "合计" | "总计" | "合  计" | "合    计" | "总 计";
  readonly totalLabelIn: "name" | "first" | "project";
  readonly marker: "none" | "stars" | "numbers" | "lanci";
  /** Title and header again after so many body rows; 0 for never. */
  readonly pageBreakEvery: number;
  readonly brokenNames: boolean;
  readonly amounts: "number" | "formatted" | "formula" | "text" | "plainText" | "fullWidth" | "trailingSpace" | "noisy" | "mixed";
  readonly zero: "blank" | "0" | "0.00" | "text0.00" | "-" | "—" | "space";
  readonly unit: "万元" | "千元" | "元" | "mixed";
  readonly unitCell: "twoCells" | "oneCell" | "twoRows";
  readonly audience: "部门" | "单位";
  readonly wording: 2022 | 2023 | 2024 | 2025;
  /** Blank rows at the end of the body, some of them with an ideographic space. */
  readonly fillers: number;
  readonly blankRowsInBody: boolean;
  readonly notes: boolean;
  /** Which wording of the sentence below a nil table (see nil-sentences.ts). */
  readonly nilSentence: 0 | 1 | 2 | 3 | 4;
  readonly nilPlace: "body" | "below" | "afterFillers";
  readonly omitEmptyClasses: boolean;
  readonly projectsShuffled: boolean;
  readonly hidden: "none" | "fillers" | "sheet";
  /** A cover and a 目录 sheet that names every table. */
  readonly frontSheets: boolean;
}

/** The form as the region prescribes it for 2024. */
export const standardLayout: Layout = {
  title: "afterNumber",
  tableNumber: "表 2",
  sheetNames: "title",
  arrangement: "separate",
  gap: 2,
  marginRows: 0,
  marginColumns: 0,
  headerDepth: "standard",
  headerMerges: "merged",
  headerWords: "plain",
  columnOrder: "standard",
  dropColumns: "none",
  extraColumns: "none",
  codes: "split",
  classLabels: "spaced",
  total: "first",
  totalLabel: "总计",
  totalLabelIn: "name",
  marker: "stars",
  pageBreakEvery: 0,
  brokenNames: false,
  amounts: "number",
  zero: "blank",
  unit: "万元",
  unitCell: "twoCells",
  audience: "部门",
  wording: 2024,
  fillers: 0,
  blankRowsInBody: false,
  notes: false,
  nilSentence: 0,
  nilPlace: "body",
  omitEmptyClasses: false,
  projectsShuffled: false,
  hidden: "none",
  frontSheets: false,
};

/** Takes back combinations that no reader could make sense of: a title must be somewhere, unless the header is unmistakable. */
export function sensible(layout: Layout): Layout {
  const shared = layout.arrangement !== "separate";
  const headerTells = layout.headerDepth !== "flat" && layout.dropColumns !== "some";
  const untitled = layout.title === "sheetName" || layout.title === "none";
  const title = untitled && (shared || (layout.title === "none" && !headerTells)) ? "first" : layout.title;
  const sheetNames = title === "sheetName" && layout.sheetNames !== "title" ? "titleOnly" : layout.sheetNames;
  return {
    ...layout,
    title,
    sheetNames:
      shared && (sheetNames === "title" || sheetNames === "titleOnly")
        ? "meaningless"
        : title === "none" && sheetNames !== "public"
          ? "meaningless"
          : sheetNames,
    hidden: shared && layout.hidden === "fillers" ? "none" : layout.hidden,
  };
}
