import type { TextOutput } from "./io";

export interface Progress {
  started(file: string): void;
  done(): void;
  /** Takes the line away, so that other text can be written. */
  clear(): Promise<void>;
}

const CLEAR_LINE = "\r\u001b[2K";
/** Where nobody watches, a long run says now and then how far it is; a short one says nothing. */
const LONG_RUN = 100;
const EVERY_MS = 30_000;
/** Before this no estimate is worth much. */
const ESTIMATE_MS = 3_000;

/** On a terminal a line that is written over; elsewhere sparse lines. `clock` gives milliseconds. */
export function showProgress(output: TextOutput, total: number, clock: () => number = () => performance.now()): Progress {
  const started = clock();
  let done = 0;
  let last = started;
  let shown = false;
  const silent = output.isTTY ? total < 2 : total < LONG_RUN;
  const left = (): string => estimate(clock() - started, done, total);
  return {
    started(file) {
      if (silent || !output.isTTY) return;
      shown = true;
      void output.write(`${CLEAR_LINE}[${String(done + 1)}/${String(total)}${left()}] ${file.replace(/[\u0000-\u001f\u007f-\u009f]/g, "")}`);
    },
    done() {
      done++;
      if (silent || output.isTTY || clock() - last < EVERY_MS) return;
      last = clock();
      void output.write(`已校验 ${String(done)}/${String(total)}${left()}\n`);
    },
    async clear() {
      if (!shown) return;
      shown = false;
      await output.write(CLEAR_LINE);
    },
  };
}

function estimate(elapsed: number, done: number, total: number): string {
  if (elapsed < ESTIMATE_MS || done === 0) return "";
  const seconds = ((elapsed / done) * (total - done)) / 1000;
  return seconds < 60 ? `，约剩 ${String(Math.max(1, Math.round(seconds)))} 秒` : `，约剩 ${String(Math.round(seconds / 60))} 分钟`;
}
