/**
 * Writing against parsing, as ratios in one run: from tables and notes to a complete Word document with all tables, and from a workbook to the same with its notes
 * sheets, each against hucre parsing that workbook. Run by `npm run bench`; exits 1 beyond a limit. What is meant in milliseconds is meant of a calm machine and only told.
 */
import { readXlsx } from "hucre/xlsx";
import { prepareNotes } from "../../src/core/narrative/importing/prepare-notes";
import { writeNarrative } from "../../src/core/narrative/writing/write-narrative";
import { addSheets } from "../../src/hosts/file/xlsx/write/add-sheets";
import { narrativeDocx } from "../../src/render/narrative-docx";
import { writeMade } from "../core/narrative/writing/write-made";
import { layOut } from "../generator/lay-out";
import { makeAgency, type AgencyOptions } from "../generator/agency";
import { standardLayout } from "../generator/layout";
import { writeXlsx } from "../generator/write-xlsx";

const MOST_FOR_WORD = 40;
const MOST_FOR_NOTES = 12;
const CALM_MS = 1_000;
const WARM = 4;
const ROUNDS = 9;
/** The agency with the most rows and projects of so many. */
const SEEDS = 60;
const EVERYTHING: AgencyOptions = { year: 2024, units: 3, governmentFund: true, stateCapital: true, transfers: true, ownFunds: true, fiscalCarryOver: true, otherCarryOver: true, specialAccount: true };

const cells = (seed: number): number => layOut(makeAgency(seed, EVERYTHING), standardLayout).workbook.sheets.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + (row?.filter((cell) => cell !== undefined).length ?? 0), 0), 0);
const [largest] = Array.from({ length: SEEDS }, (_, seed) => seed + 1).sort((a, b) => cells(b) - cells(a));
const { workbook, disclosure, notes } = writeMade(largest ?? 1, EVERYTHING, { unit: "万元" });
const { roles } = layOut(makeAgency(largest ?? 1, EVERYTHING), standardLayout);
const bytes = writeXlsx(workbook, { roles });

const word = await ratio("a complete Word document with its tables", MOST_FOR_WORD, () => narrativeDocx(writeNarrative(disclosure, notes), disclosure, workbook));
const sheets = await ratio("the notes sheets, prepared and added to the file", MOST_FOR_NOTES, () => {
  const { plans, replaceable } = prepareNotes({ workbook });
  return addSheets(bytes, plans, { replace: replaceable });
});
process.exitCode = word && sheets ? 0 : 1;

async function ratio(what: string, limit: number, work: () => unknown): Promise<boolean> {
  const parse: number[] = [];
  const write: number[] = [];
  // In turn, so that a machine that slows down slows both.
  for (let round = 0; round < WARM + ROUNDS; round++) {
    const parsed = await time(() => readXlsx(bytes));
    const written = await time(work);
    if (round < WARM) continue;
    parse.push(parsed);
    write.push(written);
  }
  const times = median(write) / median(parse);
  console.log(`${what}: ${median(write).toFixed(0)} ms (at best ${Math.min(...write).toFixed(0)}; meant: ${CALM_MS}), parse with hucre ${median(parse).toFixed(1)} ms: ${times.toFixed(1)} × (limit ${limit})`);
  return times <= limit;
}

/** Milliseconds of the processor, not of the clock: what else runs on the machine counts for neither side. */
async function time(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
