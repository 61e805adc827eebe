import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { UnreadableFile, type UnreadableCode } from "../../../src/hosts/file/unreadable-file";
import { cellsOf } from "./support/cells-of";
import { packageOf, zipped } from "./support/package-of";

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../../fixtures", name));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const GOOD = packageOf([{ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }]);

async function refusal(bytes: Uint8Array): Promise<UnreadableFile> {
  const result = await readWorkbookFile(bytes, "x.xlsx").then(
    () => null,
    (error: unknown) => error,
  );
  if (!(result instanceof UnreadableFile)) throw new Error(`expected UnreadableFile, got ${String(result)}`);
  return result;
}

/** The bytes with a number changed in each central directory record. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, size, true);
  }
  return copy;
}

const spaces = (count: number): Uint8Array => new Uint8Array(count).fill(32);
const ole = (...names: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    bytes.set(Buffer.from(`${name}\0`, "utf16le"), at);
    bytes.set([(name.length + 1) * 2, 0, 2], at + 64);
  });
  return bytes;
};
/** A bare BIFF8 stream of these records. */
const biff = (...records: readonly (readonly [number, readonly number[]])[]): Uint8Array =>
  Uint8Array.from(records.flatMap(([id, data]) => [id & 255, id >> 8, data.length & 255, data.length >> 8, ...data]));
const BOF = [0x0809, [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]] as const;

const CASES: readonly (readonly [string, () => Uint8Array, UnreadableCode, RegExp])[] = [
  ["an empty file", () => new Uint8Array(), "empty-file", /空的/],
  ["not a zip", () => text("hello"), "not-a-workbook", /不是 Excel 工作簿/],
  ["random bytes", () => Uint8Array.from({ length: 300 }, (_, i) => (i * 7919) % 256), "not-a-workbook", /不是 Excel 工作簿/],
  ["a zip with something else", () => zipped({ "a.txt": "x" }), "not-a-workbook", /不是 Excel 工作簿/],
  ["cut after the first header", () => GOOD.subarray(0, 40), "damaged", /没有传完.*重新复制/],
  ["cut in the directory", () => GOOD.subarray(0, GOOD.length - 30), "damaged", /没有传完/],
  ["a part that is missing its end", () => packageOf([{ part: "<worksheet><sheetData><row" }]), "damaged", /中途断开/],
  ["a broken deflate stream", () => GOOD.map((byte, at) => (at > 60 && at < 70 ? 255 : byte)), "damaged", /损坏/],
  ["a bomb of spaces", () => packageOf([{ part: spaces(20_000_000) }]), "too-large", /压缩炸弹/],
  ["a bomb of many parts", () => packageOf(Array(40).fill({ part: spaces(1_000_000) })), "too-large", /压缩炸弹/],
  ["a bomb that lies about its size", () => withDeclaredSize(packageOf([{ part: spaces(20_000_000) }]), 100_000), "too-large", /压缩炸弹/],
  ["a bomb of cells", () => packageOf([{ data: "<row><c><v>1</v></c></row>".repeat(400_000) }]), "too-large", /压缩炸弹/],
  ["a password", () => fixture("password.xlsx"), "password-protected", /密码/],
  ["an .xls with a password", () => biff(BOF, [0x002f, [0, 0, 1, 2, 3, 4]], [0x000a, []]), "password-protected", /密码/],
  ["a broken compound file", () => ole(), "save-as-xlsx", /另存为/],
  ["a compound file with an empty workbook", () => ole("Root Entry", "Workbook"), "damaged", /损坏/],
  ["an .xls cut short", () => fixture("libreoffice.xls").subarray(0, 4000), "save-as-xlsx", /已损坏/],
  ["an .xls stream cut short", () => biff(BOF, [0x0085, [0, 0, 0, 0, 0, 0, 1, 0, 65]]), "damaged", /中途断开/],
  ["a .doc", () => fixture("text.doc"), "save-as-xlsx", /文字文档（.doc 或 .wps）.*保存为 .xlsx/],
  ["a .docx", () => fixture("text.docx"), "save-as-xlsx", /Word 文档（.docx）.*保存为 .xlsx/],
  ["a .wps, which is a compound file with a Word stream", () => ole("Root Entry", "WordDocument"), "save-as-xlsx", /\.wps/],
  ["a .pdf", () => fixture("text.pdf"), "save-as-xlsx", /PDF.*保存为 .xlsx/],
  ["an .ods", () => fixture("libreoffice.ods"), "save-as-xlsx", /OpenDocument.*另存为/],
  ["a web page without a table", () => text("<html><body>公告</body></html>"), "not-a-workbook", /不是 Excel 工作簿/],
  ["plain prose", () => text("一、收支预算总体情况说明\n二、收入预算情况说明\n"), "not-a-workbook", /不是 Excel 工作簿/],
  ["no sheets", () => packageOf([]), "no-sheets", /没有可读的工作表/],
  ["only a chart sheet", () => packageOf([{ type: "chartsheet", part: "<chartsheet/>" }]), "no-sheets", /没有可读的工作表/],
  ["a row outside the sheet", () => packageOf([{ data: '<row r="1048577"><c><v>1</v></c></row>' }]), "damaged", /超出工作表范围/],
  ["an address that is none", () => packageOf([{ data: '<row r="1"><c r="1A"><v>1</v></c></row>' }]), "damaged", /无法识别/],
];

describe("what cannot be read says so", () => {
  test.each(CASES)("%s", async (_what, bytes, code, words) => {
    const error = await refusal(bytes());
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(words)]);
  });

  test("a bomb is refused without its memory", async () => {
    const bytes = packageOf([{ part: spaces(100_000_000) }]);
    const before = process.memoryUsage().rss;
    await refusal(bytes);
    await refusal(withDeclaredSize(bytes, 1000));
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  test("any flipped byte or cut gives a workbook or UnreadableFile, never anything else", async () => {
    const sources = ["libreoffice.xlsx", "libreoffice.xls", "sheetjs.xls"].map(fixture);
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from(sources[round % sources.length] ?? []);
      for (let change = 0; change < 1 + random(6); change++) bytes[random(bytes.length)] = random(256);
      const cut = random(4) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes;
      const end = await readWorkbookFile(cut, "x").then(
        (book) => book.sheets.length > 0,
        (error: unknown) => error instanceof UnreadableFile && /[一-龥]/.test(error.message),
      );
      expect([round, end]).toEqual([round, true]);
    }
    logged.mockRestore();
  });
});

describe("what is odd but readable", () => {
  test("1,048,576 formatted rows take no room", async () => {
    const rows = Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}" s="1" customFormat="1" hidden="1"><c r="A${i + 1}" s="1"/></row>`);
    rows[4] = '<row r="5" hidden="1"><c r="B5"><v>7</v></c></row>';
    const [sheet] = (await readWorkbookFile(packageOf([{ data: rows.join(""), stored: true }]), "x.xlsx")).sheets;
    expect(cellsOf(sheet)).toEqual({ B5: { value: 7 } });
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([0, 1, 2, 3, 4]);
  }, 30_000);

  test("the last cell of a sheet", async () => {
    const [sheet] = (await readWorkbookFile(packageOf([{ data: '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>' }]), "x.xlsx")).sheets;
    expect(sheet?.rows[1_048_575]?.[16_383]).toEqual({ value: 2 });
  });

  test("300 sheets", async () => {
    const book = await readWorkbookFile(packageOf(Array.from({ length: 300 }, (_, i) => ({ name: `S${i}`, data: `<row><c><v>${i}</v></c></row>` }))), "x.xlsx");
    expect(book.sheets.map((sheet) => sheet.rows[0]?.[0]?.value)).toEqual(Array.from({ length: 300 }, (_, i) => i));
  });

  test("names and texts that are code elsewhere are names and texts here", async () => {
    const data = '<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;script&gt;alert(1)&lt;/script&gt;</t></is></c><c r="B1" t="inlineStr"><is><t>=cmd|\'/C calc\'!A0</t></is></c></row>';
    const book = await readWorkbookFile(packageOf([{ name: "__proto__", data }, { name: "constructor" }]), "x.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
    expect(cellsOf(book.sheets[0])).toEqual({ A1: { value: "<script>alert(1)</script>" }, B1: { value: "=cmd|'/C calc'!A0" } });
    expect(({} as Record<string, unknown>)["rows"]).toBeUndefined();
  });

  test("entities of a document type are not expanded", async () => {
    const part = '<!DOCTYPE a [<!ENTITY x "boom"><!ENTITY y SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&x;&y;</t></is></c></row></sheetData></worksheet>';
    expect(cellsOf((await readWorkbookFile(packageOf([{ part }]), "x.xlsx")).sheets[0])).toEqual({ A1: { value: "&x;&y;" } });
  });

  test("macros and external links are told, left alone, and their saved values used", async () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="m" Type="b/vbaProject" Target="vbaProject.bin"/>' +
      '<Relationship Id="e" Type="c/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>';
    const data = '<row><c><f>[1]总表!B2</f><v>12.5</v></c></row>';
    const book = await readWorkbookFile(packageOf([{ data }], { "xl/_rels/workbook.xml.rels": rels, "xl/vbaProject.bin": "x" }), "x.xlsm");
    expect(cellsOf(book.sheets[0])).toEqual({ A1: { value: 12.5, formula: "[1]总表!B2" } });
    expect(book.notices).toEqual([expect.stringContaining("宏"), expect.stringContaining("其他工作簿")]);
  });

  test("a listed sheet whose part is gone leaves the others readable", async () => {
    const rels = '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="nowhere.xml"/><Relationship Id="rId2" Type="a/worksheet" Target="worksheets/sheet2.xml"/></Relationships>';
    const book = await readWorkbookFile(packageOf([{ name: "甲" }, { name: "乙", data: "<row><c><v>1</v></c></row>" }], { "xl/_rels/workbook.xml.rels": rels }), "x.xlsx");
    expect(book.notices).toEqual([expect.stringContaining("“甲”")]);
    expect(cellsOf(book.sheets[1])).toEqual({ A1: { value: 1 } });
  });
});
