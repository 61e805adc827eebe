import type { Covered } from "./covered";

const part = "Final accounts: tables";

/** §5 and the layouts: the nine tables of final accounts, inside and between. */
export const accountsCoverage: readonly Covered[] = [
  { part, statement: "The nine tables are found by title, never by number; the order of 07–09 varies", by: ["document/missing-tables", "document/duplicate-tables"], note: "read by recognition" },
  { part, statement: "01: 本年收入合计 = eight sources; 本年支出合计 = Σ 类; both 总计 with 使用非财政拨款结余, 结余分配 and what is carried in and out; equal", by: ["identity/a1-income", "identity/a1-expenditure", "identity/a1-income-total", "identity/a1-expenditure-total", "identity/a1-balance"] },
  { part, statement: "02, 03: every line's total = its columns; 类 = Σ 款 = Σ 项; 合计 = Σ 类", by: ["identity/a2-*", "identity/a3-columns", "identity/a3-rows", "identity/a3-total"] },
  { part, statement: "04: income = three funds, 年初 = three funds, lines = three funds, sums of 类, both 总计 equal, and per fund", by: ["identity/a4-income", "identity/a4-carried-in", "identity/a4-income-total", "identity/a4-columns", "identity/a4-expenditure*", "identity/a4-balance*"] },
  { part, statement: "05: 合计 = 基本 + 项目; 类 = Σ 款 = Σ 项; 合计 = Σ 类", by: ["identity/a5-columns", "identity/a5-rows", "identity/a5-total"] },
  { part, statement: "06: 类 = Σ 款; 人员经费合计 = 301 + 303; 公用经费合计 = 302 + 310 and the like", by: ["identity/a6-rows", "identity/a6-personnel", "identity/a6-operating"] },
  { part, statement: "07: 合计 = 出国 + 用车 + 接待, 用车 = 购置 + 运行, for 预算数 and 决算数", by: ["identity/a7-total", "identity/a7-vehicles"] },
  { part, statement: "08, 09: 年初 + 收入 = 支出 + 年末; 支出 = 基本 + 项目; 类 = Σ 款 = Σ 项; 合计 = Σ 类", by: ["identity/a8-*", "identity/a9-*"] },
  { part, statement: "X1–X4: 01 = 02 and 03, in total, by source and by 类", by: ["identity/a1-a2-*", "identity/a1-a3-*"] },
  { part, statement: "X5, X11: 01 = 04 by fund; 01 by 类 and what is carried ≥ 04", by: ["identity/a1-a4-*"], note: "what is carried is a hint: other money's balance may be negative" },
  { part, statement: "X6–X8: 04 = 05, 08, 09, in total and by 类", by: ["identity/a4-a5-*", "identity/a4-a8-*", "identity/a4-a9-*"] },
  { part, statement: "X9: one code, one name; the codes of 05 stand in 03", by: ["names/one-code-one-name", "identity/a3-a589-whole-codes"] },
  { part, statement: "X10: 03 ≥ 05 + 08 + 09, code by code and column by column", by: ["identity/a3-a589-*"] },
  { part, statement: "X12: 03 = 05 and 02 财政拨款 = 05", by: [], note: "phenomena of units without other money or carry-over, no identities" },
  { part, statement: "05 基本支出 = 06 人员经费 + 公用经费", by: ["identity/a5-a6"] },
  { part, statement: "X13, X14: 05 against 06 by code, 07 ≥ 06 (hints)", by: ["identity/a5-a6-*", "identity/a6-a7-*"] },
  { part, statement: "The budget of the same year", by: ["identity/a7-budget-*"], note: "a hint: the year's budget may have been adjusted" },
];
