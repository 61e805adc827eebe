import type { Figure } from "../figures/figure";
import type { AmountUnit } from "../figures/unit";
import type { DocumentKind } from "../standards/document-standard";
import type { TableStandard } from "../standards/table-standard";
import type { CellRange, CellRef } from "../workbook/cell-ref";
import type { PerformanceTable } from "./performance/performance-table";
import type { Words } from "./words";

/** "total" 合计; "item" a named line (T1, T4, T10, the named totals of final accounts); "code" a functional or economic code; "project" a project's line; "unit" a unit's own subtotal (T7, T11). */
export type RowKind = "total" | "item" | "code" | "project" | "unit";

/** One line of a recognised table. A line of the sheet gives one per side or list that stands beside each other, and one per item where items are columns. */
export interface TableRow {
  readonly kind: RowKind;
  /** Canonical item name, code without spaces ("2080105"), project or unit name as compared; "合计" for the total. Not unique for projects. */
  readonly key: string;
  /** Set on code rows, and on project rows that stand under a code. */
  readonly code?: string;
  /** The name as printed (a code row's 科目名称, a project's name), without surrounding space; "" where none is printed. */
  readonly name: string;
  readonly nameAt?: CellRef;
  /** The cells that make up the code, 类 first. */
  readonly codeAt: readonly CellRef[];
  /** 科目名称 beside the code on project rows of T7. */
  readonly codeName?: Words;
  /** Sheet row, counted from 0. */
  readonly row: number;
  /** Column key → its figure; every column of the table is present, blanks included. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The line this one is a part of (项 → 款 → 类 → 合计 or unit); undefined at the top, and for items. */
  readonly parent?: TableRow;
  /** The lines whose sum this one is; empty on leaves and items. */
  readonly children: readonly TableRow[];
}

/** A standard table found in the workbook. */
export interface RecognisedTable {
  readonly standard: TableStandard;
  /** The title as printed; the standard's own where it is only in the sheet's name or missing. */
  readonly title: string;
  readonly titleAt?: CellRef;
  readonly range: CellRange;
  readonly unit: AmountUnit;
  /** Where the unit is printed; undefined where it is not (万元 is then assumed). */
  readonly unitAt?: CellRef;
  readonly year?: { readonly value: number; readonly at?: CellRef };
  /** The reporting unit as printed behind 编制部门, 编制单位, 填报单位 …; `text` holds the name only. */
  readonly agency?: Words;
  /** Column key → sheet column; for a table with two sides the key is that of the side's column and only the first side's column is listed. */
  readonly columns: ReadonlyMap<string, number>;
  /** Every line in the order of the sheet. */
  readonly rows: readonly TableRow[];
  /** Lines that bear amounts and no readable key, or a label that the form does not know. */
  readonly strays: readonly TableRow[];
  /** Notes and sentences on the table's own sheet, below or inside the body. */
  readonly notes: readonly Words[];
}

/** Part of a workbook that is no recognised table, and why (Chinese). */
export interface NotRecognised {
  readonly sheet: string;
  readonly reason: string;
  readonly at?: CellRef;
  /** Ids of the standards it could have been, where it looked like one. */
  readonly candidates: readonly string[];
  /** The sheet holds prose: the narrative may have been read from it. */
  readonly isProse?: true;
}

/** A document as recognised: its tables, addressable as people say it, and what was not recognised. */
export interface Disclosure {
  readonly document: DocumentKind;
  /** Standard id ("budget-3") → the table. A standard with two candidates is absent here and told in `unrecognised`. */
  readonly tables: ReadonlyMap<string, RecognisedTable>;
  readonly unrecognised: readonly NotRecognised[];
  /** 绩效目标表 and 自评表, in the order of the sheets. */
  readonly performance: readonly PerformanceTable[];
}
