import type { Finding } from "../../src/core/checking/finding";
import type { Report } from "../../src/core/checking/report";
import { plainPaint, reportText, summaryText, terminalPaint, unreadableText } from "../../src/render/report-text";

const finding = (id: string, severity: Finding["severity"], table: string | undefined, row = 4): Finding => ({
  id,
  rule: "r",
  severity,
  message: `${id}不对`,
  at: [{ sheet: "表3 部门支出总体情况表", row, column: 4 }, { sheet: "表3 部门支出总体情况表", row: row + 1, column: 4 }, { sheet: "Sheet5", row: 0, column: 0 }],
  ...(table === undefined ? {} : { table }),
});

const report = (findings: readonly Finding[], further: Partial<Report> = {}): Report => ({
  tables: [
    { id: "budget-3", title: "部门支出总体情况表", range: { sheet: "表3 部门支出总体情况表", top: 0, left: 0, bottom: 30, right: 6 }, unit: "万元" },
    { id: "budget-5", title: "一般公共预算支出情况表", range: { sheet: "Sheet5", top: 0, left: 0, bottom: 9, right: 6 }, unit: "元" },
  ],
  unrecognised: [],
  findings,
  ledger: { passed: 9, failed: 1, notApplicable: 0, noData: 2, ambiguous: 0 },
  rules: [],
  notices: [],
  ...further,
});

test("findings stand under their table, errors first, with places, sides and the ledger", () => {
  const findings: readonly Finding[] = [
    finding("提示甲", "info", "budget-3"),
    { ...finding("错误乙", "error", "budget-3"), found: "12.00", expected: "13.00", difference: "-1.00", details: ["1 + 2 = 3", "2 + 2 = 4"] },
    finding("警告丙", "warning", "budget-5"),
    { ...finding("错误丁", "error", undefined), at: [] },
  ];
  const rules = [
    { rule: "x", title: "规则一", passed: 0, failed: 0, notApplicable: 0, noData: 1, ambiguous: 0, reasons: ["缺少表2"] },
    { rule: "y", title: "规则二", passed: 0, failed: 0, notApplicable: 0, noData: 1, ambiguous: 0, reasons: ["缺少表2"] },
  ];
  const text = reportText("甲.xlsx", report(findings, { rules, notices: ["含有宏"], unrecognised: [{ sheet: "情况说明", reason: "文字，尚未核对" }] }), plainPaint, { narrative: "甲.docx" });
  expect(text).toBe(`甲.xlsx
  错误 2，警告 1，提示 1
  情况说明：甲.docx
  注意：含有宏

  表3 部门支出总体情况表
    [错误] 错误乙不对
      位置：表3 部门支出总体情况表!E5；相关：E6、Sheet5!A1
      现为 12.00，应为 13.00，相差 -1.00
      · 1 + 2 = 3
      · 2 + 2 = 4
    [提示] 提示甲不对
      位置：表3 部门支出总体情况表!E5；相关：E6、Sheet5!A1

  一般公共预算支出情况表（Sheet5）
    [警告] 警告丙不对
      位置：表3 部门支出总体情况表!E5；相关：E6、Sheet5!A1

  整个文件
    [错误] 错误丁不对

  识别出 2 张表：
    表3 部门支出总体情况表（表3 部门支出总体情况表!A1:G31，单位：万元）
    表5 一般公共预算支出情况表（Sheet5!A1:G10，单位：元）
  未识别，没有校验：
    情况说明：文字，尚未核对
  校验次数：通过 9，不符 1，不适用 0，缺数据 2，有歧义 0
    未能校验（缺少表2）：规则一、规则二
`);
});

test("no findings is said only of what ran", () => {
  const nothing = { passed: 0, failed: 0, notApplicable: 3, noData: 9, ambiguous: 0 };
  expect(reportText("a", report([]), plainPaint)).toContain("已运行的校验没有发现问题");
  expect(reportText("a", report([], { tables: [], ledger: nothing }), plainPaint)).toMatch(/没有可以校验的内容.*没有识别出标准表/s);
});

test("what a missing table leaves unchecked is counted, not listed; nothing is listed where there is no table at all", () => {
  const unchecked = (title: string, reason: string) => ({ rule: title, title, passed: 0, failed: 0, notApplicable: 0, noData: 1, ambiguous: 0, reasons: [reason] });
  const rules = [unchecked("甲", "没有表2"), unchecked("乙", "没有表11"), unchecked("丙", "没有表2"), unchecked("丁", "表1未分列“一般财力”")];
  const text = reportText("a", report([], { rules }), plainPaint);
  expect(text).toContain("    未能校验（没有表2、表11）：与之有关的3项核对\n    未能校验（表1未分列“一般财力”）：丁\n");
  expect(reportText("a", report([], { rules, tables: [] }), plainPaint)).not.toContain("未能校验");
});

test("of many reasons a few are told", () => {
  const reasons = ["201", "202", "203", "204", "205"].map((code) => `表5有未能识别的行，不能断定没有${code}`);
  const rules = [{ rule: "x", title: "甲", passed: 0, failed: 0, notApplicable: 0, noData: 5, ambiguous: 0, reasons }];
  expect(reportText("a", report([], { rules }), plainPaint)).toContain("不能断定没有202；表5有未能识别的行，不能断定没有203等5处）：甲");
});

test("a hint does not say what a figure should be", () => {
  const hint = { ...finding("尾差", "info", "budget-3"), found: "0.11", expected: "0.10" };
  expect(reportText("a", report([hint]), plainPaint)).toContain("现为 0.11，对照 0.10");
});

test("many places are cut, and said to be", () => {
  const at = Array.from({ length: 12 }, (_, row) => ({ sheet: "S", row, column: 0 }));
  expect(reportText("a", report([{ ...finding("甲", "error", undefined), at }]), plainPaint)).toContain("相关：A2、A3、A4、A5、A6、A7、A8、A9 等 11 个单元格");
});

test("control characters and line ends of a workbook never reach the terminal", () => {
  const evil = "a\u001b[31m红\u0007\r\nb\u202e";
  const text = reportText(evil, report([{ ...finding("x", "error", undefined), message: evil }]), plainPaint);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(text).toContain("[错误] a[31m红 b\n");
  expect(unreadableText(evil, evil, plainPaint)).toBe("a[31m红 b\n  无法读取 a[31m红 b\n");
});

test("colour only where it is asked for", () => {
  expect(reportText("a", report([finding("x", "error", "budget-3")]), terminalPaint)).toContain("\u001b[31m[错误]\u001b[0m");
  expect(summaryText({ files: 3, unreadable: 1, errors: 2, warnings: 0, infos: 5 }, plainPaint)).toBe("共 3 个文件，其中 1 个无法读取：错误 2，警告 0，提示 5。\n");
});
