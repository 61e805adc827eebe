import { parseArgs } from "node:util";

export type OutputFormat = "pretty" | "json";

/** What the user asked for. */
export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "check"; readonly files: readonly string[]; readonly format: OutputFormat; readonly numbers: boolean; readonly companions: readonly Companion[] };

/** A document that goes with the one workbook. */
export interface Companion {
  readonly option: CompanionOption;
  readonly path: string;
}

const COMPANIONS = ["narrative", "last-year", "budget"] as const;
export type CompanionOption = (typeof COMPANIONS)[number];

/** The arguments do not say what to do; `message` tells in Chinese how they should. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Throws UsageError. */
export function parseArguments(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv);
  if (values.help === true) return { kind: "help" };
  if (values.version === true) return { kind: "version" };
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError("没有给出命令。");
  if (command !== "check") throw new UsageError(`没有“${command}”这个命令。`);
  // An empty name (an unset variable of a script) would mean the current folder and everything in it.
  if (files.length === 0 || files.includes("")) throw new UsageError("没有给出要校验的文件或文件夹。");
  return { kind: "check", files, format: formatOf(values.format), numbers: values.numbers === true, companions: COMPANIONS.flatMap((option) => companion(option, values[option])) };
}

function parse(argv: readonly string[]) {
  const text = { type: "string", multiple: true } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { format: text, narrative: text, "last-year": text, budget: text, numbers: { type: "boolean" }, help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "v" } },
    });
  } catch (error) {
    throw new UsageError(inChinese(error));
  }
}

/** node:util says it in English; the option's name is all that is needed of it. Errors without its codes are faults of ours. */
function inChinese(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error) || !("message" in error)) throw error;
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(String(error.message))?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `没有“${option}”这个选项。`;
  if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return `选项“${option}”的写法不对：需要值的要给出值，不需要的不能给。`;
  throw error;
}

function formatOf(given: readonly string[] | undefined): OutputFormat {
  const format = onlyOne("format", given) ?? "pretty";
  if (format !== "pretty" && format !== "json") throw new UsageError(`--format 只能是 pretty 或 json，不能是“${format}”。`);
  return format;
}

function companion(option: CompanionOption, given: readonly string[] | undefined): readonly Companion[] {
  const path = onlyOne(option, given);
  if (path === undefined) return [];
  if (path === "") throw new UsageError(`--${option} 后面没有文件名。`);
  return [{ option, path }];
}

function onlyOne(option: string, given: readonly string[] | undefined): string | undefined {
  if (given !== undefined && given.length > 1) throw new UsageError(`--${option} 只能给一次。`);
  return given?.[0];
}
