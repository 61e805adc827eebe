import { documentStandards } from "../../src/core/standards/document-standard";
import type { IdentityLine } from "../../src/core/standards/identity-line";
import { cell, page } from "./rule-pages";

/** All identities, grouped by the tables they speak of. */
export function identitiesPage(): string {
  const groups = new Map<string, IdentityLine[]>();
  for (const { name: document, identities } of documentStandards) {
    for (const line of identities) {
      const tables = tablesOf(line);
      const name = tables.length === 1 ? `Inside ${tables[0] ?? ""}` : `Between tables (${document})`;
      groups.set(name, [...(groups.get(name) ?? []), line]);
    }
  }
  return page([
    "# Identities (勾稽关系)",
    "Each line is what the program evaluates, in the accountants' own notation. Amounts agree when their published intervals meet; there is no fixed tolerance. A table or column that is missing makes an identity \"no data\".",
    ...[...groups].map(([name, lines]) => [`## ${name}`, "", "| id | identity | what holds | severity | applies |", "|---|---|---|---|---|", ...lines.map(row)].join("\n")),
  ]);
}

/** 表1 … 表11, 决算01表 … 决算09表, in the order of the formula. */
export function tablesOf({ formula }: IdentityLine): string[] {
  return [...new Set([...formula.matchAll(/决算\d+表|表\d+/g)].map(([table]) => table))];
}

function row(line: IdentityLine): string {
  const applies = [
    line.years === undefined ? "" : `${line.years.from ?? ""}–${line.years.to ?? ""}年`,
    line.onlyIf === undefined ? "" : `only if \`${line.onlyIf.formula}\``,
    line.unless === undefined ? "" : `not if \`${line.unless.formula}\``,
  ].filter((part) => part !== "");
  return `| ${line.id} | \`${cell(line.formula)}\` | ${cell(line.title)} | ${line.severity} | ${cell(applies.join("; "))} |`;
}
