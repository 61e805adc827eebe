import { checkWorkbook } from "../../../../src/core/checking/check-workbook";
import { planOwnRules } from "../../../../src/core/checking/own-rules/plan-own-rules";
import { readOwnRules } from "../../../../src/core/checking/own-rules/read-own-rules";
import { readYears } from "../../../../src/core/checking/own-rules/read-years";
import type { Report } from "../../../../src/core/checking/report";
import { identitiesOf } from "../../../../src/core/identities/document-identities";
import { plannedWorkbook } from "../../../../src/core/workbook/planned-workbook";
import type { Workbook } from "../../../../src/core/workbook/workbook";
import { rules } from "../../../../src/core/checking/rules/registry";
import { narrativeRules } from "../../../../src/core/checking/narrative/registry";
import { makeAgency } from "../../../generator/agency";
import { layOut } from "../../../generator/lay-out";
import { standardLayout } from "../../../generator/layout";
import { withProseSheet } from "../../../generator/narrative/as-host";
import { narrativeOf } from "../../../generator/narrative/narrative-of";
import { standardWording } from "../../../generator/narrative/wording";
import { ownRulesBook, type OwnRulesRow } from "../../support/own-rules-book";

const agency = makeAgency(11, { year: 2024 });
const tables = layOut(agency, standardLayout).workbook;
const withRules = (workbook: Workbook, ...rows: readonly OwnRulesRow[]): Workbook => ({ ...workbook, sheets: [...workbook.sheets, ...ownRulesBook(...rows).sheets] });
const told = ({ findings }: Report): readonly string[] => findings.filter(({ severity }) => severity !== "info").map(({ rule, severity }) => `${severity} ${rule}`);

test("what holds is counted, what does not is told with its cells, its arithmetic and the user's words", () => {
  const report = checkWorkbook(withRules(tables,
    { number: "甲1", formula: "表3[合计].合计 = 表3[合计].基本支出 + 表3[合计].项目支出" },
    { number: "甲2", formula: "2×表3[合计].合计 ≤ 表3[合计].合计", level: "提醒", remark: "只是试一试" },
  ));
  expect(told(report)).toEqual(["warning identity/own/甲2"]);
  const [finding] = report.findings.filter(({ rule }) => rule === "identity/own/甲2");
  expect(finding?.message).toMatch(/^自定义勾稽关系“甲2”（只是试一试）不符：.*表3“合计”合计 \d/);
  expect(finding?.at).not.toEqual([]);
  expect(report.rules.find(({ rule }) => rule === "identity/own/甲1")).toMatchObject({ passed: 1, failed: 0 });
  expect(report.notices).toContain("另按“自定义勾稽关系”工作表校验了 2 条自定义的关系。");
  expect(report.unrecognised.find(({ sheet }) => sheet === "自定义勾稽关系")?.reason).toBe("本工具的工作表，不公开");
});

test("a year that is not the document's, another document's tables, a missing one: not checked, and said so", () => {
  const report = checkWorkbook(withRules({ ...tables, name: "某局2024年预算公开.xlsx" },
    { number: "甲1", formula: "表3[合计].合计 = 0", years: "至2023年" }, { number: "甲2", formula: "决算01表[本年收入].决算数 = 0" }, { number: "甲3", formula: "表3[合计].合计 = 上年.表3[合计].合计" },
  ));
  expect(told(report)).toEqual([]);
  expect(report.rules.filter(({ rule }) => rule.startsWith("identity/own/")).map(({ rule, notApplicable, noData }) => [rule, notApplicable, noData])).toEqual(
    expect.arrayContaining([["identity/own/甲1", 1, 0], ["identity/own/甲2", 1, 0], ["identity/own/甲3", 0, 1]]),
  );
});

test("a wrong rule of the user's changes nothing of what the built-in ones say", () => {
  const broken = { ...tables, sheets: tables.sheets.map((sheet, at) => (at === 2 ? { ...sheet, rows: sheet.rows.map((row) => row?.map((cell) => (typeof cell?.value === "number" && cell.value > 100 ? { ...cell, value: cell.value + 3 } : cell))) } : sheet)) };
  const before = checkWorkbook(broken).findings;
  expect(before.some(({ severity }) => severity === "error")).toBe(true);
  const after = checkWorkbook(withRules(broken, { number: "甲1", formula: "表2[每个科目].总计 = 2×表3[同科目].合计" })).findings;
  expect(after.some(({ rule }) => rule === "identity/own/甲1")).toBe(true);
  expect(after.filter(({ rule }) => rule !== "identity/own/甲1")).toEqual(before);
});

test("built-in rules are switched off or given another level, tables, identities and prose alike; the report says so first", () => {
  const made = narrativeOf(agency, standardWording);
  const text = made.paragraphs.map((line) => line.replace(/(收入预算总计?)[\d,.]+(?=万元)/, "$11.23"));
  const slip = { ...tables, sheets: tables.sheets.map((sheet, at) => (at === 3 ? { ...sheet, rows: sheet.rows.map((row) => row?.map((cell) => (cell?.value === "单位：万元" ? { ...cell, value: "单位：元" } : cell))) } : sheet)) };
  const book = withProseSheet(slip, { ...made, paragraphs: text });
  const before = checkWorkbook(book);
  const loud = [...new Set(before.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule))];
  expect(loud.length).toBeGreaterThan(0);
  const off = checkWorkbook(withRules(book, ...loud.map((number) => ({ number, enabled: "否", basis: "局里的规定" }))));
  expect(off.findings.filter(({ rule }) => loud.includes(rule))).toEqual([]);
  expect(off.rules.filter(({ rule }) => loud.includes(rule)).map(({ rule, passed, failed, noData, reasons }) => [rule, passed + failed, noData, reasons]).sort())
    .toEqual(loud.map((rule) => [rule, 0, 1, ["已按“自定义勾稽关系”停用"]]).sort());
  for (const rule of loud) expect(off.notices).toContainEqual(expect.stringMatching(new RegExp(`^内置规则“.+”（${rule}）已按“自定义勾稽关系”工作表停用：局里的规定。$`)));
  const low = checkWorkbook(withRules(book, ...loud.map((number) => ({ number, level: "提示" }))));
  expect(low.findings.filter(({ rule, severity }) => loud.includes(rule) && severity !== "info")).toEqual([]);
  expect((low.numbers ?? []).some(({ status }) => status === "wrong")).toBe(false);
});

test("the sheet as inserted is understood, with every example off; each example reads when it is turned on", () => {
  for (const kind of ["budget", "accounts"] as const) {
    const plan = planOwnRules(kind);
    const read = readOwnRules(plannedWorkbook([plan]));
    expect([read.problems, read.identities, read.settings.size]).toEqual([[], [], 1]);
    const on = readOwnRules(plannedWorkbook([{ ...plan, rows: plan.rows.map(({ cells }) => ({ cells: cells.map((cell) => (cell?.value === "否" ? { ...cell, value: "是" } : cell)) })) }]));
    expect(on.problems).toEqual([]);
    expect(on.identities.length).toBeGreaterThan(0);
  }
});

test("no example is a rule that is built in already", () => {
  for (const kind of ["budget", "accounts"] as const) {
    const formulas = new Set(identitiesOf(kind).map(({ line }) => line.formula));
    for (const { cells } of planOwnRules(kind).rows) for (const cell of cells) expect(formulas.has(String(cell?.value ?? ""))).toBe(false);
  }
});

test("every built-in rule can be named by its id", () => {
  const ids = [...[...rules, ...narrativeRules].map(({ id }) => id), ...identitiesOf("budget").map(({ line }) => line.id), ...identitiesOf("accounts").map(({ line }) => `identity/${line.id}`)];
  const unknown = ids.filter((number) => readOwnRules(ownRulesBook({ number, enabled: "否" })).settings.size !== 1);
  expect(unknown).toEqual([]);
});

test.each([
  ["", {}], ["2024", { from: 2024, to: 2024 }], ["2024年度", { from: 2024, to: 2024 }], ["2023－2025", { from: 2023, to: 2025 }], ["2023年至2025年", { from: 2023, to: 2025 }],
  ["2024年起", { from: 2024 }], ["2024年及以后", { from: 2024 }], ["至2023年", { to: 2023 }], ["2023年及以前", { to: 2023 }], ["今年", null], ["24", null], ["2025-2023", null],
])("适用年度 %j", (text, years) => expect(readYears(text)).toEqual(years));

test("a table of contents that names the sheet is not the sheet", () => {
  const [rulesSheet] = ownRulesBook({ number: "甲1", formula: "表3[合计].合计 ≥ 0" }).sheets;
  if (rulesSheet === undefined) throw new Error("no sheet");
  const contents = { ...rulesSheet, name: "目录", rows: [[{ value: "目录" }], [{ value: "自定义勾稽关系" }]] };
  for (const own of [rulesSheet, { ...rulesSheet, name: "我的关系" }]) {
    const read = readOwnRules({ name: "书.xlsx", notices: [], sheets: [contents, own] });
    expect([read.problems, read.identities.length]).toEqual([[], 1]);
  }
});
