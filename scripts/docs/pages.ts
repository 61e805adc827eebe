import { coveragePage } from "./coverage-page";
import { identitiesPage } from "./identities-page";
import { indexPage, rulePage } from "./rule-pages";
import { rules } from "../../src/core/checking/rules/registry";

/** Every generated page, by its path below docs/. Pure but for reading sources: a test compares it with what is checked in. */
export function generatedPages(): ReadonlyMap<string, string> {
  return new Map([
    ...rules.map((rule): [string, string] => [`rules/${rule.id}.md`, rulePage(rule)]),
    ["rules/README.md", indexPage(rules)],
    ["rules/identities.md", identitiesPage()],
    ["coverage.md", coveragePage()],
  ]);
}
