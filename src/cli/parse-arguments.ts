import { parseArgs } from "node:util";

/** What goes to stdout: `text` is `pretty` without colours. */
const CHECK_FORMATS = ["pretty", "text", "json"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];
/** A report of one file that is written to a file. */
export const REPORT_FORMATS = ["html", "docx", "xlsx"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
export const NARRATE_FORMATS = ["txt", "docx", "html", "json", "xlsx"] as const;
export type NarrateFormat = (typeof NARRATE_FORMATS)[number];

/** A file that a command writes. */
export interface OutputRequest {
  readonly path: string;
  /** An existing file may be written over. */
  readonly force: boolean;
}

/** What the user asked for. */
export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | CheckRequest
  | ({ readonly kind: "report"; readonly format: ReportFormat; readonly output: OutputRequest } & Pick<CheckRequest, "files" | "companions" | "units">)
  | { readonly kind: "publish"; readonly book: string; readonly narrative?: string; readonly format: "pretty" | "json"; readonly clearsProperties: boolean; readonly output?: OutputRequest }
  | { readonly kind: "import"; readonly book: string; readonly narrative?: string; readonly lastYear?: string; readonly budget?: string; readonly output: OutputRequest }
  | { readonly kind: "narrate"; readonly book: string; readonly budget?: string; readonly format: NarrateFormat; readonly charts: boolean; readonly output: OutputRequest }
  | { readonly kind: "template"; readonly form: TemplateKind; readonly year: number; readonly agency: string; readonly wording: (typeof WORDINGS)[number]; readonly output: OutputRequest };

export const TEMPLATE_KINDS = ["budget", "accounts", "performance"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];
const WORDINGS = ["部门", "单位"] as const;
const KINDS_IN_WORDS = "budget（部门预算公开表）、accounts（部门决算公开表）、performance（绩效目标表和自评表）";

export interface CheckRequest {
  readonly kind: "check";
  readonly files: readonly string[];
  /** What goes to stdout; where nothing is said, what people read, or with a report the counts alone. */
  readonly format?: CheckFormat;
  readonly numbers: boolean;
  readonly companions: readonly Companion[];
  /** A folder with the workbooks of the department's units. */
  readonly units?: string;
  /** A report of all files. */
  readonly report?: OutputRequest;
  /** An earlier report: unchanged files are taken over from it. */
  readonly since?: string;
  /** A folder for the forms that go back to the units. */
  readonly feedback?: OutputRequest;
  /** Worker threads. */
  readonly jobs?: number;
}

/** A document that goes with the one workbook. */
export interface Companion {
  readonly option: CompanionOption;
  readonly path: string;
}

const COMPANIONS = ["narrative", "last-year", "budget", "changed-from"] as const;
export type CompanionOption = (typeof COMPANIONS)[number];

/** The arguments do not say what to do; `message` tells in Chinese how they should. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

type Values = ReturnType<typeof parse>["values"];

/** Every option and the commands that take it. */
const OPTIONS = {
  format: ["check", "narrate", "publish"], numbers: ["check"], narrative: ["check", "import", "publish"], "last-year": ["check", "import"], "changed-from": ["check"], budget: ["check", "import", "narrate"],
  output: ["check", "import", "narrate", "publish", "template"], force: ["check", "import", "narrate", "publish", "template"], feedback: ["check"], "clear-properties": ["publish"], report: ["check"], since: ["check"], units: ["check"], jobs: ["check"], year: ["template"], agency: ["template"], wording: ["template"], charts: ["narrate"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Throws UsageError. */
export function parseArguments(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv);
  if (values.help === true) return { kind: "help" };
  if (values.version === true) return { kind: "version" };
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError("没有给出命令。");
  const read = COMMANDS[command];
  if (read === undefined) throw new UsageError(`没有“${command}”这个命令。`);
  for (const [option, commands] of Object.entries(OPTIONS)) {
    if (values[option as keyof Values] !== undefined && !commands.some((one) => one === command)) throw new UsageError(`“${command}”没有“--${option}”这个选项。`);
  }
  return read(files, values);
}

const COMMANDS: Readonly<Record<string, (files: readonly string[], values: Values) => Request>> = {
  check: (files, values) => {
    // An empty name (an unset variable of a script) would mean the current folder and everything in it.
    if (files.length === 0 || files.includes("")) throw new UsageError("没有给出要校验的文件或文件夹。");
    const companions = COMPANIONS.flatMap((option) => companion(option, values[option]));
    const units = path("units", values.units);
    if (values.output !== undefined || REPORT_FORMATS.some((format) => values.format?.[0] === format)) return reportRequest({ files, companions, ...(units === undefined ? {} : { units }) }, values);
    const word = oneOf("format", values.format, [...CHECK_FORMATS, ...REPORT_FORMATS]);
    const format = CHECK_FORMATS.find((one) => one === word);
    const [report, since, feedback] = [reportOutput(values), path("since", values.since), path("feedback", values.feedback)];
    if (values.force === true && report === undefined && feedback === undefined) throw new UsageError("--force 要与 --report、--feedback 或 -o 一起用。");
    if (since !== undefined && report === undefined) throw new UsageError("--since 要与 --report 一起用：比较的结果写在新的报告里。");
    if (since !== undefined && values.numbers === true) throw new UsageError("--numbers 不能与 --since 一起用：沿用的结果里没有逐个的数字。");
    const jobs = jobsOf(values.jobs);
    return {
      kind: "check", files, numbers: values.numbers === true, companions,
      ...(format === undefined ? {} : { format }), ...(report === undefined ? {} : { report }), ...(since === undefined ? {} : { since }), ...(units === undefined ? {} : { units }), ...(feedback === undefined ? {} : { feedback: { path: feedback, force: values.force === true } }), ...(jobs === undefined ? {} : { jobs }),
    };
  },
  import: (files, values) => {
    const [narrative, lastYear, budget] = [path("narrative", values.narrative), path("last-year", values["last-year"]), path("budget", values.budget)];
    return { kind: "import", book: oneBook(files), output: output(values), ...(narrative === undefined ? {} : { narrative }), ...(lastYear === undefined ? {} : { lastYear }), ...(budget === undefined ? {} : { budget }) };
  },
  narrate: (files, values) => {
    const written = output(values);
    const ending = NARRATE_FORMATS.find((format) => written.path.toLowerCase().endsWith(`.${format}`));
    const format = oneOf("format", values.format, NARRATE_FORMATS) ?? ending;
    if (format === undefined) throw new UsageError(`看不出要写成什么格式：请用 --format 说明（${NARRATE_FORMATS.join("、")}），或让输出文件名以它结尾。`);
    const charts = values.charts === true;
    if (charts && format !== "xlsx") throw new UsageError("--charts 只能配 --format xlsx：图表是工作簿里的图表。");
    const budget = path("budget", values.budget);
    return { kind: "narrate", book: oneBook(files), format, charts, output: written, ...(budget === undefined ? {} : { budget }) };
  },
  publish: (files, values) => {
    const narrative = path("narrative", values.narrative);
    const clearsProperties = values["clear-properties"] === true;
    if (values.output === undefined && (clearsProperties || values.force === true)) throw new UsageError(`${clearsProperties ? "--clear-properties" : "--force"} 要与 -o 一起用：没有 -o 只检查，不写文件。`);
    return {
      kind: "publish", book: oneBook(files), format: oneOf("format", values.format, ["pretty", "json"]) ?? "pretty", clearsProperties,
      ...(narrative === undefined ? {} : { narrative }), ...(values.output === undefined ? {} : { output: output(values) }),
    };
  },
  template: (files, values) => {
    const [word, ...others] = files;
    const form = TEMPLATE_KINDS.find((kind) => kind === word);
    if (word === undefined) throw new UsageError(`template 后面要写模板的种类：${KINDS_IN_WORDS}。`);
    if (form === undefined) throw new UsageError(`没有“${word}”这种模板，可以写：${KINDS_IN_WORDS}。`);
    if (others.length > 0) throw new UsageError(`template 一次只做一种模板，多出了“${others.join(" ")}”。`);
    const year = onlyOne("year", values.year);
    if (year === undefined || !/^20\d\d$/.test(year)) throw new UsageError("请用 --year 给出四位数的年度，如 --year 2025。");
    const agency = onlyOne("agency", values.agency)?.trim() ?? "";
    if (agency === "") throw new UsageError("请用 --agency 给出单位名称。");
    return { kind: "template", form, year: Number(year), agency, wording: oneOf("wording", values.wording, WORDINGS) ?? "部门", output: output(values) };
  },
};

function parse(argv: readonly string[]) {
  const text = { type: "string", multiple: true } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: text, narrative: text, "last-year": text, budget: text, "changed-from": text, numbers: flag, output: { ...text, short: "o" }, force: flag, charts: flag, year: text, agency: text, wording: text, report: text, since: text, units: text, jobs: text, feedback: text, "clear-properties": flag,
        help: { ...flag, short: "h" }, version: { ...flag, short: "v" },
      },
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

function oneOf<Word extends string>(option: string, given: readonly string[] | undefined, words: readonly Word[]): Word | undefined {
  const word = onlyOne(option, given);
  const known = words.find((one) => one === word);
  if (word !== undefined && known === undefined) throw new UsageError(`--${option} 只能是 ${words.join("、")}，不能是“${word}”。`);
  return known;
}

function companion(option: CompanionOption, given: readonly string[] | undefined): readonly Companion[] {
  const found = path(option, given);
  return found === undefined ? [] : [{ option, path: found }];
}

function path(option: string, given: readonly string[] | undefined): string | undefined {
  const found = onlyOne(option, given);
  if (found === "") throw new UsageError(`--${option} 后面没有文件名。`);
  return found;
}

function output(values: Values): OutputRequest {
  const found = path("output", values.output);
  if (found === undefined) throw new UsageError("请用 -o 给出输出文件名。");
  return { path: found, force: values.force === true };
}

function reportOutput(values: Values): OutputRequest | undefined {
  const found = path("report", values.report);
  if (found === undefined) return undefined;
  if (!/\.(?:xlsx|json)$/i.test(found)) throw new UsageError("--report 的文件名要以 .xlsx 或 .json 结尾。");
  return { path: found, force: values.force === true };
}

/** `check --format docx -o X.docx`, or `check -o X.docx`. */
function reportRequest(what: Pick<CheckRequest, "files" | "companions" | "units">, values: Values): Request {
  const written = output(values);
  const ending = REPORT_FORMATS.find((format) => written.path.toLowerCase().endsWith(`.${format}`));
  const format = oneOf("format", values.format, REPORT_FORMATS) ?? ending;
  if (format === undefined) throw new UsageError(`看不出校验报告要写成什么格式：请用 --format 说明（${REPORT_FORMATS.join("、")}），或让输出文件名以它结尾。`);
  const others = (["report", "since", "feedback", "jobs", "numbers"] as const).filter((option) => values[option] !== undefined);
  if (others.length > 0) throw new UsageError(`-o 写一个文件的校验报告，不能与 ${others.map((option) => `--${option}`).join("、")} 一起用。`);
  return { kind: "report", ...what, format, output: written };
}

/** More threads than this help nobody. */
const MOST_JOBS = 64;

function jobsOf(given: readonly string[] | undefined): number | undefined {
  const text = onlyOne("jobs", given);
  if (text === undefined) return undefined;
  const jobs = /^[1-9]\d?$/.test(text) ? Number(text) : NaN;
  if (!(jobs <= MOST_JOBS)) throw new UsageError(`--jobs 要写 1 到 ${String(MOST_JOBS)} 的整数，不能是“${text}”。`);
  return jobs;
}

function oneBook(files: readonly string[]): string {
  const [book, ...others] = files;
  if (book === undefined || book === "") throw new UsageError("没有给出工作簿。");
  if (others.length > 0) throw new UsageError(`一次只能处理一个工作簿，这里有 ${String(files.length)} 个。`);
  return book;
}

function onlyOne(option: string, given: readonly string[] | undefined): string | undefined {
  if (given !== undefined && given.length > 1) throw new UsageError(`--${option} 只能给一次。`);
  return given?.[0];
}
