import type { Narrative } from "../../narrative/narrative";
import type { ReadNarrative } from "../../narrative/reading/statement";
import { yearOf } from "../../identities/documents";
import type { Disclosure } from "../../recognition/disclosure";
import { squeeze } from "../../wording/normalise";
import type { CheckContext } from "../rule";
import { documentYear } from "../survey/printed-years";
import type { Doubt } from "./doubt";
import { NarrativeContext } from "./narrative-context";

/** Fewer hits than this among the figures that can be compared: the tables are not the text's. */
const SAME_DOCUMENT = 0.5;
const ENOUGH = 3;

/** Which tables a text may be held against, and the year it is of. */
export function tablesOfNarrative(read: ReadNarrative, narrative: Narrative, check: CheckContext): { readonly tables?: Disclosure; readonly year?: number; readonly doubt?: Doubt } {
  const [ownYear] = read.years;
  const year = ownYear === undefined ? {} : { year: ownYear.value };
  if (check.current.tables.size === 0) return year;
  const doubt = doubtOf(read, narrative, check);
  if (doubt === undefined) return { ...year, tables: check.current };
  const trial = new NarrativeContext(read, narrative, check, check.current, ownYear?.value);
  let hits = 0;
  let misses = 0;
  for (const amount of trial.all("amount")) {
    const found = trial.bound(amount);
    if (found?.agreement === undefined || amount.figure.value?.isZero() !== false) continue;
    if (found.agreement === "apart") misses += 1;
    else hits += 1;
  }
  const isAnother = hits + misses < ENOUGH || hits / (hits + misses) < SAME_DOCUMENT;
  return isAnother ? { ...year, doubt } : { ...year, tables: check.current };
}

function doubtOf(read: ReadNarrative, narrative: Narrative, check: CheckContext): Doubt | undefined {
  const [agency] = read.agencies;
  const printed = [...check.current.tables.values()].flatMap(({ agency: words }) => (words === undefined ? [] : [squeeze(words.text)]));
  const [first] = printed;
  if (agency !== undefined && first !== undefined && first.length > 3 && !mentions(read, narrative, printed)) return { kind: "agency", text: agency.text, tables: first, span: agency.span };
  const [year] = read.years;
  const consensus = documentYear(check);
  const tableYear = yearOf(check.current) ?? (consensus.kind === "agreed" ? consensus.year : undefined);
  if (year !== undefined && tableYear !== undefined && year.value !== tableYear) return { kind: "year", text: String(year.value), tables: String(tableYear), span: year.span };
  return undefined;
}

function mentions(read: ReadNarrative, { paragraphs }: Narrative, printed: readonly string[]): boolean {
  const own = read.agencies.map(({ text }) => squeeze(text));
  if (own.some((text) => printed.some((name) => text.includes(name) || name.includes(text)))) return true;
  return paragraphs.some(({ text }) => printed.some((name) => squeeze(text).includes(name)));
}
