import type { SheetPlan } from "../../../core/workbook/sheet-plan";
import { ExcelProblem, toExcelProblem } from "../excel-problem";
import { asOwnWrite, touchSheet } from "../own-writes";
import type { BatchOptions } from "../run-batch";
import { supportsExcelApi } from "../supports";
import { BYTES_PER_CALL, runSteps, type Step } from "./batch";
import { readBookState, sheetNamed, type BookSheet, type BookState } from "./book-state";
import { isKeptName, keptName } from "../../../core/workbook/kept-name";
import { readOwnMarks, setOwnMark, type OwnMarks } from "./own-marks";
import { printSteps } from "./layout-steps";
import { leftOut, sheetSteps } from "./sheet-steps";
import { passingName, takeBack, type WrittenSheets } from "./take-back";

export interface WriteSheetsOptions {
  readonly signal?: AbortSignal;
  /** How long one answer of Excel may take. */
  readonly timeoutMs?: number;
  /** Names of sheets that may be replaced although their mark is gone, because the caller knows them as ours by what they hold. */
  readonly replace?: ReadonlySet<string>;
}

export interface WriteSheetsResult {
  /** For `undoSheets`. */
  readonly written: WrittenSheets;
  /** What could not be set, in plain Chinese. */
  readonly notices: readonly string[];
}

/** getItemOrNullObject of a sheet's names. */
const LEAST_API = "1.4";

/**
 * Writes the plans as sheets of ours, in at most four syncs for some 2 MB: names; marks (where sheets of these names are there); all content; what was kept before goes, and print layout.
 * A sheet of ours of the same name is kept, hidden, until the next writing; any other is never touched, and nothing is written. What fails is taken back.
 * Throws ExcelProblem and nothing else.
 */
export async function writeSheets(plans: readonly SheetPlan[], options: WriteSheetsOptions = {}): Promise<WriteSheetsResult> {
  return asOwnWrite(async () => write(plans, options));
}

async function write(plans: readonly SheetPlan[], options: WriteSheetsOptions): Promise<WriteSheetsResult> {
  const { signal, timeoutMs, replace = new Set<string>() } = options;
  if (!supportsExcelApi(LEAST_API)) throw new ExcelProblem(typeof Excel === "undefined" ? "noOffice" : "unsupported", { writing: true });
  const lasting: BatchOptions = { writing: true, ...(timeoutMs === undefined ? {} : { timeoutMs }) };
  const batch: BatchOptions = { ...lasting, ...(signal === undefined ? {} : { signal }) };
  const state = await readBookState(batch);
  const same = plans.map(({ name }) => sheetNamed(state.sheets, name));
  const kept = state.sheets.filter(({ name, visibility }) => visibility === "Hidden" && isKeptName(name));
  const marks = await readOwnMarks([...same.filter((sheet) => sheet !== undefined), ...kept], batch);
  refuse(same, marks, replace);
  const written: WrittenSheets = {
    token: newToken(), names: plans.map(({ name }) => name), activeId: state.activeId,
    replaced: same.filter((sheet) => sheet !== undefined),
  };
  const outdated = kept.filter(({ id }) => marks.has(id));
  for (const { id } of [...outdated, ...written.replaced]) touchSheet(id);
  const added: Excel.Worksheet[] = [];
  const steps = [
    ...placeSteps(plans, same, state, marks, written, added),
    ...sheetSteps(plans, new Set([...state.sheets, ...plans].map(({ name }) => name.toLowerCase())), state.takenNames),
    ...closingSteps(plans, same, state),
  ];
  try {
    await runSteps(steps, batch);
  } catch (error) {
    throw await retreat(written, toExcelProblem(error, { writing: true }), lasting);
  }
  for (const { id } of added) touchSheet(id);
  return { written, notices: [...leftOut(plans), ...(await finish(plans, outdated, lasting))] };
}

function refuse(same: readonly (BookSheet | undefined)[], marks: OwnMarks, replace: ReadonlySet<string>): void {
  for (const sheet of same) {
    if (sheet === undefined) continue;
    if (!marks.has(sheet.id) && !replace.has(sheet.name)) throw new ExcelProblem("nameTaken", { sheet: sheet.name });
    if (sheet.isProtected) throw new ExcelProblem("lockedSheet", { sheet: sheet.name });
  }
}

/**
 * New sheets under passing names first, marked; then the earlier ones step aside and the new ones take their names and places. Whatever fails on the way,
 * a sheet that was added is known by its name or its mark, and a name that somebody took meanwhile stops it before any content.
 */
function placeSteps(plans: readonly SheetPlan[], same: readonly (BookSheet | undefined)[], state: BookState, marks: OwnMarks, { token }: WrittenSheets, sheets: Excel.Worksheet[]): readonly Step[] {
  const taken = new Set(state.sheets.map(({ name }) => name.toLowerCase()));
  return plans.map((plan, index) => {
    const before = same[index];
    const aside = keptName(plan.name, taken);
    taken.add(aside.toLowerCase());
    return {
      bytes: 10 * BYTES_PER_CALL,
      run: ({ worksheets, sheet }) => {
        const added = worksheets.add(passingName(token, index));
        added.load("id");
        // A request that proves too large is made again: the last one counts.
        sheets[index] = added;
        setOwnMark(added, token);
        if (before !== undefined) {
          const earlier = sheet(before.id);
          if (!marks.has(before.id)) setOwnMark(earlier, "");
          earlier.name = aside;
        }
        added.name = plan.name;
        if (before !== undefined) added.position = before.position;
      },
    };
  });
}

/** At the end, when all is written: earlier sheets are hidden. */
function closingSteps(plans: readonly SheetPlan[], same: readonly (BookSheet | undefined)[], { activeId }: BookState): readonly Step[] {
  return same.map((before, index): Step => ({
    bytes: 3 * BYTES_PER_CALL,
    run: ({ sheet }) => {
      if (before === undefined) return;
      if (before.id === activeId) sheet(plans[index]?.name ?? "").activate();
      if (before.visibility === "Visible") sheet(before.id).visibility = "Hidden";
    },
  }));
}

/** Takes back what was added and gives the problem to tell: of a name that was taken meanwhile Excel itself says only that it is invalid. */
async function retreat(written: WrittenSheets, problem: ExcelProblem, options: BatchOptions): Promise<ExcelProblem> {
  const { technical } = problem;
  const about = technical === undefined ? {} : { technical };
  try {
    const foreign = await takeBack(written, options, "goOn");
    return foreign === undefined ? problem : new ExcelProblem("nameTaken", { ...about, sheet: foreign.name });
  } catch (error) {
    const also = toExcelProblem(error).technical ?? "";
    return new ExcelProblem("halfWritten", { ...about, technical: `${technical ?? problem.code}; ${also}`, ...(written.names.length === 1 ? { sheet: written.names[0] ?? "" } : {}) });
  }
}

/**
 * Once nothing can be taken back any more: what the writing before kept goes, which nothing could bring again, and how the sheets print, at which Excel fails where no
 * printer is installed. Neither may cost anybody the sheets; what stays of the kept goes with the next writing.
 */
async function finish(plans: readonly SheetPlan[], outdated: readonly BookSheet[], options: BatchOptions): Promise<readonly string[]> {
  const going = outdated.map(({ id }): Step => ({ bytes: 2 * BYTES_PER_CALL, run: ({ sheet }) => sheet(id).delete() }));
  const prints = supportsExcelApi("1.9") ? plans.flatMap(printSteps) : [];
  return runSteps([...going, ...prints], options).then(() => [], () => (prints.length === 0 ? [] : ["打印设置没有设成（可能没有安装打印机），其余已写入。"]));
}

/** Told apart from every other writing in this workbook; not shown. */
function newToken(): string {
  return `${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;
}
