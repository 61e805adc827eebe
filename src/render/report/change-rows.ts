import type { ChangedFigure, DocumentChanges, QuotingNumber } from "../../core/checking/changes/document-changes";
import { a1 } from "../../core/workbook/a1";
import type { CellRef } from "../../core/workbook/cell-ref";
import { textPlaceWords } from "../narrative-words";
import { DOUBTED_WHY, groupChanges, QUOTE_WORDS } from "./group-changes";
import { baseName } from "./report-about";

/** A figure that changed beside one sentence that tells it, or beside none. */
export interface ChangeRow {
  /** 表3. */
  readonly table: string;
  /** “2080101 行政运行”的合计（E9）; of a number that belongs to no one figure: what it is. */
  readonly place: string;
  /** Where the figure stands now; none where it is gone. */
  readonly cell?: CellRef;
  readonly before: string;
  readonly now: string;
  readonly difference: string;
  /** 情况说明!A12 “12.30”：… */
  readonly sentence: string;
  /** Where the sentence stands, on a sheet. */
  readonly sentenceCell?: CellRef;
  /** 待改, 已改 …; "" where no sentence tells the figure. */
  readonly state: string;
}

/** Of tables that were put in anew everything has changed: a report shows the first, those that are to be seen to before the others. */
const MOST_ROWS = 2000;

export const CHANGES_TITLE = "改动前后对照";

/** What is said of the rows that are left out. */
export function moreChanges(more: number): string {
  return `另有 ${String(more)} 行没有列出：用 JSON 可以看到全部。`;
}

/** What changed as the rows of a report, those whose sentences are to be rewritten first in each table; `more` rows are left out. */
export function changeRows(changes: DocumentChanges): { readonly rows: readonly ChangeRow[]; readonly more: number } {
  const rows = groupChanges(changes).flatMap(({ title, figures, loose }) => [
    ...figures.flatMap((figure) => (figure.quotes.length === 0 ? [figureRow(figure)] : figure.quotes.map((quote) => figureRow(figure, quote)))),
    ...loose.map((quote): ChangeRow => ({ table: title, place: LOOSE_WORDS[quote.kind], before: quote.before ?? "", now: quote.now ?? "", difference: "", ...quoted(quote) })),
  ]);
  return { rows: rows.slice(0, MOST_ROWS), more: Math.max(0, rows.length - MOST_ROWS) };
}

/** What is told of a number that belongs to no one figure. */
export const LOOSE_WORDS: Readonly<Record<QuotingNumber["kind"], string>> = { amount: "由几个数相加的数", derived: "占比、增减率等推算的数" };

function figureRow(figure: ChangedFigure, quote?: QuotingNumber): ChangeRow {
  const { tableName, before, now, difference = "" } = figure;
  return {
    table: tableName, place: figurePlace(figure), before: before?.text ?? "（原来没有这一行）", now: now?.text ?? "（已经没有这一行）", difference,
    ...(now === undefined ? {} : { cell: now.at }), ...(quote === undefined ? { sentence: "", state: "" } : quoted(quote)),
  };
}

function figurePlace({ line, column, now, before }: ChangedFigure): string {
  const where = now === undefined ? (before === undefined ? "" : `（原在${a1(before.at)}）`) : `（${a1(now.at)}）`;
  return `“${line}”的${column}${where}`;
}

function quoted({ words, sentence, state, kind, why }: QuotingNumber): Pick<ChangeRow, "sentence" | "sentenceCell" | "state"> {
  const place = textPlaceWords(words.file === undefined ? words : { ...words, file: baseName(words.file) });
  const reason = state === "doubted" ? `（${DOUBTED_WHY}）` : kind === "derived" ? `（${why}）` : "";
  return { sentence: `${place} “${words.quote}”：${sentence}${reason}`, state: QUOTE_WORDS[state], ...(words.cell === undefined ? {} : { sentenceCell: words.cell }) };
}
