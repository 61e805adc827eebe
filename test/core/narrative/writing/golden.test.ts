import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { narrativeText } from "../../../../src/render/narrative-text";
import { writeNarrative } from "../../../../src/core/narrative/writing/write-narrative";
import { NO_NOTES } from "../../../../src/core/notes/notes";
import { recognise } from "../../../../src/core/recognition/recognise";
import { cleanSample } from "../../../generator/sample";
import { writeMade } from "./write-made";

/** UPDATE_GOLDEN=1 rewrites the texts; read the diff before committing it. */
function expectGolden(name: string, text: string): void {
  const file = join(__dirname, "golden", name);
  if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(file, text);
  if (!existsSync(file)) throw new Error(`no ${name}: UPDATE_GOLDEN=1 writes it`);
  expect(text).toBe(readFileSync(file, "utf8"));
}

test("the sample agency with a diligent preparer's notes", () => {
  const { document } = writeMade(12, { year: 2024, units: 1, rounding: "exact", transfers: true, ownFunds: true, fiscalCarryOver: true, otherCarryOver: true, governmentFund: false, stateCapital: false, specialAccount: false, basicBeyondBudget: false });
  expectGolden("sample.txt", narrativeText(document));
});

test("the sample's tables before anybody filled in the notes", () => {
  const document = writeNarrative(recognise(cleanSample().workbook), NO_NOTES);
  expectGolden("sample-without-notes.txt", narrativeText(document));
  expect(narrativeText(document).split("\n")[0]).toBe(`（草稿：还有${String(document.missing.length)}处待填，公开前请补齐）`);
});

test("a department with units below, a government fund and state capital", () => {
  const { document } = writeMade(14, { year: 2025, units: 3, governmentFund: true, stateCapital: true, specialAccount: true });
  expectGolden("department.txt", narrativeText(document));
});
