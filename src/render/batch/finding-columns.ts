import type { Severity } from "../../core/checking/finding";
import type { FileRecord, FindingRecord } from "./file-record";
import type { ListColumn } from "./list-sheet";
import { ruleTitle } from "./rule-titles";

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };

/** A finding with the file and the unit that it is of. */
export interface PlacedFinding {
  readonly unit: string;
  readonly file: string;
  readonly finding: FindingRecord;
  /** Title of the table that it is filed under, or 情况说明; "" where neither. */
  readonly table: string;
}

export function placedFindings(unit: string, { file, findings, tables }: FileRecord): readonly PlacedFinding[] {
  const titles = new Map(tables.map(({ id, title }) => [id, title]));
  return findings.map((finding) => ({ unit, file, finding, table: finding.text === undefined ? (titles.get(finding.table ?? "") ?? "") : "情况说明" }));
}

/** What a list of findings shows of each, behind its number. */
export const findingColumns: readonly ListColumn<PlacedFinding>[] = [
  { header: "单位", width: 24, value: ({ unit }) => unit },
  { header: "文件", width: 28, value: ({ file }) => file },
  { header: "级别", width: 8, look: "code", value: ({ finding }) => SEVERITY_WORDS[finding.severity] },
  { header: "表", width: 24, value: ({ table }) => table },
  { header: "位置", width: 20, value: ({ finding }) => placeOf(finding) },
  { header: "问题", width: 70, value: ({ finding }) => finding.message },
  { header: "规则", width: 28, value: ({ finding }) => ruleTitle(finding.rule) },
  { header: "编号", width: 30, look: "source", value: ({ finding }) => finding.id },
];

/** "表3!E8", "说明.docx 第 57 段". */
function placeOf({ text, at }: FindingRecord): string {
  if (text?.sheet !== undefined) return `${text.sheet}!${text.address ?? ""}`;
  if (text?.line !== undefined) return [text.file ?? "", `第 ${String(text.line)} ${/\.doc[xm]$/i.test(text.file ?? "") ? "段" : "行"}`].filter((part) => part !== "").join(" ");
  const [first] = at;
  return first === undefined ? "" : `${first.sheet}!${first.address}`;
}
