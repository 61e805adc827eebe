import type { Disclosure, RecognisedTable } from "../recognition/disclosure";
import type { DocumentName } from "./formula";
import type { PlannedTerm } from "./identity";
import type { Hindrance } from "./hindrance";
import { noData } from "./hindrance";

/** The documents that formulas may speak of; a missing one is no data. */
export interface Documents {
  readonly current: Disclosure;
  readonly lastYear?: Disclosure;
  readonly budget?: Disclosure;
}

const WORDS: Readonly<Record<DocumentName, string>> = { 本年: "本表", 上年: "上年的公开表", 预算: "对应的预算公开表", 底稿: "底稿" };

/** The table a term speaks of, or why it is not there. */
export function findTable({ term, tableId }: PlannedTerm, documents: Documents): RecognisedTable | Hindrance {
  const disclosure = disclosureOf(term.document, documents);
  if (disclosure === undefined) return noData(`没有提供${WORDS[term.document]}`);
  const table = tableId === undefined ? undefined : disclosure.tables.get(tableId);
  if (table !== undefined) return table;
  const doubtful = disclosure.unrecognised.some(({ candidates }) => tableId !== undefined && candidates.includes(tableId));
  return noData(doubtful ? `有疑似${term.table}的表，但未能确定` : `没有${term.table}`);
}

/** The budget year most tables print; undefined where none does. */
export function yearOf(disclosure: Disclosure): number | undefined {
  const votes = new Map<number, number>();
  for (const { year } of disclosure.tables.values()) if (year !== undefined) votes.set(year.value, (votes.get(year.value) ?? 0) + 1);
  let best: number | undefined;
  for (const [year, count] of votes) if (best === undefined || count > (votes.get(best) ?? 0)) best = year;
  return best;
}

function disclosureOf(name: DocumentName, documents: Documents): Disclosure | undefined {
  switch (name) {
    case "本年":
      return documents.current;
    case "上年":
      return documents.lastYear;
    case "预算":
      return documents.budget;
    case "底稿":
      return undefined;
  }
}
