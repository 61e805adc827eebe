import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readWorkbook } from "../../../src/hosts/excel/read-workbook";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { bookFromSnapshot } from "../../excel-host/book";
import { startStandIn } from "../../excel-host/start-stand-in";
import { plain } from "./plain-snapshot";

// Published documents that are not part of the repository; they lie beside it where they may be used.
const FOLDER = resolve(__dirname, "../../../../shared/workbooks");
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : [];

if (files.length === 0) {
  test("../shared/workbooks holds no workbook here: nothing is compared", () => {
    expect(files).toEqual([]);
  });
} else {
  test.each(files)("%s: Excel and the file give the same snapshot, in three syncs", async (file) => {
    const snapshot = await readWorkbookFile(new Uint8Array(readFileSync(join(FOLDER, file))), file);
    const excel = startStandIn(bookFromSnapshot(snapshot));
    const read = await readWorkbook();
    expect({ ...(plain(read) as object), notices: [] }).toEqual({ ...(plain(snapshot) as object), notices: [] });
    expect(excel.traffic.length).toBeLessThanOrEqual(3);
    expect(excel.writes()).toEqual([]);
  });
}
