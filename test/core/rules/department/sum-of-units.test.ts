import { sumOfUnits } from "../../../../src/core/checking/rules/department/sum-of-units";
import type { CheckContext, UnitsGiven } from "../../../../src/core/checking/rule";
import { code, literalContext, literalTable, stray, total, type Line, type LiteralTable, type TableOptions } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const T3 = (lines: readonly Line[], options: TableOptions = {}): LiteralTable => literalTable("budget-3", lines, options);
const unit = (name: string, ...tables: readonly LiteralTable[]): UnitsGiven["documents"][number] => ({ name, disclosure: literalContext(tables).current });
const context = (department: readonly LiteralTable[], documents: UnitsGiven["documents"], missing: readonly string[] = []): CheckContext => ({ ...literalContext(department), units: { documents, missing } });

const DEPARTMENT = T3([total(30.01, 20, 10.01), code("208", "社会保障和就业支出", 30.01, 20, 10.01), code("20801", "人力资源", 30.01, 20, 10.01), code("2080101", "行政运行", 20, 20, 0), code("2080102", "一般事务", 10.01, 0, 10.01)]);
const FIRST = T3([total(20, 15, 5), code("208", "社会保障和就业支出", 20, 15, 5), code("20801", "人力资源", 20, 15, 5), code("2080101", "行政运行", 15, 15, null), code("2080102", "一般事务", 5, null, 5)]);
// Without 一般事务: it reaches as deep, so it has none.
const SECOND = T3([total(5, 5, null), code("208", "社会保障和就业支出", 5, 5, null), code("20801", "人力资源", 5, 5, null), code("2080101", "行政运行", 5, 5, null)]);
const second = (project: number, options: TableOptions = {}): LiteralTable =>
  T3([total(5 + project, 5, project), code("208", "社会保障和就业支出", 5 + project, 5, project), code("20801", "人力资源", 5 + project, 5, project), code("2080101", "行政运行", 5, 5, null), code("2080102", "一般事务", project, null, project)], options);

describe("department/sum-of-units", () => {
  test("accepts sums that agree within what rounding leaves open, in any unit, and asks nothing where no units are given", () => {
    expect(runRule(sumOfUnits, context([DEPARTMENT], [unit("甲站", FIRST), unit("乙站", second(5))]))).toMatchObject({ passed: 15, failed: [], notChecked: [] });
    const inYuan = T3([total(100100, 50000, 50100), code("208", "社会保障和就业支出", 100100, 50000, 50100), code("20801", "人力资源", 100100, 50000, 50100), code("2080101", "行政运行", 50000, 50000, 0), code("2080102", "一般事务", 50100, 0, 50100)], { unit: "元" });
    expect(runRule(sumOfUnits, context([DEPARTMENT], [unit("甲站", FIRST), unit("乙站", inYuan)]))).toMatchObject({ passed: 15, failed: [] });
    expect(runRule(sumOfUnits, literalContext([DEPARTMENT]))).toEqual({ passed: 0, failed: [], notChecked: [] });
  });

  test("one error per table, the deepest code first, with both sums and every place", () => {
    const run = runRule(sumOfUnits, context([DEPARTMENT], [unit("甲站", FIRST), unit("乙站", SECOND)]));
    expect(run).toMatchObject({ passed: 7, notChecked: [], failed: [{ messageId: "apart", severity: "error", at: ["表3!C10", "表3!E10", "表3!C8", "表3!E8", "表3!C7", "表3!E7", "表3!C6", "表3!E6"] }] });
    expect(run.failed[0]?.message).toContain("“2080102 一般事务”的合计，部门为 10.01万元，2个单位合计 5.00万元，相差 5.01万元；另有7处不符");
  });

  test("a warning with both sums where 内部抵销 is told, unless it is told that there is none", () => {
    const told = (note: string): CheckContext => context([T3([total(10, 10, null)], { notes: [note] })], [unit("甲站", T3([total(12, 12, null)]))]);
    expect(runRule(sumOfUnits, told("注：部门合计已作内部抵销。")).failed).toMatchObject([{ messageId: "offset", severity: "warning", at: ["表3!C6", "表3!D6"] }]);
    expect(runRule(sumOfUnits, told("本部门无内部往来抵销事项。")).failed).toMatchObject([{ messageId: "apart", severity: "error" }]);
  });

  test("nothing is claimed where a unit lacks the table or does not reach the code, where a line could not be read, or where units are missing", () => {
    expect(runRule(sumOfUnits, context([DEPARTMENT], [unit("甲站", FIRST), unit("乙站")]))).toEqual({ passed: 0, failed: [], notChecked: ["“乙站”没有表3，这张表没有与单位合计核对"] });
    const shallow = T3([total(10.01, 5, 5.01), code("208", "社会保障和就业支出", 10.01, 5, 5.01)]);
    expect(runRule(sumOfUnits, context([DEPARTMENT], [unit("甲站", FIRST), unit("乙站", shallow)]))).toMatchObject({ passed: 6, failed: [] });
    const unread = T3([total(10.01, 5, 5.01), code("208", "社会保障和就业支出", 10.01, 5, 5.01), code("20801", "人力资源", 10.01, 5, 5.01), code("2080101", "行政运行", 5, 5, null), stray("", 5.01, null, 5.01)]);
    expect(runRule(sumOfUnits, context([DEPARTMENT], [unit("甲站", FIRST), unit("乙站", unread)])).failed).toEqual([]);
    expect(runRule(sumOfUnits, context([DEPARTMENT], [unit("甲站", FIRST)], ["单位文件“乙站.xlsx”没有读成"]))).toEqual({ passed: 0, failed: [], notChecked: ["单位文件“乙站.xlsx”没有读成"] });
  });
});
