import type { Narrative } from "../../narrative/narrative";
import type { ReadNarrative } from "../../narrative/reading/statement";
import type { Finding, TextSpan } from "../finding";
import type { NumberStatus } from "../number-status";
import type { CheckContext } from "../rule";
import { atLevel, inForce } from "../own-rules/in-force";
import { NO_OWN_RULES } from "../own-rules/own-rules-sheet";
import type { Recall } from "../../recall/recall";
import { failureOf, runRules, type RuleMeta } from "../run-rules";
import { Tally } from "../tally";
import type { Broken } from "./narrative-rule";
import { narrativeRules } from "./registry";
import { StatusBook } from "./status-book";
import { mistakesOf } from "./located-finding";
import type { Relation } from "./relation";
import { contextOfNarrative } from "./context-of-narrative";

/** What verification says: a status for every number, and what is wrong. */
export interface VerifiedNarrative {
  readonly statuses: readonly NumberStatus[];
  readonly findings: readonly Finding[];
}

/** Holds a narrative against the tables and against itself. Pure; never throws for what a text holds. */
export function verifyNarrative(read: ReadNarrative, narrative: Narrative, check: CheckContext, tally: Tally = new Tally(), recall?: Recall): VerifiedNarrative {
  const { settings } = check.ownRules ?? NO_OWN_RULES;
  const context = contextOfNarrative(read, narrative, check, recall);
  const book = new StatusBook();
  const ordinals = new Map<string, number>();
  const failed: { readonly rule: RuleMeta; readonly broken: Broken }[] = [];
  const holding: Relation[] = [];
  // A text that is held against nothing for a doubt has a context of its own, of which nothing is known.
  const again = recall === undefined || context.doubt !== undefined ? undefined : <Said>(key: unknown, work: () => Said): Said => recall.again(key, () => {
    context.lookAtText();
    return work();
  });
  const findings = runRules(inForce(narrativeRules, settings), context, tally, (rule, outcome) => {
    if (outcome.outcome === "failed") failed.push({ rule, broken: outcome });
    else book.note(outcome);
    if (outcome.outcome === "passed" && outcome.relation !== undefined) holding.push(outcome.relation);
    return undefined;
  }, again);
  for (const { rule, broken, more, doubted } of mistakesOf(context, failed, holding)) {
    const finding = inText(atLevel(failureOf(rule, broken), settings), more ?? "", broken, narrative, ordinals);
    findings.push(finding);
    book.convict(broken, finding);
    if (doubted !== undefined) book.note(doubted);
  }
  return { statuses: book.statuses(context), findings };
}

/** A finding with its words, and with its ordinal in the text where it is not the first of its kind. */
function inText(finding: Finding, more: string, broken: Broken, narrative: Narrative, ordinals: Map<string, number>): Finding {
  const ordinal = (ordinals.get(finding.id) ?? 0) + 1;
  ordinals.set(finding.id, ordinal);
  const text = textSpan(broken, narrative);
  return { ...finding, message: finding.message + more, ...(ordinal === 1 ? {} : { id: `${finding.id}#${String(ordinal)}` }), ...(text === undefined ? {} : { text }) };
}

/** The words in the raw text of their place: a long cell may hold many paragraphs. */
function textSpan({ span }: Broken, narrative: Narrative): TextSpan | undefined {
  const paragraph = narrative.paragraphs[span.paragraph];
  if (paragraph === undefined) return undefined;
  const { text, place, offset } = paragraph;
  return { start: offset + span.start, end: offset + span.end, quote: text.slice(span.start, span.end), ...place };
}
