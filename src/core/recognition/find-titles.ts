import type { TableStandard } from "../standards/table-standard";
import { labelKey, squeeze } from "../wording/normalise";
import type { Region, SheetGrid } from "./sheet-grid";

/** A cell that bears a standard table's title. */
export interface TitleCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly standard: TableStandard;
}

const LONGEST_TITLE = 60;
/** A title behind one of these words is the tail of another table's longer title (政府性基金预算|项目支出情况表). */
const OTHER_TABLE = /(?:预算|基金|经营|拨款|公共|财政|收入|支出|项目|收支|基本|经费|采购|资金)$/;
const CONTINUED = /续表?\d*$/;

/** The compared form of a title: 单位 and 部门 are one word, since every county publishes both. */
function titleKey(text: string): string {
  return labelKey(text).replace(/单位/g, "部门").replace(CONTINUED, "");
}

const titleLists = new WeakMap<readonly TableStandard[], readonly (readonly [string, TableStandard])[]>();

/** Every title of the standards, longest first, so that the most specific one wins. */
function titlesOf(standards: readonly TableStandard[]): readonly (readonly [string, TableStandard])[] {
  let titles = titleLists.get(standards);
  if (titles === undefined) {
    titles = standards
      .flatMap((standard) => standard.titles.map((title) => [titleKey(title), standard] as const))
      .sort((a, b) => b[0].length - a[0].length);
    titleLists.set(standards, titles);
  }
  return titles;
}

/** The standard whose title a text is: "表3 2024年部门支出总体情况表（续）" → 表3. Undefined for prose that only mentions one. */
export function standardOfTitle(text: string, standards: readonly TableStandard[]): TableStandard | undefined {
  if (!text.includes("表") || text.length > 3 * LONGEST_TITLE) return undefined;
  const key = titleKey(text);
  if (key.length > LONGEST_TITLE) return undefined;
  for (const [title, standard] of titlesOf(standards)) {
    if (key.endsWith(title) && !OTHER_TABLE.test(key.slice(0, key.length - title.length))) return standard;
  }
  return undefined;
}

/** All titles inside a region, top to bottom. */
export function findTitles(grid: SheetGrid, region: Region, standards: readonly TableStandard[]): TitleCell[] {
  const titles: TitleCell[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const value = grid.cell(row, column)?.value;
      if (typeof value !== "string") continue;
      const standard = standardOfTitle(value, standards);
      if (standard !== undefined) titles.push({ row, column, text: value.trim(), standard });
    }
  }
  return titles;
}

/** Titles of further tables of final accounts and of performance tables, as far as they could be taken for a standard table's: what stands alone above a table and says so. */
const OTHER_TITLE = /(?:决算(?:总|明细|情况)?表|绩效(?:目标|自评)(?:申报)?表)$/;
const TITLE_DEPTH = 6;

/** The title at the top of a region that is one of other documents' standard tables or of no standard table; undefined where there is none. */
export function otherTitle(grid: SheetGrid, region: Region, others: readonly TableStandard[]): { readonly text: string; readonly standard?: TableStandard } | undefined {
  for (let row = region.top; row <= Math.min(region.bottom, region.top + TITLE_DEPTH); row++) {
    for (let column = region.left; column <= region.right; column++) {
      const text = grid.text(row, column);
      if (text === "" || text.length > LONGEST_TITLE) continue;
      const standard = standardOfTitle(text, others);
      if (standard !== undefined) return { text, standard };
      if (OTHER_TITLE.test(text.replace(/[(（][^()（）]*[)）]$/, ""))) return { text };
    }
  }
  return undefined;
}

const DIGITS = "一二三四五六七八九十";

/** "公开03表", "表3", "附表三" → 3; null for any other text. */
export function tableNumber(text: string): number | null {
  const match = /^(?:附?表|公开)(?:0?(\d{1,2})|([一二三四五六七八九十]{1,3}))表?[:：]?$/.exec(squeeze(text));
  if (match === null) return null;
  if (match[1] !== undefined) return Number(match[1]);
  const numeral = match[2] ?? "";
  if (numeral.length === 1) return DIGITS.indexOf(numeral) + 1;
  return numeral.startsWith("十") && numeral.length === 2 ? 11 + DIGITS.indexOf(numeral.slice(1)) : null;
}
