import { ownRulesPage } from "../../scripts/docs/own-rules-page";
import { rulesHtml } from "../../scripts/docs/rules-html";
import { narrativeRules } from "../../src/core/checking/narrative/registry";
import { rules } from "../../src/core/checking/rules/registry";
import { parseFormula } from "../../src/core/identities/parse-formula";
import { vocabularyOf } from "../../src/core/identities/vocabulary";
import { allTables, documentStandards } from "../../src/core/standards/document-standard";

test("the page of rules has a place of its own for whatever a finding may be of, and neither script nor inline style", () => {
  const html = rulesHtml();
  const places = [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
  const identities = documentStandards.flatMap(({ identities: lines }) => lines.map(({ id }) => `identity/${id}`));
  expect([...places].sort()).toEqual([...[...rules, ...narrativeRules].map(({ id }) => id), ...identities].sort());
  expect(new Set(places).size).toBe(places.length);
  expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
});

test("every formula that the guide of 自定义勾稽关系 shows is one", () => {
  const shown = [...ownRulesPage().matchAll(/`([^`]*\][^`]*[=≤≥][^`]*)`/g)].map(([, formula]) => formula ?? "");
  expect(shown.length).toBeGreaterThan(6);
  for (const formula of shown) expect([formula, parseFormula(formula, vocabularyOf(allTables)).ok]).toEqual([formula, true]);
});
