/** One statement of the specification of budget tables (§2 and the severities), and what checks it. */
export interface Covered {
  readonly part: "The form" | "Inside a table" | "Between tables" | "Names and codes" | "One source of money, many names" | "How sure, how loud" | "Cells";
  readonly statement: string;
  /** Rule ids; "identity/t2-*" stands for all identities so called. */
  readonly by: readonly string[];
  /** Why nothing checks it, or where else it is seen to. */
  readonly note?: string;
}

const READING = "read by recognition, no check";

export const coverage: readonly Covered[] = [
  { part: "The form", statement: "Every table has a title, 编制部门, 单位, header rows, body, a total row", by: ["document/missing-tables"], note: READING },
  { part: "The form", statement: "Titles and labels say 部门 or 单位; a mixture within one document is a warning", by: ["document/department-or-unit-wording"] },
  { part: "The form", statement: "Tables 1–10 are published, table 11 from 2024 on, nil ones too", by: ["document/missing-tables"] },
  { part: "The form", statement: "Two candidates for one table are told, not guessed", by: ["document/duplicate-tables"] },
  { part: "The form", statement: "Codes stand as 类|款|项 in three columns or joined; the 类 of a 款 row may be blank", by: ["codes/malformed-code"], note: READING },
  { part: "The form", statement: "Table 7: several projects per 项, no 项 subtotal, rows unsorted, a project on several codes; rows with a unit's own name are no projects", by: ["codes/duplicate-code"], note: "not called duplicates there" },
  { part: "The form", statement: "Variants of wording between years and units", by: [], note: READING },
  { part: "The form", statement: "Some regions print 上年结转 in table 4: then its 总计 includes it", by: ["identity/t4-income-total", "identity/t4-t5-total"], note: "the comparisons with tables 5, 8 and 9 are then not applied" },

  { part: "Inside a table", statement: "T2 总计 = 财政拨款小计 + 财政专户 + 单位资金 + 财政拨款结转 + 非财政拨款结转结余; 小计 = its six", by: ["identity/t2-columns", "identity/t2-fiscal"] },
  { part: "Inside a table", statement: "T3, T5 合计 = 基本 + 项目", by: ["identity/t3-columns", "identity/t5-columns"] },
  { part: "Inside a table", statement: "T4 合计 = three funds", by: ["identity/t4-columns"] },
  { part: "Inside a table", statement: "T6 合计 = 人员 + 公用", by: ["identity/t6-columns"] },
  { part: "Inside a table", statement: "T7 合计 = its ten", by: ["identity/t7-columns"] },
  { part: "Inside a table", statement: "T8, T9 合计 = 基本 (or 人员 + 公用) + 项目", by: ["identity/t8-columns*", "identity/t9-columns*"] },
  { part: "Inside a table", statement: "T10 合计 = three sources", by: ["identity/t10-columns"] },
  { part: "Inside a table", statement: "T11 as its header says", by: ["identity/t11-columns", "identity/t11-fiscal", "identity/t11-other"] },
  { part: "Inside a table", statement: "Rows, every column: 类 = Σ 款, 款 = Σ 项 (T7: Σ project rows), total = Σ 类", by: ["identity/t2-rows", "identity/t2-total", "identity/t3-rows", "identity/t3-total", "identity/t4-expenditure-total", "identity/t5-rows", "identity/t5-total", "identity/t6-rows", "identity/t6-total", "identity/t7-rows", "identity/t7-total", "identity/t8-rows", "identity/t8-total", "identity/t9-rows", "identity/t9-total", "identity/t11-rows", "identity/t11-total"] },
  { part: "Inside a table", statement: "T6: 301 and 303 are 人员, 302 is 公用", by: ["identity/t6-wages", "identity/t6-goods", "identity/t6-families"] },
  { part: "Inside a table", statement: "T6: 307, 309, 310, 399 follow the unit", by: [], note: "nothing must hold" },
  { part: "Inside a table", statement: "T1: 本年收入 = 1+2+3+4+5; each of 1, 2, 3, 5 and of the carry-over = its 其中; 收入总计 = 一 + 二; 支出总计 = Σ 类; both totals equal", by: ["identity/t1-income", "identity/t1-general", "identity/t1-fund", "identity/t1-capital", "identity/t1-own", "identity/t1-carry", "identity/t1-fiscal-carry", "identity/t1-other-carry", "identity/t1-income-total", "identity/t1-expenditure-total", "identity/t1-balance"] },
  { part: "Inside a table", statement: "T4: 财政拨款 = three funds = 收入总计 = 支出总计", by: ["identity/t4-appropriation", "identity/t4-income-total", "identity/t4-balance"] },
  { part: "Inside a table", statement: "T10: 合计 = 出国 + 接待 + 车辆小计; 小计 = 购置 + 运行", by: ["identity/t10-total", "identity/t10-vehicles"] },
  { part: "Inside a table", statement: "Not split: one finding per table, never one per row; comparisons that need the parts are no data", by: ["structure/not-split"] },
  { part: "Inside a table", statement: "A nil T8/T9 needs a sentence of that sense, and the sentence needs a nil table", by: ["nil/nil-table-sentence"] },
  { part: "Inside a table", statement: "The year in a nil sentence is optional", by: ["nil/sentence-year"], note: "where it stands, it must be the document's" },
  { part: "Inside a table", statement: "A left-over filling instruction is a warning", by: ["nil/left-over-instruction"] },

  { part: "Between tables", statement: "T1 收入总计 = T2 总计; T1 items = T2 column totals; T1 (1+2+3) = T2 小计 total", by: ["identity/t1-t2-*"] },
  { part: "Between tables", statement: "T1 支出 by 类 = T2 by 类 = T3 by 类; T1 支出总计 = T3 合计; T2 总计 = T3 合计 for every code", by: ["identity/t1-t2-classes", "identity/t1-t3-classes", "identity/t1-t3-total", "identity/t2-t3-codes", "identity/t2-t3-total"] },
  { part: "Between tables", statement: "T1 (1+2+3 of 本年收入, carry-over left out) = T4 收入总计", by: ["identity/t1-t4-*"] },
  { part: "Between tables", statement: "T4 一般公共预算 by 类 = T5 by 类; T4 fund columns = T8, T9 totals", by: ["identity/t4-t5-*", "identity/t4-t8-*", "identity/t4-t9-*"] },
  { part: "Between tables", statement: "T5 合计 = T2 (一般公共预算 + 上级一般公共预算安排的转移支付) for every code", by: ["identity/t2-t5-codes", "identity/t2-t5-total", "identity/t2-t8-*", "identity/t2-t9-*"], note: "the funds of T8 and T9 likewise" },
  { part: "Between tables", statement: "where these are blank throughout, = T2 小计 less its fund and 国资 columns", by: ["identity/t2-t589-codes", "identity/t2-t589-total"] },
  { part: "Between tables", statement: "T3 合计 − T5 − T8 − T9 = T2 (财政专户 + 单位资金 + 财政拨款结转 + 非财政拨款结转结余) for every code", by: ["identity/t3-t589-codes", "identity/t3-t589-total"] },
  { part: "Between tables", statement: "T3 基本 ≥ T5 基本 and 项目 ≥ 项目 for every code; T3 基本 = T5 基本 is a rule of thumb", by: ["identity/t3-t5-*"] },
  { part: "Between tables", statement: "T5 基本支出 total = T6 合计; T5 项目支出 for every code and total = T7", by: ["identity/t5-t6", "identity/t5-t7-codes", "identity/t5-t7-total"] },
  { part: "Between tables", statement: "T6 30217, 30231, 30212, 31013 ≤ their items of T10 (less is an error, more a hint)", by: ["identity/t6-t10-*"] },
  { part: "Between tables", statement: "T1 上年结转结余 = T11 总计; 财政拨款结转 = T11 财政拨款合计; 非财政 likewise", by: ["identity/t1-t11-*"] },
  { part: "Between tables", statement: "Hints: 30108 = 2080505; 30109 = 2080506 (and 2080505 = 2 × 2080506); 30113 = 2210201; 30111 = 2101103; 30110 = 2101101 + 2101102", by: ["identity/t5-t6-pension", "identity/t5-t6-annuity", "identity/t5-annuity-half", "identity/t5-t6-housing", "identity/t5-t6-civil-medical", "identity/t5-t6-medical"] },
  { part: "Between tables", statement: "Not rules: 30302 against 20805xx, 30114 against 2101199", by: [], note: "left out on purpose" },
  { part: "Between tables", statement: "编制部门 agrees on T1–T11 (本级 or a short name is a warning)", by: ["document/agency-agrees"] },
  { part: "Between tables", statement: "预算单位 of a performance table may be a subordinate unit", by: [], note: "performance tables are not read yet" },
  { part: "Between tables", statement: "The unit agrees on T1–T11", by: ["document/unit-agrees", "document/units-apart"] },
  { part: "Between tables", statement: "Years agree where printed", by: ["document/year-agrees", "nil/sentence-year"] },

  { part: "Names and codes", statement: "One code, one name, in every table", by: ["names/one-code-one-name"] },
  { part: "Names and codes", statement: "… and in the narrative", by: [], note: "prose is not read yet" },
  { part: "Names and codes", statement: "Code and name agree with the known lists", by: ["names/known-name", "names/another-codes-name"] },
  { part: "Names and codes", statement: "An unknown code is a hint, never an error", by: ["names/unknown-code"] },
  { part: "Names and codes", statement: "Functional codes to 项, basic expenditure to 款; a parent without children, children without a parent", by: ["codes/parent-without-children", "codes/children-without-parent"] },

  { part: "One source of money, many names", statement: "Different names of one source are never an error", by: [], note: "synonyms are facts of the table standards; identities compare sources, not words" },
  { part: "One source of money, many names", statement: "公务用车运行费 = 公务用车运行维护费; 30110 (城镇)职工基本医疗保险缴费", by: ["names/one-code-one-name", "names/known-name"], note: "taken for one name" },
  { part: "One source of money, many names", statement: "Different words for one thing within a document may be a hint", by: [], note: "column labels follow the form of each table, which differ by themselves: not told" },

  { part: "How sure, how loud", statement: "error: an identity that no values behind the print can satisfy", by: ["identity/t1-balance"], note: "and every identity of severity error" },
  { part: "How sure, how loud", statement: "error: a code under another code's name", by: ["names/another-codes-name"] },
  { part: "How sure, how loud", statement: "error: units 1:10000 apart", by: ["document/units-apart"] },
  { part: "How sure, how loud", statement: "error: a wrong year in a title", by: ["document/year-agrees"] },
  { part: "How sure, how loud", statement: "error: a malformed number", by: ["cells/malformed-number", "cells/error-cell"] },
  { part: "How sure, how loud", statement: "error: a placeholder", by: ["document/agency-agrees", "document/placeholder"], note: "in the reporting unit, titles and notes; those in prose are not read yet" },
  { part: "How sure, how loud", statement: "error: a required nil/amount contradiction", by: ["nil/nil-table-sentence"] },
  { part: "How sure, how loud", statement: "error: an impossible date", by: [], note: "the eleven tables hold no dates; performance tables and prose are not read yet" },
  { part: "How sure, how loud", statement: "warning: one code under two wordings; a name unlike a well-sourced list; 简称/全称/本级", by: ["names/one-code-one-name", "names/known-name", "document/agency-agrees"] },
  { part: "How sure, how loud", statement: "warning: a code twice in a table with one row per code (never T7, T11)", by: ["codes/duplicate-code"] },
  { part: "How sure, how loud", statement: "warning: a missing nil sentence", by: ["nil/nil-table-sentence"] },
  { part: "How sure, how loud", statement: "warning: a reason missing, contrary, or word for word last year's", by: [], note: "prose is not read yet" },
  { part: "How sure, how loud", statement: "info: tails, hints, numbers stored as text, unknown codes", by: ["cells/number-as-text", "names/unknown-code", "identity/t5-t6-pension"], note: "tails are told by every identity" },
  { part: "How sure, how loud", statement: "info: zero base, 增加0", by: [], note: "prose is not read yet" },
  { part: "How sure, how loud", statement: "Observed-only codes never ground an error", by: ["names/another-codes-name", "names/known-name"], note: "errors rest on the document itself or on well-sourced entries" },
  { part: "How sure, how loud", statement: "A department whose units are given too: department = Σ units unless 内部抵销 is told", by: [], note: "one workbook is one document; several units are not compared yet" },

  { part: "Cells", statement: "Cells that are errors (#REF!)", by: ["cells/error-cell"] },
  { part: "Cells", statement: "A negative amount outside carry-over and changes", by: ["cells/negative-amount"] },
  { part: "Cells", statement: "Amounts in hidden rows, columns and sheets", by: ["cells/hidden-amounts"] },
  { part: "Cells", statement: "More decimals stored than displayed is one info per sheet", by: ["cells/finer-than-shown"] },
  { part: "Cells", statement: "Amounts on a line without code and name", by: ["structure/stray-amounts"] },
];
