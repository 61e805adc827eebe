import { importNotes } from "../../../../src/core/narrative/importing/import-notes";
import { readNarrative } from "../../../../src/core/narrative/reading/read-narrative";
import { textNarrative } from "../../../../src/core/narrative/text-narrative";
import { writeNarrative } from "../../../../src/core/narrative/writing/write-narrative";
import { mergeNotes } from "../../../../src/core/notes/merge-notes";
import { NO_NOTES, type Notes } from "../../../../src/core/notes/notes";
import { recognise } from "../../../../src/core/recognition/recognise";
import { linesOf, writeMade } from "../writing/write-made";

/** SEEDS=500 runs that many; without it the same few every time. */
const SEEDS = Array.from({ length: Number(process.env["SEEDS"] ?? 8) }, (_, index) => index + 1);
/** What the sentences do not say (what kind of unit it is, how it would print what it has none of, why all of 三公 changed), or say beside the notes: 机关运行经费 of 表6. */
const UNSAID = /^basics\/(?:nature|decimals|thousands|codes|composition|transfers)\.|^changes\/three-public\/三公经费\.reason|^matters\/operating\./;

function answers({ sheets }: Notes): ReadonlyMap<string, string> {
  return new Map([...sheets].flatMap(([sheet, rows]) => rows.flatMap(({ key, gone, values }) => (gone === true ? [] : [...values].map(([field, { text }]): [string, string] => [`${sheet}/${key}.${field}`, plain(text)])))));
}

/** Numbers by value, words without stops at their ends. */
function plain(text: string): string {
  return /^-?[\d,]+(?:\.\d+)?$/.test(text) ? String(Number(text.replace(/,/g, ""))) : text.replace(/[。；;]+$/gm, "");
}

test.each(SEEDS)("agency %i: import of the written text gives the notes back", (seed) => {
  const { disclosure, lastYear, notes, lines } = writeMade(seed, {}, { unit: "万元" });
  const narrative = textNarrative(lines.join("\n"), "情况说明.txt");
  // An item that is no more has its code in last year's tables alone.
  const { notes: imported, conflicts, report } = importNotes({ disclosure, notes: NO_NOTES, narrative: { narrative, read: readNarrative(narrative) }, lastYear: { disclosure: recognise(lastYear) } });
  expect([conflicts, report.notices]).toEqual([[], []]);
  const isUnsaidCarry = (key: string): boolean => key.startsWith("projects/carry/") && !disclosure.tables.has("budget-11");
  const given = answers(mergeNotes(notes, disclosure));
  const found = answers(mergeNotes(imported, disclosure));
  const differing = [...new Set([...given.keys(), ...found.keys()])].filter((key) => given.get(key) !== found.get(key) && !UNSAID.test(key) && !isUnsaidCarry(key) && !(given.get(key) === undefined && found.get(key) === "0"));
  expect(differing.map((key) => [key, given.get(key), found.get(key)])).toEqual([]);
  expect(linesOf(writeNarrative(disclosure, mergeNotes(imported, disclosure)))).toEqual(lines);
});
