import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Finding } from "../../../src/core/checking/finding";
import type { LaidOut } from "../../generator/lay-out";
import { likelyCell } from "../support/addresses";
import { isUnmistakable, namedDocuments, randomDocuments, type MadeDocument } from "../support/made-documents";

/** Consistent, but not as the form wants it: several units in one document, or a table that nobody could know by its header. Both deserve a warning. */
function isDeserved({ rule, severity }: Finding, laidOut: LaidOut): boolean {
  if (severity !== "warning") return false;
  return (rule === "document/unit-agrees" && laidOut.layout.unit === "mixed") || (rule === "document/missing-tables" && !isUnmistakable(laidOut));
}

/** What a consistent document is told besides information: nothing at all. */
function complaints({ name, seed, laidOut }: MadeDocument): string[] {
  return checkWorkbook(laidOut.workbook)
    .findings.filter((finding) => finding.severity !== "info" && !isDeserved(finding, laidOut))
    .map((finding) => `${name} (seed ${String(seed)}): ${finding.severity} ${finding.rule} ${likelyCell(finding)} ${finding.message}`);
}

test("a consistent document has no errors and no warnings, in every named layout", () => {
  expect([...namedDocuments()].flatMap(complaints)).toEqual([]);
});

test("a consistent document has no errors and no warnings, in random layouts", () => {
  expect([...randomDocuments(60)].flatMap(complaints)).toEqual([]);
});

test("ids are unique, places are cells of the workbook, and the ledger adds up", () => {
  for (const { name, laidOut } of [...namedDocuments()].slice(0, 15)) {
    const { findings, ledger, rules } = checkWorkbook(laidOut.workbook);
    const ids = findings.map(({ id }) => id);
    expect({ name, ids: new Set(ids).size }).toEqual({ name, ids: ids.length });
    const sheets = new Set(laidOut.workbook.sheets.map((sheet) => sheet.name));
    for (const { at } of findings) for (const { sheet } of at) expect(sheets).toContain(sheet);
    expect(rules.reduce((sum, one) => sum + one.passed, 0)).toBe(ledger.passed);
    expect(ledger.passed).toBeGreaterThan(300);
  }
});
