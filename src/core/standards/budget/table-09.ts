import type { TableStandard } from "../table-standard";
import { fundExpenditure } from "./fund-expenditure";

/** 表9 国有资本经营预算支出情况表. */
export const table09: TableStandard = fundExpenditure({
  id: "budget-9",
  name: "表9",
  number: 9,
  titles: ["国有资本经营预算支出情况表", "国有资本经营预算支出表", "国有资本经营支出情况表", "国有资本经营预算支出预算表"],
  marks: ["国有资本经营预算支出", "国有资本经营支出"],
  nilWords: ["国有资本经营"],
});
