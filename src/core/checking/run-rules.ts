import { fillMessage } from "./fill-message";
import type { Finding } from "./finding";
import type { Failed, Outcome, Rule } from "./rule";
import type { Again } from "../recall/recall";
import type { Tally } from "./tally";

/** What a rule is called, how loud it is, and its words. */
export type RuleMeta = Pick<Rule, "id" | "title" | "severity" | "messages">;

/**
 * Applies every rule and counts the outcomes. A rule that breaks down is told as that rule's own failure, and the others go on.
 * `tell` hears every outcome and gives the finding of one that failed.
 */
export function runRules<Context, Told extends Outcome>(
  rules: readonly Rule<string, Context, Told>[], context: Context, tally: Tally, tell: (rule: RuleMeta, outcome: Told) => Finding | undefined = findingOf, again?: Again,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    try {
      for (const outcome of again === undefined ? rule.check(context) : recalled(rule, context, again)) {
        const finding = tell(rule, outcome);
        if (finding !== undefined) findings.push(finding);
        tally.add(rule, outcome.outcome, "reason" in outcome ? outcome.reason : undefined);
      }
    } catch (problem) {
      findings.push(brokenRule(rule.id, rule.title, problem));
      tally.add(rule, "ambiguous", "检查程序出错，这一条没有查完");
    }
  }
  return findings;
}

/** What a rule says or, where all that it looked at is as it was, said in the run before. */
function* recalled<Context, Told extends Outcome>(rule: Rule<string, Context, Told>, context: Context, again: Again): Iterable<Told> {
  const { outcomes, problem } = again(rule.id, () => {
    const said: Told[] = [];
    try {
      for (const outcome of rule.check(context)) said.push(outcome);
      return { outcomes: said };
    } catch (caught) {
      return { outcomes: said, problem: caught };
    }
  });
  yield* outcomes;
  if (problem !== undefined) throw problem;
}

function findingOf(rule: RuleMeta, outcome: Outcome): Finding | undefined {
  return outcome.outcome === "failed" ? failureOf(rule, outcome) : undefined;
}

/** The finding of a broken rule, in the rule's own words. */
export function failureOf({ id, severity, messages }: RuleMeta, failed: Failed): Finding {
  const { at = [], found, expected, difference, table, details } = failed;
  return {
    id: [id, ...failed.key].join("/"),
    rule: id,
    severity: failed.severity ?? severity,
    message: fillMessage(messages[failed.messageId] ?? "", failed.data),
    at,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(difference === undefined ? {} : { difference }),
    ...(table === undefined || at.length === 0 ? {} : { table }),
    ...(details === undefined ? {} : { details }),
  };
}

/** A defect of ours, told where the user sees it: nobody may take the rule for passed. */
export function brokenRule(id: string, title: string, problem: unknown): Finding {
  const cause = problem instanceof Error ? problem.message : String(problem);
  return { id: `internal/${id}`, rule: id, severity: "warning", message: `“${title}”这一条检查时程序出错，没有查完，请人工核对。（${cause}）`, at: [] };
}
