import { isSettled, type Finding, type Severity } from "../../core/checking/finding";
import type { Report } from "../../core/checking/report";
import { tableLabel } from "./table-label";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Findings of one table, or of one sheet where no table was recognised. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly counts: SeverityCounts;
  readonly findings: readonly Finding[];
}

/** Findings by severity; those that somebody has settled are not among them. */
export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (!isSettled(finding)) counts[finding.severity] += 1;
  return counts;
}

export function countSettled(findings: readonly Finding[]): number {
  return findings.filter(isSettled).length;
}

/** Ids of the report's tables. */
export function tableIds({ tables }: Report): ReadonlySet<string> {
  return new Set(tables.map(({ id }) => id));
}

/** Where a finding is listed: its table, the narrative, a sheet without a table, the whole workbook. */
export function groupKey({ text, table, at }: Finding, tables: ReadonlySet<string>): string {
  if (text !== undefined) return "narrative";
  if (table !== undefined && tables.has(table)) return table;
  const sheet = at[0]?.sheet;
  return sheet === undefined ? "workbook" : `sheet:${sheet}`;
}

/** Findings by table in the order of the tables, then those of the narrative, those on other sheets, those of the whole workbook. */
export function groupFindings(report: Report, findings: readonly Finding[]): readonly FindingGroup[] {
  const titles = new Map<string, string>();
  for (const { id, title } of report.tables) if (!titles.has(id)) titles.set(id, tableLabel(id, title));
  const tables = tableIds(report);
  const known = new Map<string, Finding[]>([...titles.keys(), "narrative"].map((key) => [key, []]));
  const others = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding, tables);
    const bucket = known.get(key) ?? others.get(key);
    if (bucket === undefined) others.set(key, [finding]);
    else bucket.push(finding);
  }
  const whole = others.get("workbook");
  others.delete("workbook");
  return [...known, ...others, ...(whole === undefined ? [] : [["workbook", whole] as const])]
    .filter(([, own]) => own.length > 0)
    .map(([key, own]) => ({ key, title: titles.get(key) ?? titleOf(key), findings: own, counts: countSeverities(own) }));
}

function titleOf(key: string): string {
  if (key === "narrative") return "情况说明";
  return key === "workbook" ? "整个工作簿" : `工作表“${key.slice("sheet:".length)}”`;
}
