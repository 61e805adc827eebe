import { cellKey, type CellRef } from "../../workbook/cell-ref";
import { groupBy } from "../../narrative/group-by";
import { earlierRefusal } from "../companion-document";
import type { NumberStatus } from "../number-status";
import type { ReadDocument } from "../read-document";
import type { CheckContext } from "../rule";
import { tableName } from "../survey/name-lines";
import { trustedUnits } from "../survey/trusted-units";
import { changedFigures } from "./changed-figures";
import type { ChangedFigure, DocumentChanges, QuotingNumber } from "./document-changes";
import { quotingNumbers, type HeldNumber } from "./quoting-numbers";

/** A checked document, with what verification said of its narrative, where it has one. */
export interface CheckedDocument extends ReadDocument {
  /** What the narrative was held against. */
  readonly context: CheckContext;
  readonly statuses?: readonly NumberStatus[];
}

/** What changed in the tables since an earlier state of the same document, and which numbers of the narrative tell it; or, in plain Chinese, why the two are not compared. */
export function compareDocuments(earlier: ReadDocument, { context, statuses, ...document }: CheckedDocument): DocumentChanges | { readonly refusal: string } {
  const { workbook, current: before } = earlier;
  const refusal = earlierRefusal(earlier, document);
  if (refusal !== undefined) return { refusal: `修改前的文件“${workbook.name}”${refusal}，没有对照。请确认选对了文件。` };
  const { current, text } = document;
  const added = [...current.tables].flatMap(([id, table]) => (before.tables.has(id) ? [] : [tableName(table)]));
  const gone = [...before.tables].flatMap(([id, table]) => (current.tables.has(id) ? [] : [tableName(table)]));
  const figures = changedFigures(before, current);
  const changes = { from: workbook.name, tables: { added, gone } };
  if (text === undefined || statuses === undefined) return { ...changes, figures: figures.map((figure) => ({ ...figure, quotes: [] })) };
  const was: CheckContext = { ...context, workbook, current: trustedUnits(before), doubted: new Map() };
  const held = quotingNumbers({ ...text, before: was, now: context, statuses });
  return { ...changes, figures: withQuotes(figures, held), numbers: held.map(({ number }) => number) };
}

/** A figure that is gone is quoted by what was held against it before. */
function withQuotes(figures: readonly Omit<ChangedFigure, "quotes">[], held: readonly HeldNumber[]): readonly ChangedFigure[] {
  const [was, is] = [byCell(held, ({ before }) => before), byCell(held, ({ now }) => now)];
  return figures.map((figure) => {
    const { before, now } = figure;
    const quotes = now === undefined ? was.get(before === undefined ? "" : cellKey(before.at)) : is.get(cellKey(now.at));
    return { ...figure, quotes: quotes ?? [] };
  });
}

function byCell(held: readonly HeldNumber[], cellsOf: (one: HeldNumber) => readonly CellRef[]): ReadonlyMap<string, readonly QuotingNumber[]> {
  const placed = held.flatMap((one) => cellsOf(one).map((cell) => ({ key: cellKey(cell), number: one.number })));
  return new Map([...groupBy(placed, ({ key }) => key)].map(([key, group]) => [key, group.map(({ number }) => number)]));
}
