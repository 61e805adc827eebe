import { mergeNotes } from "../../../src/core/notes/merge-notes";
import { planNotes } from "../../../src/core/notes/plan-notes";
import { readNotes } from "../../../src/core/notes/read-notes";
import { recognise } from "../../../src/core/recognition/recognise";
import { readWorkbook } from "../../../src/hosts/excel/read-workbook";
import { writeSheets } from "../../../src/hosts/excel/write/write-sheets";
import { told } from "../../core/notes/support";
import { isUnmistakable, randomDocuments } from "../../core/support/made-documents";
import { bookFromSnapshot } from "../../excel-host/book";
import { startStandIn } from "../../excel-host/start-stand-in";
import { notesOf } from "../../generator/notes/notes-of";

const documents = [...randomDocuments(3)].filter(({ laidOut }) => isUnmistakable(laidOut) && laidOut.layout.dropColumns !== "some");

test.each(documents.map((document) => [document.name, document.laidOut] as const))("%s: notes sheets written into the open workbook give the notes back, and the tables stay", async (_name, { agency, workbook }) => {
  const disclosure = recognise(workbook);
  const notes = notesOf(agency);
  const excel = startStandIn(bookFromSnapshot(workbook));
  const plans = planNotes(disclosure, notes);
  const { notices } = await writeSheets(plans);
  expect(notices).toEqual([]);
  expect(excel.traffic).toHaveLength(3);
  const read = await readWorkbook();
  const again = readNotes(read, "budget");
  expect(again.problems).toEqual([]);
  expect(told(again)).toEqual(told(mergeNotes(notes, disclosure)));
  const ours = new Set(plans.map(({ name }) => name));
  expect(read.sheets.filter((sheet) => sheet.ours === true).map(({ name }) => name)).toEqual([...ours]);
  expect(recognise({ ...read, sheets: read.sheets.filter(({ name }) => !ours.has(name)) }).tables.size).toBe(disclosure.tables.size);
});
