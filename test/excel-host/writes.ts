import { areaText, toArea, type Area } from "./book";
import { admit, type Host } from "./host";
import { addSheet, setCell, type ModelSheet } from "./model";
import { tellChange } from "./tell-change";
import { find, HostError, type Thing } from "./things";

/** What changes the workbook, as Excel does it: everything here goes into the journal, with the sheet it is done to. */

/** Parts that lead to further parts, and since when. */
const PARTS: Readonly<Record<string, Readonly<Record<string, readonly [path: string, since: string]>>>> = {
  format: { Font: ["font", "1.1"], Fill: ["fill", "1.1"], Borders: ["borders", "1.1"] },
  borders: { GetItem: ["border", "1.1"] },
  pageLayout: { HeadersFooters: ["headersFooters", "1.9"] },
  headersFooters: { DefaultForAllPages: ["headerFooter", "1.9"] },
  chart: { Title: ["chartTitle", "1.1"], Legend: ["chartLegend", "1.1"], DataLabels: ["chartDataLabels", "1.1"], Axes: ["chartAxes", "1.1"] },
  chartAxes: { CategoryAxis: ["chartAxis", "1.1"] },
};

/** What may be set or called and only has to be remembered, and since when. */
const SETTINGS: Readonly<Record<string, string>> = {
  "format.ColumnWidth": "1.2", "format.RowHeight": "1.2", "format.HorizontalAlignment": "1.1", "format.VerticalAlignment": "1.1", "format.WrapText": "1.1", "format.IndentLevel": "1.9", "format.AutofitRows": "1.2",
  "font.Name": "1.1", "font.Size": "1.1", "font.Bold": "1.1", "font.Color": "1.1", "font.Underline": "1.1", "fill.Color": "1.1", "border.Style": "1.1", "border.Color": "1.1",
  "dataValidation.Rule": "1.8", "dataValidation.IgnoreBlanks": "1.8", "dataValidation.ErrorAlert": "1.8",
  "worksheet.Gridlines": "1.8", "freezePanes.FreezeRows": "1.7", "freezePanes.FreezeColumns": "1.7", "freezePanes.FreezeAt": "1.7",
  "pageLayout.Orientation": "1.9", "pageLayout.PaperSize": "1.9", "pageLayout.Zoom": "1.9", "pageLayout.CenterHorizontally": "1.9", "pageLayout.SetPrintMargins": "1.9", "pageLayout.SetPrintTitleRows": "1.9",
  "headerFooter.CenterFooter": "1.9", "table.Style": "1.1", "table.ShowBandedRows": "1.3", "chart.SetPosition": "1.1", "chartTitle.Text": "1.1", "chartLegend.Visible": "1.1", "chartLegend.Position": "1.1",
  "chartDataLabels.ShowValue": "1.1", "chartDataLabels.ShowPercentage": "1.1", "chartAxis.ReversePlotOrder": "1.7",
};

/** Ways that make a thing, or lead to a part; null where there is none of this name. */
export function goWriting(parent: Thing, name: string, args: readonly unknown[], host: Host): Thing | null {
  const { model } = host;
  if (parent.kind === "part" || parent.kind === "chart") {
    const part = PARTS[parent.kind === "part" ? parent.path : "chart"]?.[name];
    if (part === undefined) return null;
    admit(part[0], name, part[1], host);
    // A border is told apart from the others of its cells by what it is called.
    return { kind: "part", path: part[0] === "border" ? `border ${String(args[0])}` : part[0], sheet: parent.sheet, area: parent.kind === "part" ? parent.area : null };
  }
  if (name !== "Add") return null;
  if (parent.kind === "worksheets") {
    const wanted = String(args[0]);
    record(host, "worksheets.Add", args, null, "1.1");
    structure(host);
    if (find(model, wanted) !== undefined) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    assertName(wanted);
    const sheet = addSheet(model, { name: wanted });
    host.journal[host.journal.length - 1] = { effect: "write", member: "worksheets.Add", args, sheet: sheet.id };
    host.tell("Added", "Workbook", { source: "Local", worksheetId: sheet.id });
    return { kind: "worksheet", sheet };
  }
  if (parent.kind === "names" && parent.sheet !== null) {
    const [wanted, , comment] = args.map(String);
    record(host, "names.Add", args, parent.sheet, "1.4");
    if (parent.sheet.names.has(wanted ?? "")) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    parent.sheet.names.set(wanted ?? "", { comment: comment ?? "", visible: true });
    return { kind: "name", sheet: parent.sheet, name: wanted ?? "" };
  }
  if (parent.kind === "tables" && parent.sheet !== null) {
    record(host, "tables.Add", args, parent.sheet, "1.1");
    const { sheet } = parent;
    const area = areaOf(args[0]);
    if (sheet.merges.some((merge) => overlap(merge, area))) throw new HostError("InvalidArgument", "A table can't overlap merged cells.");
    const numbers = model.sheets.flatMap(({ tables }) => tables).length;
    const table = { name: `表${String(numbers + 1)}`, area };
    sheet.tables.push(table);
    return { kind: "table", table, sheet };
  }
  if (parent.kind === "charts") {
    record(host, "charts.Add", args, parent.sheet, "1.1");
    const chart = { type: String(args[0]), series: [{ name: "系列1", values: textOf(args[1]), categories: "" }] };
    parent.sheet.charts.push(chart);
    return { kind: "chart", sheet: parent.sheet, chart };
  }
  if (parent.kind === "seriesCollection") {
    record(host, "seriesCollection.Add", args, parent.sheet, "1.7");
    const series = { name: String(args[0]), values: "", categories: "" };
    parent.chart.series.push(series);
    return { kind: "series", sheet: parent.sheet, series };
  }
  return null;
}

export function callWriting(thing: Thing, name: string, args: readonly unknown[], host: Host): unknown {
  const member = memberName(thing, name);
  const sheet = "sheet" in thing ? thing.sheet : null;
  const since = SETTINGS[member] ?? CALLS[member];
  record(host, member, args, sheet, since);
  if (since === undefined || sheet === null) throw new HostError("ApiNotFound", `the stand-in knows no ${member}`);
  if (thing.kind === "worksheet" && name === "Delete") return deleteSheet(thing.sheet, host);
  if (thing.kind === "range" && name === "Merge") {
    if (sheet.merges.some((merge) => overlap(merge, thing.area))) throw new HostError("InvalidArgument", "Merged cells overlap.");
    sheet.merges.push(thing.area);
    return null;
  }
  if (thing.kind === "series") {
    if (name === "SetValues") thing.series.values = textOf(args[0]);
    else thing.series.categories = textOf(args[0]);
    return null;
  }
  remember(thing, member, args, sheet);
  return null;
}

const CALLS: Readonly<Record<string, string>> = { "worksheet.Delete": "1.1", "range.Merge": "1.2", "series.SetValues": "1.7", "series.SetXAxisValues": "1.7" };
const SETS: Readonly<Record<string, string>> = {
  "worksheet.Name": "1.1", "worksheet.Visibility": "1.1", "worksheet.Position": "1.1", "name.Visible": "1.1", "table.Name": "1.1", "series.Name": "1.1",
  "range.Values": "1.1", "range.Formulas": "1.1", "range.NumberFormat": "1.1", "range.Hyperlink": "1.7",
};

export function setWriting(thing: Thing, name: string, value: unknown, host: Host): void {
  const member = memberName(thing, name);
  const sheet = "sheet" in thing ? thing.sheet : null;
  const since = SETTINGS[member] ?? SETS[member];
  record(host, member, [value], sheet, since);
  if (since === undefined || sheet === null) throw new HostError("ApiNotFound", `the stand-in cannot set ${member}`);
  if (thing.kind === "worksheet" && name !== "Gridlines") setSheet(thing.sheet, name, value, host);
  else if (thing.kind === "name") thing.sheet.names.set(thing.name, { comment: thing.sheet.names.get(thing.name)?.comment ?? "", visible: value === true });
  else if (thing.kind === "table" && name === "Name") nameTable(thing, String(value), host);
  else if (thing.kind === "series") thing.series.name = String(value);
  else if (thing.kind === "range") setRange(thing.sheet, thing.area, name, value, host);
  else remember(thing, member, value, sheet);
}

function setSheet(sheet: ModelSheet, name: string, value: unknown, host: Host): void {
  const { model } = host;
  structure(host);
  if (name === "Name") {
    assertName(String(value));
    const other = find(model, String(value));
    // Of a name that is taken Excel says no more than this.
    if (other !== undefined && other !== sheet) throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
    sheet.name = String(value);
    host.tell("NameChanged", "Workbook", { source: "Local", worksheetId: sheet.id, nameAfter: sheet.name });
  } else if (name === "Position") {
    model.sheets.splice(model.sheets.indexOf(sheet), 1);
    model.sheets.splice(Number(value), 0, sheet);
    host.tell("Moved", "Workbook", { source: "Local", worksheetId: sheet.id, positionAfter: Number(value) });
  } else {
    if (value !== "Visible") assertAnotherVisible(sheet, host);
    sheet.visibility = value as ModelSheet["visibility"];
    host.tell("VisibilityChanged", "Workbook", { source: "Local", worksheetId: sheet.id, visibilityAfter: sheet.visibility });
    if (model.active === sheet.id && value !== "Visible") model.active = model.sheets.find(({ visibility }) => visibility === "Visible")?.id ?? "";
  }
}

function deleteSheet(sheet: ModelSheet, host: Host): null {
  const { model } = host;
  structure(host);
  if (sheet.visibility === "VeryHidden") throw new HostError("GeneralException", "There was an internal error while processing the request.");
  assertAnotherVisible(sheet, host);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  host.tell("Deleted", "Workbook", { source: "Local", worksheetId: sheet.id });
  if (model.active === sheet.id) model.active = model.sheets.find(({ visibility }) => visibility === "Visible")?.id ?? "";
  return null;
}

function nameTable(thing: Extract<Thing, { kind: "table" }>, name: string, { model }: Host): void {
  if (model.sheets.some(({ tables }) => tables.some((table) => table !== thing.table && table.name.toLowerCase() === name.toLowerCase()))) throw new HostError("InvalidArgument", "That name is taken.");
  thing.table.name = name;
}

function setRange(sheet: ModelSheet, area: Area, name: string, value: unknown, host: Host): void {
  const { model } = host;
  if (name !== "NumberFormat") tellChange(host, sheet, area, "ThisLocalAddin");
  if (name === "Hyperlink") {
    const { documentReference = "" } = value as { readonly documentReference?: string };
    const target = /^'((?:[^']|'')+)'![A-Z]+\d+$/.exec(documentReference)?.[1]?.replaceAll("''", "'");
    if (target === undefined || find(model, target) === undefined) throw new HostError("InvalidArgument", "Reference isn't valid.");
    // Excel shows the link's address where the cell is blank.
    setCell(sheet, area.top, area.left, { value: sheet.cells.get(area.top)?.get(area.left)?.value ?? documentReference });
    sheet.settings.push({ member: "range.Hyperlink", area, value: documentReference });
    return;
  }
  const rows = value as readonly (readonly (string | number | boolean | null)[])[];
  const high = area.bottom - area.top + 1;
  const wide = area.right - area.left + 1;
  if (rows.length !== high || rows.some((row) => row.length !== wide)) throw new HostError("InvalidArgument", "The argument is invalid: the number of rows or columns doesn't match.");
  rows.forEach((row, r) => row.forEach((one, c) => {
    if (one === null) return;
    const before = sheet.cells.get(area.top + r)?.get(area.left + c);
    if (name === "NumberFormat") setCell(sheet, area.top + r, area.left + c, { value: before?.value ?? "", ...(before?.formula === undefined ? {} : { formula: before.formula }), ...(one === "General" ? {} : { format: String(one) }) });
    else setCell(sheet, area.top + r, area.left + c, { ...entered(one, before?.format), ...(before?.format === undefined ? {} : { format: before.format }) });
  }));
}

/** What becomes of something entered, as if typed. */
function entered(one: string | number | boolean, format: string | undefined): { readonly value: string | number | boolean; readonly formula?: string } {
  if (typeof one !== "string") return { value: format === "@" ? String(one) : one };
  if (one.startsWith("'")) return { value: one.slice(1) };
  if (format === "@") return { value: one };
  if (/^[=+\-@]/.test(one) && one.length > 1) return { value: 0, formula: `=${one.replace(/^=/, "")}` };
  return { value: one.trim() !== "" && Number.isFinite(Number(one)) ? Number(one) : one };
}

function remember(thing: Thing, member: string, value: unknown, sheet: ModelSheet): void {
  sheet.settings.push({ member, area: thing.kind === "part" || thing.kind === "range" ? thing.area : null, value });
}

function memberName(thing: Thing, name: string): string {
  return `${thing.kind === "part" ? (thing.path.split(" ")[0] ?? "") : thing.kind}.${name}`;
}

/** Into the journal first: what is refused was asked for all the same. */
function record(host: Host, member: string, args: readonly unknown[], sheet: ModelSheet | null, since: string | undefined): void {
  host.journal.push({ effect: "write", member, args: args.map((one) => (isThing(one) ? textOf(one) : one)), ...(sheet === null ? {} : { sheet: sheet.id }) });
  // The caller says that it knows no such thing.
  if (since === undefined) return;
  const [kind = "", name = ""] = member.split(".");
  admit(kind, name, since, host);
  if (sheet?.protected === true && !member.startsWith("worksheet.")) throw new HostError("AccessDenied", "You cannot perform the requested operation.");
}

function structure({ model }: Host): void {
  if (model.structureProtected) throw new HostError("AccessDenied", "You cannot perform the requested operation.");
}

function assertName(name: string): void {
  if (name === "" || name.length > 31 || /[/\\:*?[\]]|^'|'$/.test(name)) throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

function assertAnotherVisible(sheet: ModelSheet, { model }: Host): void {
  if (!model.sheets.some((other) => other !== sheet && other.visibility === "Visible")) throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && "kind" in value;
}

function textOf(value: unknown): string {
  return isThing(value) && value.kind === "range" ? `${value.sheet.name}!${areaText(value.area)}` : String(value);
}

function areaOf(value: unknown): Area {
  const area = isThing(value) && value.kind === "range" ? value.area : toArea(String(value));
  if (area === null) throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  return area;
}

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
