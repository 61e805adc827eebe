import { ExcelProblem, toExcelProblem } from "./excel-problem";

export interface BatchOptions {
  readonly signal?: AbortSignal;
  /** How long one answer may take before it is asked for again, and then given up. */
  readonly timeoutMs?: number;
  /** The sheet to name when it fails. */
  readonly sheet?: string;
}

const TIMEOUT_MS = 20_000;
const TRIES = 2;

/**
 * One request to Excel: `body` queues what it wants, calls sync once and gives back plain data. Every sync is a run of its
 * own, because a sync that hangs (Excel on the web) leaves its context unusable. Throws ExcelProblem and nothing else.
 */
export async function runBatch<T>(body: (context: Excel.RequestContext) => Promise<T>, options: BatchOptions = {}): Promise<T> {
  if (typeof Excel === "undefined") throw new ExcelProblem("noOffice", { technical: "Excel is not defined" });
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await raced(() => Excel.run(body), options);
    if (answer !== HUNG) return answer.value;
  }
  throw new ExcelProblem("hung", { technical: `no answer within ${String(TRIES)} × ${String(options.timeoutMs ?? TIMEOUT_MS)} ms` });
}

const HUNG = Symbol("hung");

async function raced<T>(start: () => Promise<T>, { signal, timeoutMs = TIMEOUT_MS, sheet }: BatchOptions): Promise<{ readonly value: T } | typeof HUNG> {
  if (signal?.aborted === true) throw new ExcelProblem("cancelled");
  let settle: (() => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(HUNG), timeoutMs);
      const abort = (): void => reject(new ExcelProblem("cancelled"));
      signal?.addEventListener("abort", abort);
      settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
      };
      // An answer that comes after all of this is settled goes nowhere, which is what giving up means.
      start().then((value) => resolve({ value }), (error: unknown) => reject(toExcelProblem(error, sheet)));
    });
  } finally {
    settle?.();
  }
}
