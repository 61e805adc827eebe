import { ALL_SEVERITIES } from "../../../src/taskpane/state/app-state";
import { countSeverities, filterFindings, groupFindings, listRows } from "../../../src/taskpane/state/list-rows";
import { matches } from "../../../src/taskpane/state/search";
import { tableLabel } from "../../../src/taskpane/state/table-label";
import { findings, manyFindings, report } from "../fixtures/report";

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
  expect(ids(filterFindings(findings, { ...ALL_SEVERITIES, error: false }, "表2"))).toEqual(["b2-unit"]);
});

describe("rows of the list", () => {
  const groups = groupFindings(report, findings);

  test("a folded group keeps its heading and hides its findings", () => {
    const { rows, more } = listRows(groups, ["budget-3"], 100);
    expect(rows.filter((r) => r.kind === "finding" && r.group.key === "budget-3")).toEqual([]);
    expect(rows.filter((r) => r.kind === "group")).toHaveLength(groups.length);
    expect(more).toBe(0);
  });

  test("a limit cuts within a group and says how many wait", () => {
    const { rows, more } = listRows(groups, [], 4);
    expect(rows.map((r) => (r.kind === "group" ? r.group.key : r.finding.id))).toEqual(["budget-2", "b2-unit", "budget-3", "b3-2080101-total"]);
    expect(more).toBe(6);
  });

  test("every finding appears exactly once as the limit grows", () => {
    const all = groupFindings(report, manyFindings(1000).findings);
    const { rows, more } = listRows(all, [], 5000);
    const seen = rows.filter((r) => r.kind === "finding").map((r) => r.finding.id);
    expect(new Set(seen).size).toBe(1000);
    expect(seen).toHaveLength(1000);
    expect(more).toBe(0);
    expect(listRows(all, [], 120).rows).toEqual(rows.slice(0, 120));
  });
});

test.each([
  ["budget-3", "部门支出总体情况表", "表3 部门支出总体情况表"],
  ["accounts-02", "收入决算表", "决算02表 收入决算表"],
  ["performance-project", "项目支出绩效目标表", "项目支出绩效目标表"],
])("%s is called %s", (id, title, label) => {
  expect(tableLabel(id, title)).toBe(label);
});
