import type { Cell } from "../../src/core/workbook/cell";
import type { Workbook } from "../../src/core/workbook/workbook";
import { makeAgency } from "./agency";
import { toYuan } from "./amounts";
import { balances, figureKey } from "./balances";
import { layOut, type LaidOut, type Place } from "./lay-out";
import { standardLayout } from "./layout";
import { randomLayout, variants } from "./variants";

function cell(workbook: Workbook, { sheet, row, column }: Place["cell"]): Cell | undefined {
  return workbook.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
}

/** Reads an amount as a person would, without any of the product's code. */
function amountIn(found: Cell | undefined): number {
  if (found === undefined) return 0;
  if (typeof found.value === "number") return Math.round(Number((found.value * 100).toPrecision(14))) / 100;
  const text = String(found.value).normalize("NFKC").replace(/[\s,]/g, "");
  return text === "" || text === "-" || text === "—" ? 0 : Number(text);
}

function expectEveryFigureInItsCell(laidOut: LaidOut): void {
  let amounts = 0;
  for (const place of laidOut.places.values()) {
    const found = cell(laidOut.workbook, place.cell);
    if (place.what !== "amount") {
      if (found === undefined) throw new Error(`${figureKey(place)}: nothing at ${JSON.stringify(place.cell)}`);
      continue;
    }
    amounts += 1;
    const stated = toYuan(amountIn(found), place.unit);
    if (Math.abs(stated - (place.printed ?? 0)) > 0.001)
      throw new Error(`${figureKey(place)} at ${JSON.stringify(place.cell)}: ${stated}, not ${place.printed}`);
    if (Math.abs((place.printed ?? 0) - (place.yuan ?? 0)) > (place.half ?? 0) + 1e-6)
      throw new Error(`${figureKey(place)}: printed outside its interval`);
  }
  expect(amounts).toBeGreaterThan(200);
}

function expectEveryBalanceWithinPrint(laidOut: LaidOut): void {
  for (const { id, terms } of balances(laidOut.tables)) {
    const found = terms.map((term) => ({ place: laidOut.places.get(figureKey(term)), sign: term.sign }));
    if (found.some(({ place }) => place === undefined)) continue;
    const rest = found.reduce((sum, { place, sign }) => sum + sign * (place?.printed ?? 0), 0);
    const room = found.reduce((sum, { place }) => sum + (place?.half ?? 0), 0);
    if (Math.abs(rest) > room + 1e-6) throw new Error(`${id}: off by ${rest}, room ${room}`);
  }
}

function sheetAsText({ sheets }: Workbook, name: string): readonly string[] {
  const sheet = sheets.find((s) => s.name === name);
  return (sheet?.rows ?? []).map((row) => Array.from(row ?? [], (c) => c?.value ?? "").join("|"));
}

const complete = { year: 2024, units: 1, unitRows: false, rounding: "exact" } as const;

test.each(variants)("$name: every figure stands in its cell", ({ layout }) => {
  for (const seed of [1, 2, 3]) {
    const laidOut = layOut(makeAgency(seed, { year: layout.wording }), layout);
    expectEveryFigureInItsCell(laidOut);
    expectEveryBalanceWithinPrint(laidOut);
  }
});

test("any combination of the switches keeps every figure in its cell", () => {
  for (let seed = 0; seed < 120; seed += 1) {
    const laidOut = layOut(makeAgency(seed), randomLayout(seed));
    expectEveryFigureInItsCell(laidOut);
    expectEveryBalanceWithinPrint(laidOut);
  }
});

test("no two sheets have one name and no two places one cell's figure", () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const { workbook, places } = layOut(makeAgency(seed), randomLayout(seed));
    expect(new Set(workbook.sheets.map(({ name }) => name)).size).toBe(workbook.sheets.length);
    const cells = [...places.values()].filter(({ what }) => what === "amount").map(({ cell: c }) => `${c.sheet}!${c.row},${c.column}`);
    expect(new Set(cells).size).toBe(cells.length);
  }
});

test("the standard layout has the form's header rows, merged", () => {
  const { workbook } = layOut(makeAgency(5, complete), standardLayout);
  expect(
    sheetAsText(workbook, "表3 部门支出总体情况表")
      .slice(0, 7)
      .map((line) => line.replace(/\|+$/, "")),
  ).toEqual([
    "表 3",
    "部门支出总体情况表",
    expect.stringMatching(/^编制部门：.+\|单位：万元$/),
    "科目||||支出预算",
    "功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出",
    "类|款|项",
    "※|※|※|※|1|2|3",
  ]);
  const merges = workbook.sheets[2]?.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]);
  expect(merges).toEqual([
    [1, 0, 1, 6],
    [3, 0, 3, 3],
    [4, 0, 4, 2],
    [4, 3, 5, 3],
    [3, 4, 3, 6],
    [4, 4, 5, 4],
    [4, 5, 5, 5],
    [4, 6, 5, 6],
  ]);
});

test("a nil table says so in one sentence and the agency's other tables have rows", () => {
  const { workbook } = layOut(makeAgency(5, { ...complete, governmentFund: false }), standardLayout);
  const lines = sheetAsText(workbook, "表8 政府性基金预算支出情况表");
  expect(lines[lines.length - 1]).toMatch(/没有使用政府性基金预算拨款安排的支出.*为空表/);
});

test("the same seed makes the same workbook", () => {
  const once = layOut(makeAgency(9), randomLayout(9)).workbook;
  expect(layOut(makeAgency(9), randomLayout(9)).workbook).toEqual(once);
});
