import fc from "fast-check";
import type { Application } from "../../../src/core/identities/application";
import { identitiesOf } from "../../../src/core/identities/document-identities";
import { evaluate } from "../../../src/core/identities/evaluate";
import { explain } from "../../../src/core/identities/explain";
import { isCompared } from "../../../src/core/identities/application";
import { printFormula } from "../../../src/core/identities/print-formula";
import type { Disclosure } from "../../../src/core/recognition/disclosure";
import { budgetIdentities as lines } from "../../../src/core/standards/budget/identities";
import { makeAgency } from "../../generator/agency";
import { agencyDisclosure, spots, withAmount } from "./agency-disclosure";

const all = (current: Disclosure): readonly Application[] => identitiesOf("budget").flatMap((identity) => [...evaluate(identity, { current })]);
const broken = (applications: readonly Application[]): readonly Application[] =>
  applications.filter(({ identity, outcome }) => outcome === "failed" && identity.line.severity !== "info");
const told = (application: Application): string =>
  `${application.identity.line.id} ${application.rowKey} ${isCompared(application) ? explain(application).arithmetic : application.reason}`;

describe("the identities of the budget tables", () => {
  test("have ids of their own and a formula that prints as it is written", () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const identity of identitiesOf("budget")) expect(printFormula(identity.formula)).toBe(identity.line.formula);
  });

  test("hold in every made-up agency, whatever its money and its units", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const applications = all(agencyDisclosure(makeAgency(seed)));
      expect({ seed, broken: broken(applications).map(told) }).toEqual({ seed, broken: [] });
      expect(applications.filter(({ outcome }) => outcome === "passed").length).toBeGreaterThan(300);
      expect(applications.filter(({ outcome }) => outcome === "ambiguous").map(told)).toEqual([]);
    }
  });

  test("leave nothing unchecked in a complete agency but the form of another year", () => {
    const unchecked = all(agencyDisclosure(makeAgency(5, { year: 2024, governmentFund: true, stateCapital: true }))).filter(
      ({ outcome }) => outcome === "noData" || outcome === "notApplicable",
    );
    expect(unchecked.map(told).sort()).toEqual([
      "t8-columns-basic  表8的表式没有“基本支出”栏",
      "t9-columns-basic  表9的表式没有“基本支出”栏",
    ]);
  });

  test("lack data, and fail nowhere, where table 2 or table 1 is not split", () => {
    const applications = all(
      agencyDisclosure(makeAgency(3, { year: 2024, splitTable1: false, splitTable2: false, transfers: true, ownFunds: true })),
    );
    expect(broken(applications).map(told)).toEqual([]);
    const ids = new Set(applications.filter(({ outcome }) => outcome === "noData").map(({ identity }) => identity.line.id));
    for (const id of ["t2-fiscal", "t2-t5-codes", "t1-general", "t1-own", "t1-t2-general"]) expect(ids).toContain(id);
    const still = new Set(applications.filter(({ outcome }) => outcome === "passed").map(({ identity }) => identity.line.id));
    for (const id of ["t2-columns", "t2-t589-codes", "t3-t589-codes", "t1-t2-fiscal"]) expect(still).toContain(id);
  });

  test("find a changed cell wherever it stands, and name it among the figures", () => {
    const missed: string[] = [];
    let tried = 0;
    for (const seed of [2, 7, 11, 12]) {
      const current = agencyDisclosure(makeAgency(seed));
      // Every third cell of each agency: four agencies cover all tables several times over.
      for (const spot of spots(current).filter((_spot, i) => i % 3 === seed % 3)) {
        const figure = current.tables.get(spot.table)?.rows[spot.row]?.figures.get(spot.column);
        const changed = withAmount(current, spot, Number(figure?.value.toNumber().toFixed(2)) + 7.77);
        tried += 1;
        const found = broken(all(changed)).some(
          (application) => isCompared(application) && application.terms.some((term) => term.figure?.at === figure?.at),
        );
        if (!found) missed.push(`${String(seed)} ${spot.table} ${String(spot.row)} ${spot.column}`);
      }
    }
    expect(tried).toBeGreaterThan(400);
    expect(missed).toEqual([]);
  });

  test("do not depend on any table being there", () => {
    const current = agencyDisclosure(makeAgency(5, { year: 2024, governmentFund: true, stateCapital: true }));
    fc.assert(
      fc.property(fc.subarray([...current.tables.keys()]), (kept) => {
        const some = { ...current, tables: new Map([...current.tables].filter(([id]) => kept.includes(id))) };
        expect(broken(all(some)).map(told)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
