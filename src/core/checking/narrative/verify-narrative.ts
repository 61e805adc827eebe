import type { Narrative } from "../../narrative/narrative";
import type { ReadNarrative } from "../../narrative/reading/statement";
import type { Finding, TextSpan } from "../finding";
import type { NumberStatus } from "../number-status";
import type { CheckContext } from "../rule";
import { failureOf, runRules } from "../run-rules";
import { Tally } from "../tally";
import { NarrativeContext } from "./narrative-context";
import type { Broken } from "./narrative-rule";
import { narrativeRules } from "./registry";
import { StatusBook } from "./status-book";
import { tablesOfNarrative } from "./tables-of-narrative";

/** What verification says: a status for every number, and what is wrong. */
export interface VerifiedNarrative {
  readonly statuses: readonly NumberStatus[];
  readonly findings: readonly Finding[];
}

/** Holds a narrative against the tables and against itself. Pure; never throws for what a text holds. */
export function verifyNarrative(read: ReadNarrative, narrative: Narrative, check: CheckContext, tally: Tally = new Tally()): VerifiedNarrative {
  const { tables, year, doubt } = tablesOfNarrative(read, narrative, check);
  const context = new NarrativeContext(read, narrative, check, tables, year, doubt);
  const book = new StatusBook();
  const ordinals = new Map<string, number>();
  const findings = runRules(narrativeRules, context, tally, (rule, outcome) => {
    if (outcome.outcome !== "failed") {
      book.note(outcome);
      return undefined;
    }
    const finding = inText(failureOf(rule, outcome), outcome, narrative, ordinals);
    book.convict(outcome, finding);
    return finding;
  });
  return { statuses: book.statuses(context), findings };
}

/** A finding with its words, and with its ordinal in the text where it is not the first of its kind. */
function inText(finding: Finding, broken: Broken, narrative: Narrative, ordinals: Map<string, number>): Finding {
  const ordinal = (ordinals.get(finding.id) ?? 0) + 1;
  ordinals.set(finding.id, ordinal);
  const text = textSpan(broken, narrative);
  return { ...finding, ...(ordinal === 1 ? {} : { id: `${finding.id}#${String(ordinal)}` }), ...(text === undefined ? {} : { text }) };
}

/** The words in the raw text of their place: a long cell may hold many paragraphs. */
function textSpan({ span }: Broken, narrative: Narrative): TextSpan | undefined {
  const paragraph = narrative.paragraphs[span.paragraph];
  if (paragraph === undefined) return undefined;
  const { text, place, offset } = paragraph;
  return { start: offset + span.start, end: offset + span.end, quote: text.slice(span.start, span.end), ...place };
}
