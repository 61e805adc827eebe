import { projectFunds } from "../../../../src/core/checking/rules/performance/project-funds";
import { item, literalTable, project, total } from "../../support/literal-disclosure";
import { performanceContext, targetSheet } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const zeros = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] as const;
const tables = (own = 3): Parameters<typeof performanceContext>[1] => [
  literalTable("budget-1", [item("单位资金", own), item("财政专户核拨", 0), item("非财政拨款结转结余", 0)]),
  literalTable("budget-7", [project("2030101", "水文监测", "测站巡检经费", 20, 20, ...zeros), project("2030101", "水文监测", "水情宣传经费", 5, 5, ...zeros), total(25, 25, ...zeros)]),
];
const publicity = targetSheet({ name: "绩效2", project: "水情宣传经费", funds: [8, 5, 3] });

describe("performance/project-funds", () => {
  test("accepts targets that tie to 表7 and 表1", () => {
    expect(runRule(projectFunds, performanceContext([targetSheet(), publicity], tables()))).toMatchObject({ passed: 3, failed: [] });
  });

  test("another amount than 表7 has", () => {
    expect(runRule(projectFunds, performanceContext([targetSheet({ funds: [21, 21, 0] }), publicity], tables())).failed).toMatchObject([{ messageId: "apart", severity: "error", at: ["绩效1!E5", "表7!D6"] }]);
  });

  test("a name like that of 表7 is told, not guessed; one unlike any is unknown", () => {
    expect(runRule(projectFunds, performanceContext([targetSheet({ project: "测站巡检工作经费" }), publicity], tables())).failed).toMatchObject([{ messageId: "renamed", severity: "warning", at: ["绩效1!B4", "表7!D6"] }]);
    expect(runRule(projectFunds, performanceContext([targetSheet({ project: "堤防加固" }), publicity], tables())).failed.map(({ messageId, at }) => [messageId, at])).toEqual([["unknown", ["绩效1!B4", "绩效1!E5"]]]);
  });

  test("own money of all targets: more than 表1 has is wrong, less may pay what is no project", () => {
    expect(runRule(projectFunds, performanceContext([targetSheet(), publicity], tables(2))).failed).toMatchObject([{ messageId: "other", severity: "error" }]);
    expect(runRule(projectFunds, performanceContext([targetSheet(), publicity], tables(9))).failed).toMatchObject([{ messageId: "other", severity: "warning" }]);
  });

  test("units that share a project have a table each, and together they are 表7’s", () => {
    const both = [targetSheet({ funds: [12, 12, 0] }), targetSheet({ name: "绩效3", unit: "云岭县东渠管理所", funds: [8, 8, 0] }), publicity];
    expect(runRule(projectFunds, performanceContext(both, tables()))).toMatchObject({ passed: 3, failed: [] });
  });

  test("amounts in 元 are read as such; under the heading 万元 they are ten thousand times 表7’s", () => {
    const inYuan = targetSheet({ funds: [200_000, 200_000, 0] });
    const rows = inYuan.rows.map((row) => row?.map((cell) => (cell?.value === "项目资金（万元）" ? { value: "项目资金（元）" } : cell)));
    expect(runRule(projectFunds, performanceContext([{ ...inYuan, rows }, publicity], tables()))).toMatchObject({ passed: 3, failed: [] });
    expect(runRule(projectFunds, performanceContext([inYuan, publicity], tables())).failed).toMatchObject([{ messageId: "unit", severity: "error", at: ["绩效1!E5", "表7!D6"] }]);
  });

  test("a project of 政府性基金 stands in no table by name", () => {
    const fund = literalTable("budget-8", [total(7, 0, 0, 0, 7)]);
    expect(runRule(projectFunds, performanceContext([targetSheet(), publicity, targetSheet({ name: "绩效3", project: "堤防加固", funds: [7, 7, 0] })], [...(tables() ?? []), fund]))).toMatchObject({ failed: [] });
  });

  test("says what it could not look at", () => {
    expect(runRule(projectFunds, performanceContext([targetSheet()]))).toMatchObject({ notChecked: ["没有表7"], failed: [] });
  });
});
