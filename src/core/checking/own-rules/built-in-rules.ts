import { documentStandards } from "../../standards/document-standard";
import { labelKey } from "../../wording/normalise";
import { narrativeRules } from "../narrative/registry";
import { rules } from "../rules/registry";

/** A built-in rule or identity, as a user may name it. */
export interface BuiltIn {
  readonly rule: string;
  readonly title: string;
}

let catalogue: ReadonlyMap<string, BuiltIn> | undefined;

/** The built-in rule that a number names: by its id, an identity's with or without `identity/`, or by its whole title. */
export function builtInRule(number: string): BuiltIn | undefined {
  catalogue ??= makeCatalogue();
  return catalogue.get(labelKey(number).toLowerCase());
}

function makeCatalogue(): ReadonlyMap<string, BuiltIn> {
  const identities = documentStandards.flatMap(({ identities: lines }) => lines);
  const all = [
    ...[...rules, ...narrativeRules].map(({ id, title }) => ({ names: [id, title], built: { rule: id, title } })),
    ...identities.map(({ id, title }) => ({ names: [`identity/${id}`, id, title], built: { rule: `identity/${id}`, title } })),
  ];
  const found = new Map<string, BuiltIn>();
  // A title that two rules share names neither before the first one's id does.
  for (const { names, built } of all) for (const name of names) if (!found.has(labelKey(name).toLowerCase())) found.set(labelKey(name).toLowerCase(), built);
  return found;
}
