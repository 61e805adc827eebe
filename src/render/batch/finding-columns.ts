import { levelText, reviewText } from "../report/review-text";
import type { FileRecord, FindingRecord } from "./file-record";
import type { ListColumn } from "./list-sheet";

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
  { header: "级别", width: 8, look: "code", value: ({ finding }) => levelText(finding) },
  { header: "表", width: 24, value: ({ table }) => table },
  { header: "位置", width: 20, value: ({ finding }) => finding.place },
  { header: "问题", width: 70, value: ({ finding }) => finding.message },
  { header: "单位的说明", width: 28, value: ({ finding }) => (finding.review === undefined ? "" : reviewText(finding.review)) },
  { header: "规则", width: 28, value: ({ finding }) => finding.title },
  { header: "编号", width: 30, look: "source", value: ({ finding }) => finding.id },
];
