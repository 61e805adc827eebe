import type { Ledger, RuleLedger } from "./report";

export type OutcomeName = keyof Ledger;

/** What a rule or an identity is counted under. */
export interface CountedRule {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
}

/** Counts how applications of rules ended, rule by rule, with the reasons of what could not be checked. */
export class Tally {
  private readonly rules = new Map<string, { rule: CountedRule; counts: Record<OutcomeName, number>; reasons: Set<string> }>();

  add(rule: CountedRule, outcome: OutcomeName, reason?: string): void {
    let entry = this.rules.get(rule.id);
    if (entry === undefined) {
      entry = { rule, counts: { passed: 0, failed: 0, notApplicable: 0, noData: 0, ambiguous: 0 }, reasons: new Set() };
      this.rules.set(rule.id, entry);
    }
    entry.counts[outcome]++;
    if (reason !== undefined) entry.reasons.add(reason);
  }

  perRule(): RuleLedger[] {
    return [...this.rules.values()].map(({ rule: { id, title, basis }, counts, reasons }) => ({ rule: id, title, basis, ...counts, reasons: [...reasons] }));
  }

  total(): Ledger {
    const sum: Record<OutcomeName, number> = { passed: 0, failed: 0, notApplicable: 0, noData: 0, ambiguous: 0 };
    for (const { counts } of this.rules.values()) for (const name of Object.keys(sum) as OutcomeName[]) sum[name] += counts[name];
    return sum;
  }
}
