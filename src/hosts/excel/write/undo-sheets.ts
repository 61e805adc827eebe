import { asOwnWrite } from "../own-writes";
import { takeBack, type WrittenSheets } from "./take-back";

export interface UndoSheetsOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Puts the sheets back as they were before a writing, the last one. Three syncs. Throws ExcelProblem and nothing else. */
export async function undoSheets(written: WrittenSheets, options: UndoSheetsOptions = {}): Promise<void> {
  await asOwnWrite(async () => takeBack(written, { ...options, writing: true }, "refuse"));
}
