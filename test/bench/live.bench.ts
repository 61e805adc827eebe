/**
 * A live check as the pane runs it, behind Microsoft's own client and the stand-in for Excel. After an edit of one sheet, reading what changed and checking again ≤ 0.3 × reading and checking the whole
 * (the middle of the workbooks; a number of any table, and the number of a sentence); and 1,000 rounds of edit and check leave the memory as flat as the first two hundred. Run by `npm run bench`; exits 1 beyond a limit.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createChecker } from "../../src/core/checking/check-workbook";
import { a1 } from "../../src/core/workbook/a1";
import type { Cell } from "../../src/core/workbook/cell";
import type { CellRef } from "../../src/core/workbook/cell-ref";
import type { Workbook } from "../../src/core/workbook/workbook";
import { createLiveBook, type LiveBook } from "../../src/hosts/excel/live-book";
import { readWorkbookFile } from "../../src/hosts/file/read-workbook-file";
import { bookFromSnapshot } from "../excel-host/book";
import type { StandIn } from "../excel-host/stand-in";
import { startStandIn } from "../excel-host/start-stand-in";
import { random } from "../generator/random";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SHARED = join(ROOT, "../shared/workbooks");
const MOST = 0.3;
const WARM = 10;
const ROUNDS = 21;
const SOAK = 1_000;
const SETTLED = 200;
const MOST_GROWTH = 1.1;

const sample = join(ROOT, "assets/sample-budget.xlsx");
const real = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith("公开.xlsx")).map((name) => join(SHARED, name)) : [];
if (real.length === 0) console.log("../shared/workbooks is not here: the sample workbook alone");
const ratios: number[] = [];
for (const path of [sample, ...real]) ratios.push(await againstTheWhole(path));
const ratio = median(ratios);
console.log(`the middle of ${String(ratios.length)}: ${ratio.toFixed(2)} × (limit ${String(MOST)})`);
const growth = await soaked();
process.exitCode = ratio <= MOST && growth <= MOST_GROWTH ? 0 : 1;

interface Open {
  readonly workbook: Workbook;
  readonly excel: StandIn;
  readonly book: LiveBook;
  /** Cells with a number, or with a number among their words. */
  readonly cells: readonly { readonly at: CellRef; readonly cell: Cell }[];
}

async function open(path: string): Promise<Open> {
  const workbook = await readWorkbookFile(new Uint8Array(readFileSync(path)), "book.xlsx");
  const excel = startStandIn(bookFromSnapshot(workbook));
  const book = createLiveBook();
  await book.watch(() => undefined);
  const cells = workbook.sheets.flatMap((sheet) => sheet.rows.flatMap((row, line) => (row ?? []).flatMap((cell, column) => (cell === undefined || cell.formula !== undefined || !/\d\.\d/.test(String(cell.value)) ? [] : [{ at: { sheet: sheet.name, row: line, column }, cell }]))));
  return { workbook, excel, book, cells };
}

/** The middle of what a live check takes of a whole one, in turn: each after an edit, or after that was taken back. */
async function againstTheWhole(path: string): Promise<number> {
  const { workbook, excel, book, cells } = await open(path);
  const { pick } = random(1);
  const whole: number[] = [];
  const live: number[] = [];
  const check = createChecker();
  check(await book.read({}));
  const other = createLiveBook();
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    const { at, cell } = pick(cells);
    for (const value of [changed(cell), cell.value]) {
      await edit(excel, at, value);
      const again = await time(async () => check(await book.readChanged({})));
      const all = await time(async () => createChecker()(await other.read({})));
      if (round < WARM) continue;
      whole.push(all);
      live.push(again);
    }
  }
  const ratio = median(live) / median(whole);
  console.log(`${String(workbook.sheets.length)} sheets: read and checked ${median(whole).toFixed(1)} ms, after an edit ${median(live).toFixed(1)} ms: ${ratio.toFixed(2)} ×`);
  return ratio;
}

async function soaked(): Promise<number> {
  const { excel, book, cells } = await open(sample);
  const { pick } = random(2);
  const check = createChecker();
  check(await book.read({}));
  let settled = NaN;
  let before: { readonly at: CellRef; readonly cell: Cell } | undefined;
  for (let round = 1; round <= SOAK; round += 1) {
    if (before !== undefined) await edit(excel, before.at, before.cell.value);
    before = pick(cells);
    await edit(excel, before.at, changed(before.cell));
    check(await book.readChanged({}));
    if (round === SETTLED) settled = heap();
  }
  const growth = heap() / settled;
  console.log(`${String(SOAK)} rounds of edit and check: ${(heap() / 1e6).toFixed(1)} MB kept, ${growth.toFixed(2)} × what was after ${String(SETTLED)} (limit ${String(MOST_GROWTH)})`);
  return growth;
}

function changed({ value }: Cell): string | number {
  return typeof value === "number" ? value + 1 : String(value).replace(/\d(?=\.\d)/, (digit) => String((Number(digit) + 1) % 10));
}

/** Events reach their handlers through several promises of Microsoft's client. */
async function edit(excel: StandIn, { sheet, ...at }: CellRef, value: string | number | boolean): Promise<void> {
  excel.edit(sheet, a1(at), value);
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
