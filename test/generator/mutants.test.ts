import { makeAgency } from "./agency";
import { layOut } from "./lay-out";
import { standardLayout } from "./layout";
import { mutants } from "./mutants";
import { randomLayout } from "./variants";

const complete = { year: 2024, units: 1, rounding: "exact", otherCarryOver: true, fiscalCarryOver: true, ownFunds: true } as const;

test("a mutant differs from its document in one cell", () => {
  const laidOut = layOut(makeAgency(3, complete), standardLayout);
  for (const { workbook, place, before, after } of mutants(laidOut, 1, 60)) {
    const differing = workbook.sheets.flatMap((sheet, s) =>
      sheet.rows.flatMap((row, r) =>
        Array.from(row ?? [], (cell, c) => ({ cell, c }))
          .filter(({ cell, c }) => cell !== laidOut.workbook.sheets[s]?.rows[r]?.[c])
          .map(({ c }) => ({ sheet: sheet.name, row: r, column: c })),
      ),
    );
    expect(differing).toEqual(before === after ? [] : [place.cell]);
  }
});

test("with exact books and all tables, a clear change breaks an equation in every table", () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 12; seed += 1) {
    const laidOut = layOut(makeAgency(seed, { ...complete, governmentFund: true, stateCapital: true }), standardLayout);
    for (const mutant of mutants(laidOut, seed, 200)) {
      if (!["digit", "swap", "tenfold", "sign", "blank", "stray"].includes(mutant.kind)) continue;
      const value = typeof mutant.after?.value === "number" ? mutant.after.value : 0;
      const off = Math.abs(value * 10000 - (mutant.place.printed ?? 0));
      // A sum of n printed parts leaves a room of 0.005·(n+1): twelve are the most that a row adds up here.
      if (off > 1500) expect(mutant).toMatchObject({ revealedBy: "figures" });
      seen.add(mutant.place.table);
    }
  }
  expect(seen.size).toBe(11);
});

test("one cent between two prints of one figure is not revealed", () => {
  const laidOut = layOut(makeAgency(3, complete), standardLayout);
  const cent = mutants(laidOut, 4, 400).filter(
    ({ kind, after, place }) => kind === "cents" && Math.abs(Number(after?.value) * 10000 - (place.printed ?? 0)) < 101,
  );
  expect(cent.length).toBeGreaterThan(3);
  for (const { revealedBy } of cent) expect(revealedBy).toBe("nothing");
});

test("most changes name their cell, in any layout", () => {
  const all = Array.from({ length: 20 }, (_, seed) => mutants(layOut(makeAgency(seed), randomLayout(seed)), seed, 50)).flat();
  expect(all).toHaveLength(1000);
  const revealed = all.filter(({ revealedBy }) => revealedBy !== "nothing");
  expect(revealed.length / all.length).toBeGreaterThan(0.85);
  expect(revealed.filter(({ unmistakable }) => unmistakable).length / revealed.length).toBeGreaterThan(0.9);
});

test("a wrong unit is told by other tables, on a nil table by nothing", () => {
  const laidOut = layOut(makeAgency(3, { ...complete, governmentFund: false }), standardLayout);
  const units = mutants(laidOut, 6, 3000).filter(({ kind }) => kind === "unit");
  const verdicts = new Map(units.map(({ place, revealedBy }) => [place.table, revealedBy]));
  expect(verdicts.get("budget-3")).toBe("figures");
  expect(verdicts.get("budget-7")).toBe("figures");
  expect(verdicts.get("budget-8")).toBe("nothing");
});
