import { findNarrative } from "../../../src/core/narrative/find-narrative";
import { placeWords } from "../../../src/core/narrative/place-words";
import type { Sheet, Workbook } from "../../../src/core/workbook/workbook";

type Rows = readonly (readonly (string | number | null)[])[];

function sheet(name: string, rows: Rows, further: Partial<Sheet> = {}): Sheet {
  return {
    name, visibility: "visible", merges: [], hiddenRows: new Set(), hiddenColumns: new Set(),
    rows: rows.map((cells) => cells.map((value) => (value === null ? undefined : { value }))),
    ...further,
  };
}
const book = (...sheets: readonly Sheet[]): Workbook => ({ name: "示例.xlsx", sheets, notices: [] });
const found = (workbook: Workbook, ...tables: Parameters<typeof findNarrative>[1] & object): readonly string[] =>
  (findNarrative(workbook, tables)?.paragraphs ?? []).map(({ place, offset, text }) => `${place.cell?.sheet ?? ""} ${String(place.cell?.row)},${String(place.cell?.column)}+${String(offset)} ${text}`);

const PROSE = "2024年收入预算512.40万元，其中：一般公共预算500.00万元，比上年预算增加12.40万元，主要原因是：人员增加。";

test("a paragraph per row, whatever the sheet is called", () => {
  const workbook = book(sheet("Sheet7", [["第三部分 情况说明"], [null], [null, `　　${PROSE}`], ["收入预算情况说明"]]), sheet("表3", [["部门支出总体情况表"], ["合计", 12]]));
  expect(found(workbook)).toEqual(["Sheet7 0,0+0 第三部分 情况说明", `Sheet7 2,1+2 ${PROSE}`, "Sheet7 3,0+0 收入预算情况说明"]);
  expect(findNarrative(workbook)).toMatchObject({ source: "sheet", name: "Sheet7" });
});

test("one long cell, split at its line breaks; offsets are into the cell's text", () => {
  const raw = `一、收入\n　${PROSE}\r\n\n二、支出`;
  const workbook = book(sheet("文字", [[raw]]));
  const narrative = findNarrative(workbook);
  expect(narrative?.paragraphs.map(({ text, offset }) => [text, raw.slice(offset, offset + text.length)])).toEqual([["一、收入", "一、收入"], [PROSE, PROSE], ["二、支出", "二、支出"]]);
  const words = narrative && placeWords(narrative, { paragraph: 1, start: 9, end: 15 });
  expect(words).toEqual({ cell: { sheet: "文字", row: 0, column: 0 }, start: 15, end: 21, quote: "512.40" });
  expect(raw.slice(words?.start, words?.end)).toBe("512.40");
});

test("prose over several sheets is one narrative, in their order", () => {
  const workbook = book(sheet("概况", [["第一部分 部门概况"], ["一、主要职能"], ["二、机构设置"]]), sheet("说明", [[PROSE]]));
  expect(found(workbook)).toHaveLength(4);
  expect(findNarrative(workbook)?.name).toBe("概况、说明");
});

test("two sentences with figures are enough; words of tables and performance tables are none", () => {
  expect(found(book(sheet("a", [["收入总计512.40万元，支出总计512.40万元。"], ["与2023年度相比，收入总计增加12.40万元，增长2.48%。"]])))).toHaveLength(2);
  expect(findNarrative(book(sheet("b", [["项目支出绩效目标表"], [PROSE], [PROSE]])))).toBeUndefined();
  expect(findNarrative(book(sheet("c", [["表10"], ["公务接待费", 1], ["合计", 1]])))).toBeUndefined();
  expect(findNarrative(book())).toBeUndefined();
});

test("prose beside a table is read without the table; a note below one is no narrative", () => {
  const table = { sheet: "全文", top: 2, left: 0, bottom: 3, right: 1 };
  const rows: Rows = [["情况说明"], [PROSE.repeat(6)], ["科目", "合计"], ["行政运行", 5], ["主要原因见上"]];
  expect(found(book(sheet("全文", rows)), table).map((line) => line.slice(0, 8))).toEqual(["全文 0,0+0", "全文 1,0+0", "全文 4,0+0"]);
  expect(findNarrative(book(sheet("全文", [["表"], [], ["科目", "合计"], ["行政运行", 5], [PROSE]])), [table])).toBeUndefined();
});

test("what is hidden is not published", () => {
  expect(findNarrative(book(sheet("草稿", [[PROSE]], { visibility: "hidden" })))).toBeUndefined();
  expect(found(book(sheet("说明", [[PROSE], ["收入预算情况说明"]], { hiddenRows: new Set([0]) })))).toEqual([]);
  expect(found(book(sheet("说明", [[PROSE, "机构设置"]], { hiddenColumns: new Set([1]) })))).toEqual([`说明 0,0+0 ${PROSE}`]);
});

test("a span outside the narrative is a defect, told as one", () => {
  const narrative = findNarrative(book(sheet("文字", [[PROSE]])));
  expect(() => narrative && placeWords(narrative, { paragraph: 1, start: 0, end: 1 })).toThrow(RangeError);
});

test("text that we wrote is not read together with the user's own, nor with another of ours; alone it is", () => {
  const [users, ours, older] = [sheet("情况说明", [[PROSE]]), { ...sheet("情况说明（新）", [[PROSE]]), ours: true as const }, { ...sheet("旧的", [[PROSE]]), ours: true as const }];
  expect(findNarrative(book(ours, users))?.name).toBe("情况说明");
  expect(findNarrative(book(ours, older))?.name).toBe("情况说明（新）");
});
