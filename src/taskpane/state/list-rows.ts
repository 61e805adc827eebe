import type { Finding, Severity } from "../../core/checking/finding";
import type { Report } from "../../core/checking/report";
import type { SeverityFilter } from "./app-state";
import { matches } from "./search";
import { tableLabel } from "./table-label";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Findings of one table, or of one sheet where no table was recognised. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly counts: SeverityCounts;
  readonly findings: readonly Finding[];
}

/** One row of the list: a group's heading or a finding of it. */
export type ListRow =
  | { readonly kind: "group"; readonly group: FindingGroup }
  | { readonly kind: "finding"; readonly finding: Finding; readonly group: FindingGroup };

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The findings that pass the filters, in the report's order. */
export function filterFindings(findings: readonly Finding[], severities: SeverityFilter, query: string): readonly Finding[] {
  return findings.filter((f) => severities[f.severity] && matches(f, query));
}

/** Findings by table in the order of the tables, then those of the narrative, those on other sheets, those of the whole workbook. */
export function groupFindings(report: Report, findings: readonly Finding[]): readonly FindingGroup[] {
  const titles = new Map<string, string>();
  for (const table of report.tables) if (!titles.has(table.id)) titles.set(table.id, tableLabel(table.id, table.title));
  const buckets = new Map<string, { readonly title: string; readonly findings: Finding[] }>();
  for (const id of titles.keys()) buckets.set(id, { title: titles.get(id) ?? id, findings: [] });
  buckets.set("narrative", { title: "情况说明", findings: [] });
  const later = new Map<string, { readonly title: string; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const own = finding.text !== undefined ? buckets.get("narrative") : finding.table === undefined ? undefined : buckets.get(finding.table);
    if (own !== undefined) {
      own.findings.push(finding);
      continue;
    }
    const sheet = finding.at[0]?.sheet;
    const key = sheet === undefined ? "workbook" : `sheet:${sheet}`;
    const bucket = later.get(key) ?? { title: sheet === undefined ? "整个工作簿" : `工作表“${sheet}”`, findings: [] };
    bucket.findings.push(finding);
    later.set(key, bucket);
  }
  const whole = later.get("workbook");
  later.delete("workbook");
  const groups = [...buckets, ...later, ...(whole === undefined ? [] : [["workbook", whole] as const])];
  return groups
    .filter(([, bucket]) => bucket.findings.length > 0)
    .map(([key, { title, findings: own }]) => ({ key, title, findings: own, counts: countSeverities(own) }));
}

/** The rows of the list, at most `limit` of them; `more` says how many findings wait behind. */
export function listRows(
  groups: readonly FindingGroup[],
  folded: readonly string[],
  limit: number,
): { readonly rows: readonly ListRow[]; readonly more: number } {
  const rows: ListRow[] = [];
  let more = 0;
  for (const group of groups) {
    const isFolded = folded.includes(group.key);
    if (rows.length < limit) rows.push({ kind: "group", group });
    else if (isFolded) {
      // A folded group behind the limit still has its heading to show.
      more += 1;
      continue;
    }
    if (isFolded) continue;
    const room = Math.max(0, limit - rows.length);
    for (const finding of group.findings.slice(0, room)) rows.push({ kind: "finding", finding, group });
    more += Math.max(0, group.findings.length - room);
  }
  return { rows, more };
}
