import { a1, a1Range } from "../core/workbook/a1";
import type { Finding, Severity } from "../core/checking/finding";
import { countNumbers } from "../core/checking/count-numbers";
import type { NumberStatus } from "../core/checking/number-status";
import type { Ledger, Report, ReportTable } from "../core/checking/report";
import { placeWords } from "../core/narrative/place-words";
import type { CellRef } from "../core/workbook/cell-ref";
import { numberCountText, STATUS_WORDS, textPlaceWords } from "./narrative-words";
import type { SummaryJson } from "./report-json";
import { wordsInContext } from "./words-in-context";

/** Colours by what they mean; `plainPaint` leaves text as it is. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const asIs = (text: string): string => text;
export const plainPaint: Paint = { error: asIs, warning: asIs, info: asIs, strong: asIs, faint: asIs };

const ansi = (code: string) => (text: string): string => `\u001b[${code}m${text}\u001b[0m`;
export const terminalPaint: Paint = { error: ansi("31"), warning: ansi("33"), info: ansi("36"), strong: ansi("1"), faint: ansi("2") };

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };
const OTHER_CELLS_SHOWN = 8;
const NARRATIVE = "情况说明";

/** What a report is shown with. */
export interface ReportTextOptions {
  /** The narrative's file, where it is not on the workbook's own sheets. */
  readonly narrative?: string;
  /** Every number of the narrative with its status, one line each. */
  readonly numbers?: boolean;
}

/** One checked workbook as lines for people: findings by table and severity, then what was recognised, what was not, and what ran. */
export function reportText(file: string, report: Report, paint: Paint, options: ReportTextOptions = {}): string {
  const lines = [paint.strong(clean(file)), `  ${verdict(report, paint)}`];
  lines.push(...narrativeLines(report, options));
  for (const notice of report.notices) lines.push(`  注意：${clean(notice)}`);
  for (const [title, findings] of byTable(report)) {
    lines.push("", `  ${paint.strong(clean(title))}`);
    for (const finding of inOrder(findings)) lines.push(...findingLines(finding, report, paint));
  }
  if (options.numbers === true) lines.push(...numberLines(report, paint));
  if (isTextAlone(report)) lines.push("", "  只有文字，没有工作簿：要与公开表对照的数字没有核对。");
  else lines.push("", ...tableLines(report.tables), ...unrecognisedLines(report), ...ledgerLines(report, paint));
  return `${lines.join("\n")}\n`;
}

export function unreadableText(file: string, error: string, paint: Paint): string {
  return `${paint.strong(clean(file))}\n  ${paint.error("无法读取")} ${clean(error)}\n`;
}

export function summaryText({ files, unreadable, errors, warnings, infos }: SummaryJson, paint: Paint): string {
  const unread = unreadable === 0 ? "" : paint.error(`，其中 ${unreadable} 个无法读取`);
  return `共 ${files} 个文件${unread}：错误 ${errors}，警告 ${warnings}，提示 ${infos}。\n`;
}

/** "No findings" may be said only of what ran. */
function verdict({ findings, ledger, numbers = [] }: Report, paint: Paint): string {
  if (findings.length === 0) return ledger.passed + ledger.failed === 0 && numbers.every(({ status }) => status === "notClaim" || status === "unverifiable") ? "没有可以校验的内容。" : "已运行的校验没有发现问题。";
  return SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const text = `${SEVERITY_WORDS[severity]} ${count}`;
    return count === 0 ? text : paint[severity](text);
  }).join("，");
}

/** Findings under the table they are filed under, in the order of the tables; then those of the narrative, then by sheet, then the rest. */
function byTable({ tables, findings }: Report): ReadonlyMap<string, readonly Finding[]> {
  const titles = new Map(tables.map((table) => [table.id, titleText(table)]));
  const groups = new Map<string, Finding[]>(tables.map((table) => [titles.get(table.id) ?? table.title, []]));
  groups.set(NARRATIVE, []);
  for (const finding of findings) {
    const sheet = finding.at[0]?.sheet;
    const title = finding.text !== undefined ? NARRATIVE : titles.get(finding.table ?? "") ?? (sheet === undefined ? "整个文件" : `工作表“${sheet}”`);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [finding]);
    else group.push(finding);
  }
  return new Map([...groups].filter(([, group]) => group.length > 0));
}

/** A sheet is mostly named after its table; then its name is enough. */
function titleText({ title, range }: ReportTable): string {
  return range.sheet.includes(title) ? range.sheet : `${title}（${range.sheet}）`;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function findingLines(finding: Finding, { narrative }: Report, paint: Paint): readonly string[] {
  const lines = [`    ${paint[finding.severity](`[${SEVERITY_WORDS[finding.severity]}]`)} ${clean(finding.message)}`];
  if (finding.text !== undefined) {
    const context = wordsInContext(finding.text, narrative);
    const around = context === finding.text.quote ? "" : `，见“${clean(context)}”`;
    lines.push(`      原文：${clean(textPlaceWords(finding.text))} “${clean(finding.text.quote)}”${around}`);
  }
  const [likely, ...others] = finding.at;
  if (likely !== undefined) {
    const rest = others.slice(0, OTHER_CELLS_SHOWN).map((cell) => placeText(cell, likely.sheet));
    const more = others.length > OTHER_CELLS_SHOWN ? ` 等 ${others.length} 个单元格` : "";
    lines.push(`      ${finding.text === undefined ? "位置" : "对照"}：${placeText(likely)}${rest.length === 0 ? "" : `；相关：${rest.join("、")}${more}`}`);
  }
  // A figure that only might be otherwise (a tail, a rule of thumb) is not told what it "should be".
  const other = finding.severity === "info" ? "对照" : "应为";
  const sides = [side("现为", finding.found), side(other, finding.expected), side("相差", finding.difference)].filter((part) => part !== "");
  if (sides.length > 0) lines.push(`      ${sides.join("，")}`);
  // One detail says what the message says already.
  const details = finding.details ?? [];
  if (details.length > 1) lines.push(...details.map((detail) => `      ${paint.faint(`· ${clean(detail)}`)}`));
  return lines;
}

function narrativeLines({ narrative, numbers }: Report, options: ReportTextOptions): readonly string[] {
  const name = options.narrative ?? (narrative?.source === "sheet" ? `工作表“${narrative.name}”` : undefined);
  const lines = name === undefined ? [] : [`  情况说明：${clean(name)}`];
  return numbers === undefined ? lines : [...lines, `  ${numberCountText(countNumbers(numbers))}`];
}

function numberLines({ narrative, numbers = [] }: Report, paint: Paint): readonly string[] {
  if (narrative === undefined || numbers.length === 0) return [];
  const lines = numbers.map(({ token, status, why, cell }) => {
    const words = placeWords(narrative, token.span);
    const held = cell === undefined ? "" : `（${placeText(cell)}）`;
    return `    ${STATUS_PAINT[status](paint)(`[${STATUS_WORDS[status]}]`)} ${clean(textPlaceWords(words))} “${clean(words.quote)}”${clean(token.unit)}  ${clean(why)}${held}`;
  });
  return ["", `  ${paint.strong("情况说明的每个数字")}`, ...lines];
}

const STATUS_PAINT: Readonly<Record<NumberStatus["status"], (paint: Paint) => (text: string) => string>> = {
  verified: () => asIs, wrong: (paint) => paint.error, rounding: (paint) => paint.info, unverifiable: (paint) => paint.warning, notClaim: (paint) => paint.faint,
};

/** A narrative that was checked by itself. */
function isTextAlone({ narrative, tables, unrecognised }: Report): boolean {
  return narrative !== undefined && narrative.source !== "sheet" && tables.length + unrecognised.length === 0;
}

function side(word: string, value: string | undefined): string {
  return value === undefined ? "" : `${word} ${clean(value)}`;
}

/** On the sheet of the likely cell the address is enough. */
function placeText(cell: CellRef, near?: string): string {
  return cell.sheet === near ? a1(cell) : `${clean(cell.sheet)}!${a1(cell)}`;
}

function tableLines(tables: readonly ReportTable[]): readonly string[] {
  if (tables.length === 0) return ["  没有识别出标准表（部门预算公开表1至表11，部门决算公开的九张表），各工作表的原因见下。"];
  const list = tables.map(({ id, title, range, unit }) => `    ${tableNumber(id)}${clean(title)}（${clean(range.sheet)}!${a1Range(range)}，单位：${clean(unit)}）`);
  return [`  识别出 ${tables.length} 张表：`, ...list];
}

/** "表3 " for budget-3, "决算03表 " for accounts-03, as people call them. */
function tableNumber(id: string): string {
  const [, document, number] = /^(budget|accounts)-(\d+)$/.exec(id) ?? [];
  return number === undefined ? "" : document === "accounts" ? `决算${number}表 ` : `表${number} `;
}

function unrecognisedLines({ unrecognised }: Report): readonly string[] {
  if (unrecognised.length === 0) return [];
  return ["  未识别，没有校验：", ...unrecognised.map(({ sheet, reason }) => `    ${clean(sheet)}：${clean(reason)}`)];
}

/** What the tables that are not there would have been checked for is counted, not listed: a workbook without any would drown in it. */
const TABLE_MISSING = /^没有(表\d+|决算\d+表)$/;

function ledgerLines({ ledger, rules, tables }: Report, paint: Paint): readonly string[] {
  const lines = [`  校验次数：${ledgerWords(ledger)}`];
  if (tables.length === 0) return lines;
  const notRun = new Map<string, string[]>();
  const missing = new Set<string>();
  let withoutTable = 0;
  for (const { title, noData, ambiguous, reasons } of rules) {
    if (noData + ambiguous === 0) continue;
    const absent = reasons.flatMap((reason) => TABLE_MISSING.exec(reason)?.[1] ?? []);
    if (absent.length > 0 && absent.length === reasons.length) {
      absent.forEach((table) => missing.add(table));
      withoutTable += 1;
      continue;
    }
    const reason = reasonText(reasons);
    notRun.set(reason, [...(notRun.get(reason) ?? []), title]);
  }
  if (withoutTable > 0) lines.push(paint.faint(`    未能校验（没有${[...missing].join("、")}）：与之有关的${withoutTable}项核对`));
  for (const [reason, titles] of notRun) lines.push(paint.faint(`    未能校验（${clean(reason)}）：${clean(titles.join("、"))}`));
  return lines;
}

/** An unreadable line stands in the way of every code that it might have been: a few of them say it. */
const REASONS_SHOWN = 3;

function reasonText(reasons: readonly string[]): string {
  if (reasons.length === 0) return "原因不详";
  const sorted = [...reasons].sort();
  const more = sorted.length > REASONS_SHOWN ? `等${sorted.length}处` : "";
  return `${sorted.slice(0, REASONS_SHOWN).join("；")}${more}`;
}

function ledgerWords({ passed, failed, notApplicable, noData, ambiguous }: Ledger): string {
  return `通过 ${passed}，不符 ${failed}，不适用 ${notApplicable}，缺数据 ${noData}，有歧义 ${ambiguous}`;
}

/** Words of a workbook come from anyone: no control character of theirs reaches the terminal, and a message stays on its line. */
function clean(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");
}
