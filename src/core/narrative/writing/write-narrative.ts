import type { Notes } from "../../notes/notes";
import type { Disclosure } from "../../recognition/disclosure";
import type { DocumentKind } from "../../standards/document-standard";
import type { PartId } from "../../standards/narrative/narrative-form";
import { writeChineseNumeral } from "../../wording/chinese-numeral";
import { runsText } from "./block-text";
import { disagreementsOf } from "./disagreements";
import { missingOf } from "./missing";
import type { Block, DocumentSection, NarrativeDocument } from "./narrative-document";
import { accountsBodies } from "./sections/accounts/bodies";
import { budgetBodies } from "./sections/budget/bodies";
import { writeFunctions, writeSignature, writeStaff, writeTables, writeTerms } from "./sections/parts";
import type { SectionBodies } from "./section-bodies";
import { Writer } from "./writer";
import type { WritingOptions } from "./writing-options";

const BODIES: Readonly<Record<DocumentKind, SectionBodies>> = { budget: budgetBodies, accounts: accountsBodies };

/**
 * The whole of a 部门预算公开 or 部门决算公开 as a tree, every sentence from the table that it is about and from the notes.
 * Notes as read from sheets are merged with the tables first (`mergeNotes`): rows that are not asked for any more are not written from.
 * What neither has is 【待填：…】, counted in `missing`; it never throws for what a workbook or a notes sheet holds.
 */
export function writeNarrative(disclosure: Disclosure, notes: Notes, options: WritingOptions = {}): NarrativeDocument {
  const writer = new Writer(disclosure, notes, options);
  const { form, names } = writer;
  const order = form.parts.find(({ when }) => when === undefined || writer.is(when))?.order ?? [];
  const parts = order.flatMap((part, index) => partOf(writer, part, writeChineseNumeral(index + 1)));
  // The tables are no text: the unit signs what stands before them.
  const end = order[order.length - 1] === "part/tables" ? parts.length - 1 : parts.length;
  const signature = { id: "signature", blocks: writeSignature(writer) };
  const sections = [...parts.slice(0, end), ...(signature.blocks.length === 0 ? [] : [signature]), ...parts.slice(end)];
  return {
    agency: names.agency,
    year: names.year,
    title: runsText(writer.say(form.sentences.title)),
    sections,
    missing: missingOf(sections, notes),
    disagreements: disagreementsOf(writer.told),
  };
}

/** A part with the sections below it. */
function partOf(writer: Writer, part: PartId, number: string): readonly DocumentSection[] {
  const { sentences } = writer.form;
  switch (part) {
    case "part/overview":
      return [
        { id: part, blocks: [writer.heading(1, `${part}/heading`, writer.say(sentences.overview, { 编号: number }))] },
        { id: "overview/functions", blocks: writeFunctions(writer) },
        { id: "overview/staff", blocks: writeStaff(writer) },
      ];
    case "part/narrative":
      return [{ id: part, blocks: [writer.heading(1, `${part}/heading`, writer.say(sentences.narrative, { 编号: number }))] }, ...numberedSections(writer)];
    case "part/tables":
      return [{ id: part, blocks: writeTables(writer, number) }];
    case "part/terms":
      return [{ id: part, blocks: writeTerms(writer, number) }];
  }
}

/** The sections of 情况说明; one of which nothing is said is left out and takes no number. */
function numberedSections(writer: Writer): readonly DocumentSection[] {
  const due = writer.form.sections.filter(({ when }) => when === undefined || writer.is(when));
  const written = due.map(({ id, heading }) => ({ id, heading, body: BODIES[writer.form.kind][id]?.(writer) ?? [] })).filter(({ body }) => body.length > 0);
  return written.map(({ id, heading, body }, index): DocumentSection => {
    const first: Block = writer.heading(2, `${id}/heading`, [{ text: `${writeChineseNumeral(index + 1)}、` }, ...writer.say(heading)]);
    return { id, blocks: [first, ...body] };
  });
}
