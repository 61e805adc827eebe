import { isCompared, type Application } from "../../../src/core/identities/application";
import { identitiesOf } from "../../../src/core/identities/document-identities";
import { evaluate } from "../../../src/core/identities/evaluate";
import { explain } from "../../../src/core/identities/explain";
import { printFormula } from "../../../src/core/identities/print-formula";
import { recognise } from "../../../src/core/recognition/recognise";
import { documentStandards } from "../../../src/core/standards/document-standard";
import { makeAccounts } from "../../generator/accounts/accounts-agency";
import { plainAccounts, standardAccounts } from "../../generator/accounts/accounts-layout";
import { layOutAccounts } from "../../generator/accounts/lay-out-accounts";

const all = (seed: number, layout: typeof plainAccounts, options = {}): readonly Application[] => {
  const current = recognise(layOutAccounts(makeAccounts(seed, options), layout).workbook);
  return identitiesOf("accounts").flatMap((identity) => [...evaluate(identity, { current })]);
};
const told = (application: Application): string => `${application.identity.line.id} ${application.rowKey} ${isCompared(application) ? explain(application).arithmetic : application.reason}`;

test("ids are one document's own, and formulas print as they are written", () => {
  const lines = documentStandards.flatMap(({ identities }) => identities);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  for (const identity of identitiesOf("accounts")) expect(printFormula(identity.formula)).toBe(identity.line.formula);
});

test("they hold in every made-up agency, hints included", () => {
  for (let seed = 1; seed <= 30; seed++) {
    for (const layout of [plainAccounts, standardAccounts]) {
      const applications = all(seed, layout);
      expect({ seed, failed: applications.filter(({ outcome }) => outcome === "failed").map(told) }).toEqual({ seed, failed: [] });
      expect(applications.filter(({ outcome }) => outcome === "ambiguous").map(told)).toEqual([]);
    }
  }
});

test("nothing is left unchecked in complete accounts but what the form does not print and what another document would tell", () => {
  const unchecked = all(4, { ...standardAccounts, capitalColumns: 6 }, { fund: true, capital: true, otherMoney: true, carryOver: true }).filter((application) => !isCompared(application));
  expect(unchecked.map(told).sort()).toEqual([1, 2, 3, 4, 5, 6].map((at) => `a7-budget-${String(at)}  没有提供对应的预算公开表`));
});

test("03 above 05 by other money is no breach, and neither are 02's appropriation and 05 apart by carry-over", () => {
  const applications = all(8, standardAccounts, { otherMoney: true, carryOver: true });
  const above = applications.find(({ identity }) => identity.line.id === "a3-a589-whole-total");
  expect(above !== undefined && isCompared(above) && above.left.value.gt(above.right.value)).toBe(true);
  expect(applications.filter(({ outcome }) => outcome === "failed").map(told)).toEqual([]);
});
