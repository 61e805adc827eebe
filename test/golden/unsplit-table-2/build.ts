import type { Workbook } from "../../../src/core/workbook/workbook";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";

/** T2's six columns and T1's 其中 rows are blank throughout: one finding each, and what needs them has no data. */
export function build(): Workbook {
  return layOut(
    makeAgency(5, { year: 2024, units: 1, unitRows: false, rounding: "exact", transfers: true, ownFunds: true, fiscalCarryOver: true, otherCarryOver: true, splitTable2: false, splitTable1: false, basicBeyondBudget: false }),
    { ...standardLayout, headerDepth: "flat", title: "first", total: "last" },
  ).workbook;
}
