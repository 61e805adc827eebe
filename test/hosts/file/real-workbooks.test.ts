import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";

/** Published workbooks lie beside the repository where they may be kept; another reader is the judge of what they hold. */
const FOLDER = join(__dirname, "../../../../shared/workbooks");
const books = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : [];

if (books.length === 0) test("the published workbooks (../shared/workbooks) are not here: nothing to compare", () => expect(existsSync(FOLDER)).toBe(false));
else
  test.each(books)("%s reads as by another reader, cell for cell", async (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const ours = await readWorkbookFile(bytes, name);
    const theirs = read(bytes, { cellNF: true, cellText: false });
    expect(ours.sheets.map((sheet) => sheet.name)).toEqual(theirs.SheetNames);
    for (const sheet of ours.sheets) {
      const expected: Record<string, unknown> = {};
      for (const [at, cell] of Object.entries(theirs.Sheets[sheet.name] ?? {})) if (!at.startsWith("!") && cell.v !== undefined && cell.v !== "") expected[at] = cell.v;
      const found: Record<string, unknown> = {};
      sheet.rows.forEach((row, r) => row?.forEach((cell, c) => cell !== undefined && (found[utils.encode_cell({ r, c })] = cell.value)));
      expect(found).toEqual(expected);
      expect(sheet.merges.length).toBe(theirs.Sheets[sheet.name]?.["!merges"]?.length ?? 0);
    }
  });
