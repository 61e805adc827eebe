import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { cellsOf } from "./support/cells-of";
import { packageOf } from "./support/package-of";

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../../fixtures", name));

/** The same little book as each producer writes it; a producer's own ways are named where they differ. */
const VALUES = {
  A1: "青川县示例局收支表",
  A2: "  合    计 ",
  B2: 2738.67,
  D2: 45292,
  E2: 0.4491,
  A3: "小计\n含税",
  B3: 2738.97,
  C3: true,
  D3: "#DIV/0!",
  B4: 5477.94,
  C4: "上级",
  A5: "隐藏行",
  B5: 7,
};

describe("files of several producers", () => {
  test.each(["sheetjs.xlsx", "sheetjs.xls", "libreoffice.xlsx", "libreoffice.xls"])("%s", async (name) => {
    const book = await readWorkbookFile(fixture(name), name);
    const [sheet, second] = book.sheets;
    const cells = cellsOf(sheet);
    const { C2, ...values } = Object.fromEntries(Object.entries(cells).map(([at, cell]) => [at, cell.value]));
    expect(values).toEqual(VALUES);
    // LibreOffice writes fifteen digits into .xlsx, the others all seventeen: what is stored is what is read.
    expect(C2).toBe(name === "libreoffice.xlsx" ? 0.3 : 0.30000000000000004);
    expect(cells["D3"]?.error).toBe("#DIV/0!");
    expect(cells["B2"]?.format).toBe("#,##0.00");
    expect(cells["E2"]?.format).toBe("0.00%");
    expect(cells["D2"]?.format).toMatch(/y+.m+.d+/);
    expect(sheet).toMatchObject({ name: "表1", visibility: "visible", merges: [{ top: 0, left: 0, bottom: 0, right: 4 }] });
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([3]);
    expect([second?.name, second?.visibility, cellsOf(second)]).toEqual(["隐藏表", "hidden", { A1: { value: "备查" } }]);
  });

  test.each(["sheetjs.xlsx", "libreoffice.xlsx", "libreoffice.xls"])("%s: hidden rows and which cells are formulas", async (name) => {
    const [sheet] = (await readWorkbookFile(fixture(name), name)).sheets;
    const cells = cellsOf(sheet);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([4]);
    expect(cells["B3"]?.formula).toBe(name.endsWith(".xls") ? "" : "B2+C2");
    expect(cells["B2"]).not.toHaveProperty("formula");
  });

  test("Excel: shared strings with rich text and reading aids, shared formulas, styles by number", async () => {
    const bytes = packageOf(
      [
        {
          data:
            '<row r="1" spans="1:3" ht="20.1" customHeight="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="1"><v>35</v></c></row>' +
            '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="2"><f t="shared" ref="B2:C3" si="0">B1*2+$B$1</f><v>105</v></c><c r="C2" s="3"><f t="shared" si="0"/><v>0</v></c></row>' +
            '<row r="3"><c r="B3"><f t="shared" si="0"/><v>245</v></c></row>',
        },
      ],
      {
        "xl/sharedStrings.xml":
          '<sst count="2" uniqueCount="2"><si><r><rPr><b/></rPr><t>功能</t></r><r><t xml:space="preserve"> 分类 </t></r><rPh sb="0" eb="2"><t>gōng</t></rPh></si><si><t>A&amp;B_x000D_&#10;</t></si></sst>',
        "xl/styles.xml":
          '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="4"/><xf numFmtId="43"/></cellXfs></styleSheet>',
      },
    );
    const cells = cellsOf((await readWorkbookFile(bytes, "a.xlsx")).sheets[0]);
    expect(cells).toEqual({
      A1: { value: "功能 分类 " },
      B1: { value: 35, format: "0.00_ " },
      A2: { value: "A&B\r\n" },
      B2: { value: 105, formula: "B1*2+$B$1", format: "#,##0.00" },
      C2: { value: 0, formula: "C1*2+$B$1", format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' },
      B3: { value: 245, formula: "B2*2+$B$1" },
    });
  });

  test("openpyxl: inline strings, no styles part, blank cells with a style, no addresses at all", async () => {
    const bytes = packageOf([
      { data: '<row><c t="inlineStr"><is><t>单位：万元</t></is></c><c s="1"/><c><v>1.5</v></c></row><row r="4"><c/><c t="inlineStr"><is><r><t>合</t></r><r><t>计</t></r></is></c></row>' },
    ]);
    expect(cellsOf((await readWorkbookFile(bytes, "a.xlsx")).sheets[0])).toEqual({ A1: { value: "单位：万元" }, C1: { value: 1.5 }, B4: { value: "合计" } });
  });

  test("WPS and others: prefixed names, single quotes, backslashes and other case in paths, UTF-16, comments, CDATA", async () => {
    const sheet = "<?xml version='1.0'?><x:worksheet xmlns:x='m'><!-- <x:c r='Z9'><x:v>9</x:v></x:c> --><x:sheetData><x:row r = '1'><x:c r='A1' t='str'><x:v><![CDATA[a<b]]></x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sheet, "utf16le")]);
    const bytes = packageOf([{ part: utf16, attributes: "state='veryHidden'", name: "a>b state='visible'" }], {
      "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="Worksheets\\Sheet1.xml"/></Relationships>',
    });
    const [only] = (await readWorkbookFile(bytes, "a.xlsx")).sheets;
    expect(only).toMatchObject({ name: "a>b state='visible'", visibility: "veryHidden" });
    expect(cellsOf(only)).toEqual({ A1: { value: "a<b" } });
  });
});
