import { findNarrative } from "../../src/core/narrative/find-narrative";
import { compareNarratives } from "../../src/core/narrative/writing/compare-narratives";
import { writeNarrative } from "../../src/core/narrative/writing/write-narrative";
import { NO_NOTES } from "../../src/core/notes/notes";
import type { Sheet } from "../../src/core/workbook/workbook";
import { narrativeSheet } from "../../src/render/narrative-sheet";
import { replacedSection, type WrittenText } from "../../src/render/replaced-section";
import { sheetOf } from "../core/notes/support";
import { writeMade, type WrittenAgency } from "../core/narrative/writing/write-made";

/** SEEDS=20 runs that many; without it the same few every time. */
const SEEDS = Array.from({ length: Number(process.env["SEEDS"] ?? 2) }, (_, index) => 3 * index + 1);
const HAND = "　　这一段是手工加写的，程序没有写过。";

const textOf = ({ rows }: Sheet): readonly string[] => rows.map((row) => String(row?.[0]?.value ?? ""));
const written = (sheet: Sheet): WrittenText => {
  const narrative = findNarrative({ name: "", sheets: [sheet], notices: [] });
  if (narrative === undefined) throw new Error("no narrative");
  return { sheet, narrative };
};
/** A sheet with a paragraph of the user's at the end of the income section. */
const edited = (sheet: Sheet): Sheet => {
  const at = textOf(sheet).findIndex((text) => /^三、.*支出.*说明$/.test(text));
  return { ...sheet, rows: [...sheet.rows.slice(0, at), [{ value: HAND }, { value: 5 }], ...sheet.rows.slice(at)] };
};

describe.each(SEEDS)("agency %i", (seed) => {
  const made: WrittenAgency = writeMade(seed, {}, { unit: "万元" });
  // As it stood while nothing was filled in.
  const empty = sheetOf(narrativeSheet(writeNarrative(made.disclosure, NO_NOTES)));
  const ids = made.document.sections.map(({ id }) => id);

  test("each section by itself: it says what is written now, every other row keeps its words", () => {
    const before = written(edited(empty));
    const told = ({ narrative }: WrittenText): readonly (readonly unknown[])[] => compareNarratives(narrative, made.document).map(({ section, key, after }) => [section, key, after]);
    const differences = told(before);
    for (const id of ids) {
      const plan = replacedSection(before, made.document, id);
      if (plan === undefined) throw new Error(`${id} cannot be replaced`);
      const after = written(sheetOf(plan));
      const now = told(after);
      expect(now.filter(([section]) => section === id)).toEqual([]);
      expect(now).toEqual(differences.filter(([section]) => section !== id));
      expect([id, textOf(after.sheet).includes(HAND)]).toEqual([id, id !== "budget/income"]);
    }
  });

  test("all sections one after the other give the text as written, and its looks; a section that was deleted comes back in its place", () => {
    let now = written(empty);
    for (const id of ids) now = written(sheetOf(replacedSection(now, made.document, id) ?? narrativeSheet(made.document)));
    const whole = narrativeSheet(made.document);
    expect(textOf(now.sheet)).toEqual(textOf(sheetOf(whole)));
    const last = replacedSection(now, made.document, ids[1] ?? "");
    expect(last?.rows.map(({ cells }) => cells[0]?.look)).toEqual(whole.rows.map(({ cells }) => cells[0]?.look));
    const income = now.narrative.paragraphs.findIndex(({ text }) => /^二、.*收入.*说明$/.test(text));
    const next = now.narrative.paragraphs.findIndex(({ text }, at) => at > income && /^三、/.test(text));
    const row = (at: number): number => now.narrative.paragraphs[at]?.place.cell?.row ?? 0;
    const without: Sheet = { ...now.sheet, rows: [...now.sheet.rows.slice(0, row(income)), ...now.sheet.rows.slice(row(next))] };
    const back = replacedSection(written(without), made.document, "budget/income");
    expect(back === undefined ? [] : textOf(sheetOf(back))).toEqual(textOf(sheetOf(whole)));
  });
});

test("a section that shares a cell with another is not replaced by itself", () => {
  const { document } = writeMade(1, {}, { unit: "万元" });
  const sheet = sheetOf(narrativeSheet(document));
  const one: Sheet = { ...sheet, rows: [sheet.rows[0], [{ value: textOf(sheet).slice(1).join("\n") }]] };
  expect(replacedSection(written(one), document, "budget/income")).toBeUndefined();
});
