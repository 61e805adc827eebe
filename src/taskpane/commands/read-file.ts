import type { Workbook } from "../../core/workbook/workbook";

/** The reader of files comes as its own script, when the first file does. */
export async function readFile(bytes: Uint8Array, name: string): Promise<Workbook> {
  const { readWorkbookFile } = await import(/* webpackChunkName: "read-file" */ "../../hosts/file/read-workbook-file");
  return readWorkbookFile(bytes, name);
}
