import type { Ledger, RuleLedger } from "./report";

export type OutcomeName = keyof Ledger;

/** Counts how applications of rules ended, rule by rule, with the reasons of what could not be checked. */
export class Tally {
  private readonly rules = new Map<string, { title: string; counts: Record<OutcomeName, number>; reasons: Set<string> }>();

  add(rule: string, title: string, outcome: OutcomeName, reason?: string): void {
    let entry = this.rules.get(rule);
    if (entry === undefined) {
      entry = { title, counts: { passed: 0, failed: 0, notApplicable: 0, noData: 0, ambiguous: 0 }, reasons: new Set() };
      this.rules.set(rule, entry);
    }
    entry.counts[outcome]++;
    if (reason !== undefined) entry.reasons.add(reason);
  }

  perRule(): RuleLedger[] {
    return [...this.rules].map(([rule, { title, counts, reasons }]) => ({ rule, title, ...counts, reasons: [...reasons] }));
  }

  total(): Ledger {
    const sum: Record<OutcomeName, number> = { passed: 0, failed: 0, notApplicable: 0, noData: 0, ambiguous: 0 };
    for (const { counts } of this.rules.values()) for (const name of Object.keys(sum) as OutcomeName[]) sum[name] += counts[name];
    return sum;
  }
}
