import { checkWorkbook, createChecker, type CheckOptions } from "../../../src/core/checking/check-workbook";
import type { Cell } from "../../../src/core/workbook/cell";
import type { Sheet, Workbook } from "../../../src/core/workbook/workbook";
import { makeAccounts } from "../../generator/accounts/accounts-agency";
import { standardAccounts } from "../../generator/accounts/accounts-layout";
import { layOutAccounts } from "../../generator/accounts/lay-out-accounts";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { withCell } from "../../generator/mutants";
import { withProseSheet } from "../../generator/narrative/as-host";
import { narrativeOf } from "../../generator/narrative/narrative-of";
import { standardWording } from "../../generator/narrative/wording";
import { drawPerformance } from "../../generator/performance/draw-performance";
import { targetsOf } from "../../generator/performance/performance-data";
import { randomPerformanceLayout } from "../../generator/performance/performance-layout";
import { random, type Random } from "../../generator/random";
import { randomLayout } from "../../generator/variants";

const EDITS = 10;

function budget(seed: number, year: 2023 | 2024): Workbook {
  const agency = makeAgency(seed, { year });
  const { workbook } = layOut(agency, randomLayout(seed));
  const { sheets } = drawPerformance(targetsOf(agency, seed), randomPerformanceLayout(seed));
  return withProseSheet({ ...workbook, sheets: [...workbook.sheets, ...sheets] }, narrativeOf(agency, standardWording));
}

function accounts(seed: number): Workbook {
  return layOutAccounts(makeAccounts(seed), standardAccounts).workbook;
}

/** What a user does to a workbook while it is checked: mostly cells of all kinds, and now and then a sheet. */
function edited(book: Workbook, { chance, pick, whole }: Random): Workbook {
  const at = whole(0, book.sheets.length - 1);
  const sheet = book.sheets[at];
  if (sheet === undefined) return book;
  const others = (change: readonly Sheet[]): Workbook => ({ ...book, sheets: [...book.sheets.slice(0, at), ...change, ...book.sheets.slice(at + 1)] });
  if (chance(0.06)) return others([]);
  if (chance(0.06)) return others([{ ...sheet, visibility: sheet.visibility === "visible" ? "hidden" : "visible" }]);
  if (chance(0.06)) return others([{ ...sheet, name: `${sheet.name}改` }]);
  if (chance(0.04)) return others([sheet, { ...sheet, name: `${sheet.name}（2）` }]);
  const filled = sheet.rows.flatMap((row, line) => (row ?? []).flatMap((cell, column) => (cell === undefined ? [] : [{ cell, at: { sheet: sheet.name, row: line, column } }])));
  if (filled.length === 0) return book;
  const { cell, at: place } = pick(filled);
  return withCell(book, place, pick(changes(cell).map((after) => [after]))[0]);
}

function changes(cell: Cell): readonly (Cell | undefined)[] {
  if (typeof cell.value === "number") return [{ ...cell, value: cell.value + 1 }, { ...cell, value: -cell.value }, { ...cell, value: 0 }, undefined];
  if (typeof cell.value === "boolean") return [undefined];
  const { value } = cell;
  const digit = /\d/.exec(value)?.[0];
  return [undefined, { ...cell, value: `${value}等` }, ...(digit === undefined ? [] : [{ ...cell, value: value.replace(digit, String((Number(digit) + 1) % 10)) }])];
}

test.each<[string, (seed: number) => Workbook, (seed: number) => CheckOptions]>([
  ["a budget with its text and its targets", (seed) => budget(seed, 2024), () => ({})],
  ["a budget with last year's", (seed) => budget(seed, 2024), (seed) => ({ lastYear: budget(seed, 2023) })],
  ["final accounts with their budget", accounts, (seed) => ({ budget: budget(seed, 2023) })],
])("%s: however it is edited, what goes on from the check before says what a check of its own says", (_what, make, companions) => {
  for (const seed of [1, 2]) {
    const source = random(seed);
    const options = companions(seed);
    const check = createChecker();
    let book = make(seed);
    for (let round = 0; round < EDITS; round += 1) {
      expect({ seed, round, report: check(book, options) }).toEqual({ seed, round, report: checkWorkbook(book, options) });
      book = edited(book, source);
    }
  }
});

/** Another digit before the point of a number of the text, so that the number is another. */
function withOtherNumber(book: Workbook, { pick }: Random): Workbook {
  const [prose] = book.sheets.slice(-1);
  if (prose === undefined) return book;
  const numbers = prose.rows.flatMap((row, line) => (row ?? []).flatMap((cell, column) => (
    [...String(cell?.value ?? "").matchAll(/\d(?=\d?\.\d)/g)].map((digit) => ({ cell, digit, at: { sheet: prose.name, row: line, column } }))
  )));
  const { cell, digit, at } = pick(numbers);
  const other = String((Number(digit[0]) + 3) % 10);
  return withCell(book, at, { ...cell, value: digit.input.slice(0, digit.index) + other + digit.input.slice(digit.index + 1) });
}

test("a text that is edited, alone or beside its tables: nothing that was worked out of its words before is said of those now", () => {
  for (const seed of [1, 2]) {
    const source = random(seed);
    const check = createChecker();
    let book = budget(seed, 2024);
    const numbers = (): Workbook => (book = withOtherNumber(book, source));
    const alone = (): Workbook => ({ ...book, sheets: book.sheets.slice(-1) });
    for (const [round, edit] of [() => book, numbers, numbers, alone, () => book, numbers, numbers].entries()) {
      const edited = edit();
      expect({ seed, round, report: check(edited) }).toEqual({ seed, round, report: checkWorkbook(edited) });
    }
  }
});
