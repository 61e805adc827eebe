import type { Workbook } from "../../../src/core/workbook/workbook";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";

/** The form of 2023 as it is typed by hand: total last, no numbering row, joined units line; every figure exact. */
export function build(): Workbook {
  const agency = makeAgency(2023, { year: 2023, units: 1, unitRows: false, rounding: "exact", basicBeyondBudget: false });
  return layOut(agency, {
    ...standardLayout, wording: 2023, total: "last", totalLabel: "合  计", marker: "none", tableNumber: "表2:", classLabels: "tight", unitCell: "oneCell", nilSentence: 1, nilPlace: "below",
  }).workbook;
}
