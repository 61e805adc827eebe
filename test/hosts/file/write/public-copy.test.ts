import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readBookFacts } from "../../../../src/hosts/file/xlsx/read-book-facts";
import { readXlsx } from "../../../../src/hosts/file/xlsx/read-xlsx";
import { addSheets } from "../../../../src/hosts/file/xlsx/write/add-sheets";
import { publicCopy } from "../../../../src/hosts/file/xlsx/write/public-copy";
import { makeAgency } from "../../../generator/agency";
import { layOut } from "../../../generator/lay-out";
import { standardLayout } from "../../../generator/layout";
import { writeXlsx } from "../../../generator/write-xlsx";
import { packageOf } from "../support/package-of";
import { busyBook, prefixedBook, strictBook } from "./books";
import { plans } from "./plans";

const agency = layOut(makeAgency(7), standardLayout);
const BOOKS: readonly (readonly [string, () => Uint8Array])[] = [
  ["a made-up agency", () => writeXlsx(agency.workbook, { roles: agency.roles })], ["with everything in it", busyBook], ["with prefixed names", prefixedBook], ["strict", strictBook],
];
const OURS = plans.map(({ name }) => name);
const parts = (bytes: Uint8Array): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString("latin1")]));
const rewritten = (bytes: Uint8Array, edit: Readonly<Record<string, (text: string) => string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, edit[path] === undefined ? part : strToU8(edit[path](strFromU8(part)))])));

describe.each(BOOKS)("our sheets added and taken out again: %s", (_, make) => {
  const before = make();
  const after = publicCopy(addSheets(before, plans), OURS);

  test("every part but those that had to name them is as it was, and none of ours is left", () => {
    const [old, now] = [parts(before), parts(after)];
    const styles = Object.keys(now).filter((path) => /styles\d*\.xml$/.test(path));
    expect(Object.keys(now).sort()).toEqual([...new Set([...Object.keys(old), ...styles])].sort());
    const changed = Object.keys(old).filter((path) => old[path] !== now[path]);
    expect(changed.filter((path) => !/^\[Content_Types\]|workbook\.xml(\.rels)?$|styles\.xml$/.test(path))).toEqual([]);
    expect(JSON.stringify(now)).not.toContain(Buffer.from("底稿-增减说明").toString("latin1"));
  });

  test("it reads as before", () => {
    expect(readXlsx(after, "a.xlsx")).toEqual(readXlsx(before, "a.xlsx"));
  });
});

/** As Excel saves it when sheets of ours stand in front and their texts are among the shared strings. */
function savedByExcel(): Uint8Array {
  const sheets = [
    { name: "底稿-基础信息", data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><f>1+1</f><v>2</v></c></row>' },
    { name: "表1", data: '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><f>2+2</f><v>4</v></c></row>' },
    { name: "表2", data: '<row r="1"><c r="A1"><v>7</v></c></row>' },
  ];
  const names = '<definedNames><definedName name="预决算公开助手" localSheetId="0" hidden="1">TRUE</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">表2!$A$1</definedName><definedName name="税率">0.13</definedName></definedNames>';
  const book = packageOf(sheets, {
    "xl/sharedStrings.xml": "<sst><si><t>内部意见</t></si><si><t>云岭县</t></si></sst>",
    "xl/calcChain.xml": '<calcChain><c r="C1" i="1"/><c r="B1" i="2"/></calcChain>',
    "docProps/app.xml": "<Properties><Company>云岭县</Company><HeadingPairs>3</HeadingPairs><TitlesOfParts><a>底稿-基础信息</a><a>表1</a></TitlesOfParts></Properties>",
    "docProps/core.xml": "<cp><creator>王某</creator><lastModifiedBy>李某</lastModifiedBy></cp>",
  }, '<AlternateContent><Choice><absPath url="C:\\Users\\wang\\"/></Choice></AlternateContent><bookViews><workbookView firstSheet="0" activeTab="2"/></bookViews>');
  return rewritten(book, {
    "xl/workbook.xml": (text) => text.replace("</sheets>", `</sheets>${names}`),
    "xl/_rels/workbook.xml.rels": (text) => text.replace("</Relationships>", '<Relationship Id="c" Type="x/calcChain" Target="calcChain.xml"/></Relationships>'),
    "_rels/.rels": (text) => text.replace("</Relationships>", '<Relationship Id="r2" Type="x/extended-properties" Target="docProps/app.xml"/><Relationship Id="r3" Type="x/core-properties" Target="docProps/core.xml"/></Relationships>'),
  });
}

test("places, names, order of calculation, properties and shared texts are kept sound", () => {
  const saved = savedByExcel();
  const copy = publicCopy(saved, ["底稿-基础信息", "表1"]);
  const now = Object.fromEntries(Object.entries(unzipSync(copy)).map(([path, part]) => [path, strFromU8(part)]));
  expect(readXlsx(copy, "a.xlsx").sheets.map(({ name, rows }) => [name, rows[0]?.map((cell) => cell?.value)])).toEqual([["表1", ["云岭县", 4]], ["表2", [7]]]);
  expect(now["xl/workbook.xml"]).toContain('<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">表2!$A$1</definedName><definedName name="税率">0.13</definedName></definedNames>');
  expect(now["xl/workbook.xml"]).toContain('firstSheet="0" activeTab="1"');
  expect(now["xl/sharedStrings.xml"]).toBe("<sst><si><t/></si><si><t>云岭县</t></si></sst>");
  expect(now["docProps/app.xml"]).toBe("<Properties><Company>云岭县</Company></Properties>");
  expect(now["docProps/core.xml"]).toContain("王某");
  expect(Object.keys(now).filter((path) => /calcChain|sheet1\.xml/.test(path))).toEqual([]);
  expect(now["xl/worksheets/sheet2.xml"]).toBe(strFromU8(unzipSync(saved)["xl/worksheets/sheet2.xml"] ?? new Uint8Array()));
});

test("properties and the saved folder go where that is asked for, and only then", () => {
  const saved = savedByExcel();
  expect(readBookFacts(saved)).toEqual({ keepsPath: true, comments: [], externalLinks: [], properties: [{ name: "creator", value: "王某" }, { name: "lastModifiedBy", value: "李某" }, { name: "Company", value: "云岭县" }] });
  const copy = publicCopy(saved, [], { clear: [{ name: "creator", value: "王某" }], forgetsPath: true });
  expect(readBookFacts(copy)).toMatchObject({ keepsPath: false, properties: [{ name: "creator", value: "" }, { name: "lastModifiedBy", value: "李某" }, { name: "Company", value: "云岭县" }] });
  expect(publicCopy(saved, [])).toBe(saved);
});

test("a formula of the user's that leads to a sheet of ours is told, and nothing is written", () => {
  const leading = rewritten(savedByExcel(), { "xl/worksheets/sheet2.xml": (text) => text.replace("2+2", "'底稿-基础信息'!C1") });
  expect(() => publicCopy(leading, ["底稿-基础信息"])).toThrow("工作表“表1”");
  const name = rewritten(savedByExcel(), { "xl/workbook.xml": (text) => text.replace("0.13", "'底稿-基础信息'!$C$1") });
  expect(() => publicCopy(name, ["底稿-基础信息"])).toThrow("名称“税率”");
  const hidden = rewritten(savedByExcel(), { "xl/workbook.xml": (text) => text.replaceAll('sheetId="2" ', 'sheetId="2" state="hidden" ').replaceAll('sheetId="3" ', 'sheetId="3" state="veryHidden" ') });
  expect(() => publicCopy(hidden, ["底稿-基础信息"])).toThrow("没有可见的工作表");
});

test("comments of both kinds and links are found, without folders", () => {
  expect(readBookFacts(busyBook())).toMatchObject({ externalLinks: ["a.xlsx"], keepsPath: false, comments: [{ at: { row: 0, column: 0 }, authors: [], text: "批注" }] });
  const threaded = rewritten(busyBook(), {
    "xl/comments1.xml": (text) => text.replace("<commentList><comment ", '<authors><author>tc={1}</author></authors><commentList><comment authorId="0" '),
    "xl/worksheets/_rels/sheet1.xml.rels": (text) => text.replace("</Relationships>", '<Relationship Id="t" Type="x/threadedComment" Target="../threaded.xml"/></Relationships>'),
  });
  const withThread = zipSync({
    ...unzipSync(threaded), "xl/persons/person.xml": strToU8('<personList><person id="{1}" displayName="王某"/><person id="{2}" displayName="李某"/></personList>'),
    "xl/threaded.xml": strToU8('<ThreadedComments><threadedComment ref="A1" personId="{1}"><text>请核实</text></threadedComment><threadedComment ref="A1" personId="{2}"><text>已核实</text></threadedComment></ThreadedComments>'),
  });
  expect(readBookFacts(withThread).comments).toEqual([{ at: { sheet: "表1 & \"引号\"", row: 0, column: 0 }, authors: ["王某", "李某"], text: "请核实\n已核实" }]);
});

test("of a workbook of an older format nothing but the cells is known, and that is no damage", () => {
  expect(readBookFacts(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)))).toEqual({});
});
