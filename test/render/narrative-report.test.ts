import type { Finding } from "../../src/core/checking/finding";
import type { NumberStatus } from "../../src/core/checking/number-status";
import type { Report } from "../../src/core/checking/report";
import type { Narrative } from "../../src/core/narrative/narrative";
import { checkedFileJson } from "../../src/render/report-json";
import { plainPaint, reportText } from "../../src/render/report-text";

/** The second paragraph begins four characters into its line. */
const LINE = "二、　　教育支出35.00万元，占14.88%，比上年预算增加3.00万元，增长9.4%。";
const NARRATIVE: Narrative = {
  source: "docx", name: "x/说明.docx",
  paragraphs: [
    { text: "2024年部门预算", place: { line: 1, file: "x/说明.docx" }, offset: 0 },
    { text: LINE.slice(4), place: { line: 3, file: "x/说明.docx" }, offset: 4 },
  ],
};
const number = (paragraph: number, quote: string, status: NumberStatus["status"], why: string, unit = "", further: Partial<NumberStatus> = {}): NumberStatus => {
  const start = NARRATIVE.paragraphs[paragraph]!.text.indexOf(quote);
  return { token: { span: { paragraph, start, end: start + quote.length }, quote, decimals: 2, unit, approximate: false }, status, why, ...further };
};
const NUMBERS: readonly NumberStatus[] = [
  number(0, "2024", "notClaim", "年份", "", { notClaim: "year" }),
  number(1, "35.00", "verified", "与表3一致", "万元", { cell: { sheet: "表3", row: 8, column: 4 } }),
  number(1, "14.88", "wrong", "35.00 ÷ 250.00 = 14.00%", "%"),
  number(1, "3.00", "unverifiable", "没有上年的表", "万元"),
  number(1, "9.4", "rounding", "3.00 ÷ 32.00 = 9.38%", "%"),
];
const FINDING: Finding = {
  id: "narrative/share/x", rule: "narrative/share", severity: "error", message: "占比不符：35.00 ÷ 250.00 = 14.00%，写的是14.88%。",
  at: [{ sheet: "表3", row: 8, column: 4 }, { sheet: "表3", row: 30, column: 4 }],
  text: { file: "x/说明.docx", line: 3, start: 15, end: 20, quote: "14.88" }, found: "14.88", expected: "14.00", table: "budget-3",
};
const NOTHING = { passed: 0, failed: 0, notApplicable: 0, noData: 0, ambiguous: 0 };
const report = (further: Partial<Report> = {}): Report => ({
  tables: [{ id: "budget-3", title: "部门支出总体情况表", range: { sheet: "表3", top: 0, left: 0, bottom: 30, right: 6 }, unit: "万元" }],
  unrecognised: [], findings: [FINDING], ledger: { ...NOTHING, passed: 1 }, rules: [], notices: [], narrative: NARRATIVE, numbers: NUMBERS, ...further,
});
const COUNT = "共 4 个数字：1 已核对，1 有误，1 尾差，1 无法核对（另有 1 个不是待核数字：年份、文号等）";

describe("pretty", () => {
  test("the narrative's name, the count, its findings under a heading of their own with the quoted words", () => {
    expect(reportText("x/a.xlsx", report(), plainPaint, { narrative: "x/说明.docx" })).toBe(`x/a.xlsx
  错误 1，警告 0，提示 0
  情况说明：x/说明.docx
  ${COUNT}

  情况说明
    [错误] 占比不符：35.00 ÷ 250.00 = 14.00%，写的是14.88%。
      原文：x/说明.docx 第 3 段 “14.88”，见“教育支出35.00万元，占14.88%，比上年预算增加3.00万元，…”
      对照：表3!E9；相关：E31
      现为 14.88，应为 14.00

  识别出 1 张表：
    表3 部门支出总体情况表（表3!A1:G31，单位：万元）
  校验次数：通过 1，不符 0，不适用 0，缺数据 0，有歧义 0
`);
  });

  test("every number, where they are asked for", () => {
    expect(reportText("a", report(), plainPaint, { numbers: true })).toContain(`  情况说明的每个数字
    [不是待核数字] x/说明.docx 第 1 段 “2024”  年份
    [已核对] x/说明.docx 第 3 段 “35.00”万元  与表3一致（表3!E9）
    [有误] x/说明.docx 第 3 段 “14.88”%  35.00 ÷ 250.00 = 14.00%
    [无法核对] x/说明.docx 第 3 段 “3.00”万元  没有上年的表
    [尾差] x/说明.docx 第 3 段 “9.4”%  3.00 ÷ 32.00 = 9.38%
`);
  });

  test("a sheet's prose is named by its sheet and told by its cells", () => {
    const cell = { sheet: "情况说明", row: 56, column: 0 };
    const narrative: Narrative = { source: "sheet", name: "情况说明", paragraphs: NARRATIVE.paragraphs.map((one) => ({ ...one, place: { cell } })) };
    const { file: _file, line: _line, ...text } = FINDING.text!;
    const shown = reportText("a", report({ narrative, findings: [{ ...FINDING, at: [], text: { ...text, cell } }] }), plainPaint);
    expect(shown).toContain("  情况说明：工作表“情况说明”\n");
    expect(shown).toContain("      原文：情况说明!A57 “14.88”，见“教育支出");
  });

  test("a text by itself says that there were no tables to hold it against", () => {
    const text = reportText("说明.docx", report({ tables: [], findings: [], ledger: NOTHING }), plainPaint);
    expect(text).toBe(`说明.docx\n  已运行的校验没有发现问题。\n  ${COUNT}\n\n  只有文字，没有工作簿：要与公开表对照的数字没有核对。\n`);
    expect(reportText("a", report({ tables: [], findings: [], ledger: NOTHING, numbers: NUMBERS.slice(0, 1) }), plainPaint)).toContain("没有可以校验的内容");
  });

  test("no narrative, no word of it", () => {
    const { narrative: _narrative, numbers: _numbers, ...tables } = report({ findings: [] });
    expect(reportText("a", tables, plainPaint, { numbers: true })).not.toMatch(/情况说明|数字/);
  });
});

describe("json", () => {
  const counts = { total: 5, verified: 1, wrong: 1, rounding: 1, unverifiable: 1, notClaim: 1 };

  test("counts without items, unless they are asked for", () => {
    expect(checkedFileJson("a", report()).numbers).toEqual(counts);
    const place = { file: "x/说明.docx", line: 3 };
    expect(checkedFileJson("a", report(), true).numbers).toEqual({
      ...counts,
      items: [
        { file: "x/说明.docx", line: 1, start: 0, end: 4, quote: "2024", status: "notClaim", why: "年份" },
        { ...place, start: 8, end: 13, quote: "35.00", status: "verified", why: "与表3一致", cell: { sheet: "表3", address: "E9" } },
        { ...place, start: 17, end: 22, quote: "14.88", status: "wrong", why: "35.00 ÷ 250.00 = 14.00%" },
        { ...place, start: 31, end: 35, quote: "3.00", status: "unverifiable", why: "没有上年的表" },
        { ...place, start: 40, end: 43, quote: "9.4", status: "rounding", why: "3.00 ÷ 32.00 = 9.38%" },
      ],
    });
  });

  test("offsets are into the raw line", () => {
    for (const { start, end, quote, line } of checkedFileJson("a", report(), true).numbers?.items ?? []) if (line === 3) expect(LINE.slice(start, end)).toBe(quote);
  });

  test("no narrative, no field", () => {
    const { narrative: _narrative, numbers: _numbers, ...tables } = report();
    expect(checkedFileJson("a", tables, true)).not.toHaveProperty("numbers");
  });
});
