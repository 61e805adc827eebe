import { groupBy } from "../../core/narrative/group-by";
import type { ChangedFigure, DocumentChanges, QuoteState, QuotingNumber } from "../../core/checking/changes/document-changes";

/** What a number of the narrative is called beside tables that changed. */
export const QUOTE_WORDS: Readonly<Record<QuoteState, string>> = { outdated: "待改", followed: "已改", either: "不用改", neither: "改动前后都不符", doubted: "先核对表" };

/** Why a sentence with the old figure is not told to follow. */
export const DOUBTED_WHY = "其他数字仍与原来的数相符，请先核对表中这个数。";

/** The figures of one table that changed; or, as the last group, the numbers of the narrative that belong to none of them: shares, rates, sums. */
export interface ChangeGroup {
  /** Id of the table's standard, or "narrative". */
  readonly key: string;
  /** 表3, or 情况说明. */
  readonly title: string;
  readonly figures: readonly ChangedFigure[];
  readonly loose: readonly QuotingNumber[];
}

/** What changed, table by table; within one those first whose sentences are to be rewritten. */
export function groupChanges({ figures, numbers = [] }: DocumentChanges): readonly ChangeGroup[] {
  const tables = groupBy(figures, ({ table }) => table);
  const placed = new Set(figures.flatMap(({ quotes }) => quotes));
  const loose = numbers.filter((one) => !placed.has(one));
  return [
    ...[...tables].map(([key, own]): ChangeGroup => ({ key, title: own[0]?.tableName ?? key, figures: [...own].sort((a, b) => rank(a) - rank(b)), loose: [] })),
    ...(loose.length === 0 ? [] : [{ key: "narrative", title: "情况说明", figures: [], loose }]),
  ];
}

function rank({ quotes }: ChangedFigure): number {
  if (quotes.some(({ state }) => state === "outdated")) return 0;
  return quotes.length > 0 ? 1 : 2;
}
