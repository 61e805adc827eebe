import { standardOfTitle, tableNumber } from "../../../src/core/recognition/find-titles";
import { budgetTables } from "../../../src/core/standards/budget/tables";
import { sheet } from "../support/sheet";
import { tableIn, tablesIn, unrecognisedIn } from "./seen";

const HEADER_AND_BODY = `
科目编码 |    |    | 科目名称             | 支出预算
类       | 款 | 项 |                      | 合计     | 基本支出 | 项目支出
208      |    |    | 社会保障和就业支出   | 12       | 12       |
`;

describe("which title a text is", () => {
  test.each([
    ["部门支出总体情况表", "budget-3"], ["表3 部门支出总体情况表", "budget-3"], ["表三：部门支出总体情况表", "budget-3"], ["附表3-部门支出总体情况表", "budget-3"],
    ["部 门 支 出 总 体 情 况 表", "budget-3"], ["单位支出总体情况表", "budget-3"], ["2024年部门支出总体情况表", "budget-3"], ["部门支出总体情况表（续）", "budget-3"],
    ["部门收支总体情况表", "budget-1"], ["单位收支总体情况表", "budget-1"], ["部门收入总体情况表", "budget-2"], ["财政拨款收支预算总体情况表", "budget-4"],
    ["一般公共预算支出情况表", "budget-5"], ["一般公共预算基本支出情况表", "budget-6"], ["一般公共预算项目支出情况表", "budget-7"],
    ["政府性基金预算支出情况表", "budget-8"], ["国有资本经营预算支出情况表", "budget-9"], ["财政拨款“三公”经费支出情况表", "budget-10"],
    ["财政拨款\"三公\"经费支出情况表", "budget-10"], ["上年结转结余情况明细表", "budget-11"],
  ])("%s is %s", (text, id) => expect(standardOfTitle(text, budgetTables)?.id).toBe(id));

  test.each([
    "部门支出", "政府性基金预算项目支出情况表", "部门整体绩效目标表", "收入决算表", "支出情况表", "三、关于部门支出总体情况表的说明。", "见部门支出总体情况表，单位为万元",
  ])("%s is none", (text) => expect(standardOfTitle(text, budgetTables)).toBeUndefined());
});

test.each<[string, number | null]>([
  ["公开03表", 3], ["公开3表", 3], ["表3", 3], ["表 10", 10], ["附表三", 3], ["表十", 10], ["表十一", 11], ["表3:", 3], ["Sheet3", null], ["3", null], ["报表3", null], ["表3说明", null],
])("the number of %s is %s", (text, number) => expect(tableNumber(text)).toBe(number));

describe("where a title stands", () => {
  test.each<[string, string, string, string]>([
    ["on the first row", "Sheet1", `部门支出总体情况表${HEADER_AND_BODY}`, "budget-3 Sheet1!A1:G4 万元"],
    ["below a number", "Sheet1", `表 3\n部门支出总体情况表${HEADER_AND_BODY}`, "budget-3 Sheet1!A1:G5 万元"],
    ["beside its number", "Sheet1", `表3: | 部门支出总体情况表${HEADER_AND_BODY}`, "budget-3 Sheet1!A1:G4 万元"],
    ["below blank rows and other lines", "Sheet1", `|\n|\n|第5页，共18页\n\n|||部门支出总体情况表\n|编制部门：云溪县水务局||||单位：元\n${HEADER_AND_BODY}`, "budget-3 Sheet1!A3:G10 元"],
    ["only in the sheet's name", "部门支出总体情况表", HEADER_AND_BODY, "budget-3 部门支出总体情况表!A1:G3 万元"],
    ["in the sheet's name behind a number", "表3 部门支出总体情况表", HEADER_AND_BODY, "budget-3 表3 部门支出总体情况表!A1:G3 万元"],
    ["in the sheet's name without 表", "3.单位支出总体情况", HEADER_AND_BODY, "budget-3 3.单位支出总体情况!A1:G3 万元"],
    ["nowhere, the sheet bears the number", "公开03表", HEADER_AND_BODY, "budget-3 公开03表!A1:G3 万元"],
    ["nowhere, the header is unmistakable", "Sheet3", HEADER_AND_BODY, "budget-3 Sheet3!A1:G3 万元"],
  ])("%s", (_, name, drawing, expected) => expect(tablesIn(sheet(name, drawing))).toEqual([expected]));

  test("the title is told with its cell; without one the form's own is named", () => {
    expect(tableIn("budget-3", sheet("Sheet1", `|\n|表3：单位支出总体情况表${HEADER_AND_BODY}`))).toMatchObject({
      title: "表3：单位支出总体情况表", titleAt: { sheet: "Sheet1", row: 1, column: 1 },
    });
    const untitled = tableIn("budget-3", sheet("公开03表", HEADER_AND_BODY));
    expect(untitled.title).toBe("部门支出总体情况表");
    expect(untitled.titleAt).toBeUndefined();
  });

  test("a title is stronger than the sheet's name", () => {
    expect(tablesIn(sheet("公开05表", `部门支出总体情况表${HEADER_AND_BODY}`))).toEqual(["budget-3 公开05表!A1:G4 万元"]);
  });
});

describe("what is not guessed", () => {
  test("two candidates for one table are both told, and neither is read", () => {
    const first = sheet("支出", `部门支出总体情况表${HEADER_AND_BODY}`);
    const second = sheet("支出（改）", `|\n部门支出总体情况表${HEADER_AND_BODY}`);
    expect(tablesIn(first, second)).toEqual([]);
    expect(unrecognisedIn(first, second)).toEqual([
      "支出: 表3 部门支出总体情况表不止一张（另见“支出（改）”第2行起），不能断定哪一张为准，都没有核对",
      "支出（改）: 表3 部门支出总体情况表不止一张（另见“支出”第1行起），不能断定哪一张为准，都没有核对",
    ]);
  });

  test("a header that several tables share, without a title, is told with the tables it could be", () => {
    const shared = sheet("Sheet1", `
      科目编码 | 科目名称           | 合计 | 基本支出 | 项目支出
      208      | 社会保障和就业支出 | 12   | 12       |
    `);
    expect(tablesIn(shared)).toEqual([]);
    expect(unrecognisedIn(shared)).toEqual([expect.stringMatching(/^Sheet1: 没有表名，表头与表3、表5、表8、表9都相符，不能断定是哪一张。请补上表名$/)]);
  });

  test("a title above a header of something else is told with its reason", () => {
    const wrong = sheet("Sheet1", `
      部门支出总体情况表
      科目编码 | 科目名称           | 年初数 | 年末数
      208      | 社会保障和就业支出 | 12     | 12
    `);
    expect(tablesIn(wrong)).toEqual([]);
    expect(unrecognisedIn(wrong)).toEqual(["Sheet1: 标题是“部门支出总体情况表”，但表头中没有“合计、基本支出、项目支出”这些列"]);
  });

  test("a title without any header is told", () => {
    expect(unrecognisedIn(sheet("Sheet1", "部门支出总体情况表\n甲 | 12\n乙 | 13"))).toEqual(["Sheet1: 标题是“部门支出总体情况表”，但没有找到表头"]);
  });

  test("a sheet called by a number but laid out otherwise is told", () => {
    expect(unrecognisedIn(sheet("公开03表", "项目 | 基本支出\n社会保障 | 12"))).toEqual([expect.stringMatching(/^公开03表: 工作表名像表3，但/)]);
  });

  test("a list of contents is no table, and every sheet without one is told what it seems to be", () => {
    const contents = sheet("目录", "目录\n一、部门收支总体情况表\n二、部门收入总体情况表\n三、部门支出总体情况表");
    expect(tablesIn(contents)).toEqual([]);
    expect(unrecognisedIn(contents, sheet("空", ""), sheet("Sheet9", "设备 | 台数\n水泵 | 3"))).toEqual([
      "目录: 目录", "空: 空白工作表", "Sheet9: 没有找到标准公开表的表名或表头",
    ]);
  });
});
