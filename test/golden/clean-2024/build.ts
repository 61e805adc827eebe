import type { Workbook } from "../../../src/core/workbook/workbook";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";

/** The form of 2024, two units, books in 元 printed in 万元: rounding tails and nothing else. */
export function build(): Workbook {
  return layOut(makeAgency(2024, { year: 2024, units: 2, unitRows: true, rounding: "tails", transfers: true, ownFunds: true, fiscalCarryOver: true, otherCarryOver: true, basicBeyondBudget: false }), standardLayout).workbook;
}
