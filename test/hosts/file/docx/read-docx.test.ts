import { readNarrativeFile } from "../../../../src/hosts/file/read-narrative-file";
import { docxOf, p, r, type DocxParts } from "./docx-of";

const AUTHOR = 'w:id="1" w:author="甲"';
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const deleted = (text: string): string => `<w:del ${AUTHOR}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const box = (...paragraphs: readonly string[]): string => `<w:txbxContent>${paragraphs.join("")}</w:txbxContent>`;
const markDeleted = `<w:pPr><w:rPr><w:del ${AUTHOR}/></w:rPr></w:pPr>`;
const row = (properties: string, ...cells: readonly string[]): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;

async function read(body: string, parts?: DocxParts): Promise<{ readonly lines: readonly string[]; readonly notices: readonly string[] }> {
  const { narrative, notices } = await readNarrativeFile(docxOf(body, parts), "说明.docx");
  expect([narrative.source, narrative.name]).toEqual(["docx", "说明.docx"]);
  for (const { place } of narrative.paragraphs) expect(place.file).toBe("说明.docx");
  return { lines: narrative.paragraphs.map(({ place, offset, text }) => `${String(place.line)}+${String(offset)} ${text}`), notices };
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["paragraphs keep their number, blank ones count", p(r("一、收入")) + p() + p(r("本年 "), r("12.50"), r("万元。")), ["1+0 一、收入", "3+0 本年 12.50万元。"]],
  ["what stands for characters", p("<w:r><w:tab/><w:t>甲</w:t><w:noBreakHyphen/><w:t>1</w:t><w:tab/><w:t>2&amp;3</w:t></w:r>"), ["1+1 甲-1\t2&3"]],
  ["tab stops are no tabs", p("<w:pPr><w:tabs><w:tab w:val='left' w:pos='1'/></w:tabs></w:pPr>", r("甲")), ["1+0 甲"]],
  ["a line break parts, a page break does not", p("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type='page'/><w:t>丙</w:t></w:r>"), ["1+0 甲", "1+2 乙丙"]],
  ["symbols with a code of their own", p("<w:r><w:t>甲</w:t><w:sym w:font='x' w:char='2264'/><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>"), ["1+0 甲≤"]],
  ["links, tags and content controls are looked through", p(`<w:hyperlink>${r("甲")}</w:hyperlink>`, `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r("乙")}</w:sdtContent></w:sdt>`, `<w:smartTag>${r("丙")}</w:smartTag>`), ["1+0 甲乙丙"]],
  ["lists", `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r("机关运行经费")}</w:p>`, ["1+0 机关运行经费"]],
  ["tables in their place, cell by cell", p(r("前")) + `<w:tbl>${row("", p(r("甲")), p(r("1.00")))}${row("", p(), p(r("2.00")))}</w:tbl>` + p(r("后")), ["1+0 前", "2+0 甲", "3+0 1.00", "5+0 2.00", "6+0 后"]],
  ["readings above characters are left out", p(`<w:r><w:ruby><w:rt>${r("pin")}</w:rt><w:rubyBase>${r("拼")}</w:rubyBase></w:ruby></w:r>`), ["1+0 拼"]],
  ["CDATA and entities", p("<w:r><w:t><![CDATA[a<b]]>&#x4E07;</w:t></w:r>"), ["1+0 a<b万"]],
  // Fields
  ["results of fields in, codes out", p(r("共"), field("= 1+2 \\* MERGEFORMAT", r("3")), r("个")), ["1+0 共3个"]],
  ["a field inside the code of another", p(r("甲"), field(field("QUOTE", r("x")), r("乙"))), ["1+0 甲乙"]],
  ["a table of contents goes over paragraphs", p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`, r("一")) + p(r("二"), `<w:r><w:fldChar w:fldCharType="end"/></w:r>`) + p(r("三")), ["1+0 一", "2+0 二", "3+0 三"]],
  ["simple fields", p(`<w:fldSimple w:instr="PAGE">${r("7")}</w:fldSimple>`), ["1+0 7"]],
  // Hidden text
  ["hidden text out, shown again in", p(r("甲", "<w:vanish/>"), r("乙", '<w:vanish w:val="0"/>'), r("丙", "<w:b/>")), ["1+0 乙丙"]],
  ["a hidden mark joins", p("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>", r("甲")) + p(r("乙")), ["1+0 甲乙"]],
  // Text boxes
  ["text boxes in, once", p(r("甲"), `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p(r("框")), p(r("内")))}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p(r("框")), p(r("内")))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`, r("乙")) + p(r("丙")), ["1+0 甲乙", "2+0 框", "3+0 内", "4+0 丙"]],
  ["a box in a box", p(`<w:r><w:pict>${box(p(r("外"), `<w:r><w:pict>${box(p(r("里")))}</w:pict></w:r>`, r("外")))}</w:pict></w:r>`, r("正")), ["1+0 正", "2+0 外外", "3+0 里"]],
  ["an end without a beginning is passed over", "</w:p>" + p(r("甲"), "</w:x>"), ["1+0 甲"]],
];
const TRACKED: readonly (readonly [string, string, readonly string[]])[] = [
  ["insertions in, deletions out", p(r("增加"), deleted("3.00"), `<w:ins ${AUTHOR}>${r("4.00")}</w:ins>`, r("万元")), ["1+0 增加4.00万元"]],
  ["moved text at its new place only", p(`<w:moveFrom ${AUTHOR}>${r("甲")}</w:moveFrom>`, r("乙")) + p(`<w:moveTo ${AUTHOR}>${r("甲")}</w:moveTo>`), ["1+0 乙", "2+0 甲"]],
  ["a deleted mark joins paragraphs", p(markDeleted, r("甲")) + p(r("乙")) + p(r("丙")), ["1+0 甲乙", "3+0 丙"]],
  ["a whole deleted paragraph leaves nothing", p(r("甲")) + p(markDeleted, deleted("乙")) + p(r("丙")), ["1+0 甲", "3+0 丙"]],
  ["no joining out of a cell", `<w:tbl>${row("", p(markDeleted, r("甲")), p(r("乙")))}</w:tbl>`, ["1+0 甲", "2+0 乙"]],
  ["a deleted row", `<w:tbl>${row("", p(r("甲")))}${row(`<w:del ${AUTHOR}/>`, p(r("乙")))}${row(`<w:ins ${AUTHOR}/>`, p(r("丙")))}</w:tbl>`, ["1+0 甲", "3+0 丙"]],
  ["a deleted cell", `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel ${AUTHOR}/></w:tcPr>${p(r("甲"))}</w:tc><w:tc>${p(r("乙"))}</w:tc></w:tr></w:tbl>`, ["2+0 乙"]],
  ["what a format was before does not count", p(`<w:r><w:rPr><w:rPrChange ${AUTHOR}><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>`), ["1+0 甲"]],
];

describe("as it would print with all changes accepted", () => {
  test.each(CASES)("%s", async (_what, body, lines) => {
    expect(await read(body)).toEqual({ lines, notices: [] });
  });

  test.each(TRACKED)("tracked: %s", async (_what, body, lines) => {
    expect(await read(body)).toEqual({ lines, notices: [expect.stringMatching(/未接受的修订：按接受全部修订后的文字读取/)] });
  });

  test("changes and comments are one notice", async () => {
    const body = p(deleted("甲"), '<w:commentRangeStart w:id="0"/>', r("乙"), '<w:r><w:commentReference w:id="0"/></w:r>');
    expect(await read(body)).toEqual({ lines: ["1+0 乙"], notices: [expect.stringContaining("未接受的修订和批注")] });
  });

  test("styles hide, and show what they hide", async () => {
    const styles =
      '<w:style w:styleId="H" w:type="character"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="H2"><w:basedOn w:val="H"/></w:style>' +
      '<w:style w:styleId="S"><w:basedOn w:val="H"/><w:rPr><w:vanish w:val="false"/></w:rPr></w:style><w:style w:styleId="P" w:type="paragraph"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const body = p(r("甲", '<w:rStyle w:val="H2"/>'), r("乙", '<w:rStyle w:val="S"/>'), r("丙", '<w:rStyle w:val="A"/>')) + p('<w:pPr><w:pStyle w:val="P"/></w:pPr>', r("丁"), r("戊", '<w:vanish w:val="0"/>'));
    expect((await read(body, { styles })).lines).toEqual(["1+0 乙丙", "2+0 戊"]);
  });

  test("notes follow the paragraph that refers to them, numbered after the body", async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p(r("线"))}</w:footnote><w:footnote w:id="2">${p("<w:r><w:footnoteRef/></w:r>", r("注甲"))}${p(r("注乙"))}</w:footnote><w:footnote w:id="3">${p(r("无人引用"))}</w:footnote>`;
    const endnotes = `<w:endnote w:id="2">${p(r("尾注"))}</w:endnote>`;
    const body = p(r("甲"), '<w:r><w:footnoteReference w:id="2"/></w:r>') + p(r("乙"), '<w:r><w:endnoteReference w:id="2"/></w:r>') + p(`<w:del ${AUTHOR}><w:r><w:footnoteReference w:id="3"/></w:r></w:del>`);
    expect((await read(body, { footnotes, endnotes })).lines).toEqual(["1+0 甲", "5+0 注甲", "6+0 注乙", "2+0 乙", "8+0 尾注"]);
  });

  test("macros and parts of other files are told", async () => {
    const relations = '<Relationship Id="m" Type="a/vbaProject" Target="vbaProject.bin"/>';
    const { notices } = await read(p(r("甲")) + "<w:altChunk r:id='x'/>", { relations, files: { "word/vbaProject.bin": "x" } });
    expect(notices).toEqual([expect.stringContaining("另一个文件"), expect.stringContaining("宏")]);
  });

  test("no words at all is said", async () => {
    expect(await read(p())).toEqual({ lines: [], notices: ["情况说明里没有文字，没有可以校验的内容。"] });
  });

  test("main part by relation, in any folder and case", async () => {
    const bytes = docxOf(p(r("甲")));
    const moved = Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("word/document.xml", "Word/Document.xml"), "latin1");
    expect((await readNarrativeFile(moved, "x")).narrative.paragraphs.map(({ text }) => text)).toEqual(["甲"]);
  });
});
