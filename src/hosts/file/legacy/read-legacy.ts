import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import { CFB, read } from "@e965/xlsx";
import { parseA1 } from "../../../core/workbook/a1";
import type { Cell } from "../../../core/workbook/cell";
import type { MergedArea, Sheet, SheetVisibility, Workbook } from "../../../core/workbook/workbook";
import { damaged, noSheets, notAWorkbook, passwordProtected, saveAsXlsx } from "../unreadable-file";
import { neededRecords, startsBiff } from "./biff-records";
import { decodeBytes } from "./decode-bytes";
import { tableText } from "./table-text";

const OPTIONS: ParsingOptions = { cellFormula: true, cellHTML: false, cellText: false, cellNF: true, cellDates: false, cellStyles: true, bookVBA: false, raw: true };
const VISIBILITY: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];

/** BIFF workbooks (.xls, .et) and HTML, XML 2003 or delimited text named as one. This module brings the big library: import it only when needed. */
export function readLegacy(bytes: Uint8Array, name: string, kind: "biff" | "text"): Workbook {
  const book = kind === "biff" ? readBiff(bytes) : read(textOf(bytes), { ...OPTIONS, type: "string" });
  const sheets = book.SheetNames.flatMap((sheetName, index) => {
    const sheet = book.Sheets[sheetName];
    // Charts and macro sheets carry a type of their own.
    return sheet === undefined || sheet["!type"] !== undefined ? [] : [toSheet(sheetName, sheet, VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible", kind)];
  });
  if (sheets.length === 0) throw noSheets();
  return { name, sheets, notices: ["这是旧格式文件，已直接读取；建议另存为 .xlsx，以免格式信息丢失。"] };
}

function readBiff(bytes: Uint8Array): WorkBook {
  const stream = neededRecords(workbookStream(bytes));
  try {
    return read(stream, { ...OPTIONS, type: "array" });
  } catch (error) {
    if (error instanceof Error && /^(?:File is password-protected|Encryption scheme unsupported)/.test(error.message)) throw passwordProtected();
    throw error;
  }
}

/**
 * The stream with the sheets, out of its compound file. The library would also read the document's properties next to it, which nobody
 * needs here and whose counts it trusts: one wrong byte there took all memory.
 */
function workbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xd0) return bytes;
  const file = CFB.read(bytes, { type: "array" });
  const content = (CFB.find(file, "/Workbook") ?? CFB.find(file, "/Book"))?.content;
  if (content === undefined || content.length === 0) throw damaged("找不到工作簿内容");
  const stream = Uint8Array.from(content);
  if (!startsBiff(stream)) throw saveAsXlsx("很旧的工作簿格式");
  return stream;
}

function textOf(bytes: Uint8Array): string {
  const text = tableText(decodeBytes(bytes));
  if (text === null) throw notAWorkbook();
  return text;
}

function toSheet(name: string, sheet: WorkSheet, visibility: SheetVisibility, kind: "biff" | "text"): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const address of Object.keys(sheet)) {
    const at = parseA1(address);
    if (at === null) continue;
    const cell = toCell(sheet[address] as CellObject, kind);
    if (cell !== null) (rows[at.row] ??= [])[at.column] = cell;
  }
  const merges = (sheet["!merges"] ?? []).map(({ s, e }): MergedArea => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return { name, visibility, rows, merges, hiddenRows: hiddenOf(sheet["!rows"], rows.length), hiddenColumns: hiddenOf(sheet["!cols"], 256) };
}

function hiddenOf(infos: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined, before: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  infos?.forEach((info, index) => {
    if (info?.hidden === true && index < before) hidden.add(index);
  });
  return hidden;
}

const ERRORS: ReadonlyMap<number, string> = new Map([[0, "#NULL!"], [7, "#DIV/0!"], [15, "#VALUE!"], [23, "#REF!"], [29, "#NAME?"], [36, "#NUM!"], [42, "#N/A"], [43, "#GETTING_DATA"]]);

function toCell(cell: CellObject, kind: "biff" | "text"): Cell | null {
  const value = valueOf(cell, kind);
  if (value === null) return null;
  const format = typeof cell.z === "string" && !/^general$/i.test(cell.z) && kind === "biff" ? { format: cell.z } : {};
  const formula = typeof cell.f === "string" ? { formula: cell.f } : {};
  return { ...value, ...formula, ...format };
}

function valueOf(cell: CellObject, kind: "biff" | "text"): Cell | null {
  const { t: type, v: value } = cell;
  if (type === "e") {
    const error = (typeof value === "number" ? ERRORS.get(value) : cell.w) ?? "#VALUE!";
    return { value: error, error };
  }
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string" || value === "") return null;
  return { value: kind === "text" ? asTyped(value) : value };
}

/** What Excel would take for a number on opening a text table, thousands separators included; a leading zero is a code and stays text. */
function asTyped(text: string): string | number {
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(text)) return Number(text);
  return /^-?[1-9]\d{0,2}(?:,\d{3}){1,4}(?:\.\d{1,10})?$/.test(text) ? Number(text.replace(/,/g, "")) : text;
}
