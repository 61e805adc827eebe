import { recognise } from "../../../src/core/recognition/recognise";
import { book, sheet } from "../support/sheet";
import { linesIn, tableIn } from "./seen";

const HEAD = "部门支出总体情况表\n编制部门：云溪县水务局||||单位：万元\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n";

describe("what is written around and between the lines", () => {
  test("a subtotal that the form does not have is part of no sum", () => {
    expect(linesIn("budget-3", sheet("支出", `${HEAD}208|社会保障和就业支出|12|7|5\n|小计|12|7|5\n|合计|12|7|5`))).toHaveLength(2);
  });

  test("who printed and signed a table, and when, is no line of it, whatever number stands beside", () => {
    const { rows, strays } = tableIn("budget-3", sheet("支出", `${HEAD}208|社会保障和就业支出|12|7|5\n|合计|12|7|5\n打印日期||45300\n制表人：李某||13800000000`));
    expect(rows.map(({ key }) => key)).toEqual(["208", "合计"]);
    expect(strays).toEqual([]);
  });

  test("a printed 类 that differs from the line above is not dropped where the 款 is blank", () => {
    const split = "部门支出总体情况表\n|||单位：万元\n类|款|项|科目名称|合计|基本支出|项目支出\n205|08|03|培训支出|3|3|\n208||05|离退休|4|4|";
    expect(tableIn("budget-3", sheet("支出", split)).strays.map(({ name }) => name)).toEqual(["离退休"]);
  });
});

describe("tables that are not the published budget's", () => {
  test("a final-accounts table is read as one, however its sheet is called", () => {
    const accounts = "一般公共预算财政拨款支出决算表\n单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n208|社会保障和就业支出|12|7|5";
    const { tables, unrecognised } = recognise(book(sheet("公开05表", accounts)));
    expect([...tables.keys()]).toEqual(["accounts-05"]);
    expect(unrecognised).toEqual([]);
  });

  test("of a visible table and its hidden copy the visible one is read and the copy is told", () => {
    const body = `${HEAD}208|社会保障和就业支出|12|7|5`;
    const { tables, unrecognised } = recognise(book({ ...sheet("旧", body), visibility: "hidden" }, sheet("支出", body)));
    expect(tables.get("budget-3")?.range.sheet).toBe("支出");
    expect(unrecognised.map(({ sheet: name }) => name)).toEqual(["旧"]);
  });

  test("two visible ones are both told and none is read", () => {
    const body = `${HEAD}208|社会保障和就业支出|12|7|5`;
    const { tables, unrecognised } = recognise(book(sheet("一", body), sheet("二", body)));
    expect(tables.size).toBe(0);
    expect(unrecognised.map(({ candidates }) => candidates)).toEqual([["budget-3"], ["budget-3"]]);
  });
});

test("a table without a title that follows another on its sheet is a table of its own", () => {
  const second = "项目||一般公共预算支出\n科目编码|科目名称|合计|基本支出|项目支出\n208|社会保障和就业支出|11|7|4";
  const { tables } = recognise(book(sheet("表", `${HEAD}208|社会保障和就业支出|12|7|5\n\n${second}`)));
  expect([...tables].map(([id, { rows }]) => [id, rows.length])).toEqual([["budget-3", 1], ["budget-5", 1]]);
});
