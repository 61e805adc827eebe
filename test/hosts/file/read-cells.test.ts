import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { cellsOf } from "./support/cells-of";
import { packageOf } from "./support/package-of";

const STYLES = { "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="31"/><xf numFmtId="0"/></cellXfs></styleSheet>' };

async function cells(row: string, head = ""): Promise<ReturnType<typeof cellsOf>> {
  return cellsOf((await readWorkbookFile(packageOf([{ data: `<row r="1">${row}</row>` }], STYLES, head), "a.xlsx")).sheets[0]);
}

test.each<[string, string, object]>([
  ["a number keeps the digits that are stored", "<c><v>2738.6699999999996</v></c>", { A1: { value: 2738.6699999999996 } }],
  ["an exponent", "<c><v>1.5E-2</v></c>", { A1: { value: 0.015 } }],
  ["text without a type", "<c><v>12a</v></c>", { A1: { value: "12a" } }],
  ["text of spaces stays", '<c t="inlineStr"><is><t xml:space="preserve"> 　 </t></is></c>', { A1: { value: " 　 " } }],
  ["empty text is blank", '<c t="inlineStr"><is><t></t></is></c><c t="str"><v></v></c>', {}],
  ["a formula that gives nothing shows nothing", '<c t="str"><f>IF(1,"")</f><v></v></c>', {}],
  ["a shared string that is not there", '<c t="s"><v>5</v></c>', {}],
  ["a code as text", '<c s="1" t="inlineStr"><is><t>208</t></is></c>', { A1: { value: "208", format: "@" } }],
  ["a date stays a serial", '<c s="2"><v>45292</v></c>', { A1: { value: 45292, format: 'yyyy"年"m"月"d"日"' } }],
  ["a date written out becomes one", '<c s="2" t="d"><v>2024-01-01</v></c>', { A1: { value: 45292, format: 'yyyy"年"m"月"d"日"' } }],
  ["a date and time", '<c t="d"><v>2024-01-01T12:00:00</v></c>', { A1: { value: 45292.5 } }],
  ["truth", '<c t="b"><v>0</v></c><c t="b"><v>1</v></c>', { A1: { value: false }, B1: { value: true } }],
  ["an error, also of a formula", '<c t="e"><f>A9</f><v>#REF!</v></c>', { A1: { value: "#REF!", error: "#REF!", formula: "A9" } }],
  ["a line end of Windows is one line end", '<c t="inlineStr"><is><t>a\r\nb&#13;c</t></is></c>', { A1: { value: "a\nb\rc" } }],
  ["references by number", '<c t="inlineStr"><is><t>&#x5408;&#35745;&unknown;</t></is></c>', { A1: { value: "合计&unknown;" } }],
  ["a style that is not there", '<c s="99"><v>1</v></c>', { A1: { value: 1 } }],
  ["addresses in any order", '<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c><v>2</v></c>', { A1: { value: 1 }, B1: { value: 2 }, C1: { value: 3 } }],
  ["blanks with and without addresses before a cell without one", '<c r="B1"/><c/><c><v>4</v></c>', { D1: { value: 4 } }],
])("%s", async (_what, row, expected) => {
  expect(await cells(row)).toEqual(expected);
});

test("a date written out in a book of 1904", async () => {
  expect(await cells('<c t="d"><v>1904-01-02</v></c>', '<workbookPr date1904="1"/>')).toEqual({ A1: { value: 1 } });
});

test("rows of no height and columns of no width are hidden, and only as far as the content goes", async () => {
  const part =
    '<worksheet><cols><col min="2" max="2" width="0"/><col min="3" max="16384" hidden="true"/></cols><sheetData>' +
    '<row r="1" ht="0"><c r="C1"><v>1</v></c></row><row r="2" hidden="0"><c r="A2"><v>1</v></c></row><row r="9" hidden="1"/></sheetData></worksheet>';
  const [sheet] = (await readWorkbookFile(packageOf([{ part }]), "a.xlsx")).sheets;
  expect([[...(sheet?.hiddenColumns ?? [])], [...(sheet?.hiddenRows ?? [])]]).toEqual([[1, 2], [0]]);
});

test("merged areas; those that are no range of cells are left out", async () => {
  const part = '<worksheet><sheetData/><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="D4"/><mergeCell ref="A:A"/></mergeCells></worksheet>';
  const [sheet] = (await readWorkbookFile(packageOf([{ part }]), "a.xlsx")).sheets;
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }, { top: 3, left: 3, bottom: 3, right: 3 }]);
});

test("what comes in pieces is read as one: a part longer than several pieces of the archive", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>科目名称${i}&amp;</t></is></c><c r="B${i + 1}"><v>${i}.${i % 97}</v></c></row>`);
  const [sheet] = (await readWorkbookFile(packageOf([{ data: rows.join("\n") }]), "a.xlsx")).sheets;
  expect(sheet?.rows.length).toBe(20_000);
  expect(sheet?.rows.every((row, i) => row?.[0]?.value === `科目名称${i}&` && row[1]?.value === Number(`${i}.${i % 97}`))).toBe(true);
});

test("two sheets of one name are told apart", async () => {
  const book = await readWorkbookFile(packageOf([{ name: "表" }, { name: "表" }]), "a.xlsx");
  expect(book.sheets.map(({ name }) => name)).toEqual(["表", "表 (2)"]);
});
