import { readNarrativeFile } from "../../../src/hosts/file/read-narrative-file";

/** 收入512.40万元 in GBK. */
const GBK = [0xca, 0xd5, 0xc8, 0xeb, 0x35, 0x31, 0x32, 0x2e, 0x34, 0x30, 0xcd, 0xf2, 0xd4, 0xaa];
const LITTLE = Buffer.from("\ufeff收入512.40万元", "utf16le");

test.each<[string, Uint8Array]>([
  ["UTF-8", Buffer.from("收入512.40万元")],
  ["UTF-8 with its mark", Buffer.from("\ufeff收入512.40万元")],
  ["UTF-16, little end first", LITTLE],
  ["UTF-16, big end first", Buffer.from(LITTLE).swap16()],
  ["GBK", Uint8Array.from(GBK)],
])("%s", async (_what, bytes) => {
  const { narrative, notices } = await readNarrativeFile(bytes, "说明.txt");
  expect({ narrative, notices }).toEqual({
    narrative: { source: "text", name: "说明.txt", paragraphs: [{ text: "收入512.40万元", place: { line: 1, file: "说明.txt" }, offset: 0 }] },
    notices: [],
  });
});

const placed = async (text: string, name: string): Promise<readonly string[]> =>
  (await readNarrativeFile(Buffer.from(text), name)).narrative.paragraphs.map((one) => `${String(one.place.line)}+${String(one.offset)} ${one.text}`);

test("lines count from 1, blank ones too, whatever ends them; white space around is no part", async () => {
  expect(await placed("甲\r\n\r\n　　乙 \n丙\r\u3000\n丁\f戊", "a.txt")).toEqual(["1+0 甲", "3+2 乙", "4+0 丙", "6+0 丁", "6+2 戊"]);
});

test("markers of Markdown are no words, its numbering is", async () => {
  const text = "## 一、收入\n- 财政拨款\n> 注\n1. 支出\n-5.00万元\n";
  expect(await placed(text, "a.MD")).toEqual(["1+3 一、收入", "2+2 财政拨款", "3+2 注", "4+0 1. 支出", "5+0 -5.00万元"]);
  expect((await placed(text, "a.txt"))[0]).toBe("1+0 ## 一、收入");
});

test("a text of white space only is said to be empty", async () => {
  expect((await readNarrativeFile(Buffer.from(" \n"), "a.txt")).notices).toEqual([expect.stringContaining("没有文字")]);
});
