import type { BookLiteral, CellLiteral, SheetLiteral } from "./book";
import { execute } from "./execute";
import { EVENTS, hasLevel, type Host, type JournalEntry } from "./host";
import { addSheet, areaOf, createModel, setCell, type ModelSheet } from "./model";
import { tellChange } from "./tell-change";
import type { RequestBody, ResponseMessage } from "./wire";

/** What goes wrong with this Excel; tests change it while they run. */
export interface Faults {
  /** Every request is refused: a protected view. */
  accessDenied: boolean;
  /** Every request is refused: the user is typing in a cell. */
  editMode: boolean;
  /** So many of the next requests are never answered. */
  hang: number;
  /** These requests, counted from 1, are never answered. */
  hangAt: readonly number[];
  /** These requests, counted from 1, are done, but their answers never come. */
  loseAnswerAt: readonly number[];
  /** These requests, counted from 1, are refused with the code, or never reach Excel ("network down"). Nothing of them is done, but where the answer proves too large. */
  failAt: ReadonlyMap<number, string>;
  /** Called before each request is done, with its number from 1: what the user or another author does just then. */
  meanwhile: (request: number) => void;
  /** So many milliseconds before each answer. */
  delayMs: number;
  /** So many milliseconds before an event is told; with 0 those of a request come before its answer. */
  eventDelayMs: number;
  /** Requests and answers above this are refused, as Excel on the web does. */
  maxBytes: number;
  /** Above so many cells `values` is null, without an error. */
  nullAbove: number;
  /** Members that fail, "worksheet.Activate" → the code. */
  refusals: Record<string, string>;
}

export interface StandInOptions {
  /** "1.15" where nothing is said: the last that this client knows. */
  readonly apiLevel?: string;
  /** It is Excel on the web, with what only that has. */
  readonly online?: boolean;
  readonly faults?: Partial<Faults>;
}

/** Excel, as seen by a test: what was asked of it, and the hands of its user. */
export interface StandIn {
  readonly faults: Faults;
  /** Every request is a sync: one trip to Excel and back. */
  readonly traffic: readonly { readonly sent: number; readonly received: number }[];
  readonly journal: readonly JournalEntry[];
  /** The entries that changed, or may have changed, the workbook. */
  readonly writes: () => readonly JournalEntry[];
  readonly selection: () => { readonly sheet: string; readonly cells: string };
  readonly visibility: (sheet: string) => string;
  /** The sheets as they stand, in order; what a test reads of them is live. */
  readonly sheets: () => readonly ModelSheet[];
  readonly sheet: (name: string) => ModelSheet;
  /** The user types into a cell, adds a sheet, deletes one, renames one. */
  readonly edit: (sheet: string, cell: string, value: CellLiteral) => void;
  readonly add: (sheet: SheetLiteral) => void;
  readonly remove: (sheet: string) => void;
  readonly rename: (sheet: string, name: string) => void;
  /** Hides it or shows it again: another sheet, or this one, comes to the front. */
  readonly hide: (sheet: string, visibility: ModelSheet["visibility"]) => void;
  readonly move: (sheet: string, position: number) => void;
  readonly activate: (sheet: string) => void;
  /** By hand or by a filter; columns are told to nobody. */
  readonly hideRows: (sheet: string, rows: readonly number[]) => void;
  readonly hideColumns: (sheet: string, columns: readonly number[]) => void;
  /** Excel puts another result into a cell that has a formula. */
  readonly calculate: (sheet: string, cell: string, value: CellLiteral) => void;
  readonly setCalculation: (mode: "Automatic" | "Manual") => void;
  /** What a client needs: an executor for its requests, the levels of the API, and where events are to go. */
  readonly executeAsync: (customData: unknown, flags: number, message: { readonly Body: unknown }) => Promise<ResponseMessage>;
  readonly isSetSupported: (name: string, version?: string) => boolean;
  readonly onEvent: (receive: (message: unknown) => void) => void;
}

const MAX_BYTES = 5 * 1024 * 1024;
const EVENT_CATEGORY = 65536;

export function createStandIn(book: BookLiteral, options: StandInOptions = {}): StandIn {
  const faults: Faults = { accessDenied: false, editMode: false, hang: 0, hangAt: [], loseAnswerAt: [], failAt: new Map(), meanwhile: () => undefined, delayMs: 0, eventDelayMs: 0, maxBytes: MAX_BYTES, nullAbove: 5_000_000, refusals: {}, ...options.faults };
  const apiLevel = options.apiLevel ?? "1.15";
  const model = createModel(book);
  const journal: JournalEntry[] = [];
  const traffic: { sent: number; received: number }[] = [];
  let receive: (message: unknown) => void = () => undefined;

  const sheetNamed = (name: string): ModelSheet => {
    const sheet = model.sheets.find((s) => s.name === name);
    if (sheet === undefined) throw new RangeError(`no sheet ${name}`);
    return sheet;
  };
  const registrations = new Set<string>();
  const tell: Host["tell"] = (event, targetId, message) => {
    if (!registrations.has(`${targetId} ${event}`)) return;
    const entry = { messageCategory: EVENT_CATEGORY, messageType: EVENTS[event][0], targetId, message: JSON.stringify(message) };
    if (faults.eventDelayMs === 0) receive({ entries: [entry] });
    else setTimeout(() => receive({ entries: [entry] }), faults.eventDelayMs);
  };
  const host: Host = {
    model, journal, apiLevel, online: options.online === true, registrations, tell, kept: new Map(),
    get limits() { return faults; },
    get refusals() { return faults.refusals; },
  };

  return {
    faults, traffic, journal,
    writes: () => journal.filter((entry) => entry.effect === "write"),
    selection: () => ({ sheet: model.sheets.find((s) => s.id === model.active)?.name ?? "", cells: model.selection }),
    visibility: (name) => sheetNamed(name).visibility,
    sheets: () => [...model.sheets],
    sheet: sheetNamed,
    edit: (name, cell, value) => {
      const sheet = sheetNamed(name);
      const area = areaOf(cell);
      setCell(sheet, area.top, area.left, value);
      tellChange(host, sheet, area, "Unknown");
    },
    add: (literal) => tell("Added", "Workbook", { source: "Local", worksheetId: addSheet(model, literal).id }),
    remove: (name) => {
      const sheet = sheetNamed(name);
      model.sheets.splice(model.sheets.indexOf(sheet), 1);
      tell("Deleted", "Workbook", { source: "Local", worksheetId: sheet.id });
    },
    rename: (name, to) => {
      const sheet = sheetNamed(name);
      sheet.name = to;
      tell("NameChanged", "Workbook", { source: "Local", worksheetId: sheet.id, nameBefore: name, nameAfter: to });
    },
    hide: (name, visibility) => {
      const sheet = sheetNamed(name);
      sheet.visibility = visibility;
      tell("VisibilityChanged", "Workbook", { source: "Local", worksheetId: sheet.id, visibilityAfter: visibility });
      model.active = visibility === "Visible" ? sheet.id : (model.sheets.find((one) => one.visibility === "Visible")?.id ?? "");
      tell("Activated", "Workbook", { worksheetId: model.active });
    },
    move: (name, position) => {
      const sheet = sheetNamed(name);
      model.sheets.splice(model.sheets.indexOf(sheet), 1);
      model.sheets.splice(position, 0, sheet);
      tell("Moved", "Workbook", { source: "Local", worksheetId: sheet.id, positionAfter: position });
    },
    activate: (name) => {
      model.active = sheetNamed(name).id;
      tell("Activated", "Workbook", { worksheetId: model.active });
    },
    hideRows: (name, rows) => {
      const sheet = sheetNamed(name);
      sheet.hiddenRows.clear();
      for (const row of rows) sheet.hiddenRows.add(row);
      tell("RowHiddenChanged", "Workbook", { source: "Local", worksheetId: sheet.id, address: "1:1", changeType: "Hidden" });
    },
    hideColumns: (name, columns) => {
      const sheet = sheetNamed(name);
      sheet.hiddenColumns.clear();
      for (const column of columns) sheet.hiddenColumns.add(column);
    },
    calculate: (name, cell, value) => {
      const sheet = sheetNamed(name);
      const area = areaOf(cell);
      setCell(sheet, area.top, area.left, value);
      tell("Calculated", "Workbook", { worksheetId: sheet.id, address: cell });
    },
    setCalculation: (mode) => {
      model.calculationMode = mode;
    },
    isSetSupported: (name, version = "1.1") => (name === "ExcelApi" ? hasLevel(apiLevel, version) : name === "ExcelApiOnline" && options.online === true),
    onEvent: (listener) => {
      receive = listener;
    },
    executeAsync: async (_customData, _flags, message) => {
      // As over a wire: nothing of the client's can be touched by Excel, nor the other way round.
      const request = JSON.stringify(message.Body);
      const entry = { sent: bytes(request), received: 0 };
      const number = traffic.push(entry);
      if (faults.hang > 0 || faults.hangAt.includes(number)) {
        faults.hang = Math.max(0, faults.hang - 1);
        return new Promise<never>(() => undefined);
      }
      if (faults.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.delayMs));
      if (entry.sent > faults.maxBytes) return refused("RequestPayloadSizeLimitExceeded");
      if (faults.editMode) return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      if (faults.accessDenied) return failed("AccessDenied", "You cannot perform the requested operation.");
      faults.meanwhile(number);
      const failure = faults.failAt.get(number);
      if (failure === "network down") throw new TypeError("Failed to fetch");
      if (failure === "RequestPayloadSizeLimitExceeded") return refused(failure);
      if (failure !== undefined && failure !== "ResponsePayloadSizeLimitExceeded") return failed(failure, `refused: ${failure}`);
      const response = JSON.stringify(execute(JSON.parse(request) as RequestBody, host));
      if (failure !== undefined) return refused(failure);
      if (faults.loseAnswerAt.includes(number)) return new Promise<never>(() => undefined);
      entry.received = bytes(response);
      if (entry.received > faults.maxBytes) return refused("ResponsePayloadSizeLimitExceeded");
      return { HttpStatusCode: 200, Headers: {}, Body: JSON.parse(response) as ResponseMessage["Body"] };
    },
  };
}

function failed(Code: string, Message: string): ResponseMessage {
  return { HttpStatusCode: 200, Headers: {}, Body: { Results: [], Error: { Code, Message, Location: "", ActionIndex: 0 } } };
}

function refused(code: string): ResponseMessage {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: "The payload size has exceeded the limit.", Headers: {}, Body: null };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
