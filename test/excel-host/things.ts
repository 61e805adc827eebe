import { address, areaText, toArea, type Area, type BookProperties, type CommentLiteral } from "./book";
import { usedArea, type Model, type ModelSheet } from "./model";

const MAX_MERGED_AREAS = 512;

/** What an object path of a request may lead to. */
export type Thing =
  | { readonly kind: "workbook" }
  | { readonly kind: "application" }
  | { readonly kind: "worksheets" }
  | { readonly kind: "worksheet"; readonly sheet: ModelSheet }
  | { readonly kind: "protection"; readonly sheet: ModelSheet }
  | { readonly kind: "range"; readonly sheet: ModelSheet; readonly area: Area }
  | { readonly kind: "areas"; readonly sheet: ModelSheet; readonly areas: readonly Area[] }
  | { readonly kind: "rangeCollection"; readonly sheet: ModelSheet; readonly areas: readonly Area[] }
  | { readonly kind: "view"; readonly sheet: ModelSheet; readonly area: Area }
  | { readonly kind: "application" }
  /** A workbook in a window of its own, which no test looks into. */
  | { readonly kind: "otherBook" }
  | { readonly kind: "bookProtection" }
  | { readonly kind: "names"; /** Null: those of the workbook. */ readonly sheet: ModelSheet | null }
  | { readonly kind: "name"; readonly sheet: ModelSheet; readonly name: string }
  | { readonly kind: "tables"; readonly sheet: ModelSheet | null }
  | { readonly kind: "table"; readonly table: { name: string }; readonly sheet: ModelSheet }
  | { readonly kind: "charts"; readonly sheet: ModelSheet }
  | { readonly kind: "chart"; readonly sheet: ModelSheet; readonly chart: ModelSheet["charts"][number] }
  | { readonly kind: "seriesCollection"; readonly sheet: ModelSheet; readonly chart: ModelSheet["charts"][number] }
  | { readonly kind: "series"; readonly sheet: ModelSheet; readonly series: { name: string; values: string; categories: string } }
  /** What is set of cells or a sheet without being content: a font, a border, the print layout … */
  | { readonly kind: "part"; readonly path: string; readonly sheet: ModelSheet; readonly area: Area | null }
  | { readonly kind: "bookName"; readonly formula: string }
  | { readonly kind: "properties" }
  | { readonly kind: "customProperties" }
  | { readonly kind: "customProperty"; readonly name: string; readonly value: unknown }
  /** Comments, notes, or the replies to one comment. */
  | { readonly kind: "comments"; readonly all: readonly CommentLiteral[] }
  | { readonly kind: "comment"; readonly comment: CommentLiteral; readonly at: number }
  | { readonly kind: "queries" }
  | { readonly kind: "linkedWorkbooks" }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "null" };

export type Kind = Thing["kind"];
type Of<K extends Kind> = Extract<Thing, { readonly kind: K }>;

/** A refusal as Excel words it. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface Limits {
  /** Above so many cells `values` and its like come back null, without an error. */
  readonly nullAbove: number;
}

interface Property<K extends Kind> {
  readonly since: string;
  readonly get: (thing: Of<K>, model: Model, limits: Limits) => unknown;
}

interface Navigation<K extends Kind> {
  readonly since: string;
  readonly go: (thing: Of<K>, args: readonly unknown[], model: Model) => Thing;
}

type Members<M> = { readonly [K in Kind]?: Readonly<Record<string, M>> };
type Table<T extends { readonly [K in Kind]: unknown }> = { readonly [K in Kind]?: Readonly<Record<string, T[K]>> };

/** Scalar properties, by their names on the wire. */
export const PROPERTIES: Table<{ readonly [K in Kind]: Property<K> }> = {
  workbook: { Name: { since: "1.7", get: (_t, model) => model.name }, ReadOnly: { since: "1.8", get: (_t, model) => model.readOnly } },
  application: { CalculationMode: { since: "1.1", get: (_t, model) => model.calculationMode } },
  bookProtection: { Protected: { since: "1.7", get: (_t, model) => model.structureProtected } },
  name: { Name: { since: "1.1", get: ({ name }) => name }, Comment: { since: "1.4", get: ({ sheet, name }) => sheet.names.get(name)?.comment ?? "" }, Formula: { since: "1.7", get: ({ sheet, name }) => sheet.names.get(name)?.formula ?? "=TRUE" } },
  bookName: { Formula: { since: "1.7", get: ({ formula }) => formula } },
  properties: { Author: text("author"), LastAuthor: text("lastAuthor"), Manager: text("manager"), Company: text("company") },
  customProperty: {
    Key: { since: "1.7", get: ({ name }) => name }, Value: { since: "1.7", get: ({ value }) => value },
    Type: { since: "1.7", get: ({ value }) => (typeof value === "string" ? "String" : typeof value === "number" ? "Number" : "Boolean") },
  },
  comment: {
    Id: { since: "1.10", get: ({ at }) => `{C-${String(at)}}` }, AuthorName: { since: "1.10", get: ({ comment }) => comment.author }, Content: { since: "1.10", get: ({ comment }) => comment.text },
  },
  named: { Name: { since: "1.14", get: ({ name }) => name }, Id: { since: "1.1", get: ({ name }) => name } },
  table: { Name: { since: "1.1", get: ({ table }) => table.name } },
  worksheet: {
    Id: { since: "1.1", get: ({ sheet }) => sheet.id },
    Name: { since: "1.1", get: ({ sheet }) => sheet.name },
    Position: { since: "1.1", get: ({ sheet }, model) => model.sheets.indexOf(sheet) },
    Visibility: { since: "1.1", get: ({ sheet }) => sheet.visibility },
  },
  protection: { Protected: { since: "1.2", get: ({ sheet }) => sheet.protected } },
  range: {
    Address: { since: "1.1", get: ({ sheet, area }) => fullAddress(sheet, area) },
    RowIndex: { since: "1.1", get: ({ area }) => area.top },
    ColumnIndex: { since: "1.1", get: ({ area }) => area.left },
    RowCount: { since: "1.1", get: ({ area }) => height(area) },
    ColumnCount: { since: "1.1", get: ({ area }) => width(area) },
    CellCount: { since: "1.1", get: ({ area }) => height(area) * width(area) },
    Values: { since: "1.1", get: (t, _m, limits) => matrix(t, limits, (cell) => cell?.value ?? "") },
    Text: { since: "1.1", get: (t, _m, limits) => matrix(t, limits, (cell) => String(cell?.value ?? "")) },
    Formulas: { since: "1.1", get: (t, _m, limits) => matrix(t, limits, (cell) => cell?.formula ?? cell?.value ?? "") },
    NumberFormat: { since: "1.1", get: (t, _m, limits) => matrix(t, limits, (cell) => cell?.format ?? "General") },
    RowHidden: { since: "1.2", get: ({ sheet, area }) => allNoneMixed(lines(area.top, area.bottom), sheet.hiddenRows) },
    ColumnHidden: { since: "1.2", get: ({ sheet, area }) => allNoneMixed(lines(area.left, area.right), sheet.hiddenColumns) },
  },
  areas: { Address: { since: "1.9", get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(",") } },
  view: {
    CellAddresses: {
      since: "1.3",
      get: ({ sheet, area }) => lines(area.top, area.bottom).filter((row) => !sheet.hiddenRows.has(row)).map((row) => lines(area.left, area.right)
        .filter((column) => !sheet.hiddenColumns.has(column)).map((column) => `${quoted(sheet)}!${address(row, column)}`)),
    },
  },
};

/** Properties and methods that lead to another thing. */
export const NAVIGATIONS: Table<{ readonly [K in Kind]: Navigation<K> }> = {
  workbook: {
    Worksheets: { since: "1.1", go: () => ({ kind: "worksheets" }) },
    Application: { since: "1.1", go: () => ({ kind: "application" }) },
    Protection: { since: "1.7", go: () => ({ kind: "bookProtection" }) },
    Names: { since: "1.1", go: () => ({ kind: "names", sheet: null }) },
    Tables: { since: "1.1", go: () => ({ kind: "tables", sheet: null }) },
    Properties: { since: "1.7", go: () => ({ kind: "properties" }) },
    Comments: { since: "1.10", go: (_t, _a, { beside }) => ({ kind: "comments", all: beside.comments ?? [] }) },
    Notes: { since: "1.18", go: (_t, _a, { beside }) => ({ kind: "comments", all: beside.notes ?? [] }) },
    Queries: { since: "1.14", go: () => ({ kind: "queries" }) },
    LinkedWorkbooks: { since: "1.15", go: () => ({ kind: "linkedWorkbooks" }) },
    GetSelectedRange: { since: "1.1", go: (_t, _a, model) => rangeOf(byId(model, model.active), model.selection) },
  },
  properties: { Custom: { since: "1.7", go: () => ({ kind: "customProperties" }) } },
  comments: {
    GetItem: { since: "1.10", go: ({ all }, [id]) => commentThing(all, Number(/\d+/.exec(String(id))?.[0] ?? -1)) },
    GetItemAt: { since: "1.10", go: ({ all }, [at]) => commentThing(all, Number(at)) },
  },
  comment: {
    Replies: { since: "1.10", go: ({ comment }) => ({ kind: "comments", all: (comment.replies ?? []).map((reply) => ({ ...comment, ...reply })) }) },
    GetLocation: { since: "1.10", go: ({ comment }, _a, model) => rangeOf(byId(model, comment.sheet), comment.cell) },
  },
  application: { CreateWorkbook: { since: "1.8", go: () => ({ kind: "otherBook" }) } },
  worksheets: {
    GetItem: { since: "1.1", go: (_t, [key], model) => sheetThing(model, key) },
    GetItemOrNullObject: { since: "1.4", go: (_t, [key], model) => (find(model, key) === undefined ? { kind: "null" } : sheetThing(model, key)) },
    GetActiveWorksheet: { since: "1.1", go: (_t, _a, model) => ({ kind: "worksheet", sheet: byId(model, model.active) }) },
  },
  names: {
    GetItemOrNullObject: { since: "1.4", go: ({ sheet }, [name]) => (sheet?.names.has(String(name)) === true ? { kind: "name", sheet, name: String(name) } : { kind: "null" }) },
  },
  worksheet: {
    Names: { since: "1.4", go: ({ sheet }) => ({ kind: "names", sheet }) },
    Tables: { since: "1.1", go: ({ sheet }) => ({ kind: "tables", sheet }) },
    Charts: { since: "1.1", go: ({ sheet }) => ({ kind: "charts", sheet }) },
    FreezePanes: { since: "1.7", go: ({ sheet }) => ({ kind: "part", path: "freezePanes", sheet, area: null }) },
    PageLayout: { since: "1.9", go: ({ sheet }) => ({ kind: "part", path: "pageLayout", sheet, area: null }) },
    Protection: { since: "1.2", go: ({ sheet }) => ({ kind: "protection", sheet }) },
    GetRange: { since: "1.1", go: ({ sheet }, [text]) => rangeOf(sheet, String(text)) },
    GetRanges: { since: "1.9", go: ({ sheet }, [text]) => ({ kind: "areas", sheet, areas: String(text).split(",").map((part) => existing(part)) }) },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      go: ({ sheet }, [valuesOnly]) => {
        const area = usedArea(sheet, valuesOnly === true);
        return area === null ? { kind: "null" } : { kind: "range", sheet, area };
      },
    },
  },
  chart: { Series: { since: "1.1", go: ({ sheet, chart }) => ({ kind: "seriesCollection", sheet, chart }) } },
  seriesCollection: { GetItemAt: { since: "1.1", go: ({ sheet, chart }, [at]) => seriesThing(sheet, chart, Number(at)) } },
  range: {
    Format: { since: "1.1", go: ({ sheet, area }) => ({ kind: "part", path: "format", sheet, area }) },
    DataValidation: { since: "1.8", go: ({ sheet, area }) => ({ kind: "part", path: "dataValidation", sheet, area }) },
    GetRow: { since: "1.1", go: ({ sheet, area }, [row]) => ({ kind: "range", sheet, area: { ...area, top: area.top + Number(row), bottom: area.top + Number(row) } }) },
    GetBoundingRect: { since: "1.1", go: ({ sheet, area }, [other]) => ({ kind: "range", sheet, area: around(area, other) }) },
    GetVisibleView: { since: "1.3", go: ({ sheet, area }) => ({ kind: "view", sheet, area }) },
    GetMergedAreasOrNullObject: {
      since: "1.13",
      go: ({ sheet, area }) => {
        const areas = sheet.merges.filter((m) => m.top <= area.bottom && m.bottom >= area.top && m.left <= area.right && m.right >= area.left);
        // Documented so, and without a code of its own.
        if (areas.length > MAX_MERGED_AREAS) throw new HostError("GeneralException", "There was an internal error while processing the request.");
        return areas.length === 0 ? { kind: "null" } : { kind: "areas", sheet, areas };
      },
    },
  },
  areas: { Areas: { since: "1.9", go: ({ sheet, areas }) => ({ kind: "rangeCollection", sheet, areas }) } },
};

/** What a collection holds, in order; null where the thing is none. */
export function itemsOf(thing: Thing, model: Model): readonly Thing[] | null {
  if (thing.kind === "worksheets") return model.sheets.map((sheet) => ({ kind: "worksheet", sheet }));
  if (thing.kind === "names" && thing.sheet === null) return Object.values(model.beside.names ?? {}).map((formula) => ({ kind: "bookName", formula }));
  if (thing.kind === "customProperties") return Object.entries(model.beside.properties?.custom ?? {}).map(([name, value]) => ({ kind: "customProperty", name, value }));
  if (thing.kind === "comments") return thing.all.map((comment, at) => ({ kind: "comment", comment, at }));
  if (thing.kind === "queries" || thing.kind === "linkedWorkbooks") return (model.beside[thing.kind] ?? []).map((name) => ({ kind: "named", name }));
  if (thing.kind === "names") return [...(thing.sheet?.names.keys() ?? [])].map((name) => ({ kind: "name", sheet: thing.sheet as ModelSheet, name }));
  if (thing.kind === "tables") return (thing.sheet === null ? model.sheets : [thing.sheet]).flatMap((sheet) => sheet.tables.map((table) => ({ kind: "table" as const, table, sheet })));
  return thing.kind === "rangeCollection" ? thing.areas.map((area) => ({ kind: "range", sheet: thing.sheet, area })) : null;
}

/** The member of a table for a thing, or undefined. The tables are typed per kind; here the kinds meet. */
export function memberOf<M>(table: unknown, kind: Kind, name: string): M | undefined {
  const members = (table as Members<M>)[kind];
  return members !== undefined && Object.prototype.hasOwnProperty.call(members, name) ? members[name] : undefined;
}

function around(area: Area, other: unknown): Area {
  const second = typeof other === "object" && other !== null && "area" in other ? (other as { readonly area: Area }).area : existing(String(other));
  return { top: Math.min(area.top, second.top), left: Math.min(area.left, second.left), bottom: Math.max(area.bottom, second.bottom), right: Math.max(area.right, second.right) };
}

function text(name: Exclude<keyof BookProperties, "custom">): Property<"properties"> {
  return { since: "1.7", get: (_t, { beside }) => beside.properties?.[name] ?? "" };
}

function commentThing(all: readonly CommentLiteral[], at: number): Thing {
  const comment = all[at];
  if (comment === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return { kind: "comment", comment, at };
}

function seriesThing(sheet: ModelSheet, chart: ModelSheet["charts"][number], at: number): Thing {
  const series = chart.series[at];
  if (series === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return { kind: "series", sheet, series };
}

function sheetThing(model: Model, key: unknown): Thing {
  const sheet = find(model, key);
  if (sheet === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return { kind: "worksheet", sheet };
}

/** By name as Excel compares names (without regard to case), or by id. */
export function find(model: Model, key: unknown): ModelSheet | undefined {
  return model.sheets.find((s) => s.name.toLowerCase() === String(key).toLowerCase() || s.id === key);
}

function byId(model: Model, id: string): ModelSheet {
  const sheet = find(model, id);
  if (sheet === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return sheet;
}

function rangeOf(sheet: ModelSheet, text: string): Thing {
  return { kind: "range", sheet, area: existing(text) };
}

function existing(text: string): Area {
  const area = toArea(text);
  if (area === null) throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  return area;
}

function fullAddress(sheet: ModelSheet, area: Area): string {
  return `${quoted(sheet)}!${areaText(area)}`;
}

function quoted(sheet: ModelSheet): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
}

function matrix(thing: Of<"range">, limits: Limits, tell: (cell: { readonly value: unknown; readonly formula?: string; readonly format?: string } | undefined) => unknown): unknown {
  const { sheet, area } = thing;
  if (height(area) * width(area) > limits.nullAbove) return null;
  return lines(area.top, area.bottom).map((row) => {
    const line = sheet.cells.get(row);
    return lines(area.left, area.right).map((column) => tell(line?.get(column)));
  });
}

function allNoneMixed(all: readonly number[], hidden: ReadonlySet<number>): boolean | null {
  const count = all.filter((line) => hidden.has(line)).length;
  return count === 0 ? false : count === all.length ? true : null;
}

function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function height(area: Area): number {
  return area.bottom - area.top + 1;
}

function width(area: Area): number {
  return area.right - area.left + 1;
}
