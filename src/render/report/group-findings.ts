import { isSettled, type Finding, type Severity } from "../../core/checking/finding";
import type { Report, ReportTable } from "../../core/checking/report";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };
const NARRATIVE = "情况说明";

/** Findings under the table they are filed under, in the order of the tables, the loudest first; then those of the narrative, then by sheet, then the rest. */
export function groupFindings({ tables, findings }: Report): ReadonlyMap<string, readonly Finding[]> {
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
  return new Map([...groups].filter(([, group]) => group.length > 0).map(([title, group]) => [title, inOrder(group)]));
}

/** A sheet is mostly named after its table; then its name is enough. */
function titleText({ title, range }: ReportTable): string {
  return range.sheet.includes(title) ? range.sheet : `${title}（${range.sheet}）`;
}

/** Those that somebody has settled come last. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [false, true].flatMap((settled) => SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity && isSettled(finding) === settled)));
}

/** How many findings are of a severity and not settled. */
export function countOf({ findings }: Report, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity && !isSettled(finding)).length;
}

/** "No findings" may be said only of what ran: whether anything did. */
export function checkedSomething({ ledger, numbers = [] }: Report): boolean {
  return ledger.passed + ledger.failed > 0 || numbers.some(({ status }) => status !== "notClaim" && status !== "unverifiable");
}

/** "错误 2，警告 1，提示 0", or that nothing was found in what ran; `mark` may set off a count that is not 0. */
export function verdictText(report: Report, mark: (severity: Severity, text: string) => string = (_, text) => text): string {
  if (report.findings.length === 0) return checkedSomething(report) ? "已运行的校验没有发现问题。" : "没有可以校验的内容。";
  const settled = report.findings.filter(isSettled).length;
  const counts = SEVERITIES.map((severity) => {
    const count = countOf(report, severity);
    const text = `${SEVERITY_WORDS[severity]} ${String(count)}`;
    return count === 0 ? text : mark(severity, text);
  });
  return [...counts, ...(settled === 0 ? [] : [`已核实 ${String(settled)}`])].join("，");
}
