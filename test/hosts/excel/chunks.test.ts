import type { CellLiteral } from "../../excel-host/book";
import { CELLS_PER_CHUNK, halveChunk, planChunks } from "../../../src/hosts/excel/plan-chunks";
import { readWorkbook } from "../../../src/hosts/excel/read-workbook";
import type { SheetShape } from "../../../src/hosts/excel/sheet-shape";
import { startStandIn } from "../../excel-host/start-stand-in";

function shape(name: string, rows: number, columns: number): SheetShape {
  const used = rows === 0 ? null : { top: 2, left: 1, bottom: rows + 1, right: columns };
  return { id: name, name, visibility: "visible", used, rowHidden: false, columnHidden: false, isOurs: false, merges: [] };
}

function told(chunks: ReturnType<typeof planChunks>): string[] {
  return chunks.map((chunk) => chunk.map(({ sheet, area }) => `${sheet.name} ${String(area.top)}-${String(area.bottom)}/${String(area.left)}-${String(area.right)}`).join(" + "));
}

test.each<[string, SheetShape[], number, string[]]>([
  ["nothing to read", [shape("空", 0, 0)], 10, []],
  ["all in one", [shape("甲", 2, 3), shape("空", 0, 0), shape("乙", 1, 4)], 10, ["甲 2-3/1-3 + 乙 2-2/1-4"]],
  ["a sheet goes on in the next request", [shape("甲", 2, 3), shape("乙", 4, 2)], 10, ["甲 2-3/1-3 + 乙 2-3/1-2", "乙 4-5/1-2"]],
  ["whole rows only", [shape("甲", 3, 4)], 10, ["甲 2-3/1-4", "甲 4-4/1-4"]],
  ["rows wider than a request are cut", [shape("甲", 1, 5)], 2, ["甲 2-2/1-2", "甲 2-2/3-4", "甲 2-2/5-5"]],
])("plan: %s", (_title, shapes, limit, expected) => {
  expect(told(planChunks(shapes, limit))).toEqual(expected);
});

test("halves come down to single cells and no further", () => {
  let chunks = [...planChunks([shape("甲", 3, 2), shape("乙", 1, 1)], 100)];
  for (;;) {
    const next = chunks.flatMap((chunk) => halveChunk(chunk) ?? [chunk]);
    if (next.length === chunks.length) break;
    chunks = next;
  }
  expect(told(chunks)).toHaveLength(7);
  expect(new Set(told(chunks)).size).toBe(7);
});

function tall(rows: number, columns: number, text = ""): CellLiteral[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_u, c) => (c === 0 ? `${text}第${String(r)}行` : r * columns + c)));
}

test("10,000 rows: one sync more per chunk, every answer far below the limit", async () => {
  const excel = startStandIn({ sheets: [{ name: "表2", rows: tall(10_000, 12), hiddenRows: [5, 9_000] }] });
  const [sheet] = (await readWorkbook()).sheets;
  expect(excel.traffic).toHaveLength(2 + Math.ceil(120_000 / CELLS_PER_CHUNK));
  expect(Math.max(...excel.traffic.map(({ received }) => received))).toBeLessThan(3 * 1024 * 1024);
  expect(sheet?.rows).toHaveLength(10_000);
  expect(sheet?.rows[9_999]?.[11]).toEqual({ value: 119_999 });
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([5, 9_000]);
});

test("an answer that is too large after all is asked for in halves", async () => {
  const excel = startStandIn({ sheets: [{ name: "说明", rows: tall(400, 2, "很长的文字".repeat(2000)) }, { name: "乙", cells: { A1: 1 } }] });
  const read = await readWorkbook();
  expect(read.sheets[0]?.rows).toHaveLength(400);
  expect(read.sheets[0]?.rows[399]?.[1]).toEqual({ value: 799 });
  expect(read.sheets[1]?.rows).toEqual([[{ value: 1 }]]);
  expect(excel.traffic.length).toBeLessThan(20);
  expect(excel.writes()).toEqual([]);
});

test("values that Excel withholds are asked for in halves", async () => {
  const excel = startStandIn({ sheets: [{ name: "表", rows: tall(10, 4) }] }, { faults: { nullAbove: 20 } });
  expect((await readWorkbook()).sheets[0]?.rows).toHaveLength(10);
  expect(excel.traffic).toHaveLength(5);
});

test("a stray value at the end of the sheet is refused before anything is read of it, with the sheet's name", async () => {
  const excel = startStandIn({ sheets: [{ name: "表1", cells: { A1: 1 } }, { name: "表2", cells: { A1: 1, XFD1048576: "x" } }] });
  await expect(readWorkbook()).rejects.toMatchObject({ code: "tooLarge", message: expect.stringMatching(/^工作表“表2”太大/) as string });
  expect(excel.traffic).toHaveLength(2);
});
