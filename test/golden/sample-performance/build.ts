import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";

/** assets/sample-performance.xlsx as it lies there; its planted mistakes are listed in test/generator/performance/sample-performance.ts. */
export async function build(): Promise<Workbook> {
  return readWorkbookFile(readFileSync(join(__dirname, "../../../assets/sample-performance.xlsx")), "sample-performance.xlsx");
}
