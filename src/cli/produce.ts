import { resolve } from "node:path";
import { UnwritableWorkbook } from "../hosts/file/xlsx/write/unwritable-workbook";
import type { FilePath } from "./find-workbooks";
import type { CommandLine, ExitCode } from "./io";
import { EXIT_CLEAN, EXIT_ERRORS_FOUND, EXIT_TROUBLE } from "./io";
import type { OutputRequest } from "./parse-arguments";
import { whyUnread } from "./read-input";
import { refuseOutput, writeOutput } from "./write-output";

/** What a command made, and what is to be said of it. */
export interface Product {
  readonly content: Uint8Array | string;
  /** What was done, a line each. */
  readonly said: readonly string[];
  readonly notices: readonly string[];
  /** What is left for the preparer to do, a line each: with any, the command ends with 1. */
  readonly left: readonly string[];
}

export function inputAt(path: string, cwd: string): FilePath {
  return { shown: path, absolute: resolve(cwd, path) };
}

/** Makes a file and writes it, or says why nothing was written. 0 done; 1 done, but something is left to do; 2 nothing was written. */
export async function produce(output: OutputRequest, inputs: readonly string[], io: CommandLine, make: () => Promise<Product>): Promise<ExitCode> {
  const refusal = await refuseOutput(output, inputs, io.cwd);
  if (refusal !== null) return fail(io, refusal);
  let product: Product;
  try {
    product = await make();
  } catch (error) {
    return fail(io, error instanceof UnwritableWorkbook || error instanceof NothingToWrite ? error.message : whyUnread(error));
  }
  const problem = await writeOutput(output, product.content, io.cwd);
  if (problem !== null) return fail(io, problem);
  for (const notice of product.notices) await io.stderr.write(`注意：${notice}\n`);
  for (const line of product.left) await io.stderr.write(`${line}\n`);
  if (product.left.length > 0) await io.stderr.write(`共 ${String(product.left.length)} 项有待处理。\n`);
  await io.stdout.write(`${[...product.said, `已写出：${output.path}`].join("\n")}\n`);
  return product.left.length === 0 ? EXIT_CLEAN : EXIT_ERRORS_FOUND;
}

/** The input holds nothing that the command could work on; `message` says what to do. */
export class NothingToWrite extends Error {
  override readonly name = "NothingToWrite";
}

async function fail(io: CommandLine, message: string): Promise<ExitCode> {
  await io.stderr.write(`${message}\n没有写出文件。\n`);
  return EXIT_TROUBLE;
}
