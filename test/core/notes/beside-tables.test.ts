import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { planNotes } from "../../../src/core/notes/plan-notes";
import { recognise } from "../../../src/core/recognition/recognise";
import { notesOf } from "../../generator/notes/notes-of";
import { isUnmistakable, namedDocuments } from "../support/made-documents";
import { bookOf } from "./support";

const documents = [...namedDocuments()].filter(({ laidOut }) => isUnmistakable(laidOut)).slice(0, 12);

describe("notes sheets in a workbook", () => {
  it.each(documents.map(({ name, laidOut }) => [name, laidOut] as const))("change nothing of what is checked: %s", (_, { workbook, agency }) => {
    const plans = planNotes(recognise(workbook), notesOf(agency));
    const both = { ...workbook, sheets: [...bookOf(plans).sheets, ...workbook.sheets] };
    const [before, after] = [checkWorkbook(workbook), checkWorkbook(both)];
    expect(after.findings).toEqual(before.findings);
    expect(after.ledger).toEqual(before.ledger);
    expect(recognise(both).unrecognised.filter(({ sheet }) => sheet.startsWith("底稿-")).map(({ reason }) => reason)).toEqual(plans.map(() => "底稿：填写用，不公开"));
  });
});
