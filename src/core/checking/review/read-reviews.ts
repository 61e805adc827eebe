import { squeeze } from "../../wording/normalise";
import { findHeader, type FoundHeader } from "../../workbook/find-header";
import { isKeptName } from "../../workbook/kept-name";
import { onceFor } from "../../recall/once-for";
import type { Sheet, SheetRow, Workbook } from "../../workbook/workbook";
import { VERDICT_WORDS, type Review, type Verdict } from "./review";
import { REVIEW_COLUMNS, type ReviewColumn } from "./review-columns";

/** What a workbook's sheet 核实记录 says. */
export interface ReadReviews {
  /** The sheet as it is called now; undefined where there is none. */
  readonly sheet: string | undefined;
  readonly reviews: readonly Review[];
  /** What could not be read, plain Chinese. */
  readonly notices: readonly string[];
  /** The workbook without this sheet and what is kept of it: nothing in them is to be checked. */
  readonly rest: Workbook;
}

const LABELS: ReadonlyMap<string, ReviewColumn> = new Map(REVIEW_COLUMNS.map(({ id, label }) => [label, id]));
const VERDICTS: ReadonlyMap<string, Verdict> = new Map(Object.entries(VERDICT_WORDS).map(([verdict, words]) => [words, verdict as Verdict]));

const headers = onceFor<Sheet, ReturnType<typeof headerOf>>();

/** Finds the sheet by its header, whatever it is called, and reads it by its columns' names. Where there are several, the first counts and it is said. */
export function readReviews(workbook: Workbook): ReadReviews {
  const found = workbook.sheets.flatMap((sheet) => {
    const header = headers(sheet, () => headerOf(sheet));
    return header === undefined ? [] : [{ sheet, ...header }];
  });
  if (found.length === 0) return { sheet: undefined, reviews: [], notices: [], rest: workbook };
  const out = new Set(found.map(({ sheet }) => sheet));
  const rest = { ...workbook, sheets: workbook.sheets.filter((sheet) => !out.has(sheet)) };
  // What was kept of an earlier writing is not read: undo brings it back.
  const [first, ...others] = found.filter(({ sheet }) => sheet.visibility === "visible" || !isKeptName(sheet.name));
  if (first === undefined) return { sheet: undefined, reviews: [], notices: [], rest };
  const read = rowsOf(first.sheet.rows.slice(first.row + 1), first.columns, first.sheet.name);
  return { sheet: first.sheet.name, reviews: read.reviews, notices: [...others.map(({ sheet }) => `“${sheet.name}”也是一张核实记录，没有采用。请只保留一张。`), ...read.notices], rest };
}

/** The verdict, what it is of and what it holds for: without these there is nothing to read. */
const NEEDED: readonly ReviewColumn[] = ["verdict", "checksum", "finding"];

function headerOf(sheet: Sheet): FoundHeader<ReviewColumn> | undefined {
  return findHeader(sheet, (label) => LABELS.get(squeeze(label)), ({ columns }) => NEEDED.every((id) => columns.has(id)));
}

function rowsOf(rows: readonly (SheetRow | undefined)[], columns: ReadonlyMap<ReviewColumn, number>, sheet: string): { readonly reviews: readonly Review[]; readonly notices: readonly string[] } {
  const reviews = new Map<string, Review>();
  const unknown: string[] = [];
  for (const row of rows) {
    const text = (id: ReviewColumn): string => {
      const at = columns.get(id);
      return at === undefined ? "" : String(row?.[at]?.value ?? "").trim();
    };
    const finding = text("finding");
    const words = squeeze(text("verdict"));
    // A line whose verdict was cleared was taken back.
    if (finding === "" || words === "") continue;
    const verdict = VERDICTS.get(words);
    if (verdict === undefined) {
      unknown.push(words);
      continue;
    }
    reviews.set(finding, { finding, verdict, reason: text("reason"), remark: text("remark"), checksum: text("checksum"), date: text("date"), message: text("message"), values: text("values") });
  }
  const notices = unknown.length === 0 ? [] : [`${sheet}有 ${String(unknown.length)} 行的结论不是“已核实”或“不适用”（${unknown[0] ?? ""}），没有采用。`];
  return { reviews: [...reviews.values()], notices };
}
