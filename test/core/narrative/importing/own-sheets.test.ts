import { prepareNotes } from "../../../../src/core/narrative/importing/prepare-notes";
import { planNotes } from "../../../../src/core/notes/plan-notes";
import type { Sheet, Workbook } from "../../../../src/core/workbook/workbook";
import { narrativeSheet } from "../../../../src/render/narrative-sheet";
import { sheetOf } from "../../notes/support";
import { writeMade } from "../writing/write-made";

const { workbook, disclosure, notes, document } = writeMade(3, {}, { unit: "万元" });
const reason = "业务量增加";
const [firstReason] = [...(notes.sheets.get("changes") ?? [])].filter(({ values }) => values.has("reason"));
/** The tables, the notes with one reason typed anew since, and the text written before. */
const bookWith = (text: Sheet): Workbook => {
  const sheets = planNotes(disclosure, notes).map(sheetOf).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row?.map((cell) => (sheet.name === "底稿-增减说明" && cell?.value === firstReason?.values.get("reason")?.text ? { value: reason } : cell))),
  }));
  return { ...workbook, sheets: [...workbook.sheets, ...sheets, text] };
};
const written = sheetOf(narrativeSheet(document));

test("the text that we wrote is no source of notes: what is typed anew is not contradicted by it", () => {
  const { draft, conflicts, filled } = prepareNotes({ workbook: bookWith({ ...written, ours: true }) });
  expect([draft, conflicts, filled]).toEqual([undefined, [], []]);
});

test("the same words on a sheet of the user's are a draft, and the reason typed anew stands beside theirs", () => {
  const { draft, conflicts } = prepareNotes({ workbook: bookWith(written) });
  expect(draft?.name).toBe("情况说明");
  expect(conflicts.join("\n")).toContain(`已有“${reason}”`);
});
