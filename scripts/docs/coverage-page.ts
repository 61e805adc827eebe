import { documentStandards } from "../../src/core/standards/document-standard";
import { allRules } from "./all-rules";
import { accountsCoverage } from "../coverage/accounts";
import type { Covered } from "../coverage/covered";
import { figureCoverage } from "../coverage/figures";
import { narrativeCoverage } from "../coverage/narrative";
import { performanceCoverage } from "../coverage/performance";
import { reviewerCoverage } from "../coverage/reviewers";
import { tableCoverage } from "../coverage/tables";
import { cell, page } from "./rule-pages";

/** The specification as it is read: figures, tables, narrative, performance tables, final accounts, what reviewers look for. */
const coverage: readonly Covered[] = [...figureCoverage, ...tableCoverage, ...narrativeCoverage, ...performanceCoverage, ...accountsCoverage, ...reviewerCoverage];
const allIdentities = documentStandards.flatMap(({ identities }) => identities);

/** Each sentence of the specification, and what checks it. Throws where a statement names no rule that exists, or neither a rule nor a reason. */
export function coveragePage(covered: readonly Covered[] = coverage): string {
  const parts = [...new Set(covered.map(({ part }) => part))];
  return page([
    "# What of the specification is checked, and by what",
    "Each statement of the specification of budgets, their tables and their narrative, with the rules and identities that check it, or why nothing does.",
    ...parts.map((part) => [`## ${part}`, "", "| statement | checked by |", "|---|---|", ...covered.filter((one) => one.part === part).map(row)].join("\n")),
    `Not named above: ${unnamed(covered)}.`,
  ]);
}

function row(covered: Covered): string {
  const links = covered.by.flatMap(resolve);
  if (links.length === 0 && covered.note === undefined) throw new Error(`scripts/coverage says neither what checks "${covered.statement}" nor why nothing does`);
  const by = [...links, ...(covered.note === undefined ? [] : [covered.note])].join(", ");
  return `| ${cell(covered.statement)} | ${cell(by)} |`;
}

/** "names/known-name" → a link; "identity/t2-*" → every identity so called. */
function resolve(pattern: string): string[] {
  const found = pattern.startsWith("identity/") ? identitiesLike(pattern.slice("identity/".length)).map((id) => `[${id}](rules/identities.md)`) : allRules.filter(({ id }) => id === pattern).map(({ id }) => `[${id}](rules/${id}.md)`);
  if (found.length === 0) throw new Error(`scripts/coverage names ${pattern}, which does not exist`);
  return found;
}

function identitiesLike(pattern: string): string[] {
  const ids = allIdentities.map(({ id }) => id);
  return pattern.endsWith("*") ? ids.filter((id) => id.startsWith(pattern.slice(0, -1))) : ids.filter((id) => id === pattern);
}

/** Rules and identities that no statement asks for by name. */
function unnamed(coverage: readonly Covered[]): string {
  const named = new Set(coverage.flatMap(({ by }) => by.flatMap((pattern) => (pattern.startsWith("identity/") ? identitiesLike(pattern.slice("identity/".length)).map((id) => `identity/${id}`) : [pattern]))));
  const rest = [...allRules.map(({ id }) => id), ...allIdentities.map(({ id }) => `identity/${id}`)].filter((id) => !named.has(id));
  return rest.length === 0 ? "none" : rest.join(", ");
}
