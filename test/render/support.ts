import type { NarrativeDocument } from "../../src/core/narrative/writing/narrative-document";

const B6 = { sheet: "表3", row: 5, column: 1 } as const;
const REASON = { sheet: "changes", key: "expenditure/基本支出", field: "reason" } as const;
const REASON_AT = { sheet: "底稿-增减说明", row: 8, column: 5 } as const;

/** A small document with one of everything that a tree may hold, text that markup would trip over among it. */
export const LITERAL_DOCUMENT: NarrativeDocument = {
  agency: "云岭县<水文>监测中心", year: 2024, title: "云岭县<水文>监测中心2024年部门预算公开",
  sections: [
    {
      id: "part/overview",
      blocks: [
        { kind: "heading", level: 1, key: "part/overview", runs: [{ text: "第一部分 概况" }] },
        { kind: "heading", level: 2, key: "overview/functions", runs: [{ text: "一、主要职能" }] },
        { kind: "paragraph", key: "overview/functions/1", runs: [{ text: "（一）测流\u0001与<测雨> & \"校准\"\ud800。\n（二）第二行。" }] },
      ],
    },
    { id: "part/tables", blocks: [{ kind: "heading", level: 1, key: "part/tables", runs: [{ text: "第二部分 公开表" }] }, { kind: "table", key: "budget-3", table: "budget-3" }, { kind: "table", key: "budget-7", table: "budget-7" }] },
    {
      id: "budget/expenditure",
      blocks: [
        { kind: "heading", level: 1, key: "part/narrative", runs: [{ text: "第三部分 情况说明" }] },
        { kind: "heading", level: 3, key: "budget/expenditure", runs: [{ text: "（一）支出" }] },
        {
          kind: "paragraph", key: "budget/expenditure/基本支出",
          runs: [
            { text: "基本支出" }, { text: "316.40", cells: [B6], why: "100.00 + 216.40 = 316.40" }, { text: "万元，主要原因是：", note: REASON, noteAt: REASON_AT },
            { text: "【待填：主要原因】", missing: REASON },
          ],
        },
        { kind: "signature", key: "signed/agency", runs: [{ text: "云岭县水文监测中心" }] },
      ],
    },
  ],
  missing: [{ address: REASON, label: "主要原因", section: "budget/expenditure", at: REASON_AT }],
  disagreements: [{ message: "表3与表5不一致", at: [B6] }],
};
