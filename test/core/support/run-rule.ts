import type { CheckContext, Failed, Outcome, Rule } from "../../../src/core/checking/rule";
import { a1 } from "../../../src/core/workbook/a1";

/** What one rule says of a workbook, in a form that reads well in a test. */
export interface RuleRun {
  readonly passed: number;
  readonly notChecked: readonly string[];
  readonly failed: readonly SaidFinding[];
}

export interface SaidFinding {
  readonly messageId: string;
  readonly severity: string;
  /** "表3!C6", the likely cell first. */
  readonly at: readonly string[];
  readonly message: string;
}

/** Runs one rule alone; fails the test when a message has a slot that the rule does not fill. */
export function runRule(rule: Rule, context: CheckContext): RuleRun {
  const outcomes: Outcome[] = [...rule.check(context)];
  return {
    passed: outcomes.filter(({ outcome }) => outcome === "passed").length,
    notChecked: outcomes.flatMap((one) => (one.outcome === "passed" || one.outcome === "failed" ? [] : [one.reason])),
    failed: outcomes.flatMap((one) => (one.outcome === "failed" ? [said(rule, one)] : [])),
  };
}

function said(rule: Rule, failure: Failed): SaidFinding {
  const words = rule.messages[failure.messageId];
  if (words === undefined) throw new Error(`${rule.id} has no message ${failure.messageId}`);
  const message = words.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = failure.data[slot];
    if (value === undefined) throw new Error(`${rule.id} leaves {${slot}} of ${failure.messageId} unfilled`);
    return value;
  });
  return { messageId: failure.messageId, severity: failure.severity ?? rule.severity, at: (failure.at ?? []).map((ref) => `${ref.sheet}!${a1(ref)}`), message };
}
