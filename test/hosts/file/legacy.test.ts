import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { cellsOf } from "./support/cells-of";

/** "合计,单位" in GB 18030: what an old system exports. */
const HE_JI = [0xba, 0xcf, 0xbc, 0xc6];
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

test("HTML in GBK named .xls: text, numbers, merged cells; codes with a leading zero stay text", async () => {
  const html = bytes(
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><table><tr><td colspan="2">',
    HE_JI,
    "</td><td>08</td></tr><tr><td>1,234.50</td><td>12.3</td><td>&lt;script&gt;alert(1)&lt;/script&gt;</td></tr></table></body></html>",
  );
  const book = await readWorkbookFile(html, "导出.xls");
  expect(cellsOf(book.sheets[0])).toEqual({ A1: { value: "合计" }, C1: { value: "08" }, A2: { value: 1234.5 }, B2: { value: 12.3 }, C2: { value: "<script>alert(1)</script>" } });
  expect(book.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(book.notices).toEqual([expect.stringContaining("旧格式")]);
});

test("delimited text in GBK named .xls", async () => {
  const book = await readWorkbookFile(bytes(HE_JI, ",=1+1\r\n208,-0.50\r\n"), "导出.xls");
  expect(cellsOf(book.sheets[0])).toMatchObject({ A1: { value: "合计" }, A2: { value: 208 }, B2: { value: -0.5 } });
});

test("XML of Excel 2003", async () => {
  const xml = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表3"><Table><Row><Cell><Data ss:Type="String">合计</Data></Cell><Cell><Data ss:Type="Number">3.5</Data></Cell></Row></Table></Worksheet></Workbook>';
  const book = await readWorkbookFile(bytes(xml), "a.xls");
  expect([book.sheets[0]?.name, cellsOf(book.sheets[0])]).toEqual(["表3", { A1: { value: "合计" }, B1: { value: 3.5 } }]);
});
