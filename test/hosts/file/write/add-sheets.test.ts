import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readXlsx as readWithHucre } from "hucre";
import type { SheetPlan } from "../../../../src/core/workbook/sheet-plan";
import { readWorkbookFile } from "../../../../src/hosts/file/read-workbook-file";
import { UnreadableFile } from "../../../../src/hosts/file/unreadable-file";
import { addSheets } from "../../../../src/hosts/file/xlsx/write/add-sheets";
import { newWorkbook } from "../../../../src/hosts/file/xlsx/write/new-workbook";
import { UnwritableWorkbook } from "../../../../src/hosts/file/xlsx/write/unwritable-workbook";
import { makeAgency } from "../../../generator/agency";
import { layOut } from "../../../generator/lay-out";
import { standardLayout } from "../../../generator/layout";
import { writeXlsx } from "../../../generator/write-xlsx";
import { packageOf, zipped } from "../support/package-of";
import { cellsOf } from "../support/cells-of";
import { busyBook, prefixedBook, strictBook } from "./books";
import { chartPlan, notesPlan, plans, prosePlan } from "./plans";

const FIXTURES = join(__dirname, "../../../fixtures");
const PUBLISHED = join(__dirname, "../../../../../shared/workbooks");
const agency = layOut(makeAgency(7), standardLayout);
const published = existsSync(PUBLISHED) ? readdirSync(PUBLISHED).filter((name) => name.endsWith(".xlsx")) : [];

/** The user's workbook as each producer writes it. */
const BOOKS: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ...["libreoffice.xlsx", "sheetjs.xlsx"].map((name) => [name, () => readFileSync(join(FIXTURES, name))] as const),
  ...published.map((name) => [name, () => readFileSync(join(PUBLISHED, name))] as const),
  ["a made-up agency", () => writeXlsx(agency.workbook, { roles: agency.roles })],
  ["with comment, chart, drawing, printer settings, names, macros, custom XML, order of calculation, external link", () => busyBook()],
  ["with prefixed names, UTF-16, relations by absolute path", () => prefixedBook()],
  ["strict", () => strictBook()],
  ["nothing but a sheet", () => packageOf([{ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }])],
  ["1904 dates, 250 sheets", () => packageOf(Array.from({ length: 250 }, () => ({})), {}, '<workbookPr date1904="1"/>')],
];

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const parts = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes);
/** Parts that must name the new sheets. */
const NAMING = /^\[content_types\]\.xml$|(^|\/)workbook\.xml(\.rels)?$|(^|\/)styles\.xml$/i;

describe.each(BOOKS)("sheets added to a workbook: %s", (_, make) => {
  const before = make();
  const after = addSheets(before, plans);
  const [old, now] = [parts(before), parts(after)];

  test("every part but those that name the sheets is as it was, byte for byte, and none is missing", () => {
    const changed = Object.keys(old).filter((path) => now[path] === undefined || Buffer.compare(now[path] ?? new Uint8Array(), old[path] ?? new Uint8Array()) !== 0);
    expect(changed.filter((path) => !NAMING.test(path))).toEqual([]);
    expect(Object.keys(old).filter((path) => now[path] === undefined)).toEqual([]);
  });

  test("what is taken out of the naming parts again leaves them as they were", () => {
    for (const path of Object.keys(old).filter((one) => /workbook\.xml$/.test(one))) {
      const plain = utf8(now[path])
        .replace(/<(x:)?sheet name="(?:底稿-增减说明|图表 it's|情况说明（生成）)"[^>]*\/>/g, "")
        .replace(/<(x:)?definedName name="(?:_xlnm\.Print_Titles" localSheetId="\d+">'底稿|预决算公开助手)[^<]*<\/(x:)?definedName>/g, "")
        .replace(/<(x:)?definedNames><\/(x:)?definedNames>|<(x:)?calcPr fullCalcOnLoad="1"\/>/g, "")
        .replace(' fullCalcOnLoad="1"', "");
      expect(plain.replace(/encoding="UTF-8"/, "")).toBe(utf8(old[path]).replace(/encoding="UTF-(8|16)"/, ""));
    }
  });

  test("the user's sheets read as before, ours as planned", async () => {
    const read = await readWorkbookFile(after, "a.xlsx");
    const wasRead = await readWorkbookFile(before, "a.xlsx");
    expect(read.sheets.slice(0, wasRead.sheets.length)).toEqual(wasRead.sheets);
    expect(read.sheets.slice(wasRead.sheets.length).map(({ name, visibility, merges }) => [name, visibility, merges])).toEqual(plans.map(({ name, merges }) => [name, "visible", merges]));
    const notes = cellsOf(read.sheets.find(({ name }) => name === notesPlan.name));
    expect(notes["A4"]).toEqual({ value: "2080101" });
    expect(notes["C4"]).toEqual({ value: 925.23, format: "0.00" });
    expect(notes["E4"]).toEqual({ value: 25.23, formula: "C4-D4", format: "0.00" });
    expect(notes["F4"]).toMatchObject({ formula: 'IF(D4=0,"",E4/D4)', format: "0.00%" });
    expect(notes["G3"]).toEqual({ value: "主要原因\n（必填）" });
    // Text that looks like a formula is text, and without what XML cannot hold.
    expect(notes["G4"]).toEqual({ value: "=人员增加，津补贴<标准>提高 & _x000D_ “调整”" });
    expect(notes["D6"]).toEqual({ value: "05", format: "@" });
    expect(notes["D5"]).toBeUndefined();
  });

  test("every part is reached, typed and well-formed; ids and names are unique", () => wholePackage(after, Object.keys(old)));

  test("made again, it is the same", () => {
    const again = addSheets(after, plans);
    expect(Object.keys(parts(again)).filter((path) => path !== "xl/calcChain.xml").length).toBe(Object.keys(now).filter((path) => path !== "xl/calcChain.xml").length);
    expect(text(styles(again))).toBe(text(styles(after)));
    wholePackage(again, Object.keys(old));
  });
});

/** Text of a part in whichever encoding, without its byte order mark. */
function utf8(bytes: Uint8Array | undefined): string {
  return new TextDecoder(bytes?.[0] === 0xff ? "utf-16le" : "utf-8").decode(bytes);
}

function styles(bytes: Uint8Array): Uint8Array | undefined {
  return Object.entries(parts(bytes)).find(([path]) => /styles\d*\.xml$/.test(path))?.[1];
}

/** Followed from the root as Excel does: relations lead to parts that are there, and what is there of ours is declared. */
function wholePackage(bytes: Uint8Array, known: readonly string[]): void {
  const all = parts(bytes);
  const paths = new Set(Object.keys(all).map((path) => path.toLowerCase()));
  const types = utf8(all["[Content_Types].xml"]);
  for (const [path, part] of Object.entries(all).filter(([one]) => one.endsWith(".rels"))) {
    const folder = path.replace(/_rels\/[^/]*$/, "");
    const ids = [...utf8(part).matchAll(/<\w*:?Relationship [^>]*>/g)].map(([one]) => one);
    expect(new Set(ids.map((one) => /\sId="([^"]*)"/.exec(one)?.[1])).size).toBe(ids.length);
    for (const one of ids.filter((relation) => !relation.includes("TargetMode"))) {
      const target = /Target="([^"]*)"/.exec(one)?.[1] ?? "";
      const resolved = new URL(target, `http://x/${folder}`).pathname.slice(1).toLowerCase();
      if (/worksheet|table|drawing|chart|styles/.test(/Type="[^"]*\/(\w+)"/.exec(one)?.[1] ?? "")) expect(paths).toContain(decodeURI(resolved));
    }
  }
  const ours = Object.keys(all).filter((path) => !known.includes(path) && !path.endsWith(".rels"));
  const overrides = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, path]) => path);
  expect(new Set(overrides).size).toBe(overrides.length);
  for (const path of overrides) expect(paths).toContain(path?.toLowerCase());
  expect(ours.filter((path) => !overrides.includes(path))).toEqual([]);
  const tables = Object.entries(all).filter(([path]) => /tables\/[^/]*\.xml$/.test(path)).map(([, part]) => utf8(part));
  for (const key of ["id", "displayName"]) expect(new Set(tables.map((table) => new RegExp(`<(?:\\w+:)?table [^>]*\\b${key}="([^"]*)"`).exec(table)?.[1])).size).toBe(tables.length);
  const book = utf8(all[Object.keys(all).find((path) => /(^|\/)workbook\.xml$/.test(path)) ?? ""]);
  const ids = [...book.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

describe("as another reader finds it", () => {
  const book = addSheets(writeXlsx(agency.workbook, { roles: agency.roles }), plans);

  test("hucre reads tables, validations, panes, print titles, links and charts", async () => {
    const read = await readWithHucre(book, { readStyles: true });
    const sheet = read.sheets.find(({ name }) => name === notesPlan.name);
    expect(sheet).toMatchObject({ freezePane: { rows: 3, columns: 2 } });
    expect(sheet?.tables?.[0]).toMatchObject({ name: "底稿_增减说明" });
    expect(sheet?.tables?.[0]?.columns.map(({ name }) => name)).toEqual(["编码", "名称", "本年（万元）", "上年（万元）", "增减", "比例", "主要原因_x000a_（必填）"]);
    expect(sheet?.dataValidations).toHaveLength(3);
    expect(read.sheets.find(({ name }) => name === chartPlan.name)?.charts).toHaveLength(3);
  });

  test("names keep their sheets, titles are repeated on ours", () => {
    const names = text(parts(book)["xl/workbook.xml"]);
    expect(names).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="${String(agency.workbook.sheets.length)}">'底稿-增减说明'!$1:$3</definedName>`);
  });

  test("links lead to a sheet whose name needs quotes", () => {
    const sheets = Object.values(parts(book)).map(text);
    expect(sheets.join("")).toContain(`<hyperlink ref="A4" location="'表5 ''一般''公共预算'!E7"/>`);
  });

  test("elements of a sheet stand in the order that Excel insists on", () => {
    const order = ["sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "drawing", "legacyDrawing", "tableParts"];
    for (const part of Object.entries(parts(newWorkbook(plans))).filter(([path]) => path.includes("worksheets/sheet")).map(([, bytes]) => text(bytes))) {
      const found = [...part.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>").matchAll(/<(\w+)/g)].map(([, name]) => name ?? "").filter((name) => order.includes(name));
      expect(found).toEqual([...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    }
  });
});

describe("an earlier sheet of ours is replaced", () => {
  const first = addSheets(busyBook(), [notesPlan, chartPlan]);

  test("in its place, with what hung on it, and nothing else touched", async () => {
    const rows = [...notesPlan.rows.slice(0, 4), { cells: [{ value: "2080199", look: "code" as const }] }, ...notesPlan.rows.slice(4)];
    const plan: SheetPlan = { ...notesPlan, rows, merges: [], table: { name: "底稿_增减说明", cells: { top: 2, left: 0, bottom: 5, right: 6 } } };
    const second = addSheets(first, [{ ...chartPlan, charts: [] }, plan]);
    const read = await readWorkbookFile(second, "a.xlsx");
    expect(read.sheets.map(({ name }) => name)).toEqual((await readWorkbookFile(first, "a.xlsx")).sheets.map(({ name }) => name));
    expect(cellsOf(read.sheets.find(({ name }) => name === plan.name))["A5"]).toEqual({ value: "2080199" });
    const [was, now] = [parts(first), parts(second)];
    const gone = Object.keys(was).filter((path) => now[path] === undefined);
    // Our charts go, the user's stays; the order of calculation names cells that are no more.
    expect(gone.filter((path) => !/^xl\/(charts\/chart[^1]|drawings\/(_rels\/)?drawing2|worksheets\/_rels\/|tables\/|calcChain)/.test(path))).toEqual([]);
    expect(now["xl/charts/chart1.xml"]).toEqual(was["xl/charts/chart1.xml"]);
    expect(gone).toContain("xl/calcChain.xml");
    const names = text(now["xl/workbook.xml"]);
    expect(names.match(/预决算公开助手/g)).toHaveLength(2);
    expect(names.match(/_xlnm.Print_Titles/g)).toHaveLength(2);
    const table = Object.entries(now).filter(([path]) => path.startsWith("xl/tables/")).map(([, part]) => text(part));
    expect(table.filter((one) => one.includes('displayName="底稿_增减说明"') && one.includes('ref="A3:G6"'))).toHaveLength(1);
    wholePackage(second, Object.keys(parts(busyBook())));
  });

  test("keeps the user's comments and the name by which macros know it", () => {
    const own = parts(first);
    const path = Object.keys(own).find((one) => one.includes("worksheets/sheet") && text(own[one]).includes("增减说明")) ?? "";
    const relations = path.replace("worksheets/", "worksheets/_rels/") + ".rels";
    const edited = zipped({
      ...own,
      [path]: text(own[path]).replace("<sheetPr>", '<sheetPr codeName="Sheet7">').replace("<tableParts", '<legacyDrawing r:id="rId8"/><tableParts'),
      [relations]: text(own[relations]).replace("</Relationships>", '<Relationship Id="rId8" Type="http://x/vmlDrawing" Target="../drawings/vml9.vml"/><Relationship Id="rId9" Type="http://x/comments" Target="../comments9.xml"/></Relationships>'),
      "xl/drawings/vml9.vml": "<xml/>",
      "xl/comments9.xml": "<comments/>",
    });
    const again = parts(addSheets(edited, [notesPlan]));
    expect(text(again[path])).toContain('<sheetPr codeName="Sheet7">');
    expect(text(again[path])).toContain('<legacyDrawing r:id="rId8"/><tableParts');
    expect(text(again[relations])).toMatch(/Id="rId8"[^>]*vml9.*Id="rId9"[^>]*comments9/);
    expect([again["xl/comments9.xml"], again["xl/drawings/vml9.vml"]].every((part) => part !== undefined)).toBe(true);
  });

  test("a sheet of the user's is not, in whatever case its name is, unless the caller knows it as ours", () => {
    const book = packageOf([{ name: "底稿-ABC" }]);
    const plan = { ...prosePlan, name: "底稿-abc" };
    expect(() => addSheets(book, [plan])).toThrow(expect.objectContaining({ code: "name-taken", message: expect.stringContaining("“底稿-ABC”") }));
    expect(Object.keys(parts(addSheets(book, [plan], { replace: new Set(["底稿-ABC"]) }))).filter((path) => path.includes("worksheets/sheet"))).toHaveLength(1);
  });

  test("a table's name that the user has for something else is varied", () => {
    const book = packageOf([{}], {}, "");
    const named = addSheets(zipped({ ...parts(book), "xl/workbook.xml": text(parts(book)["xl/workbook.xml"]).replace("</workbook>", '<definedNames><definedName name="底稿_增减说明">1</definedName></definedNames></workbook>') }), [notesPlan]);
    expect(text(parts(named)["xl/tables/table1.xml"])).toContain('displayName="底稿_增减说明_2"');
  });
});

describe("what is not written to", () => {
  const refused = (bytes: Uint8Array, plan: readonly SheetPlan[] = [prosePlan]): string => {
    try {
      addSheets(bytes, plan);
    } catch (error) {
      if (error instanceof UnwritableWorkbook || error instanceof UnreadableFile) {
        expect(error.message).toMatch(/^.*[\u4e00-\u9fff].*。$/);
        return error.code;
      }
      throw error;
    }
    return "written";
  };
  const withPart = (path: string, part: string): Uint8Array => packageOf([{}], { [path]: part });

  test("old formats, passwords, other documents, damage", () => {
    expect(refused(readFileSync(join(FIXTURES, "libreoffice.xls")))).toBe("legacy-format");
    expect(refused(readFileSync(join(FIXTURES, "password.xlsx")))).toBe("password-protected");
    expect(refused(readFileSync(join(FIXTURES, "libreoffice.ods")))).toBe("save-as-xlsx");
    expect(refused(readFileSync(join(FIXTURES, "text.docx")))).toBe("save-as-xlsx");
    expect(refused(new Uint8Array())).toBe("legacy-format");
    expect(refused(readFileSync(join(FIXTURES, "sheetjs.xlsx")).subarray(0, 5000))).toBe("damaged");
    expect(refused(withPart("xl/workbook.xml", "<workbook><sheets>"))).toBe("damaged");
  });

  test("signatures, locked structure, shared workbooks, more sheets than are read again", () => {
    expect(refused(withPart("_xmlsignatures/origin.sigs", ""))).toBe("signed");
    expect(refused(packageOf([{}], {}, '<workbookProtection lockStructure="1"/>'))).toBe("locked-structure");
    expect(refused(packageOf([{}], {}, '<workbookProtection lockWindows="1"/>'))).toBe("written");
    const shared = parts(packageOf([{}]));
    const relations = text(shared["xl/_rels/workbook.xml.rels"]).replace("</Relationships>", '<Relationship Id="q" Type="http://x/revisionHeaders" Target="revisions/revisionHeaders.xml"/></Relationships>');
    expect(refused(zipped({ ...shared, "xl/_rels/workbook.xml.rels": relations }))).toBe("shared-workbook");
    expect(refused(packageOf(Array.from({ length: 1000 }, () => ({}))))).toBe("too-many-sheets");
  });

  test("a text that no cell can hold", () => {
    expect(refused(packageOf([{}]), [{ ...prosePlan, rows: [{ cells: [{ value: "字".repeat(32_768), look: "body" }] }] }])).toBe("text-too-long");
    expect(refused(packageOf([{}]), [{ ...prosePlan, rows: [{ cells: [{ value: "字".repeat(32_767), look: "body" }] }] }])).toBe("written");
  });

  test("plans that Excel would repair are mistakes of ours", () => {
    const cells = { top: 2, left: 0, bottom: 4, right: 6 };
    for (const plan of [
      { ...prosePlan, name: "a/b" },
      { ...prosePlan, name: "字".repeat(32) },
      { ...notesPlan, merges: [{ top: 3, left: 0, bottom: 3, right: 1 }] },
      { ...notesPlan, table: { name: "底稿 增减", cells } },
      { ...notesPlan, table: { name: "底稿", cells: { ...cells, top: 4 } } },
      { ...prosePlan, rows: [{ cells: [{ value: NaN, look: "computedAmount" as const }] }] },
    ])
      expect(() => addSheets(packageOf([{}]), [plan])).toThrow(RangeError);
    expect(() => addSheets(packageOf([{}]), [prosePlan, prosePlan])).toThrow(RangeError);
  });
});

test("a workbook from nothing: the same bytes each time, no user, no program, no path", async () => {
  const bytes = newWorkbook(plans);
  jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09") });
  expect(Buffer.compare(bytes, newWorkbook(plans))).toBe(0);
  jest.useRealTimers();
  expect(Object.keys(parts(bytes)).filter((path) => path.startsWith("docProps"))).toEqual([]);
  // The sheets are the user's to fill in: they carry no mark, so that nothing of ours replaces them or takes them out.
  expect((await readWorkbookFile(bytes, "a.xlsx")).sheets.map(({ name, ours }) => [name, ours])).toEqual(plans.map(({ name }) => [name, undefined]));
  expect(() => addSheets(bytes, plans)).toThrow(UnwritableWorkbook);
  wholePackage(bytes, ["[Content_Types].xml", "xl/workbook.xml"]);
});
