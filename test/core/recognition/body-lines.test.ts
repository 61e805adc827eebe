import { sheet } from "../support/sheet";
import { linesIn, tableIn } from "./seen";

const HEAD = "部门支出总体情况表\n编制部门：云溪县水务局||||单位：万元\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n";
const read = (body: string): string[] => linesIn("budget-3", sheet("支出", HEAD + body));

describe("the total", () => {
  test.each<[string, string]>([
    ["first, in the name column", "|合计|12|7|5\n208|社会保障和就业支出|12|7|5"], ["spaced out", "|合    计|12|7|5\n208|社会保障和就业支出|12|7|5"],
    ["总计, wide spaces", "|总　　计|12|7|5\n208|社会保障和就业支出|12|7|5"], ["in the first column", "合 计||12|7|5\n208|社会保障和就业支出|12|7|5"],
    ["over two columns", "合|计|12|7|5\n208|社会保障和就业支出|12|7|5"],
  ])("%s", (_, body) => expect(read(body)).toEqual(["合计 合计 C4=12 基本支出 D4=7 项目支出 E4=5", "208 社会保障和就业支出 合计 C5=12 基本支出 D5=7 项目支出 E5=5"]));

  test("last", () => {
    const { rows } = tableIn("budget-3", sheet("支出", `${HEAD}208|社会保障和就业支出|12|7|5\n|合计|12|7|5`));
    expect(rows.map(({ key, kind, parent }) => [key, kind, parent?.key])).toEqual([["208", "code", "合计"], ["合计", "total", undefined]]);
  });

  test("with nothing in it is no row of the header", () => {
    expect(read("|合计\n208|社会保障和就业支出|12|7|5")).toEqual(["合计", "208 社会保障和就业支出 合计 C5=12 基本支出 D5=7 项目支出 E5=5"]);
  });
});

describe("lines that are no data", () => {
  const DATA = ["208 社会保障和就业支出 合计 C=12 基本支出 D=7 项目支出 E=5", "213 农林水支出 合计 C=8 项目支出 E=8"];
  test.each<[string, string]>([
    ["a row of stars and numbers", "※|※|1|2|3\n208|社会保障和就业支出|12|7|5\n213|农林水支出|8||8"],
    ["栏次", "栏次||1=2+3|2|3\n208|社会保障和就业支出|12|7|5\n213|农林水支出|8||8"],
    ["blank rows between", "208|社会保障和就业支出|12|7|5\n|\n|\n213|农林水支出|8||8"],
    ["rows of spaces at the end", "208|社会保障和就业支出|12|7|5\n213|农林水支出|8||8\n\u3000|·|\u3000\n|"],
    ["the header after a page break", `208|社会保障和就业支出|12|7|5\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n213|农林水支出|8||8`],
    ["title, front line, header and numbers after a page break", `208|社会保障和就业支出|12|7|5\n${HEAD}※|※|1|2|3\n213|农林水支出|8||8`],
    ["a continued title and a page number", `208|社会保障和就业支出|12|7|5\n第2页，共3页\n部门支出总体情况表（续）\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n213|农林水支出|8||8`],
  ])("%s", (_, body) => expect(read(body).map((each) => each.replace(/([A-E])\d+=/g, "$1="))).toEqual(DATA));
});

describe("a name broken over two rows", () => {
  test("goes on in a row without code and amounts", () => {
    expect(read("208|社会保障和|12|7|5\n|就业支出\n213|农林水支出|8||8")).toEqual([
      "208 社会保障和就业支出 合计 C4=12 基本支出 D4=7 项目支出 E4=5", "213 农林水支出 合计 C6=8 项目支出 E6=8",
    ]);
  });

  test("the amounts may stand beside its second half", () => {
    expect(read("208|社会保障和\n|就业支出|12|7|5")).toEqual(["208 社会保障和就业支出 合计 C5=12 基本支出 D5=7 项目支出 E5=5"]);
  });

  test("a total below is not its second half", () => {
    expect(read("208|社会保障和就业支出|12|7|5\n|合计|12|7|5")).toHaveLength(2);
  });

  test("in T1 and T4 it is put together where only the whole is a known label", () => {
    const drawing = `
      财政拨款收支预算总体情况表
      财政拨款收入 | | 财政拨款支出
      项目 | 合计 | 功能分类 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
      财政拨款（补助） | 20 | 201一般公共服务支出 | 20 | 20
      一般公共预算 | 20 | 202外交支出
      国有资本经营 | 3
      预算
      收入总计 | 20 | 支出总计 | 20 | 20`;
    expect(linesIn("budget-4", sheet("拨款", drawing)).filter((each) => each.startsWith("国有"))).toEqual(["国有资本经营预算 合计 B6=3"]);
  });
});

test("a line with an amount and no label is a stray", () => {
  const table = tableIn("budget-3", sheet("支出", `${HEAD}208|社会保障和就业支出|12|7|5\n||3||3`));
  expect(table.strays.map(({ row, figures }) => [row, figures.get("合计")?.value.toString()])).toEqual([[4, "3"]]);
});

describe("what a cell holds", () => {
  test("blank, 0, 0.00, - and — are zero; text with separators, full-width digits and a trailing U+3000 are amounts", () => {
    const { rows } = tableIn("budget-3", sheet("支出", `${HEAD}208|社会保障和就业支出|'1,234.50|１２．５\u3000|-\n213|农林水支出|—|0|'0.00`));
    const figures = rows.flatMap(({ figures }) => [...figures.values()].map(({ value, half, writing }) => `${value.toString()} ${half.toString()} ${writing}`));
    expect(figures).toEqual(["1234.5 0.005 text", "12.5 0.005 text", "0 0 dash", "0 0 dash", "0 0 number", "0 0 text"]);
  });

  test("an error or a malformed number is kept as a problem at its cell", () => {
    expect(read("208|社会保障和就业支出|#REF!|'1.5.0|5")).toEqual(["208 社会保障和就业支出 合计 C4=error 基本支出 D4=malformed 项目支出 E4=5"]);
  });

  test("every column of a line is there, blanks included, with its cell", () => {
    const [row] = tableIn("budget-3", sheet("支出", `${HEAD}208|社会保障和就业支出|5`)).rows;
    expect([...(row?.figures ?? [])].map(([column, { at, writing }]) => `${column} ${String(at.row)}:${String(at.column)} ${writing}`)).toEqual([
      "合计 3:2 number", "基本支出 3:3 blank", "项目支出 3:4 blank",
    ]);
  });
});
