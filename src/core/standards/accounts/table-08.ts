import type { TableStandard } from "../table-standard";
import { fundAccounts } from "./fund-accounts";

/** 决算08表 政府性基金预算财政拨款收入支出决算表. */
export const table08: TableStandard = fundAccounts({
  id: "accounts-08",
  name: "决算08表",
  number: 8,
  titles: ["政府性基金预算财政拨款收入支出决算表", "政府性基金预算收入支出决算表", "政府性基金预算财政拨款支出决算表", "政府性基金预算支出决算表", "政府性基金预算财政拨款收支决算表", "政府性基金收入支出决算表"],
  marks: ["政府性基金预算财政拨款", "政府性基金"],
  nilWords: ["政府性基金"],
});
