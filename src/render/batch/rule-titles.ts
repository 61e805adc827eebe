import { narrativeRules } from "../../core/checking/narrative/registry";
import { rules } from "../../core/checking/rules/registry";
import { documentStandards } from "../../core/standards/document-standard";

interface Told {
  readonly title: string;
  readonly basis: string;
}

const known: ReadonlyMap<string, Told> = new Map([
  ...[...rules, ...narrativeRules].map(({ id, title, basis }): [string, Told] => [id, { title, basis }]),
  ...documentStandards.flatMap(({ identities }) => identities.map(({ id, title, basis }): [string, Told] => [`identity/${id}`, { title, basis }])),
]);

/** What a rule or identity says, in Chinese; its id where it is none of this version's. */
export function ruleTitle(rule: string): string {
  return known.get(rule)?.title ?? rule;
}

/** The clause or practice that it rests on; "" where it is none of this version's. */
export function ruleBasis(rule: string): string {
  return known.get(rule)?.basis ?? "";
}
