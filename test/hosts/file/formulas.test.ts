import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { calculateFormula } from "../../../src/hosts/file/xlsx/calculate-formula";
import { shiftFormula } from "../../../src/hosts/file/xlsx/shift-formula";
import { cellsOf } from "./support/cells-of";
import { packageOf } from "./support/package-of";

test.each([
  ["A1+$B$2+C$3+$D4", 1, 2, "C2+$B$2+E$3+$D5"],
  ["SUM(A1:B9)", 0, 1, "SUM(B1:C9)"],
  ["'A1 表'!A1&\"A1\"", 1, 0, "'A1 表'!A2&\"A1\""],
  ["LOG10(A1)", 1, 0, "LOG10(A2)"],
  ["A1", -1, 0, "#REF!"],
  ["税率1+A1", 1, 0, "税率1+A2"],
])("%s moved by %i, %i", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

describe("formulas without a saved result", () => {
  const sheet: Readonly<Record<string, number>> = { "0,0": 10.1, "1,0": 20.2, "2,0": -5 };
  const value = (other: string | null, row: number, column: number): number | null => (other === "别表" ? 7 : other === null ? (sheet[`${row},${column}`] ?? 0) : null);

  test.each([
    ["SUM(A1:A3)", 25.3],
    ["SUM(A1,A2,1)", 31.3],
    ["A1+A2-A3*2", 40.3],
    ["(A1+A2)/2", 15.15],
    ["-A3%", 0.05],
    ["ROUND(2.675,2)", 2.68],
    ["ROUND(-1234.5,-2)", -1200],
    ["ABS(A3)+MAX(A1:A3)-MIN(A1:A3)", 30.2],
    ["'别表'!B2+别表!C3", 14],
    ["$A$1", 10.1],
  ])("%s", (formula, expected) => {
    expect(calculateFormula(formula, value)).toBeCloseTo(expected, 10);
  });

  test.each(["A1&A2", "VLOOKUP(A1,B:C,2)", "无名!A1", "A1/0", "SUM(A1:A3", "", "IF(A1>0,1,2)", "A1:A2", "[1]表!A1"])("%s needs Excel", (formula) => {
    expect(calculateFormula(formula, value)).toBeNull();
  });

  test("are filled in as Excel does on opening, and that is told", async () => {
    const data =
      '<row r="1"><c r="A1"><v>1.1</v></c><c r="B1"><f>A1+C1</f></c><c r="C1"><f>表2!A1</f><v/></c></row>' +
      '<row r="2"><c r="A2"><f>SUM(A1:C1)</f></c><c r="B2"><f>B2+1</f></c><c r="C2"><f>TODAY()</f></c></row>';
    const book = await readWorkbookFile(packageOf([{ data }, { data: '<row r="1"><c r="A1"><v>2</v></c></row>' }]), "a.xlsx");
    const cells = cellsOf(book.sheets[0]);
    expect(cells).toMatchObject({ B1: { value: 3.1, formula: "A1+C1" }, C1: { value: 2, formula: "表2!A1" }, A2: { formula: "SUM(A1:C1)" } });
    expect(cells["A2"]?.value).toBeCloseTo(6.2, 10);
    expect([cells["B2"], cells["C2"]]).toEqual([
      { value: "#未计算", error: "#未计算", formula: "B2+1" },
      { value: "#未计算", error: "#未计算", formula: "TODAY()" },
    ]);
    expect(book.notices).toEqual([expect.stringMatching(/有 3 个公式.*已按公式算出/), expect.stringMatching(/有 2 个公式.*保存一次/)]);
  });
});

describe("formulas whose saved result is out of date", () => {
  const told = async (data: string, head = ""): Promise<readonly string[]> => (await readWorkbookFile(packageOf([{ name: "表3", data }], {}, head), "a.xlsx")).notices;
  const row = (sum: string): string => `<row r="1"><c r="A1"><v>1.1</v></c><c r="B1"><v>2.2</v></c><c r="C1"><f>A1+B1</f><v>${sum}</v></c><c r="D1"><f>SUM(A1:C1)</f><v>6.6</v></c></row>`;
  const manual = '<calcPr calcMode="manual"/>';

  test("are told with the first of them; what is checked stays what is seen", async () => {
    expect(await told(row("3.3"))).toEqual([]);
    expect(await told(row("3.3000000000000003"))).toEqual([]);
    expect(await told(row("4.3"))).toEqual([expect.stringMatching(/^有 2 个公式保存的结果不是最新的（如“表3”C1 存为 4.3，按公式是 3.3）/)]);
    expect(await told(row("4.3"), manual)).toHaveLength(1);
  });

  test("cannot be told of formulas over text, over other books or of functions beyond sums", async () => {
    expect(await told('<row r="1"><c r="A1" t="str"><v>1.1</v></c><c r="B1"><f>A1+1</f><v>2.1</v></c><c r="C1"><f>SUM(A1:B1)</f><v>2.1</v></c><c r="D1"><f>IF(A1,1,2)</f><v>9</v></c><c r="E1"><f>[1]表!A1</f><v>9</v></c></row>')).toEqual([]);
  });

  test("may be out of date where Excel calculates by hand only", async () => {
    expect(await told(row("3.3"), manual)).toEqual([expect.stringMatching(/^这个工作簿设为手动计算/)]);
    expect(await told('<row r="1"><c r="A1"><v>1</v></c></row>', manual)).toEqual([]);
  });

  test("are looked for in bounded time, however many cells each adds up", async () => {
    const cells = Array.from({ length: 3000 }, (_, i) => `<row r="${String(i + 1)}"><c r="A${String(i + 1)}"><v>1</v></c><c r="B${String(i + 1)}"><f>SUM(A1:A3000)</f><v>3000</v></c></row>`);
    expect(await told(cells.join(""))).toEqual([]);
  });
});
