import type { SheetPlan } from "../../core/workbook/sheet-plan";
import type { Workbook } from "../../core/workbook/workbook";
import { readWorkbookFile } from "../../hosts/file/read-workbook-file";
import { newWorkbook } from "../../hosts/file/xlsx/write/new-workbook";
import type { BatchReport } from "../../render/batch/batch-report";
import { batchSheets } from "../../render/batch/batch-sheets";
import { summaryOf, type FileRecord, type FindingRecord } from "../../render/batch/file-record";
import { recordCells, recordOfCells } from "./record-code";

const DATA_SHEET = "续查数据";
const KIND = "disclosure-batch-1";
/** Rows above the records: what the sheet is for, and what the report is. */
const HEAD_ROWS = 2;

export const REPORT_FORMATS = ["xlsx", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The report as a file. As a workbook it carries, on its last sheet, what a later run takes over. */
export function reportBytes(report: BatchReport, format: ReportFormat): Uint8Array | string {
  if (format === "json") return `${JSON.stringify({ ...report, summary: summaryOf(report.files) })}\n`;
  return newWorkbook([...batchSheets(report), dataSheet(report)]);
}

/** A report that this program wrote, or null where it is none or has lost what can be taken over. Records that were tampered with are left out: their files are checked anew. */
export async function readReport(bytes: Uint8Array, name: string): Promise<BatchReport | null> {
  return bytes[0] === 0x7b ? ofJson(new TextDecoder().decode(bytes)) : ofWorkbook(await readWorkbookFile(bytes, name));
}

function dataSheet({ tool, made, files }: BatchReport): SheetPlan {
  const row = (cells: readonly string[]): SheetPlan["rows"][number] => ({ height: 18, cells: cells.map((value) => ({ value, look: "meta" as const })) });
  return {
    name: DATA_SHEET, widths: [36, 60], merges: [], validations: [], print: { landscape: false },
    rows: [
      row(["下一次校验用 --since 指定本文件时，由程序读取。请不要改动这张表。"]),
      row([KIND, tool.name, tool.version, made]),
      ...files.map((record) => row(recordCells(record))),
    ],
  };
}

function ofWorkbook({ sheets }: Workbook): BatchReport | null {
  const rows = sheets.find(({ name }) => name === DATA_SHEET)?.rows.map((cells) => (cells ?? []).map((cell) => String(cell?.value ?? "")));
  const [kind, name = "", version = "", made = ""] = rows?.[HEAD_ROWS - 1] ?? [];
  if (rows === undefined || kind !== KIND) return null;
  return { kind, tool: { name, version }, made, files: rows.slice(HEAD_ROWS).flatMap((cells) => recordOfCells(cells) ?? []) };
}

function ofJson(text: string): BatchReport | null {
  try {
    const read = JSON.parse(text) as Partial<BatchReport> | null;
    if (read?.kind !== KIND || !Array.isArray(read.files) || read.tool === undefined) return null;
    return { kind: KIND, tool: read.tool, made: String(read.made), files: read.files.filter(isRecord) };
  } catch {
    return null;
  }
}

/** What the comparison and the sheets rely on; a file that somebody rewrote by hand is checked anew. */
function isRecord(value: FileRecord | null): value is FileRecord {
  const lists = [value?.findings, value?.tables, value?.unrecognised, value?.notices, value?.notChecked];
  return typeof value?.file === "string" && (value.status === "checked" || value.status === "unreadable") && lists.every(Array.isArray) && value.findings.every(isFinding);
}

function isFinding(value: FindingRecord | null): boolean {
  return [value?.id, value?.rule, value?.severity, value?.message, value?.place].every((word) => typeof word === "string") && Array.isArray(value?.at);
}
