import type { Workbook } from "../../src/core/workbook/workbook";

/** A workbook as a test writes it down; plain JSON, so that it can travel into a page. */
export interface BookLiteral {
  readonly name?: string;
  readonly sheets: readonly SheetLiteral[];
  /** No sheet may be added, deleted, renamed or hidden. */
  readonly structureProtected?: boolean;
  readonly readOnly?: boolean;
  readonly calculationMode?: "Automatic" | "AutomaticExceptTables" | "Manual";
  readonly properties?: BookProperties;
  /** The workbook's own names: what each stands for, with its "=". */
  readonly names?: Readonly<Record<string, string>>;
  /** Threaded comments, and notes of old. */
  readonly comments?: readonly CommentLiteral[];
  readonly notes?: readonly CommentLiteral[];
  /** Names of what brings data in. */
  readonly queries?: readonly string[];
  /** Addresses of other workbooks, told only on the web. */
  readonly linkedWorkbooks?: readonly string[];
}

export interface BookProperties {
  readonly author?: string;
  readonly lastAuthor?: string;
  readonly manager?: string;
  readonly company?: string;
  readonly custom?: Readonly<Record<string, string | number | boolean>>;
}

export interface CommentLiteral {
  readonly sheet: string;
  readonly cell: string;
  readonly author: string;
  readonly text: string;
  readonly replies?: readonly { readonly author: string; readonly text: string }[];
}

export interface SheetLiteral {
  readonly name: string;
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
  /** By A1 address. */
  readonly cells?: Readonly<Record<string, CellLiteral>>;
  /** Rows from A1 on; "" is a blank cell. Laid under `cells`. */
  readonly rows?: readonly (readonly CellLiteral[])[];
  /** Counted from 0, as everywhere. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** "A1:C1" … */
  readonly merges?: readonly string[];
  /** Formatted but empty as far as here: part of the used range, unless only values are asked for. */
  readonly formattedTo?: string;
  readonly protected?: boolean;
  /** Names in the sheet's scope, with their comments. */
  readonly names?: Readonly<Record<string, string>>;
  /** Names in the sheet's scope that stand for something of their own, with its "=". */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Names of tables that lie on it. */
  readonly tables?: readonly string[];
}

export type CellLiteral = string | number | boolean | FullCell;

export interface FullCell {
  readonly value: string | number | boolean;
  /** With its "=", as Excel tells it. */
  readonly formula?: string;
  readonly format?: string;
}

/** The book that a snapshot was taken of: what the pane reads from it must be the snapshot again. */
export function bookFromSnapshot(workbook: Workbook): BookLiteral {
  return {
    name: workbook.name,
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility === "visible" ? "Visible" : sheet.visibility === "hidden" ? "Hidden" : "VeryHidden",
      rows: Array.from(sheet.rows, (row) => Array.from(row ?? [], (cell) => (cell === undefined ? "" : {
        value: cell.value,
        ...(cell.formula === undefined ? {} : { formula: `=${cell.formula}` }),
        ...(cell.format === undefined ? {} : { format: cell.format }),
      }))),
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
      merges: sheet.merges.map(areaText),
    })),
  };
}

// Letters are made here anew and not by the code under test, so that the stand-in can disagree with it.
export function address(row: number, column: number): string {
  let letters = "";
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1) letters = String.fromCharCode(65 + (n % 26)) + letters;
  return `${letters}${String(row + 1)}`;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "B2:C4", "$B$2" or "B2" → the area; null where it is no address, as Excel would refuse it. */
export function toArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (match === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const column = (letters: string): number => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const area = { top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) };
  return area.top < 0 || area.bottom > 1048575 || area.right > 16383 ? null : area;
}

/** "B2:C4", or "B2" for one cell. */
export function areaText(area: Area): string {
  const first = address(area.top, area.left);
  const last = address(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}
