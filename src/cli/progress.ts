import type { TextOutput } from "./io";

export interface Progress {
  at(index: number, file: string): Promise<void>;
  clear(): Promise<void>;
}

const CLEAR_LINE = "\r\u001b[2K";

/** A line that is written over, on a terminal and for more than one file; silence elsewhere. */
export function showProgress(output: TextOutput, total: number): Progress {
  if (!output.isTTY || total < 2) return { at: () => Promise.resolve(), clear: () => Promise.resolve() };
  return {
    at: (index, file) => output.write(`${CLEAR_LINE}[${index + 1}/${total}] ${file.replace(/[\u0000-\u001f\u007f-\u009f]/g, "")}`),
    clear: () => output.write(CLEAR_LINE),
  };
}
