import type { Compared } from "../identities/application";
import { isCompared } from "../identities/application";
import { evaluate } from "../identities/evaluate";
import type { Identity } from "../identities/identity";
import type { Finding } from "./finding";
import { anew, type Again } from "../recall/recall";
import type { CheckContext } from "./rule";
import { brokenRule } from "./run-rules";
import type { CountedRule, Tally } from "./tally";

/** The comparisons of a run, by how they ended. Passed ones are kept because a mistake is located by what still holds. */
export interface Comparisons {
  readonly passed: readonly Compared[];
  readonly tails: readonly Compared[];
  readonly failed: readonly Compared[];
  readonly broken: readonly Finding[];
}

export const identityRule = (identity: Identity): string => `identity/${identity.line.id}`;

/** What an identity is counted under. */
export const countedIdentity = (identity: Identity): CountedRule => ({ id: identityRule(identity), title: identity.line.title, basis: identity.line.basis });

/** Applies every identity everywhere and counts the outcomes. */
export function runIdentities(identities: readonly Identity[], context: CheckContext, tally: Tally, again: Again = anew): Comparisons {
  const passed: Compared[] = [];
  const tails: Compared[] = [];
  const failed: Compared[] = [];
  const broken: Finding[] = [];
  for (const identity of identities) {
    const rule = countedIdentity(identity);
    try {
      for (const application of again(identity, () => evaluate(identity, context))) {
        if (!isCompared(application)) {
          tally.add(rule, application.outcome, application.reason);
          continue;
        }
        tally.add(rule, application.outcome === "failed" ? "failed" : "passed");
        (application.outcome === "failed" ? failed : application.outcome === "tail" ? tails : passed).push(application);
      }
    } catch (problem) {
      broken.push(brokenRule(rule.id, rule.title, problem));
      tally.add(rule, "ambiguous", "检查程序出错，这一条没有查完");
    }
  }
  return { passed, tails, failed, broken };
}
