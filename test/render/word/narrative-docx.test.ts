import { strFromU8, unzipSync } from "fflate";
import { recognise } from "../../../src/core/recognition/recognise";
import { readNarrativeFile } from "../../../src/hosts/file/read-narrative-file";
import { narrativeDocx } from "../../../src/render/narrative-docx";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { documentOf } from "../../generator/narrative/document-of";
import { narrativeOf } from "../../generator/narrative/narrative-of";
import { wordings } from "../../generator/narrative/wording";
import { drawPerformance } from "../../generator/performance/draw-performance";
import { targetsOf } from "../../generator/performance/performance-data";
import { plainPerformance } from "../../generator/performance/performance-layout";
import { variants } from "../../generator/variants";
import { LITERAL_DOCUMENT } from "../support";
import { misplaced } from "./element-order";

const agency = makeAgency(3, { year: 2024 });
const { workbook } = layOut(agency, variants[0]!.layout);
const disclosure = recognise(workbook);
const tables = [...disclosure.tables.values()].map(({ standard, title }) => ({ id: standard.id, title }));
const long = documentOf(narrativeOf(agency, wordings["standard"]!), agency.name, 2024, { tables, missingEvery: 9 });

type Parts = Readonly<Record<string, string>>;

async function partsOf(document = long): Promise<Parts> {
  const files = unzipSync(await narrativeDocx(document, disclosure, workbook));
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

const textOf = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
const paragraphsOf = (xml: string): string[] => [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
const styled = (xml: string, style: string): string[] => paragraphsOf(xml).filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`)).map(textOf);

describe("a whole document", () => {
  let parts: Parts;
  let body: string;
  beforeAll(async () => {
    parts = await partsOf();
    body = parts["word/document.xml"] ?? "";
  });

  test("headings are Word's own, in order", () => {
    const told = (level: number): string[] => long.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "heading" && block.level === level ? [block.runs.map(({ text }) => text).join("")] : [])));
    for (const level of [1, 2, 3]) expect(styled(body, `Heading${level}`)).toEqual(told(level));
    expect(parts["word/styles.xml"]).toMatch(/<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"\/>.*?<w:outlineLvl w:val="0"\/>/);
  });
  test("the contents are a field with an entry and a page for each heading of two levels, linked to its bookmark", () => {
    const contents = /<w:sdtContent>.*?<\/w:sdtContent>/s.exec(body)?.[0] ?? "";
    expect(contents).toContain("TOC \\h \\o &quot;1-2&quot;");
    const entries = paragraphsOf(contents).map((entry) => ({ text: textOf(entry), anchor: /w:anchor="(\w+)"/.exec(entry)?.[1] })).filter(({ anchor }) => anchor !== undefined);
    const headings = paragraphsOf(body.slice(body.indexOf(contents) + contents.length)).filter((paragraph) => /<w:pStyle w:val="Heading[12]"\/>/.test(paragraph));
    expect(entries).toHaveLength(headings.length);
    headings.forEach((heading, at) => {
      expect(entries[at]?.text).toMatch(/\d+$/);
      expect(entries[at]?.text.replace(/\d+$/, "")).toBe(textOf(heading));
      expect(heading).toContain(`w:name="${entries[at]?.anchor ?? ""}"`);
    });
    const pages = entries.map(({ text }) => Number(/\d+$/.exec(text)?.[0]));
    expect(pages[0]).toBe(1);
    expect([...pages].sort((a, b) => a - b)).toEqual(pages);
    expect(contents).not.toContain("w:dirty");
  });
  test("tables repeat their headers, do not break in rows, and fill the width between the margins", () => {
    const found = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(found).toHaveLength(tables.length);
    for (const table of found) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      const headers = rows.map((row) => row.includes("<w:tblHeader/>"));
      expect(headers[0]).toBe(true);
      expect(headers.lastIndexOf(true)).toBe(headers.filter(Boolean).length - 1);
      expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect([8843, 8844, 8845, 12754, 12755, 12756, 12757]).toContain(grid.reduce((sum, width) => sum + width, 0));
      expect(Math.min(...grid)).toBeGreaterThan(200);
      for (const row of rows) expect([...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].reduce((sum, [cell]) => sum + Number(/w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1), 0)).toBe(grid.length);
    }
  });
  test("wide tables stand on turned pages; the text begins with page 1, its contents with I", () => {
    const sections = body.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.filter((section) => section.includes('w:orient="landscape"')).length).toBeGreaterThanOrEqual(2);
    expect(sections.at(-1)).toContain('w:orient="portrait"');
    expect(sections.map((section) => /<w:pgNumType[^>]*>/.exec(section)?.[0]).slice(0, 3)).toEqual(["<w:pgNumType/>", '<w:pgNumType w:start="1" w:fmt="upperRoman"/>', '<w:pgNumType w:start="1" w:fmt="decimal"/>']);
    expect(sections[2]).toContain('<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(textOf(parts["word/footer2.xml"] ?? "")).toBe("—  —");
    expect(parts["word/footer2.xml"]).toContain("PAGE");
  });
  test("body text is 3号仿宋 on 28 points, two characters in, with fonts to stand in", () => {
    expect(parts["word/styles.xml"]).toMatch(/w:styleId="BodyText">.*?<w:spacing [^>]*w:line="560" w:lineRule="exact"\/><w:ind w:firstLine="640" w:firstLineChars="200"\/>.*?w:eastAsia="仿宋_GB2312".*?<w:sz w:val="32"\/>/);
    expect(parts["word/fontTable.xml"]).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,华文仿宋"/>');
  });
  test("what is still to be filled is marked, and the first page says how much it is", () => {
    expect(body.match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(long.missing.length);
    const first = body.slice(0, body.indexOf("<w:sectPr>"));
    expect(textOf(first)).toContain(`本文尚有 ${long.missing.length} 处待填`);
    expect(first).toContain("<w:pBdr>");
  });
  test("the unit is the creator; no user, no program, no path and no date is named", () => {
    expect(parts["docProps/core.xml"]).toContain(`<dc:creator>${agency.name}</dc:creator>`);
    for (const path of ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"]) expect(parts[path]).not.toMatch(/lastModifiedBy|Un-named|docx|Application|Template|dcterms:created|[/\\](?:home|Users|tmp)[/\\]/i);
  });
  test("elements stand in the order that Word demands, every tag closes", () => {
    for (const [path, xml] of Object.entries(parts)) if (/^word\/(?:document|styles|fontTable|footer\d|settings)\.xml$/.test(path)) expect([path, misplaced(xml)]).toEqual([path, []]);
    const ids = [...body.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test("our own reader reads every paragraph of it", async () => {
    const { narrative } = await readNarrativeFile(await narrativeDocx(long, disclosure, workbook), "a.docx");
    const read = new Set(narrative.paragraphs.map(({ text }) => text.trim()));
    const written = long.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [] : [block.runs.map(({ text }) => text).join("").trim()])));
    expect(written.filter((text) => !read.has(text))).toEqual([]);
  });
});

test("the same document is the same file, whatever was written between", async () => {
  const first = await narrativeDocx(LITERAL_DOCUMENT, disclosure, workbook);
  await narrativeDocx(long, disclosure, workbook);
  expect(Buffer.from(await narrativeDocx(LITERAL_DOCUMENT, disclosure, workbook)).equals(Buffer.from(first))).toBe(true);
});

test("text is escaped, what XML cannot hold is dropped, a table without heading gets its title, a missing one is told", async () => {
  const parts = await partsOf({ ...LITERAL_DOCUMENT, missing: [], sections: [...LITERAL_DOCUMENT.sections, { id: "x", blocks: [{ kind: "table", key: "no", table: "budget-99" }] }] });
  const body = parts["word/document.xml"] ?? "";
  expect(styled(body, "BodyText")).toContain("（一）测流与&lt;测雨&gt; &amp; &quot;校准&quot;。");
  expect(Object.values(parts).join("")).not.toMatch(/[\u0000-\u0008\ud800-\udfff\ufffd]/);
  expect(styled(body, "Heading2")).toEqual(["一、主要职能", disclosure.tables.get("budget-3")?.title, disclosure.tables.get("budget-7")?.title]);
  expect(textOf(body)).toContain("【工作簿里没有这张表】");
  expect(body).not.toContain("待填提示");
  expect(styled(body, "CoverBox")).toEqual([]);
  expect(parts["docProps/core.xml"]).toContain("<dc:creator>云岭县&lt;水文&gt;监测中心</dc:creator>");
});

test("performance tables follow what the text tells of performance, each with its title, out of the contents", async () => {
  const drawn = drawPerformance(targetsOf(agency, 3).slice(0, 2), { ...plainPerformance, pageRows: 3 });
  const book = { ...workbook, sheets: [...workbook.sheets, ...drawn.sheets] };
  const [section] = LITERAL_DOCUMENT.sections;
  const told = { ...LITERAL_DOCUMENT, sections: [...LITERAL_DOCUMENT.sections, { ...section!, id: "budget/performance", blocks: [{ kind: "paragraph" as const, key: "budget/performance/绩效", runs: [{ text: "具体情况见下表：" }] }] }, { ...section!, id: "budget/other-matters", blocks: [{ kind: "paragraph" as const, key: "budget/other-matters/无", runs: [{ text: "别无其他。" }] }] }] };
  const xml = strFromU8(unzipSync(await narrativeDocx(told, recognise(book), book))["word/document.xml"]!);
  const text = textOf(xml);
  expect(styled(xml, "Heading3").filter((title) => title.includes("绩效目标表"))).toEqual(["部门（单位）整体支出绩效目标表（2024年）", "项目支出绩效目标表（2024年）"]);
  expect(text.indexOf("具体情况见下表")).toBeLessThan(text.indexOf("整体支出绩效目标表"));
  expect(text.indexOf("项目支出绩效目标表")).toBeLessThan(text.indexOf("别无其他"));
  // Headers that the sheet repeats at its page breaks stand once in a table.
  expect(text.match(/三级指标/g)).toHaveLength(2);
  expect(misplaced(xml)).toEqual([]);
});
