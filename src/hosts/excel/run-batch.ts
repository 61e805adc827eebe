import { ExcelProblem, toExcelProblem } from "./excel-problem";

export interface BatchOptions {
  readonly signal?: AbortSignal;
  /** How long one answer may take before it is asked for again, and then given up. */
  readonly timeoutMs?: number;
  /** The sheet to name when it fails. */
  readonly sheet?: string;
  /** It is part of writing, and is told of in such words. */
  readonly writing?: boolean;
  /** Never sent twice: a request that was not answered may still have been done. */
  readonly once?: boolean;
}

const TIMEOUT_MS = 20_000;
const TRIES = 2;

/**
 * One request to Excel: `body` queues what it wants, calls sync once and gives back plain data. Every sync is a run of its
 * own, because a sync that hangs (Excel on the web) leaves its context unusable. Throws ExcelProblem and nothing else.
 */
export async function runBatch<T>(body: (context: Excel.RequestContext) => Promise<T>, options: BatchOptions = {}): Promise<T> {
  if (typeof Excel === "undefined") throw new ExcelProblem("noOffice", { technical: "Excel is not defined" });
  const { writing = false } = options;
  const most = options.once === true ? 1 : TRIES;
  for (let tries = 0; tries < most; tries += 1) {
    const answer = await raced(() => Excel.run(body), options);
    if (answer !== HUNG) return answer.value;
  }
  throw new ExcelProblem("hung", { writing, technical: `no answer within ${String(most)} × ${String(options.timeoutMs ?? TIMEOUT_MS)} ms` });
}

const HUNG = Symbol("hung");

async function raced<T>(start: () => Promise<T>, { signal, timeoutMs = TIMEOUT_MS, sheet, writing = false }: BatchOptions): Promise<{ readonly value: T } | typeof HUNG> {
  if (signal?.aborted === true) throw new ExcelProblem("cancelled", { writing });
  const about = { writing, ...(sheet === undefined ? {} : { sheet }) };
  let settle: (() => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(HUNG), timeoutMs);
      const abort = (): void => reject(new ExcelProblem("cancelled", { writing }));
      signal?.addEventListener("abort", abort);
      settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
      };
      // An answer that comes after all of this is settled goes nowhere, which is what giving up means.
      start().then((value) => resolve({ value }), (error: unknown) => reject(toExcelProblem(error, about)));
    });
  } finally {
    settle?.();
  }
}
