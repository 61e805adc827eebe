import { coveragePage } from "./coverage-page";
import { identitiesPage } from "./identities-page";
import { ownRulesPage } from "./own-rules-page";
import { rulesHtml } from "./rules-html";
import { indexPage, rulePage } from "./rule-pages";
import { allRules } from "./all-rules";

/** Every generated page, by its path below docs/. Pure but for reading sources: a test compares it with what is checked in. */
export function generatedPages(): ReadonlyMap<string, string> {
  return new Map([
    ...allRules.map((rule): [string, string] => [`rules/${rule.id}.md`, rulePage(rule)]),
    ["rules/README.md", indexPage(allRules)],
    ["rules/identities.md", identitiesPage()],
    ["rules.zh-CN.html", rulesHtml()],
    ["own-rules.zh-CN.md", ownRulesPage()],
    ["coverage.md", coveragePage()],
  ]);
}
