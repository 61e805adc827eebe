import { a1Range } from "../../../core/workbook/a1";
import type { MergedArea } from "../../../core/workbook/workbook";
import { ExcelProblem, toExcelProblem } from "../excel-problem";
import { runBatch, type BatchOptions } from "../run-batch";

/** One request that writes: sheets are looked up once in it, ranges are not kept after it. */
export interface Batch {
  readonly worksheets: Excel.WorksheetCollection;
  /** By name or id. */
  readonly sheet: (key: string) => Excel.Worksheet;
  readonly range: (key: string, area: MergedArea) => Excel.Range;
}

/** Something to be written, small enough for one request. */
export interface Step {
  /** About how much it adds to a request. */
  readonly bytes: number;
  readonly run: (batch: Batch) => void;
}

/** Excel on the web refuses requests above 5 MB; what proves too large all the same is halved. */
const BYTES_PER_REQUEST = 2_000_000;
/** One call with its object path and an argument or two, as Microsoft's client writes it. */
export const BYTES_PER_CALL = 400;

/** Does the steps in order, in as few requests as they fit into. Throws ExcelProblem; what was done before stays done. */
export async function runSteps(steps: readonly Step[], options: BatchOptions): Promise<void> {
  for (const request of requests(steps)) await runRequest(request, options);
}

/** The same where nothing is taken back: what stops half way is told as that. A cancel comes before the first step or too late, so that nobody is told of a change that it was not made. */
export async function runStepsOrTell(steps: readonly Step[], { signal, ...lasting }: BatchOptions): Promise<void> {
  if (signal?.aborted === true) throw new ExcelProblem("cancelled", { writing: true });
  try {
    await runSteps(steps, lasting);
  } catch (error) {
    const { code, technical } = toExcelProblem(error);
    // These come before the first step.
    if (code === "editMode" || code === "accessDenied") throw error;
    throw new ExcelProblem("halfDone", { technical: technical ?? code });
  }
}

function requests(steps: readonly Step[]): readonly (readonly Step[])[] {
  const all: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (all.length === 0 || room < step.bytes) {
      all.push([]);
      room = BYTES_PER_REQUEST;
    }
    all[all.length - 1]?.push(step);
    room -= step.bytes;
  }
  return all;
}

async function runRequest(steps: readonly Step[], options: BatchOptions): Promise<void> {
  try {
    await runBatch(async (context) => {
      const batch = batchOf(context);
      for (const step of steps) step.run(batch);
      await context.sync();
    }, { ...options, once: true });
  } catch (error) {
    // Such a request is refused as a whole, so nothing of it is done twice.
    if (!(error instanceof ExcelProblem) || error.code !== "tooLarge" || steps.length < 2) throw error;
    const middle = Math.ceil(steps.length / 2);
    await runRequest(steps.slice(0, middle), options);
    await runRequest(steps.slice(middle), options);
  }
}

function batchOf(context: Excel.RequestContext): Batch {
  const { worksheets } = context.workbook;
  const known = new Map<string, Excel.Worksheet>();
  const sheet = (key: string): Excel.Worksheet => {
    const found = known.get(key) ?? worksheets.getItem(key);
    known.set(key, found);
    return found;
  };
  return {
    worksheets,
    sheet,
    range: (key, area) => {
      const range = sheet(key).getRange(a1Range(area));
      range.untrack();
      return range;
    },
  };
}
