import { fillMessage } from "./fill-message";
import type { Finding } from "./finding";
import type { CheckContext, Failed, Rule } from "./rule";
import type { Tally } from "./tally";

/** Applies every rule. A rule that breaks down is told as that rule's own failure, and the others go on. */
export function runRules(rules: readonly Rule[], context: CheckContext, tally: Tally): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    try {
      for (const outcome of rule.check(context)) {
        if (outcome.outcome === "failed") findings.push(findingOf(rule, outcome));
        tally.add(rule.id, rule.title, outcome.outcome, "reason" in outcome ? outcome.reason : undefined);
      }
    } catch (problem) {
      findings.push(brokenRule(rule.id, rule.title, problem));
      tally.add(rule.id, rule.title, "ambiguous", "检查程序出错，这一条没有查完");
    }
  }
  return findings;
}

function findingOf(rule: Rule, failed: Failed): Finding {
  const { found, expected, difference, table } = failed;
  return {
    id: [rule.id, ...failed.key].join("/"),
    rule: rule.id,
    severity: failed.severity ?? rule.severity,
    message: fillMessage(rule.messages[failed.messageId] ?? "", failed.data),
    at: failed.at,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(difference === undefined ? {} : { difference }),
    ...(table === undefined ? {} : { table }),
  };
}

/** A defect of ours, told where the user sees it: nobody may take the rule for passed. */
export function brokenRule(id: string, title: string, problem: unknown): Finding {
  const cause = problem instanceof Error ? problem.message : String(problem);
  return { id: `internal/${id}`, rule: id, severity: "warning", message: `“${title}”这一条检查时程序出错，没有查完，请人工核对。（${cause}）`, at: [] };
}
