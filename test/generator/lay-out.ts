import type { Cell } from "../../src/core/workbook/cell";
import type { CellRef } from "../../src/core/workbook/cell-ref";
import type { Sheet, SheetRow, Workbook } from "../../src/core/workbook/workbook";
import type { Agency } from "./agency";
import { printedHalf, printedYuan, type Unit } from "./amounts";
import { buildGrid } from "./build-grid";
import { budgetTables } from "./budget-tables";
import type { BudgetTable, BudgetTables } from "./budget-row";
import { figureKey } from "./balances";
import type { Grid, GridCell, LocalPlace, Role } from "./grid";
import type { Layout } from "./layout";
import { frontSheets, hiddenSheet } from "./side-sheets";
import { numberOf, titleOf } from "./wording";

/** Where something of the made-up budget stands, and for an amount what is printed there. */
export interface Place {
  readonly what: LocalPlace["what"];
  readonly table: LocalPlace["table"];
  readonly row: string;
  readonly column: string;
  readonly cell: CellRef;
  readonly unit: Unit;
  /** Amounts only: 元 in the books, 元 as printed, half a unit of the last printed digit in 元. */
  readonly yuan?: number;
  readonly printed?: number;
  readonly half?: number;
}

export interface LaidOut {
  readonly agency: Agency;
  readonly layout: Layout;
  readonly tables: BudgetTables;
  readonly workbook: Workbook;
  /** By `figureKey({table, row, column})`; what is no amount has its `what` as the column ("code", "name", "unit" …). */
  readonly places: ReadonlyMap<string, Place>;
  /** By sheet name, then "row,column": what each cell is for. */
  readonly roles: ReadonlyMap<string, ReadonlyMap<string, Role>>;
}

interface Placed {
  readonly grid: Grid;
  readonly top: number;
  readonly left: number;
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

function toCell({ value, format, formula, sumOf }: GridCell, row: number, left: number): Cell {
  const sum = sumOf?.map((column) => `${letters(left + column)}${row + 1}`).join("+");
  const written = sum ?? formula;
  return { value, ...(format === undefined ? {} : { format }), ...(written === undefined ? {} : { formula: written }) };
}

/** Which tables share a sheet, and where each stands on it. */
function arrange(grids: readonly Grid[], { arrangement, gap, marginRows, marginColumns }: Layout): readonly (readonly Placed[])[] {
  const size = arrangement === "separate" ? 1 : arrangement === "allBelow" ? grids.length : 2;
  const sheets: Placed[][] = [];
  grids.forEach((grid, at) => {
    if (at % size === 0) sheets.push([]);
    const sheet = sheets[sheets.length - 1] ?? [];
    const before = sheet[sheet.length - 1];
    const below = before !== undefined && arrangement !== "pairsBeside";
    const beside = before !== undefined && arrangement === "pairsBeside";
    sheet.push({
      grid,
      top: below ? before.top + before.grid.height + gap : marginRows,
      left: beside ? before.left + before.grid.width + gap : marginColumns,
    });
  });
  return sheets;
}

function nameOf(placed: readonly Placed[], at: number, { sheetNames, tableNumber, audience }: Layout): string {
  const first = placed[0];
  if (first === undefined || sheetNames === "meaningless") return `Sheet${at + 1}`;
  const number = numberOf(first.grid.table, tableNumber).replace(/[\s:]/g, "");
  switch (sheetNames) {
    case "title":
      return `${number} ${titleOf(first.grid.table, audience)}`;
    case "titleOnly":
      return titleOf(first.grid.table, audience);
    case "number":
      return number;
    case "public":
      return numberOf(first.grid.table, "公开02表");
  }
}

function toSheet(
  name: string,
  placed: readonly Placed[],
  layout: Layout,
): { readonly sheet: Sheet; readonly roles: ReadonlyMap<string, Role> } {
  const rows: (Cell | undefined)[][] = [];
  const roles = new Map<string, Role>();
  for (const { grid, top, left } of placed) {
    for (const [at, cell] of grid.cells) {
      const [row = 0, column = 0] = at.split(",").map(Number);
      (rows[top + row] ??= [])[left + column] = toCell(cell, top + row, left);
      roles.set(`${top + row},${left + column}`, cell.role);
    }
  }
  const merges = placed.flatMap(({ grid, top, left }) =>
    grid.merges.map((m) => ({ top: m.top + top, left: m.left + left, bottom: m.bottom + top, right: m.right + left })),
  );
  const hiddenRows = layout.hidden === "fillers" ? placed.flatMap(({ grid, top }) => grid.fillerRows.map((row) => row + top)) : [];
  return {
    sheet: {
      name,
      visibility: "visible",
      rows: rows as readonly (SheetRow | undefined)[],
      merges,
      hiddenRows: new Set(hiddenRows),
      hiddenColumns: new Set(),
    },
    roles,
  };
}

function toPlace(place: LocalPlace, sheet: string, top: number, left: number): Place {
  const { what, table, rowKey, columnKey, unit, yuan } = place;
  return {
    what,
    table,
    row: rowKey,
    column: columnKey,
    unit,
    cell: { sheet, row: place.row + top, column: place.column + left },
    ...(yuan === undefined ? {} : { yuan, printed: printedYuan(yuan, unit), half: printedHalf(yuan, unit) }),
  };
}

/** Lays an agency's budget out as a workbook and tells where every figure went. */
export function layOut(agency: Agency, layout: Layout): LaidOut {
  const tables = budgetTables(agency);
  const present = Object.values(tables).filter((table): table is BudgetTable => table !== undefined);
  const units: readonly Unit[] = ["万元", "千元", "元"];
  const grids = present.map((table, at) =>
    buildGrid(table, layout, agency, layout.unit === "mixed" ? (units[at % 3] ?? "万元") : layout.unit),
  );
  const places = new Map<string, Place>();
  const roles = new Map<string, ReadonlyMap<string, Role>>();
  const sheets = arrange(grids, layout).map((placed, at) => {
    const name = nameOf(placed, at, layout);
    const made = toSheet(name, placed, layout);
    roles.set(name, made.roles);
    for (const { grid, top, left } of placed) {
      for (const local of grid.places) {
        const place = toPlace(local, name, top, left);
        places.set(figureKey(place), place);
      }
    }
    return made.sheet;
  });
  return {
    agency,
    layout,
    tables,
    places,
    roles,
    workbook: {
      name: `${agency.name}${agency.year}年部门预算公开.xlsx`,
      notices: [],
      sheets: [
        ...(layout.frontSheets
          ? frontSheets(
              agency,
              present.map(({ id }) => `${numberOf(id, layout.tableNumber)} ${titleOf(id, layout.audience)}`),
            )
          : []),
        ...sheets,
        ...(layout.hidden === "sheet" ? [hiddenSheet] : []),
      ],
    },
  };
}

/** The cell of a figure, or undefined where the layout does not print it. */
export function placeOf(laidOut: LaidOut, table: Place["table"], row: string, column: string): Place | undefined {
  return laidOut.places.get(figureKey({ table, row, column }));
}
