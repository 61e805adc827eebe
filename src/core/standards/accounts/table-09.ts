import type { TableStandard } from "../table-standard";
import { fundAccounts } from "./fund-accounts";

/** 决算09表 国有资本经营预算财政拨款收入支出决算表. */
export const table09: TableStandard = fundAccounts({
  id: "accounts-09",
  name: "决算09表",
  number: 9,
  titles: ["国有资本经营预算财政拨款收入支出决算表", "国有资本经营预算收入支出决算表", "国有资本经营预算财政拨款支出决算表", "国有资本经营预算支出决算表", "国有资本经营预算财政拨款收支决算表"],
  marks: ["国有资本经营预算财政拨款", "国有资本经营"],
  nilWords: ["国有资本经营"],
});
