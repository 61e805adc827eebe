import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Sheet, Workbook } from "../../../src/core/workbook/workbook";
import { mutants } from "../../generator/mutants";
import { random } from "../../generator/random";
import { namedDocuments, type MadeDocument } from "../support/made-documents";

/** A blank row put in above `row`; everything below moves down by one. */
function withRow(sheet: Sheet, row: number): Sheet {
  const down = (at: number): number => (at >= row ? at + 1 : at);
  return {
    ...sheet,
    rows: [...Array.from(sheet.rows.slice(0, row)), undefined, ...Array.from(sheet.rows.slice(row))],
    merges: sheet.merges.map((merge) => ({ ...merge, top: down(merge.top), bottom: down(merge.bottom) })),
    hiddenRows: new Set([...sheet.hiddenRows].map(down)),
  };
}

/** The cells changed in several places at once, so that there is something to find. */
function withMistakes({ laidOut, seed }: MadeDocument): Workbook {
  return mutants(laidOut, seed, 3).reduce((workbook, { place, after }) => {
    const sheets = workbook.sheets.map((sheet) => {
      if (sheet.name !== place.cell.sheet) return sheet;
      const rows = sheet.rows.map((row, r) => (r === place.cell.row ? Object.assign([...(row ?? [])], { [place.cell.column]: after }) : row));
      return { ...sheet, rows };
    });
    return { ...workbook, sheets };
  }, laidOut.workbook);
}

const ids = (workbook: Workbook): string[] => checkWorkbook(workbook).findings.map(({ id }) => id).sort();

test("an inserted row changes no finding's id", () => {
  let findings = 0;
  for (const made of namedDocuments()) {
    // Between the halves of a broken name a blank row would make two lines of it.
    if (made.laidOut.layout.brokenNames) continue;
    const rng = random(made.seed);
    const workbook = withMistakes(made);
    const before = ids(workbook);
    const inserted = { ...workbook, sheets: workbook.sheets.map((sheet) => withRow(sheet, rng.whole(0, sheet.rows.length))) };
    expect({ layout: made.name, ids: ids(inserted) }).toEqual({ layout: made.name, ids: before });
    findings += before.length;
  }
  expect(findings).toBeGreaterThan(150);
});

test("no id holds an address, and all are unique", () => {
  for (const made of [...namedDocuments()].slice(0, 20)) {
    const found = ids(withMistakes(made));
    expect(new Set(found).size).toBe(found.length);
    for (const id of found) expect(id).not.toMatch(/(^|[/!])\$?[A-Z]{1,2}\$?\d{1,4}($|\/)/);
  }
});
