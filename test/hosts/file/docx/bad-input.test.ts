import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readNarrativeFile } from "../../../../src/hosts/file/read-narrative-file";
import { UnreadableFile, type UnreadableCode } from "../../../../src/hosts/file/unreadable-file";
import { packageOf, zipped } from "../support/package-of";
import { docxOf, p, r } from "./docx-of";

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../../../fixtures", name));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const GOOD = docxOf(p(r("收入总计512.40万元。")));
/** Traditional characters in Big5: 預算支出說明 over and over. */
const BIG5 = Uint8Array.from(Array.from({ length: 20 }, () => [0xb9, 0x77, 0xba, 0xe2, 0xa4, 0xe4, 0xa5, 0x58, 0xbb, 0xa1, 0xa9, 0xfa]).flat());

const CASES: readonly (readonly [string, () => Uint8Array, UnreadableCode, RegExp])[] = [
  ["an empty file", () => bytes(), "empty-file", /空的/],
  ["random bytes", () => Uint8Array.from({ length: 300 }, (_, i) => (i * 7919) % 256), "not-a-narrative", /不是文档.*请用 \.docx 或 \.txt/],
  ["a zip with something else", () => zipped({ "a.txt": "x" }), "not-a-narrative", /不是 Word 文档/],
  ["a workbook", () => packageOf([{ data: "" }]), "not-a-narrative", /这是 Excel 工作簿，不是情况说明/],
  ["an old workbook", () => fixture("libreoffice.xls"), "not-a-narrative", /Excel 工作簿/],
  ["a slide show", () => zipped({ "[Content_Types].xml": "", "ppt/presentation.xml": "x" }), "not-a-narrative", /演示文稿/],
  ["an .odt", () => zipped({ mimetype: "x", "content.xml": "x" }), "save-as-docx", /OpenDocument.*另存为.*\.docx/],
  ["a .doc", () => fixture("text.doc"), "save-as-docx", /旧版文字文档.*Word 文档/],
  ["a .pdf", () => fixture("text.pdf"), "save-as-docx", /PDF.*存为 \.txt/],
  ["RTF", () => text("{\\rtf1 x}"), "save-as-docx", /RTF/],
  ["a picture", () => bytes(0x89, 0x50, 0x4e, 0x47), "not-a-narrative", /图片/],
  ["a web page", () => text("<!DOCTYPE html><html><body>收入12万元</body></html>"), "save-as-docx", /网页/],
  ["a password", () => fixture("password.xlsx"), "password-protected", /保护文档/],
  ["an office package without a document", () => zipped({ "[Content_Types].xml": "<Types/>" }), "damaged", /缺少文档主体.*\.docx/],
  ["cut after the first header", () => GOOD.subarray(0, 40), "damaged", /没有传完.*Word/],
  ["a document cut in the middle", () => docxOf("", { files: { "word/document.xml": "<w:document><w:body><w:p" } }), "damaged", /中途断开/],
  ["a bomb of spaces", () => docxOf(p(r(" ".repeat(20_000_000)))), "too-large", /压缩炸弹.*Word/],
  ["a bomb of empty paragraphs", () => docxOf("<w:p/>".repeat(600_000)), "too-large", /段落超过五十万/],
  ["a bomb of nesting", () => docxOf("<w:sdt>".repeat(100_000)), "damaged", /嵌套过深/],
  ["text in an encoding we do not read", () => BIG5, "unknown-encoding", /编码.*UTF-8/],
  ["a workbook named .docx with macros", () => packageOf([{ data: "" }], { "xl/vbaProject.bin": "x" }), "not-a-narrative", /Excel 工作簿/],
  ["text with zero bytes in it", () => text(`收入${"\0".repeat(40)}12`), "not-a-narrative", /无法识别/],
  ["half a character of UTF-8 and nothing of GBK", () => bytes(0xe6, 0x94, 0xff, 0xff, 0xfe, 0x80, 0x80), "unknown-encoding", /编码.*UTF-8/],
  ["UTF-16 without its mark", () => Uint8Array.from(Buffer.from("收入 12", "utf16le")), "not-a-narrative", /无法识别/],
];

async function refusal(file: Uint8Array): Promise<UnreadableFile> {
  const end = await readNarrativeFile(file, "x.docx").then(() => null, (error: unknown) => error);
  if (!(end instanceof UnreadableFile)) throw new Error(`expected UnreadableFile, got ${String(end)}`);
  return end;
}

test.each(CASES)("%s", async (_what, file, code, words) => {
  const error = await refusal(file());
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(words)]);
  expect(error.message).not.toMatch(/\.xlsx/);
});

test("50 MB of pictures are not unpacked", async () => {
  const picture = new Uint8Array(50 * 1024 * 1024).map((_, i) => (i * 2654435761) >>> 13);
  const file = docxOf(p(r("收入")), { files: { "word/media/image1.jpeg": picture } });
  const before = process.memoryUsage().rss;
  const { narrative, notices } = await readNarrativeFile(file, "x.docx");
  expect([narrative.paragraphs.map((one) => one.text), notices]).toEqual([["收入"], []]);
  // They are not unpacked.
  expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
}, 30_000);

test("a document with macros is read, its macros are not run, and that is said", async () => {
  const file = docxOf(p(r("收入12.00万元。")), { relations: '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>', files: { "word/vbaProject.bin": "x" } });
  const { narrative, notices } = await readNarrativeFile(file, "说明.docm");
  expect([narrative.paragraphs.map((one) => one.text), notices]).toEqual([["收入12.00万元。"], [expect.stringMatching(/宏.*没有运行/)]]);
});

test.each<readonly [string, () => Uint8Array]>([
  ["a document without words", () => docxOf(p() + p(r("  ")))],
  ["a text of blank lines", () => text("\ufeff\n　\n")],
])("%s is no fault: it is read as empty, and that is said", async (_what, file) => {
  const { narrative, notices } = await readNarrativeFile(file(), "空.docx");
  expect([narrative.paragraphs, notices]).toEqual([[], [expect.stringMatching(/没有文字/)]]);
});

test("any flipped byte or cut gives a narrative or UnreadableFile, never anything else", async () => {
  const sources = [fixture("text.docx"), GOOD, text("收入总计512.40万元，增长3.00%。")];
  let seed = 11;
  const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  for (let round = 0; round < 300; round++) {
    const file = Uint8Array.from(sources[round % sources.length] ?? []);
    for (let change = 0; change < 1 + random(6); change++) file[random(file.length)] = random(256);
    const cut = random(4) === 0 ? file.subarray(0, random(file.length)) : file;
    const end = await readNarrativeFile(cut, "x").then(
      ({ narrative }) => narrative.paragraphs.every(({ text: words }) => words.trim() === words),
      (error: unknown) => error instanceof UnreadableFile && /[一-龥]/.test(error.message),
    );
    expect([round, end]).toEqual([round, true]);
  }
});
