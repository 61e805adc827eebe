/** Where text goes. `write` resolves when more may be written, so that hundreds of reports never pile up in memory. */
export interface TextOutput {
  readonly isTTY: boolean;
  write(text: string): Promise<void>;
}

/** All that the command line knows of the world; tests bring their own. */
export interface CommandLine {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The script that a worker thread of ours runs; without it there is one thread. */
  readonly program?: string;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
}

export const EXIT_CLEAN = 0;
export const EXIT_ERRORS_FOUND = 1;
export const EXIT_TROUBLE = 2;

export type ExitCode = typeof EXIT_CLEAN | typeof EXIT_ERRORS_FOUND | typeof EXIT_TROUBLE;
