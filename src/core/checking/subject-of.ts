import { documentStandard } from "../standards/document-standard";
import { yearOfName } from "../wording/year-of-name";
import { agenciesOf, yearOf } from "./companion-document";
import type { ReadDocument } from "./read-document";
import type { ReportSubject } from "./report";

/** Unit, document and year as most of the tables say, then the text, then (the year) the file's name; undefined where nothing of a disclosure is there. */
export function subjectOf(document: ReadDocument): ReportSubject | undefined {
  const { workbook, current, text } = document;
  if (current.tables.size + current.performance.length === 0 && text === undefined) return undefined;
  const agency = mostFrequent(agenciesOf(document));
  const year = yearOf(document) ?? yearOfName(workbook.name);
  const isAccounts = current.document === "accounts" || (current.tables.size === 0 && text !== undefined && text.read.sections.some(({ id }) => id.startsWith("accounts/")));
  return { document: documentStandard(isAccounts ? "accounts" : "budget").name, ...(agency === undefined ? {} : { agency }), ...(year === undefined ? {} : { year }) };
}

/** The first of those that are said most often. */
function mostFrequent(words: readonly string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const word of words) votes.set(word, (votes.get(word) ?? 0) + 1);
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}
