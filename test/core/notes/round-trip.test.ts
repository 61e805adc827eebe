import { mergeNotes } from "../../../src/core/notes/merge-notes";
import { missingNotes } from "../../../src/core/notes/missing-notes";
import { NO_NOTES } from "../../../src/core/notes/notes";
import { planNotes } from "../../../src/core/notes/plan-notes";
import { recognise } from "../../../src/core/recognition/recognise";
import { imported } from "../../generator/notes/imported";
import { notesOf } from "../../generator/notes/notes-of";
import { isUnmistakable, randomDocuments } from "../support/made-documents";
import { readBack, told } from "./support";

/** A needed column that is left out is no data, and nothing is asked of it. */
const documents = [...randomDocuments(12)].filter(({ laidOut }) => isUnmistakable(laidOut) && laidOut.layout.dropColumns !== "some").map(({ name, laidOut }) => ({ name, laidOut, disclosure: recognise(laidOut.workbook) }));

describe.each(documents)("$name", ({ laidOut, disclosure }) => {
  const notes = notesOf(laidOut.agency);
  const merged = mergeNotes(notes, disclosure);

  it("asks for what a preparer of this agency would fill in, in that order", () => {
    const keys = (sheet: "changes" | "projects" | "uses", rows = merged): string[] => (rows.sheets.get(sheet) ?? []).filter(({ gone }) => gone !== true).map(({ key }) => key);
    expect(keys("changes")).toEqual(keys("changes", notes));
    // Projects stand in the order of their table, which the generator's preparer does not know.
    expect(keys("projects").sort()).toEqual(keys("projects", notes).sort());
    expect(keys("uses").slice(0, -1)).toEqual(keys("uses", notes));
  });

  it.each([["as filled in", notes], ["as imported", imported(notes, laidOut.agency.seed)]])("gives back what was planned, %s", (_, given) => {
    const plans = planNotes(disclosure, given);
    const read = readBack(plans);
    expect(read.problems).toEqual([]);
    expect(told(read)).toEqual(told(mergeNotes(given, disclosure)));
    expect(planNotes(disclosure, read)).toEqual(plans);
  });

  it("misses nothing of complete notes, and everything of none", () => {
    expect(missingNotes(notes, disclosure)).toEqual([]);
    const empty = readBack(planNotes(disclosure, NO_NOTES));
    const open = missingNotes(empty, disclosure);
    expect(open).toEqual(missingNotes(NO_NOTES, disclosure).map((one) => expect.objectContaining({ ...one, at: expect.anything() as unknown })));
    expect(open.length).toBeGreaterThan(40);
  });
});
