import { indicatorColumns } from "../standards/performance/forms";
import { labelKey, squeeze } from "../wording/normalise";

/** A number, a code, a date or a dash: what fills the cells of a table that is none of the narrative. */
const FIGURE = /^[-+−—–<>=≤≥]*[\d,.]*[%％]?$/;
/** Labels of performance tables: their cells are words for the most part, and still no narrative. */
const FORM: ReadonlySet<string> = new Set([indicatorColumns.level1, indicatorColumns.level2, indicatorColumns.target].flat());
const SENTENCE = /[。；;]|.{40}/;
/** Of the cells that are filled; a table of 科目 has many labels, but no sentence. */
const MANY = 1 / 4;
/** More than a date and a sum. */
const FEW = 2;

/** Text of a document, a paragraph each, with the table that it stands in, where it does. */
export interface TabledText {
  readonly text: string;
  /** Number of the outermost table around it. */
  readonly table?: number;
}

/**
 * The paragraphs without those of tables of figures: a published Word file holds the tables of 第二部分 too, which are checked as tables, in the workbook.
 * A table that holds prose (a project's fields, a text laid out in one) stays, in order.
 */
export function withoutGrids<Text extends TabledText>(paragraphs: readonly Text[]): readonly Text[] {
  const cells = new Map<number, { filled: number; figures: number; sentences: number; isForm: boolean }>();
  for (const { text, table } of paragraphs) {
    const plain = squeeze(text);
    if (table === undefined || plain === "") continue;
    const seen = cells.get(table) ?? { filled: 0, figures: 0, sentences: 0, isForm: false };
    seen.filled += 1;
    if (FIGURE.test(plain)) seen.figures += 1;
    if (SENTENCE.test(plain)) seen.sentences += 1;
    if (FORM.has(labelKey(text))) seen.isForm = true;
    cells.set(table, seen);
  }
  return paragraphs.filter(({ table }) => {
    const seen = table === undefined ? undefined : cells.get(table);
    return seen === undefined || !(seen.isForm || (seen.figures > FEW && (seen.sentences === 0 || seen.figures >= seen.filled * MANY)));
  });
}
