import type { ChangedFigure, DocumentChanges, QuotingNumber } from "../../core/checking/changes/document-changes";
import type { Report } from "../../core/checking/report";
import { groupChanges } from "../../render/report/group-changes";
import { tableLabel } from "./table-label";

/** A line of the list of what changed: a figure, or below it a sentence that tells it. */
export type ChangedItem =
  | { readonly kind: "figure"; readonly key: string; readonly figure: ChangedFigure }
  | { readonly kind: "quote"; readonly key: string; readonly quote: QuotingNumber };

/** What changed in one table; or the numbers of the narrative that belong to no figure. */
export interface ChangedGroup {
  readonly key: string;
  readonly title: string;
  readonly figures: number;
  readonly outdated: number;
  readonly items: readonly ChangedItem[];
}

/** What changed as lines, table by table; with `outdatedOnly` only the sentences that are to be rewritten, with their figures. */
export function changedGroups(changes: DocumentChanges, { tables }: Pick<Report, "tables">, outdatedOnly: boolean): readonly ChangedGroup[] {
  const titles = new Map(tables.map(({ id, title }) => [id, tableLabel(id, title)]));
  const isShown = ({ state }: QuotingNumber): boolean => !outdatedOnly || state === "outdated";
  return groupChanges(changes).flatMap(({ key, title, figures, loose }): ChangedGroup[] => {
    const lines = (under: string, quotes: readonly QuotingNumber[]): readonly ChangedItem[] => quotes.filter(isShown).map((quote, at) => ({ kind: "quote", key: `${under} ${String(at)}`, quote }));
    const seen = new Map<string, number>();
    const own = figures.flatMap((figure): readonly ChangedItem[] => {
      const { line, column, quotes } = figure;
      const name = JSON.stringify([key, line, column]);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      if (outdatedOnly && !quotes.some(isShown)) return [];
      const id = `${name}${String(times)}`;
      return [{ kind: "figure", key: id, figure }, ...lines(id, quotes)];
    });
    const items = [...own, ...lines(key, loose)];
    const outdated = [...figures.flatMap(({ quotes }) => quotes), ...loose].filter(({ state }) => state === "outdated").length;
    return items.length === 0 ? [] : [{ key: `changes ${key}`, title: titles.get(key) ?? title, figures: figures.length, outdated, items }];
  });
}
