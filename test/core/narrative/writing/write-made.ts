import { writeNarrative } from "../../../../src/core/narrative/writing/write-narrative";
import type { NarrativeDocument } from "../../../../src/core/narrative/writing/narrative-document";
import type { Notes } from "../../../../src/core/notes/notes";
import { recognise } from "../../../../src/core/recognition/recognise";
import type { Disclosure } from "../../../../src/core/recognition/disclosure";
import type { Workbook } from "../../../../src/core/workbook/workbook";
import { nameKey } from "../../../../src/core/wording/name-key";
import { narrativeText } from "../../../../src/render/narrative-text";
import { makeAgency, type AgencyOptions } from "../../../generator/agency";
import { layOut } from "../../../generator/lay-out";
import { standardLayout, type Layout } from "../../../generator/layout";
import { factsOf } from "../../../generator/narrative/facts";
import { notesOfFacts } from "../../../generator/notes-of-facts";

/** A made-up agency's narrative, written from its tables and a diligent preparer's notes. */
export interface WrittenAgency {
  readonly workbook: Workbook;
  readonly lastYear: Workbook;
  readonly disclosure: Disclosure;
  readonly notes: Notes;
  readonly document: NarrativeDocument;
  readonly lines: readonly string[];
}

/** Options, units and habits all depend on the seed. */
export function writeMade(seed: number, options: AgencyOptions = {}, layout: Partial<Layout> = {}): WrittenAgency {
  const agency = makeAgency(seed, options);
  const unit = (["万元", "万元", "元", "千元"] as const)[seed % 4] ?? "万元";
  const look: Layout = { ...standardLayout, unit, audience: seed % 3 === 0 ? "单位" : "部门", ...layout };
  const { workbook } = layOut(agency, look);
  const facts = factsOf(agency);
  const lastYear = layOut(facts.before, look).workbook;
  const decimals = look.unit === "万元" ? 2 : 4;
  const notes = notesOfFacts(facts, { decimals, audience: look.audience, trimmed: seed % 5 === 0, thousands: seed % 7 === 0, codes: seed % 4 === 1, composition: seed % 3 === 1, use: seed % 2 === 0 ? "each" : "together", nameKey });
  const disclosure = recognise(workbook);
  const document = writeNarrative(disclosure, notes);
  return { workbook, lastYear, disclosure, notes, document, lines: linesOf(document) };
}

/** The plain text, line by line. */
export function linesOf(document: NarrativeDocument): readonly string[] {
  return narrativeText(document).trimEnd().split("\n");
}
