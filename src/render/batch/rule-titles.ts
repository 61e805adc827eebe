import { narrativeRules } from "../../core/checking/narrative/registry";
import { rules } from "../../core/checking/rules/registry";
import { documentStandards } from "../../core/standards/document-standard";

const titles: ReadonlyMap<string, string> = new Map([
  ...[...rules, ...narrativeRules].map(({ id, title }): [string, string] => [id, title]),
  ...documentStandards.flatMap(({ identities }) => identities.map(({ id, title }): [string, string] => [`identity/${id}`, title])),
]);

/** What a rule or identity says, in Chinese; its id where it is none of this version's. */
export function ruleTitle(rule: string): string {
  return titles.get(rule) ?? rule;
}
