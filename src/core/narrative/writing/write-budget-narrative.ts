import type { Notes } from "../../notes/notes";
import type { Disclosure } from "../../recognition/disclosure";
import { documentSections } from "../../standards/budget/narrative/document-sections";
import { partSentences } from "../../standards/budget/narrative/sentences";
import { writeChineseNumeral } from "../../wording/chinese-numeral";
import { disagreementsOf } from "./disagreements";
import { missingOf } from "./missing";
import type { Block, DocumentSection, NarrativeDocument } from "./narrative-document";
import { runsText } from "./block-text";
import { writeAppropriation } from "./sections/appropriation";
import { writeCapital, writeFund, writeThreePublics } from "./sections/funds";
import { writeBasic, writeGeneral } from "./sections/general";
import { writeOtherMatters } from "./sections/other-matters";
import { writeFunctions, writeSignature, writeStaff, writeTables, writeTerms } from "./sections/parts";
import { writeCarryOver, writeProjects } from "./sections/projects";
import { writeExpenditure, writeIncome, writeOverview } from "./sections/totals";
import { Writer } from "./writer";
import type { WritingOptions } from "./writing-options";

type SectionWriter = (writer: Writer) => readonly Block[];

/** Bodies of the numbered sections of 第三部分. */
const BODIES: Readonly<Record<string, SectionWriter>> = {
  "budget/overview": writeOverview,
  "budget/income": writeIncome,
  "budget/expenditure": writeExpenditure,
  "budget/appropriation": writeAppropriation,
  "budget/general": writeGeneral,
  "budget/basic": writeBasic,
  "budget/projects": writeProjects,
  "budget/fund": writeFund,
  "budget/capital": writeCapital,
  "budget/three-public": writeThreePublics,
  "budget/carry-over": writeCarryOver,
  "budget/other": writeOtherMatters,
};

interface Part {
  readonly id: string;
  readonly write: SectionWriter;
}

/**
 * The whole of a 部门预算公开 as a tree: 第一部分 to 第四部分, every sentence from the table that it is about and from the notes.
 * Notes as read from sheets are merged with the tables first (`mergeNotes`): rows that are not asked for any more are not written from.
 * What neither has is 【待填：…】, counted in `missing`; it never throws for what a workbook or a notes sheet holds.
 */
export function writeBudgetNarrative(disclosure: Disclosure, notes: Notes, options: WritingOptions = {}): NarrativeDocument {
  const writer = new Writer(disclosure, notes, options);
  const sections = partsOf(writer).map(({ id, write }): DocumentSection => ({ id, blocks: write(writer) }));
  return {
    agency: writer.names.agency,
    year: writer.names.year,
    title: runsText(writer.say(partSentences.title)),
    sections,
    missing: missingOf(sections, notes),
    disagreements: disagreementsOf(writer.told),
  };
}

/** One section written anew; undefined where the document has none of this id. */
export function writeSection(id: string, disclosure: Disclosure, notes: Notes, options: WritingOptions = {}): DocumentSection | undefined {
  const writer = new Writer(disclosure, notes, options);
  const part = partsOf(writer).find((one) => one.id === id);
  return part === undefined ? undefined : { id, blocks: part.write(writer) };
}

/** Every section in the order of the form. */
function partsOf(writer: Writer): readonly Part[] {
  const numbered = documentSections.filter(({ when }) => when === undefined || writer.names.is.includes(when));
  return [
    { id: "part/overview", write: () => [writer.heading(1, "part/overview/heading", writer.say(partSentences.overview))] },
    { id: "overview/functions", write: writeFunctions },
    { id: "overview/staff", write: writeStaff },
    { id: "part/tables", write: writeTables },
    { id: "part/narrative", write: () => [writer.heading(1, "part/narrative/heading", writer.say(partSentences.narrative))] },
    ...numbered.map(({ id, heading }, index): Part => ({
      id,
      write: () => [writer.heading(2, `${id}/heading`, [{ text: `${writeChineseNumeral(index + 1)}、` }, ...writer.say(heading)]), ...(BODIES[id]?.(writer) ?? [])],
    })),
    { id: "part/terms", write: writeTerms },
    { id: "signature", write: writeSignature },
  ];
}
