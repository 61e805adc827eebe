import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findNarrative } from "../../../../src/core/narrative/find-narrative";
import { importNotes } from "../../../../src/core/narrative/importing/import-notes";
import type { Narrative } from "../../../../src/core/narrative/narrative";
import { readNarrative } from "../../../../src/core/narrative/reading/read-narrative";
import { textNarrative } from "../../../../src/core/narrative/text-narrative";
import { writeNarrative } from "../../../../src/core/narrative/writing/write-narrative";
import { mergeNotes } from "../../../../src/core/notes/merge-notes";
import { NO_NOTES } from "../../../../src/core/notes/notes";
import { recognise } from "../../../../src/core/recognition/recognise";
import { documentSections } from "../../../../src/core/standards/budget/narrative/document-sections";
import { readWorkbookFile } from "../../../../src/hosts/file/read-workbook-file";
import { linesOf } from "../writing/write-made";

const FOLDER = join(__dirname, "../../../../../shared/workbooks");
const BOOKS = ["巴州人社局2023年部门预算公开", "昌吉州人社局2024年部门预算公开", "昌吉州社保局2023年部门预算公开"];
/** Of the words of each section, and of the figures of 第三部分 as a whole. */
const LEAST_OVERLAP = 0.93;
const LEAST_FIGURES = 0.97;

/** The text of each numbered section of 第三部分 without white space. */
function sectionTexts(narrative: Narrative): ReadonlyMap<string, string> {
  const { sections } = readNarrative(narrative);
  const begins = new Map(sections.map(({ id, heading }) => [heading.paragraph, id]));
  const texts = new Map<string, string>();
  let open: string | undefined;
  narrative.paragraphs.forEach(({ text }, at) => {
    const id = begins.get(at);
    if (id !== undefined) open = documentSections.some((section) => section.id === id) ? id : /^(?:part|overview)\//.test(id) ? undefined : open;
    if (open !== undefined) texts.set(open, (texts.get(open) ?? "") + text.normalize("NFKC").replace(/\s+/g, ""));
  });
  return texts;
}

/** 2 · LCS / (a + b), by the number of characters that are to be deleted and inserted (Myers). */
function overlap(a: string, b: string): number {
  const all = a.length + b.length;
  const reach = new Int32Array(2 * all + 3);
  for (let edits = 0; edits <= all; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = (place: number): number => reach[place + all + 1] ?? 0;
      let x = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1)) ? at(diagonal + 1) : at(diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a.charCodeAt(x) === b.charCodeAt(x - diagonal)) x += 1;
      reach[diagonal + all + 1] = x;
      if (x >= a.length && x - diagonal >= b.length) return 1 - edits / all;
    }
  }
  return 0;
}

function figures(text: string): string[] {
  return (text.replace(/(\d),(?=\d{3})/g, "$1").match(/\d+(?:\.\d+)?/g) ?? []).map((figure) => String(Number(figure)));
}

if (!existsSync(FOLDER)) test("the published workbooks (../shared/workbooks) are not here: nothing to import", () => expect(existsSync(FOLDER)).toBe(false));
else
  test.each(BOOKS)("%s: imported and written again, section by section", async (name) => {
    const workbook = await readWorkbookFile(readFileSync(join(FOLDER, `${name}.xlsx`)), name);
    const disclosure = recognise(workbook);
    const narrative = findNarrative(workbook, [...disclosure.tables.values()].map(({ range }) => range));
    if (narrative === undefined) throw new Error("no narrative");
    const { notes, conflicts } = importNotes({ disclosure, notes: NO_NOTES, narrative: { narrative, read: readNarrative(narrative) } });
    expect(conflicts).toEqual([]);
    const own = sectionTexts(textNarrative(linesOf(writeNarrative(disclosure, mergeNotes(notes, disclosure))).join("\n"), "written"));
    const published = sectionTexts(narrative);
    expect([...own.keys()]).toEqual([...published.keys()]);
    let found = 0;
    let all = 0;
    const apart: unknown[] = [];
    for (const [id, text] of published) {
      const written = own.get(id) ?? "";
      const share = overlap(text, written);
      if (share < LEAST_OVERLAP) apart.push([id, share]);
      const left = figures(written);
      for (const figure of figures(text)) {
        const at = left.indexOf(figure);
        all += 1;
        if (at < 0) continue;
        found += 1;
        left.splice(at, 1);
      }
    }
    expect(apart).toEqual([]);
    expect(found / all).toBeGreaterThanOrEqual(LEAST_FIGURES);
  });
