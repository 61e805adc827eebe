import { compareRuns } from "../../core/checking/compare-runs";
import { isSettled } from "../../core/checking/finding";
import type { BatchReport, Fate } from "./batch-report";
import type { FileRecord, FindingRecord } from "./file-record";
import { unitName } from "./units";

/** The files of a run with each finding marked 未整改 or 新增, and what became of the earlier report's other findings. Files are the same by name, or, under another name, by their contents. */
export function compareReports(earlier: BatchReport, now: readonly FileRecord[]): { readonly files: readonly FileRecord[]; readonly fates: readonly Fate[] } {
  const names = new Set(now.map(({ file }) => file));
  const byName = new Map(earlier.files.map((record) => [record.file, record]));
  const renamed = new Map(earlier.files.flatMap((record) => (record.sha256 === undefined || names.has(record.file) ? [] : [[record.sha256, record] as const])));
  const matched = new Set<FileRecord>();
  const fates: Fate[] = [];
  const files = now.map((record) => {
    const before = byName.get(record.file) ?? renamed.get(record.sha256 ?? "");
    if (before !== undefined) matched.add(before);
    const { open, settled, unknown } = compareRuns(before?.findings ?? [], record.findings, lookedAt(record));
    const why = record.status === "unreadable" ? "这次文件无法读取" : "这次没有识别出所在的表，或没有核对所需的数据";
    const fateOf = (finding: FindingRecord, fate: Fate["fate"]): Fate => ({ file: record.file, unit: unitName(record), finding, fate, ...(fate === "已整改" ? {} : { why }) });
    // What the unit had spoken of was not open: there was nothing to mend.
    fates.push(...settled.filter(wasOpen).map((finding) => fateOf(finding, "已整改")), ...unknown.filter(wasOpen).map((finding) => fateOf(finding, "未能核对")));
    return { ...record, findings: record.findings.map((finding) => ({ ...finding, standing: open.has(finding.id) ? ("未整改" as const) : ("新增" as const) })) };
  });
  for (const gone of earlier.files) {
    if (matched.has(gone)) continue;
    fates.push(...gone.findings.filter(wasOpen).map((finding): Fate => ({ file: gone.file, unit: unitName(gone), finding, fate: "未能核对", why: "文件不在这次校验的范围" })));
  }
  return { files, fates };
}

function wasOpen(finding: FindingRecord): boolean {
  return !isSettled(finding);
}

function lookedAt({ status, tables, notChecked, numbers }: FileRecord): Parameters<typeof compareRuns>[2] {
  if (status === "unreadable") return null;
  return { tables: new Set(tables.map(({ id }) => id)), nowhere: new Set(notChecked.filter(({ nowhere }) => nowhere).map(({ rule }) => rule)), hasNarrative: numbers !== undefined };
}
