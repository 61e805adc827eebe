import { a1Range } from "../core/workbook/a1";
import { isSettled, type Finding } from "../core/checking/finding";
import { numbersThat } from "../core/checking/changes/document-changes";
import { countNumbers } from "../core/checking/count-numbers";
import type { NumberStatus } from "../core/checking/number-status";
import type { Report, ReportTable } from "../core/checking/report";
import { placeWords } from "../core/narrative/place-words";
import { numberCountText, STATUS_WORDS, textPlaceWords } from "./narrative-words";
import { groupFindings, verdictText } from "./report/group-findings";
import { levelText, reviewText } from "./report/review-text";
import { detailLines, otherPlaces, placeText, quotedText, sidesText } from "./report/told-finding";
import { changedFigureText, changesVerdict, outdatedText } from "./report/told-changes";
import { isTextAlone, ledgerText, NO_TABLE, tableNumber, TEXT_ALONE, whatDidNotRun } from "./report/what-ran";
import type { SummaryJson } from "./report-json";

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

/** What a report is shown with. */
export interface ReportTextOptions {
  /** The narrative's file, where it is not on the workbook's own sheets. */
  readonly narrative?: string;
  /** Every number of the narrative with its status, one line each. */
  readonly numbers?: boolean;
}

/** One checked workbook as lines for people: findings by table and severity, then what was recognised, what was not, and what ran. */
export function reportText(file: string, report: Report, paint: Paint, options: ReportTextOptions = {}): string {
  const lines = [paint.strong(clean(file)), `  ${verdictText(report, (severity, text) => paint[severity](text))}`];
  lines.push(...narrativeLines(report, options));
  for (const notice of report.notices) lines.push(`  注意：${clean(notice)}`);
  lines.push(...changeLines(report, paint));
  for (const [title, findings] of groupFindings(report)) {
    lines.push("", `  ${paint.strong(clean(title))}`);
    for (const finding of findings) lines.push(...findingLines(finding, report, paint));
  }
  if (options.numbers === true) lines.push(...numberLines(report, paint));
  if (isTextAlone(report)) lines.push("", `  ${TEXT_ALONE}`);
  else lines.push("", ...tableLines(report.tables), ...unrecognisedLines(report), ...ledgerLines(report, paint));
  return `${lines.join("\n")}\n`;
}

/** One finding by itself, for whoever copies it. */
export function findingText(finding: Finding, report: Report): string {
  return `${findingLines(finding, report, plainPaint).map((line) => line.slice(4)).join("\n")}\n`;
}

export function unreadableText(file: string, error: string, paint: Paint): string {
  return `${paint.strong(clean(file))}\n  ${paint.error("无法读取")} ${clean(error)}\n`;
}

export function summaryText({ files, unreadable, errors, warnings, infos, reviewed = 0 }: SummaryJson, paint: Paint): string {
  const unread = unreadable === 0 ? "" : paint.error(`，其中 ${unreadable} 个无法读取`);
  return `共 ${files} 个文件${unread}：错误 ${errors}，警告 ${warnings}，提示 ${infos}${reviewed === 0 ? "" : `，已核实 ${reviewed}`}。\n`;
}

function findingLines(finding: Finding, { narrative }: Report, paint: Paint): readonly string[] {
  const mark = (isSettled(finding) ? paint.faint : paint[finding.severity])(`[${levelText(finding)}]`);
  const lines = [`    ${mark} ${clean(finding.message)}`];
  if (finding.review !== undefined) lines.push(`      ${clean(reviewText(finding.review))}`);
  if (finding.text !== undefined) {
    const context = quotedText(finding, narrative);
    const around = context === finding.text.quote ? "" : `，见“${clean(context)}”`;
    lines.push(`      原文：${clean(textPlaceWords(finding.text))} “${clean(finding.text.quote)}”${around}`);
  }
  const [likely] = finding.at;
  if (likely !== undefined) {
    const others = otherPlaces(finding);
    lines.push(`      ${finding.text === undefined ? "位置" : "对照"}：${clean(placeText(likely))}${others === "" ? "" : `；相关：${clean(others)}`}`);
  }
  const sides = sidesText(finding);
  if (sides !== "") lines.push(`      ${clean(sides)}`);
  lines.push(...detailLines(finding).map((detail) => `      ${paint.faint(`· ${clean(detail)}`)}`));
  return lines;
}

function narrativeLines({ narrative, numbers }: Report, options: ReportTextOptions): readonly string[] {
  const name = options.narrative ?? (narrative?.source === "sheet" ? `工作表“${narrative.name}”` : undefined);
  const lines = name === undefined ? [] : [`  情况说明：${clean(name)}`];
  return numbers === undefined ? lines : [...lines, `  ${numberCountText(countNumbers(numbers))}`];
}

/** Of a table that was put in anew everything has changed: who wants it all asks for the JSON. */
const MOST_CHANGES = 80;

function changeLines({ changes }: Report, paint: Paint): readonly string[] {
  if (changes === undefined) return [];
  const { figures } = changes;
  const more = figures.length > MOST_CHANGES ? [paint.faint(`    另有 ${String(figures.length - MOST_CHANGES)} 个，用 --format json 可以全部列出`)] : [];
  return [
    "", `  ${paint.strong(clean(changesVerdict(changes)))}`,
    ...numbersThat(changes, "outdated").map((one) => `    ${paint.warning("[待改]")} ${clean(outdatedText(one))}`),
    ...figures.slice(0, MOST_CHANGES).map((one) => `    ${clean(changedFigureText(one))}`), ...more,
  ];
}

function numberLines({ narrative, numbers = [] }: Report, paint: Paint): readonly string[] {
  if (narrative === undefined || numbers.length === 0) return [];
  const lines = numbers.map(({ token, status, why, cell }) => {
    const words = placeWords(narrative, token.span);
    const held = cell === undefined ? "" : `（${clean(placeText(cell))}）`;
    return `    ${STATUS_PAINT[status](paint)(`[${STATUS_WORDS[status]}]`)} ${clean(textPlaceWords(words))} “${clean(words.quote)}”${clean(token.unit)}  ${clean(why)}${held}`;
  });
  return ["", `  ${paint.strong("情况说明的每个数字")}`, ...lines];
}

const STATUS_PAINT: Readonly<Record<NumberStatus["status"], (paint: Paint) => (text: string) => string>> = {
  verified: () => asIs, wrong: (paint) => paint.error, rounding: (paint) => paint.info, unverifiable: (paint) => paint.warning, notClaim: (paint) => paint.faint,
};

function tableLines(tables: readonly ReportTable[]): readonly string[] {
  if (tables.length === 0) return [`  ${NO_TABLE}`];
  const list = tables.map(({ id, title, range, unit }) => `    ${tableNumber(id)}${clean(title)}（${clean(range.sheet)}!${a1Range(range)}，单位：${clean(unit)}）`);
  return [`  识别出 ${tables.length} 张表：`, ...list];
}

function unrecognisedLines({ unrecognised }: Report): readonly string[] {
  if (unrecognised.length === 0) return [];
  return ["  未识别，没有校验：", ...unrecognised.map(({ sheet, reason }) => `    ${clean(sheet)}：${clean(reason)}`)];
}

function ledgerLines(report: Report, paint: Paint): readonly string[] {
  const notRun = whatDidNotRun(report).map(({ reason, checks }) => paint.faint(`    未能校验（${clean(reason)}）：${clean(checks.join("、"))}`));
  return [`  校验次数：${ledgerText(report.ledger)}`, ...notRun];
}

/** Words of a workbook come from anyone: no control character of theirs reaches the terminal, and a message stays on its line. */
function clean(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");
}
