import type { Narrative } from "../../narrative/narrative";
import type { AmountStatement, ReadNarrative } from "../../narrative/reading/statement";
import { yearOf } from "../../identities/documents";
import { squeeze } from "../../wording/normalise";
import { isSameUnit } from "../../wording/short-name";
import type { CheckContext } from "../rule";
import { documentYear } from "../survey/printed-years";
import type { Recall } from "../../recall/recall";
import type { Doubt } from "./doubt";
import { NarrativeContext } from "./narrative-context";
import { suspectUnit } from "./suspect-unit";

/** Fewer hits than this among the figures that can be compared, where the names or years differ: the tables are not the text's. */
const SAME_DOCUMENT = 0.5;
const ENOUGH = 3;
/** Where nothing else speaks against them, the tables are another document's only if little of much agrees: one year's text has up to a quarter of the next year's amounts. */
const LITTLE = 1 / 3;
const MUCH = 12;

/** What the rules look at: the text beside the tables or, where those are another document's, by itself and with the reason why. */
export function contextOfNarrative(read: ReadNarrative, narrative: Narrative, check: CheckContext, recall?: Recall): NarrativeContext {
  const year = read.years[0]?.value;
  const { current } = check;
  if (current.tables.size === 0) return new NarrativeContext(read, narrative, check, undefined, year, undefined, recall);
  const beside = new NarrativeContext(read, narrative, check, current, year, undefined, recall);
  const { hits, misses, first } = compared(beside);
  const all = hits + misses;
  const named = doubtOf(read, narrative, check);
  const unlike: Doubt | undefined = first === undefined ? undefined : { kind: "amounts", text: String(hits), tables: String(all), span: first.figure.span };
  const doubt = named !== undefined ? (all < ENOUGH || hits / all < SAME_DOCUMENT ? named : undefined) : all >= MUCH && hits / all < LITTLE ? unlike : undefined;
  return doubt === undefined ? beside : new NarrativeContext(read, narrative, check, undefined, year, doubt);
}

/** How many amounts of the text are the tables' and how many are not; a wrong unit is no other document. */
function compared(context: NarrativeContext): { readonly hits: number; readonly misses: number; readonly first?: AmountStatement } {
  let hits = 0;
  const missed: AmountStatement[] = [];
  for (const amount of context.all("amount")) {
    const bound = context.bound(amount);
    const told = context.stated(amount.figure);
    if (bound?.figure === undefined || bound.agreement === undefined || told === undefined || told.value.isZero()) continue;
    if (bound.agreement === "apart" && !suspectUnit(told, bound.figure)) missed.push(amount);
    else hits += 1;
  }
  const [first] = missed;
  return { hits, misses: missed.length, ...(first === undefined ? {} : { first }) };
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

/** Whether a name that the text goes by, or any of its words, may be one of those printed on the tables. */
function mentions(read: ReadNarrative, { paragraphs }: Narrative, printed: readonly string[]): boolean {
  const own = read.agencies.map(({ text }) => squeeze(text));
  if (isSameUnit(own, printed)) return true;
  return paragraphs.some(({ text }) => printed.some((name) => squeeze(text).includes(name)));
}
