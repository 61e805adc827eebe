import { ExcelProblem } from "../excel-problem";
import { touchSheet } from "../own-writes";
import type { BatchOptions } from "../run-batch";
import { BYTES_PER_CALL, runStepsOrTell, type Step } from "./batch";
import { readBookState, sheetNamed, type BookSheet } from "./book-state";
import { readOwnMarks } from "./own-marks";

/** What a writing changed, so that it can be taken back; plain data, good for as long as the workbook is open. */
export interface WrittenSheets {
  /** Marks the sheets that were added. */
  readonly token: string;
  /** Names of all sheets written. */
  readonly names: readonly string[];
  /** The sheets that were replaced, as they were: kept under another name, hidden. */
  readonly replaced: readonly BookSheet[];
  /** The sheet that was in front. */
  readonly activeId: string;
}

/** The name that a sheet has until all sheets of a writing have theirs; nobody else's. */
export function passingName(token: string, index: number): string {
  return `写入中-${token}-${String(index)}`;
}

/**
 * Deletes the sheets that a writing added and gives those that it replaced their names and visibility back. Three syncs. Only sheets with the writing's
 * own token go; one that the user has renamed since stays. Throws ExcelProblem; "nothingToUndo", before anything is changed, where a replaced sheet is gone and
 * that is to be refused.
 * Gives the sheet that holds a name of the writing and is not of it, if there is one.
 */
export async function takeBack({ token, names, replaced, activeId }: WrittenSheets, options: BatchOptions, onLost: "refuse" | "goOn"): Promise<BookSheet | undefined> {
  const { sheets } = await readBookState(options);
  const lost = replaced.find(({ id }) => !sheets.some((sheet) => sheet.id === id));
  if (lost !== undefined && onLost === "refuse") throw new ExcelProblem("nothingToUndo", { sheet: lost.name });
  const before = new Set(replaced.map(({ id }) => id));
  const named = names.map((name) => sheetNamed(sheets, name)).filter((sheet) => sheet !== undefined && !before.has(sheet.id)) as readonly BookSheet[];
  const marks = await readOwnMarks(named, options);
  const passing = new Set(names.map((_, index) => passingName(token, index)));
  const added = [...named.filter(({ id }) => marks.get(id) === token), ...sheets.filter(({ name }) => passing.has(name))];
  for (const { id } of [...added, ...replaced]) touchSheet(id);
  const foreign = named.filter(({ id }) => marks.get(id) !== token);
  const steps = replaced.flatMap((was) => backSteps(was, sheets, sheetNamed(foreign, was.name) === undefined));
  const front = steps.length > 0 && before.has(activeId) ? [activate(activeId)] : [];
  // Shown again first: a workbook must never be without a visible sheet, even between two calls.
  await runStepsOrTell([...steps.map(({ show }) => show), ...added.map(({ id }) => deletion(id)), ...steps.map(({ rename }) => rename), ...front], options);
  return foreign[0];
}

function backSteps(was: BookSheet, sheets: readonly BookSheet[], isFree: boolean): readonly { readonly show: Step; readonly rename: Step }[] {
  const now = sheets.find(({ id }) => id === was.id);
  if (now === undefined || (now.name === was.name && now.visibility === was.visibility)) return [];
  return [{
    show: { bytes: 2 * BYTES_PER_CALL, run: ({ sheet }) => { sheet(was.id).visibility = was.visibility; } },
    rename: { bytes: 2 * BYTES_PER_CALL, run: ({ sheet }) => { if (isFree) sheet(was.id).name = was.name; } },
  }];
}

function deletion(id: string): Step {
  return { bytes: 2 * BYTES_PER_CALL, run: ({ sheet }) => sheet(id).delete() };
}

function activate(id: string): Step {
  return { bytes: BYTES_PER_CALL, run: ({ sheet }) => sheet(id).activate() };
}
