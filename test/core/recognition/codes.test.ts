import { sheet } from "../support/sheet";
import { linesIn, tableIn } from "./seen";

const HEADER = "部门支出总体情况表\n科目编码 | | | 科目名称 | 合计 | 基本支出 | 项目支出\n类|款|项\n";
const EXPECTED = [
  "208 社会保障和就业支出 合计 E4=12 基本支出 F4=12",
  "20805 行政事业单位养老支出 合计 E5=12 基本支出 F5=12",
  "2080501 行政单位离退休 合计 E6=7 基本支出 F6=7",
  "2080502 事业单位离退休 合计 E7=5 基本支出 F7=5",
];
const NAMES = ["社会保障和就业支出", "行政事业单位养老支出", "行政单位离退休", "事业单位离退休"];
const body = (codes: readonly string[]): string => codes.map((code, i) => `${code} | ${NAMES[i] ?? ""} | ${[12, 12, 7, 5][i] ?? ""} | ${[12, 12, 7, 5][i] ?? ""}`).join("\n");

test.each<[string, readonly string[]]>([
  ["as text in three columns", ["'208||", "'208|05|", "'208|05|01", "'208|05|02"]],
  ["as numbers in three columns", ["208||", "208|5|", "208|5|1", "208|5|2"]],
  ["类 left blank on 款 and 项 rows", ["208||", "|05|", "||01", "||02"]],
  ["类 left blank on 款 rows only", ["208||", "|05|", "208|05|01", "208|05|02"]],
  ["each level written whole", ["208||", "|20805|", "||2080501", "||2080502"]],
  ["all levels written whole", ["208||", "208|20805|", "208|20805|2080501", "208|20805|2080502"]],
  ["whole, in the first column", ["208||", "20805||", "2080501||", "2080502||"]],
  ["full-width digits and spaces", ["２０８||", "208·|０５|", "208|05·|01", "208|05|·02"]],
])("codes %s", (_, codes) => expect(linesIn("budget-3", sheet("支出", HEADER + body(codes)))).toEqual(EXPECTED));

test("a code split in three is told with its cells", () => {
  const { rows } = tableIn("budget-3", sheet("支出", HEADER + body(["208||", "|05|", "208|05|01", "||2"])));
  expect(rows.map(({ codeAt }) => codeAt.map(({ column }) => "ABC"[column]).join(""))).toEqual(["A", "B", "ABC", "C"]);
  expect(rows[2]?.nameAt).toEqual({ sheet: "支出", row: 5, column: 3 });
});

test.each<[string, string]>([
  ["joined, beside the name", `
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    '208     | 社会保障和就业支出 | 12 | 12
    '2080501 | 行政单位离退休     | 12 | 12`],
  ["joined, as numbers", `
    功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
    208     | 社会保障和就业支出 | 12 | 12
    2080501 | 行政单位离退休     | 12 | 12`],
])("codes %s", (_, drawing) => {
  expect(linesIn("budget-3", sheet("支出", `部门支出总体情况表${drawing}`))).toEqual([
    "208 社会保障和就业支出 合计 C3=12 基本支出 D3=12", "2080501 行政单位离退休 合计 C4=12 基本支出 D4=12",
  ]);
});

test.each([
  ["tight", "208社会保障和就业支出", "2080501行政单位离退休"],
  ["spaced", "208 社会保障和就业支出", "2080501·行政单位离退休"],
  ["dashed, indented", "208-社会保障和就业支出", "··2080501-行政单位离退休"],
])("codes joined with their names, %s", (_, first, second) => {
  const drawing = `部门支出总体情况表\n科目 | 合计 | 基本支出 | 项目支出\n${first} | 12 | 12\n${second} | 12 | 12`;
  expect(linesIn("budget-3", sheet("支出", drawing))).toEqual([
    "208 社会保障和就业支出 合计 B3=12 基本支出 C3=12", "2080501 行政单位离退休 合计 B4=12 基本支出 C4=12",
  ]);
});

test("economic codes stand in two columns", () => {
  const drawing = `
    一般公共预算基本支出情况表
    经济分类科目编码 | | 经济分类科目名称 | 合计 | 人员经费 | 公用经费
    类  | 款
    301 |    | 工资福利支出 | 30 | 30 |
    301 | 01 | 基本工资     | 20 | 20 |
        | 2  | 津贴补贴     | 10 | 10 |
    302 |    | 商品和服务支出 | 4 |  | 4
    '302 | '99 | 其他商品和服务支出 | 4 |  | 4
        |    | 合计         | 34 | 30 | 4`;
  expect(linesIn("budget-6", sheet("基本", drawing))).toEqual([
    "301 工资福利支出 合计 D4=30 人员经费 E4=30",
    "30101 基本工资 合计 D5=20 人员经费 E5=20",
    "30102 津贴补贴 合计 D6=10 人员经费 E6=10",
    "302 商品和服务支出 合计 D7=4 公用经费 F7=4",
    "30299 其他商品和服务支出 合计 D8=4 公用经费 F8=4",
    "合计 合计 D9=34 人员经费 E9=30 公用经费 F9=4",
  ]);
});

test("lines hang together as 项 → 款 → 类 → 合计", () => {
  const { rows } = tableIn("budget-3", sheet("支出", `${HEADER}|||合计|12|12\n${body(["208||", "|05|", "||01", "||02"])}`));
  expect(rows.map(({ key, parent, children }) => `${parent?.key ?? "–"} > ${key} > ${children.map((child) => child.key).join(" ")}`)).toEqual([
    "– > 合计 > 208", "合计 > 208 > 20805", "208 > 20805 > 2080501 2080502", "20805 > 2080501 > ", "20805 > 2080502 > ",
  ]);
});

test("a malformed code with an amount is a stray line, not a guess", () => {
  const table = tableIn("budget-3", sheet("支出", `${HEADER}208| | |社会保障和就业支出|12|12\n2O8|05|01|行政单位离退休|12|12`));
  expect(table.rows.map(({ key }) => key)).toEqual(["208"]);
  expect(table.strays.map(({ name, row }) => `${name} ${String(row)}`)).toEqual(["行政单位离退休 4"]);
});
