import { runBatch } from "./run-batch";
import { supportsExcelApi } from "./supports";

/** Shows a workbook that is not saved anywhere in a window of its own; nothing happens to the open one. False where this Excel cannot. Throws ExcelProblem. */
export async function openWorkbook(bytes: Uint8Array): Promise<boolean> {
  if (!supportsExcelApi("1.8")) return false;
  await runBatch(async () => Excel.createWorkbook(base64(bytes)), { once: true });
  return true;
}

/** Pieces small enough to be the arguments of one call. */
const PIECE = 0x2000;

function base64(bytes: Uint8Array): string {
  let characters = "";
  for (let at = 0; at < bytes.length; at += PIECE) characters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(characters);
}
