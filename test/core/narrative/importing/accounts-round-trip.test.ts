import { importNotes } from "../../../../src/core/narrative/importing/import-notes";
import { readNarrative } from "../../../../src/core/narrative/reading/read-narrative";
import { textNarrative } from "../../../../src/core/narrative/text-narrative";
import { writeNarrative } from "../../../../src/core/narrative/writing/write-narrative";
import { mergeNotes } from "../../../../src/core/notes/merge-notes";
import { NO_NOTES, type Notes } from "../../../../src/core/notes/notes";
import { writeAccounts } from "../writing/write-accounts";
import { linesOf } from "../writing/write-made";

/** SEEDS=500 runs that many; without it the same few every time. */
const SEEDS = Array.from({ length: Number(process.env["SEEDS"] ?? 4) }, (_, index) => index + 1);
/** What the sentences do not say, or say beside the notes: 机关运行经费 of 决算06表. */
const UNSAID = /^basics\/(?:nature|decimals|thousands)\.|^matters\/operating\./;
/** What either form leaves out: the region's the budget of each 项, the template the funds' changes, how most amounts stood a year ago, and what the money was for. */
const LEFT_OUT = {
  新疆样式: /^changes\/item\/\d+\.(?:budget|varianceReason)|^matters\/(?:reserved|otherAwarded)\./,
  全国样式: /^changes\/(?:item\/\d+|fund\/.+|capital\/.+|three-public\/.+)\.(?:lastYear|reason)|^changes\/(?:appropriation|fund|capital)\/.+\.(?:budget|varianceReason)|^matters\/(?:.+Content|carsApart|assetsValue|houseArea|houseValue|carsValue|smallMedium|small)\./,
} as const;

function answers({ sheets }: Notes): ReadonlyMap<string, string> {
  return new Map([...sheets].flatMap(([sheet, rows]) => rows.flatMap(({ key, gone, values }) => (gone === true ? [] : [...values].map(([field, { text }]): [string, string] => [`${sheet}/${key}.${field}`, plain(text)])))));
}

/** Numbers by value, words without stops at their ends. */
function plain(text: string): string {
  return /^-?[\d,]+(?:\.\d+)?$/.test(text) ? String(Number(text.replace(/,/g, ""))) : text.replace(/[。；;]+$/gm, "");
}

const CASES = (["新疆样式", "全国样式"] as const).flatMap((form) => SEEDS.map((seed) => [form, seed] as const));

test.each(CASES)("%s, agency %i: import of the written text gives the notes back", (form, seed) => {
  const { disclosure, notes, lines } = writeAccounts(seed, form, { unit: "万元" });
  const narrative = textNarrative(lines.join("\n"), "情况说明.txt");
  const { notes: imported, conflicts, report } = importNotes({ disclosure, notes: NO_NOTES, narrative: { narrative, read: readNarrative(narrative) } });
  expect([conflicts, report.notices]).toEqual([[], []]);
  const given = answers(mergeNotes(notes, disclosure));
  const found = answers(mergeNotes(imported, disclosure));
  const differing = [...new Set([...given.keys(), ...found.keys()])].filter((key) => given.get(key) !== found.get(key) && !UNSAID.test(key) && !LEFT_OUT[form].test(key) && !(given.get(key) === undefined && found.get(key) === "0"));
  expect(differing.map((key) => [key, given.get(key), found.get(key)])).toEqual([]);
  expect(linesOf(writeNarrative(disclosure, mergeNotes(imported, disclosure)))).toEqual(lines);
});
