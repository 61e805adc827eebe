import { toArea, type Area, type BookLiteral, type CellLiteral, type FullCell, type SheetLiteral } from "./book";

/** The state of the open workbook inside the stand-in. Changes only by `edit`, `addSheet` … (a user) and by selection. */
export interface Model {
  name: string;
  readonly sheets: ModelSheet[];
  /** Id of the sheet in front. */
  active: string;
  /** Addresses selected on the active sheet. */
  selection: string;
  nextId: number;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** What the workbook holds beside its sheets, as the test wrote it down. */
  readonly beside: BookLiteral;
}

export interface ModelSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly cells: Map<number, Map<number, FullCell>>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: Area[];
  readonly formattedTo: Area | null;
  readonly protected: boolean;
  /** In the sheet's scope, by name. */
  readonly names: Map<string, { comment: string; visible: boolean; formula?: string }>;
  readonly tables: { name: string; readonly area: Area | null }[];
  readonly charts: { readonly type: string; readonly series: { name: string; values: string; categories: string }[] }[];
  /** All that was set and is neither content nor a merged area, in order: "font.Bold" of these cells is true. */
  readonly settings: Setting[];
}

export interface Setting {
  readonly member: string;
  readonly area: Area | null;
  readonly value: unknown;
}

export function createModel(book: BookLiteral): Model {
  const model: Model = { name: book.name ?? "工作簿1.xlsx", sheets: [], active: "", selection: "A1", nextId: 1, structureProtected: book.structureProtected ?? false, readOnly: book.readOnly ?? false, calculationMode: book.calculationMode ?? "Automatic", beside: book };
  for (const sheet of book.sheets) addSheet(model, sheet);
  model.active = model.sheets.find((s) => s.visibility === "Visible")?.id ?? "";
  return model;
}

export function addSheet(model: Model, literal: SheetLiteral): ModelSheet {
  const sheet: ModelSheet = {
    // Excel's ids look like this, and are never names.
    id: `{00000000-0001-0000-${String(model.nextId++).padStart(4, "0")}-000000000000}`,
    name: literal.name,
    visibility: literal.visibility ?? "Visible",
    cells: new Map(),
    hiddenRows: new Set(literal.hiddenRows),
    hiddenColumns: new Set(literal.hiddenColumns),
    merges: (literal.merges ?? []).map(areaOf),
    formattedTo: literal.formattedTo === undefined ? null : areaOf(literal.formattedTo),
    protected: literal.protected ?? false,
    names: new Map<string, { comment: string; visible: boolean; formula?: string }>([
      ...Object.entries(literal.names ?? {}).map(([name, comment]) => [name, { comment, visible: false }] as const),
      ...Object.entries(literal.formulas ?? {}).map(([name, formula]) => [name, { comment: "", visible: true, formula }] as const),
    ]),
    tables: (literal.tables ?? []).map((name) => ({ name, area: null })),
    charts: [],
    settings: [],
  };
  literal.rows?.forEach((row, r) => row.forEach((cell, c) => setCell(sheet, r, c, cell)));
  for (const [address, cell] of Object.entries(literal.cells ?? {})) {
    const { top, left } = areaOf(address);
    setCell(sheet, top, left, cell);
  }
  model.sheets.push(sheet);
  return sheet;
}

export function setCell(sheet: ModelSheet, row: number, column: number, literal: CellLiteral): void {
  const cell: FullCell = typeof literal === "object" ? literal : { value: literal };
  let line = sheet.cells.get(row);
  if (line === undefined) sheet.cells.set(row, (line = new Map<number, FullCell>()));
  if (cell.value === "" && cell.formula === undefined && cell.format === undefined) line.delete(column);
  else line.set(column, cell);
}

/** As Excel tells it: null where nothing is used. With `valuesOnly` formats do not count. */
export function usedArea(sheet: ModelSheet, valuesOnly: boolean): Area | null {
  let area: Area | null = valuesOnly ? null : sheet.formattedTo;
  if (area !== null) area = { ...area, top: 0, left: 0 };
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      if (valuesOnly && cell.value === "" && cell.formula === undefined) continue;
      area = area === null ? { top: row, left: column, bottom: row, right: column } : {
        top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column),
      };
    }
  }
  return area;
}

export function areaOf(text: string): Area {
  const area = toArea(text);
  if (area === null) throw new RangeError(`not an address: ${text}`);
  return area;
}
