import type { Workbook } from "../../../src/core/workbook/workbook";
import { makeAgency } from "../../generator/agency";
import { layOut, placeOf, type Place } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { withCell } from "../../generator/mutants";

/** Mistakes far from each other: swapped digits in T3, a lost decimal point in T6, an income item of T1, a malformed number in T7, a total of T10. */
export function build(): Workbook {
  const laidOut = layOut(
    makeAgency(7, { year: 2024, units: 1, unitRows: false, rounding: "exact", transfers: true, ownFunds: true, fiscalCarryOver: true, otherCarryOver: false, governmentFund: true, stateCapital: false, specialAccount: false, basicBeyondBudget: false }),
    { ...standardLayout, tableNumber: "公开02表", sheetNames: "public", codes: "joined", amounts: "formatted", zero: "0.00" },
  );
  const place = (table: Place["table"], row: string, column: string): Place => {
    const found = placeOf(laidOut, table, row, column);
    if (found === undefined) throw new Error(`${table} prints no ${row}/${column}`);
    return found;
  };
  const amount = ({ printed = 0 }: Place): number => printed / 10_000;
  const item = place("budget-3", "2080505", "basic");
  const wages = place("budget-6", "30101", "personnel");
  const own = place("budget-1", "income/5", "amount");
  const three = place("budget-10", "total", "total");
  const project = [...laidOut.places.values()].find(({ table, column, what, row }) => table === "budget-7" && column === "total" && what === "amount" && row.includes("/"));
  if (project === undefined) throw new Error("T7 has no project");
  const changes: readonly (readonly [Place, string | number])[] = [
    [item, amount(item) + 9], [wages, amount(wages) * 10], [own, amount(own) + 0.8], [project, `${amount(project).toFixed(2)}.0`], [three, amount(three) + 1],
  ];
  return changes.reduce((workbook, [{ cell }, value]) => withCell(workbook, cell, { value }), laidOut.workbook);
}
