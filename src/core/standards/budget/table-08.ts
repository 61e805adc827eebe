import type { TableStandard } from "../table-standard";
import { fundExpenditure } from "./fund-expenditure";

/** 表8 政府性基金预算支出情况表. */
export const table08: TableStandard = fundExpenditure({
  id: "budget-8",
  name: "表8",
  number: 8,
  titles: ["政府性基金预算支出情况表", "政府性基金预算支出表", "政府性基金支出情况表", "政府性基金预算支出预算表"],
  marks: ["政府性基金预算支出", "政府性基金支出"],
  nilWords: ["政府性基金"],
});
