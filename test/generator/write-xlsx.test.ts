import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre";
import type { Workbook } from "../../src/core/workbook/workbook";
import { makeAgency } from "./agency";
import { layOut } from "./lay-out";
import { accountsSample } from "./accounts/sample-accounts";
import { performanceSample } from "./performance/sample-performance";
import { cleanSample, sampleFile, withMistakes } from "./sample";
import { sampleMistakes } from "./sample-mistakes";
import { randomLayout, variants } from "./variants";
import { writeXlsx, type WriteOptions } from "./write-xlsx";

type Values = readonly (readonly [name: string, cells: readonly string[]])[];

/** "row,column value" of every cell that holds something. */
function valuesOf({ sheets }: Workbook): Values {
  return sheets.map(({ name, rows }) => [
    name,
    Array.from(rows, (row, r) => Array.from(row ?? [], (cell, c) => (cell === undefined ? "" : `${r},${c} ${cell.value}`)))
      .flat()
      .filter((text) => text !== ""),
  ]);
}

/** The same through a reader that is not ours. */
async function readBack(bytes: Uint8Array): Promise<Values> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }) => [
    name,
    rows
      .flatMap((row, r) => row.map((value, c) => (value === null || value === "" ? "" : `${r},${c} ${value}`)))
      .filter((text) => text !== ""),
  ]);
}

test.each(variants)("$name: what is written is read", async ({ layout }) => {
  const { workbook, roles } = layOut(makeAgency(2, { year: 2024 }), layout);
  expect(await readBack(writeXlsx(workbook, { roles }))).toEqual(valuesOf(workbook));
});

test.each<NonNullable<WriteOptions["strings"]>>(["shared", "inline", "formula"])("texts kept %s are read", async (strings) => {
  for (let seed = 0; seed < 4; seed += 1) {
    const { workbook } = layOut(makeAgency(seed), randomLayout(seed));
    expect(await readBack(writeXlsx(workbook, { strings }))).toEqual(valuesOf(workbook));
  }
});

test("merges, hidden rows, hidden sheets and markup characters survive", async () => {
  const workbook: Workbook = {
    name: "a.xlsx",
    notices: [],
    sheets: [
      {
        name: "A&B<1>",
        visibility: "visible",
        rows: [[{ value: 'x <b> & "y"\u0001' }], [{ value: 3, formula: "1+2", format: '0.0"元"' }]],
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        hiddenRows: new Set([1]),
        hiddenColumns: new Set([2]),
      },
      { name: "藏", visibility: "veryHidden", rows: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set() },
    ],
  };
  const { sheets } = await readXlsx(writeXlsx(workbook), { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual(["A&B<1>", "藏"]);
  expect(sheets[0]?.rows).toEqual(
    [
      ['x <b> & "y"', null, null],
      [3, null, null],
    ].map((row) => row.slice(0, sheets[0]?.rows[0]?.length)),
  );
  expect(sheets[0]?.merges).toEqual([expect.objectContaining({ startRow: 0, startCol: 0, endRow: 0, endCol: 2 })]);
  expect(sheets[1]?.veryHidden).toBe(true);
});

test("the sample in assets/ is what the script makes, and each mistake is where the list says", () => {
  const made = sampleFile();
  expect(Buffer.from(made).equals(readFileSync(join(__dirname, "../../assets/sample-budget.xlsx")))).toBe(true);
  const clean = valuesOf(cleanSample().workbook).map(([, cells]) => cells);
  const planted = valuesOf(withMistakes(cleanSample().workbook)).map(([, cells]) => cells);
  const removed = clean.flatMap((cells, at) => cells.filter((cell) => !planted[at]?.includes(cell)));
  expect(removed).toHaveLength(sampleMistakes.flatMap(({ changes }) => changes).length);
});

test.each([["sample-accounts.xlsx", accountsSample], ["sample-performance.xlsx", performanceSample]] as const)("%s in assets/ is what the script makes, with every mistake where its list says", (name, make) => {
  expect(Buffer.from(make()).equals(readFileSync(join(__dirname, "../../assets", name)))).toBe(true);
});
