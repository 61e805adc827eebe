import { ALL_SEVERITIES, NO_NARROWING, type Narrowing } from "../../../src/taskpane/state/app-state";
import { filterFindings } from "../../../src/taskpane/state/filter-findings";
import { countSettled, countSeverities, groupFindings, tableIds } from "../../../src/taskpane/state/list-rows";
import { otherSide } from "../../../src/taskpane/state/other-side";
import { matches } from "../../../src/taskpane/state/search";
import { tableLabel } from "../../../src/taskpane/state/table-label";
import { findings, report } from "../fixtures/report";

const ids = (found: readonly { readonly id: string }[]): readonly string[] => found.map((f) => f.id);

test("groups stand in the order of the tables, then other sheets, then the workbook", () => {
  const groups = groupFindings(report, findings);
  expect(groups.map((g) => [g.key, g.title, g.findings.length])).toEqual([
    ["budget-2", "表2 部门收入总体情况表", 1], ["budget-3", "表3 部门支出总体情况表", 2], ["budget-5", "表5 一般公共预算支出情况表", 1],
    ["budget-6", "表6 一般公共预算基本支出情况表", 1], ["budget-7", "表7 一般公共预算项目支出情况表", 1],
    ["sheet:附注", "工作表“附注”", 1], ["workbook", "整个工作簿", 1],
  ]);
  expect(groups[1]?.counts).toEqual({ error: 2, warning: 0, info: 0 });
});

test("counts are told per severity", () => {
  expect(countSeverities(findings)).toEqual({ error: 3, warning: 2, info: 3 });
});

test.each([
  ["", findings.length],
  ["表3!E8", 1],
  ["ｅ8", 2],
  ["925.23", 1],
  ["表2 不一致", 1],
  ["names/", 2],
  ["没有这样的词", 0],
])("the search for %j finds %i", (query, count) => {
  expect(findings.filter((f) => matches(f, query))).toHaveLength(count);
});

test("severities and words filter together", () => {
  expect(ids(filterFindings(findings, { severities: { ...ALL_SEVERITIES, error: false }, query: "表2", narrow: NO_NARROWING }, new Set(), tableIds(report)))).toEqual(["b2-unit"]);
});

test.each<[string, Partial<Narrowing>, readonly string[]]>([
  ["a table", { table: "budget-3" }, ["b3-2080101-total", "b3-t2"]], ["a sheet without a table", { table: "sheet:附注" }, ["sheet4"]], ["a rule", { rule: "names/unit-text" }, ["b2-unit"]],
  ["what is new", { progress: "new" }, ["b7-tail"]], ["what was settled", { progress: "settled" }, ["b5-name"]], ["what no longer holds", { progress: "lapsed" }, ["b3-t2"]],
  ["what is open", { progress: "open", table: "budget-3" }, ["b3-2080101-total", "b3-t2"]],
])("%s alone", (_what, narrow, expected) => {
  const reviewOf = { verdict: "verified", reason: "", remark: "" } as const;
  const said = findings.map((f) => (f.id === "b5-name" ? { ...f, review: { ...reviewOf, standing: true } } : f.id === "b3-t2" ? { ...f, review: { ...reviewOf, standing: false } } : f));
  expect(ids(filterFindings(said, { severities: ALL_SEVERITIES, query: "", narrow: { ...NO_NARROWING, ...narrow } }, new Set(["b7-tail"]), tableIds(report)))).toEqual(expected);
  expect([countSettled(said), countSeverities(said).error]).toEqual([1, 2]);
});

test("the other side is on another sheet where there is one, and back; within a sheet it goes round", () => {
  const at = (...sheets: readonly string[]): Parameters<typeof otherSide>[0] => ({ at: sheets.map((sheet, row) => ({ sheet, row, column: 0 })) });
  expect([0, 1, 2].map((from) => otherSide(at("表3", "表3", "表2"), from))).toEqual([2, 2, 0]);
  expect([0, 1, 2].map((from) => otherSide(at("表3", "表3", "表3"), from))).toEqual([1, 2, 0]);
  expect(otherSide(at("表3"), 0)).toBeNull();
});

test.each([
  ["budget-3", "部门支出总体情况表", "表3 部门支出总体情况表"],
  ["accounts-02", "收入决算表", "决算02表 收入决算表"],
  ["performance-project", "项目支出绩效目标表", "项目支出绩效目标表"],
])("%s is called %s", (id, title, label) => {
  expect(tableLabel(id, title)).toBe(label);
});
