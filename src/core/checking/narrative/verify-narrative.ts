import type { Narrative } from "../../narrative/narrative";
import type { ReadNarrative } from "../../narrative/reading/statement";
import { fillMessage } from "../fill-message";
import type { Finding, TextSpan } from "../finding";
import type { NumberStatus } from "../number-status";
import type { CheckContext } from "../rule";
import { brokenRule } from "../run-rules";
import type { Tally } from "../tally";
import { NarrativeContext } from "./narrative-context";
import type { Broken, NarrativeRule } from "./narrative-rule";
import { narrativeRules } from "./registry";
import { StatusBook } from "./status-book";
import { tablesOfNarrative } from "./tables-of-narrative";

/** What verification says: a status for every number, and what is wrong. */
export interface VerifiedNarrative {
  readonly statuses: readonly NumberStatus[];
  readonly findings: readonly Finding[];
}

/** Holds a narrative against the tables and against itself. Pure; never throws for what a text holds. */
export function verifyNarrative(read: ReadNarrative, narrative: Narrative, check: CheckContext, tally?: Tally): VerifiedNarrative {
  const { tables, year, doubt } = tablesOfNarrative(read, narrative, check);
  const context = new NarrativeContext(read, narrative, check, tables, year, doubt);
  const book = new StatusBook();
  const findings: Finding[] = [];
  const ordinals = new Map<string, number>();
  for (const rule of narrativeRules) {
    try {
      for (const outcome of rule.check(context)) {
        switch (outcome.outcome) {
          case "held": book.hold(outcome); tally?.add(rule.id, rule.title, "passed"); break;
          case "unsure": book.leave(outcome); tally?.add(rule.id, rule.title, "noData", outcome.reason); break;
          case "broken": {
            const finding = findingOf(rule, outcome, narrative, ordinals);
            findings.push(finding);
            book.convict(outcome, finding);
            tally?.add(rule.id, rule.title, "failed");
          }
        }
      }
    } catch (problem) {
      findings.push(brokenRule(rule.id, rule.title, problem));
      tally?.add(rule.id, rule.title, "ambiguous", "检查程序出错，这一条没有查完");
    }
  }
  return { statuses: book.statuses(context), findings };
}

function findingOf(rule: NarrativeRule, broken: Broken, narrative: Narrative, ordinals: Map<string, number>): Finding {
  const id = [rule.id, ...broken.key].join("/");
  const ordinal = (ordinals.get(id) ?? 0) + 1;
  ordinals.set(id, ordinal);
  const { found, expected, difference, table, details } = broken;
  const text = textSpan(broken, narrative);
  return {
    id: ordinal === 1 ? id : `${id}#${String(ordinal)}`,
    rule: rule.id,
    severity: broken.severity ?? rule.severity,
    message: fillMessage(rule.messages[broken.messageId] ?? "", broken.data),
    at: broken.at ?? [],
    ...(text === undefined ? {} : { text }),
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(difference === undefined ? {} : { difference }),
    ...(table === undefined || (broken.at ?? []).length === 0 ? {} : { table }),
    ...(details === undefined ? {} : { details }),
  };
}

/** The words in the raw text of their place: a long cell may hold many paragraphs. */
function textSpan({ span }: Broken, narrative: Narrative): TextSpan | undefined {
  const paragraph = narrative.paragraphs[span.paragraph];
  if (paragraph === undefined) return undefined;
  const { text, place, offset } = paragraph;
  return { start: offset + span.start, end: offset + span.end, quote: text.slice(span.start, span.end), ...place };
}
