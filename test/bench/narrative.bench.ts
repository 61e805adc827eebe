/**
 * Reading and verifying prose: 100,000 characters against one pass of normalize("NFKC") and matchAll of number tokens over the same text (ratio in one run),
 * ten times the text in at most twelve times the time, and a million characters of what makes careless patterns walk back and forth.
 * Run by `npm run bench`; exits 1 beyond a limit. What is meant in milliseconds is meant of a calm machine and only told.
 */
import { verifyNarrative } from "../../src/core/checking/narrative/verify-narrative";
import { textNarrative } from "../../src/core/narrative/text-narrative";
import type { Narrative } from "../../src/core/narrative/narrative";
import { readNarrative } from "../../src/core/narrative/reading/read-narrative";
import { recognise } from "../../src/core/recognition/recognise";
import type { Workbook } from "../../src/core/workbook/workbook";
import { makeAgency } from "../generator/agency";
import { layOut } from "../generator/lay-out";
import { standardLayout } from "../generator/layout";
import { narrativeOf } from "../generator/narrative/narrative-of";
import { randomWording } from "../generator/narrative/wording";

const SIZE = 100_000;
const MOST_OF_TOKENS = 200;
const MOST_OF_CONTRADICTIONS = 230;
const MOST_FOR_TEN_TIMES = 12;
const CALM_MS = 150;
const WARM = 12;
const ROUNDS = 11;
const NUMBER = /\d+(?:[.,]\d+)*/g;
const NO_TABLES: Workbook = { name: "无", sheets: [], notices: [] };

/** A million characters each; reading and verifying them takes no more than so many times as long as prose of that length. */
const HARD_SIZE = 1_000_000;
const MOST_OF_PROSE = 8;
const HARD_MS = 4_000;
const HARD: readonly (readonly [string, string])[] = [
  ["digits", "1"], ["commas", ","], ["（", "（"], ["grouped digits", "1,1,1,"], ["增加", "增加"], ["《", "《"], ["spaces within words", "预 　"], ["one sentence without 。", "社会保障和就业支出12.50万元，占25.00%，比上年预算增加1.00万元，"],
  ["amounts", "1万元"], ["万元", "万元"], ["其中", "其中："], ["主要用于", "主要用于"], ["numerals", "一"], ["years", "2024年"], ["paths", "行政运行（项）"], ["（ and 增加", "增加（"], ["【", "【 "], ["__", "_"], ["×", "×"], ["lists", "分别是甲、乙，"], ["parts", "甲1万元，其中："], ["shares", "甲1万元，占5%，"], ["vehicles", "车辆2辆，一般公务用车1辆，价值1万元，"],
];

const [small, kept] = tenTimesTheText();
process.exitCode = [kept, oneAgency(), manyAgencies(), hardLines((small * HARD_SIZE) / SIZE)].every(Boolean) ? 0 : 1;

/**
 * One agency's text in wording after wording, beside its tables and alone: consistent, as a published text is. What is told again is held against what was told
 * before, of which a text of this length has far more than a real one.
 */
function oneAgency(): boolean {
  const agency = makeAgency(5, { year: 2024, transfers: true, ownFunds: true, fiscalCarryOver: true, otherCarryOver: true });
  const text = joined(SIZE, () => agency);
  return [
    againstTokens("one agency beside its tables", text, layOut(agency, standardLayout).workbook, MOST_OF_TOKENS),
    againstTokens("one agency without tables", text, NO_TABLES, MOST_OF_TOKENS),
  ].every(Boolean);
}

/** Unlike agencies joined contradict each other everywhere: what locating so many mistakes costs comes on top. */
function manyAgencies(): boolean {
  return againstTokens("many agencies that contradict each other, without tables", joined(SIZE, makeAgency), NO_TABLES, MOST_OF_CONTRADICTIONS);
}

function againstTokens(what: string, text: string, workbook: Workbook, limit: number): boolean {
  const work = checking(text, workbook);
  const tokens: number[] = [];
  const check: number[] = [];
  // In turn, so that a machine that slows down slows both.
  for (let round = 0; round < WARM + ROUNDS; round++) {
    const scanned = time(() => [...text.normalize("NFKC").matchAll(NUMBER)].length);
    const checked = time(work);
    if (round < WARM) continue;
    tokens.push(scanned);
    check.push(checked);
  }
  const ratio = median(check) / median(tokens);
  console.log(
    `${what}, ${text.length.toLocaleString("en")} characters: ${median(check).toFixed(1)} ms (at best ${Math.min(...check).toFixed(1)}; meant: ${CALM_MS}), ` +
      `number tokens ${median(tokens).toFixed(3)} ms: ${ratio.toFixed(0)} × (limit ${limit})`,
  );
  return ratio <= limit;
}

/** The time of one text, and whether ten times as much takes its time in proportion. */
function tenTimesTheText(): readonly [number, boolean] {
  const works = [checking(joined(SIZE, makeAgency), NO_TABLES), checking(joined(10 * SIZE, makeAgency), NO_TABLES)];
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 6; round++) {
    for (const [i, work] of works.entries()) {
      const ms = time(work);
      if (round >= 1) times[i]?.push(ms);
    }
  }
  const ratio = median(times[1]) / median(times[0]);
  console.log(`${SIZE} characters ${median(times[0]).toFixed(1)} ms, ten times as many ${median(times[1]).toFixed(1)} ms: ${ratio.toFixed(2)} × (limit ${MOST_FOR_TEN_TIMES})`);
  return [median(times[0]), ratio <= MOST_FOR_TEN_TIMES];
}

function hardLines(prose: number): boolean {
  let kept = true;
  for (const [what, unit] of HARD) {
    const line = (size: number): string => unit.repeat(Math.ceil(size / unit.length));
    const tenth = time(checking(line(HARD_SIZE / 10), NO_TABLES));
    const ms = time(checking(line(HARD_SIZE), NO_TABLES));
    kept &&= ms <= MOST_OF_PROSE * prose;
    console.log(`${HARD_SIZE.toLocaleString("en")} characters of ${what}: ${ms.toFixed(0)} ms (meant: ${HARD_MS}), a tenth ${tenth.toFixed(0)} ms; ${(ms / prose).toFixed(2)} × prose of that length (limit ${MOST_OF_PROSE})`);
  }
  return kept;
}

/** Narratives one behind another up to a size. */
function joined(size: number, agencyOf: (seed: number) => ReturnType<typeof makeAgency>): string {
  const paragraphs: string[] = [];
  for (let seed = 1, length = 0; length < size; seed++) {
    for (const text of narrativeOf(agencyOf(seed), randomWording(seed)).paragraphs) {
      if (length >= size) break;
      paragraphs.push(text);
      length += text.length + 1;
    }
  }
  return paragraphs.join("\n");
}

function checking(text: string, workbook: Workbook): () => number {
  const narrative: Narrative = textNarrative(text, "说明.txt");
  const current = recognise(workbook);
  return () => verifyNarrative(readNarrative(narrative), narrative, { workbook, current }).statuses.length;
}

/** Milliseconds of the processor, not of the clock: what else runs on the machine counts for neither side. */
function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
