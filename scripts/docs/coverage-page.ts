import { rules } from "../../src/core/checking/rules/registry";
import { budgetIdentities } from "../../src/core/standards/budget/identities";
import { coverage, type Covered } from "../coverage";
import { cell, page } from "./rule-pages";

/** Each sentence of the specification, and what checks it. Throws where a mapping names nothing that exists. */
export function coveragePage(): string {
  const parts = [...new Set(coverage.map(({ part }) => part))];
  return page([
    "# What of the specification is checked, and by what",
    "Each statement of the specification of budget tables, with the rules and identities that check it, or why nothing does.",
    ...parts.map((part) => [`## ${part}`, "", "| statement | checked by |", "|---|---|", ...coverage.filter((one) => one.part === part).map(row)].join("\n")),
    `Not named above: ${unnamed()}.`,
  ]);
}

function row(covered: Covered): string {
  const links = covered.by.flatMap(resolve);
  const by = [...links, ...(covered.note === undefined ? [] : [covered.note])].join(", ");
  return `| ${cell(covered.statement)} | ${cell(by)} |`;
}

/** "names/known-name" → a link; "identity/t2-*" → every identity so called. */
function resolve(pattern: string): string[] {
  const found = pattern.startsWith("identity/") ? identitiesLike(pattern.slice("identity/".length)).map((id) => `[${id}](rules/identities.md)`) : rules.filter(({ id }) => id === pattern).map(({ id }) => `[${id}](rules/${id}.md)`);
  if (found.length === 0) throw new Error(`scripts/coverage.ts names ${pattern}, which does not exist`);
  return found;
}

function identitiesLike(pattern: string): string[] {
  const ids = budgetIdentities.map(({ id }) => id);
  return pattern.endsWith("*") ? ids.filter((id) => id.startsWith(pattern.slice(0, -1))) : ids.filter((id) => id === pattern);
}

/** Rules and identities that no statement asks for by name. */
function unnamed(): string {
  const named = new Set(coverage.flatMap(({ by }) => by.flatMap((pattern) => (pattern.startsWith("identity/") ? identitiesLike(pattern.slice("identity/".length)).map((id) => `identity/${id}`) : [pattern]))));
  const rest = [...rules.map(({ id }) => id), ...budgetIdentities.map(({ id }) => `identity/${id}`)].filter((id) => !named.has(id));
  return rest.length === 0 ? "none" : rest.join(", ");
}
