import { strToU8, zipSync } from "fflate";
import type { Cell } from "../../src/core/workbook/cell";
import type { Sheet, Workbook } from "../../src/core/workbook/workbook";
import type { Role } from "./grid";
import { styleSheet, type Styles } from "./xlsx-styles";

/** How the file is made: producers differ in where they keep texts, and only some files are dressed. */
export interface WriteOptions {
  /** "shared" as Excel and WPS, "inline" as openpyxl may, "formula" (t="str") as some exporters. */
  readonly strings?: "shared" | "inline" | "formula";
  /** What each cell is for, by sheet and "row,column": gives fonts, borders, alignment. Without it the cells are bare. */
  readonly roles?: ReadonlyMap<string, ReadonlyMap<string, Role>>;
  /** Column widths in characters by sheet. */
  readonly widths?: ReadonlyMap<string, readonly number[]>;
}

/** Text safe in XML 1.0: escaped, and without the control characters that no file may hold. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}

interface Texts {
  readonly index: Map<string, number>;
  count: number;
}

function cellXml(cell: Cell | undefined, at: string, style: number, strings: Required<WriteOptions>["strings"], texts: Texts): string {
  const s = style === 0 ? "" : ` s="${style}"`;
  if (cell === undefined) return `<c r="${at}"${s}/>`;
  const formula = cell.formula === undefined ? "" : `<f>${xml(cell.formula)}</f>`;
  const { value } = cell;
  if (cell.error !== undefined) return `<c r="${at}"${s} t="e">${formula}<v>${xml(cell.error)}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}"${s} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `<c r="${at}"${s}>${formula}<v>${value}</v></c>`;
  if (formula !== "" || strings === "formula") return `<c r="${at}"${s} t="str">${formula}<v>${xml(value)}</v></c>`;
  if (strings === "inline") return `<c r="${at}"${s} t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
  texts.count += 1;
  const known = texts.index.get(value) ?? texts.index.size;
  texts.index.set(value, known);
  return `<c r="${at}"${s} t="s"><v>${known}</v></c>`;
}

function sheetXml(sheet: Sheet, styles: Styles, options: WriteOptions, texts: Texts): string {
  const roles = options.roles?.get(sheet.name);
  const widths = options.widths?.get(sheet.name) ?? [];
  const bordered = roles === undefined ? [] : borderedAreas(sheet, roles);
  const rows = Array.from(sheet.rows, (row, r) => {
    const width = Math.max(row?.length ?? 0, bordered[r] ?? 0);
    if (width === 0 && !sheet.hiddenRows.has(r)) return "";
    const first = row?.findIndex((cell) => cell !== undefined) ?? -1;
    const role = first < 0 ? undefined : roles?.get(`${r},${first}`);
    const cells = Array.from({ length: width }, (_, c) => {
      const cell = row?.[c];
      const own = roles?.get(`${r},${c}`) ?? (c < (bordered[r] ?? 0) ? "text" : undefined);
      return cell === undefined && own === undefined
        ? ""
        : cellXml(cell, `${letters(c)}${r + 1}`, styles.index(own, cell?.format), options.strings ?? "shared", texts);
    });
    const hidden = sheet.hiddenRows.has(r) ? ' hidden="1"' : "";
    const height = role === undefined ? "" : ` ht="${rowHeight(role, sheet, r, widths)}" customHeight="1"`;
    return `<row r="${r + 1}"${hidden}${height}>${cells.join("")}</row>`;
  }).join("");
  const columns = widths.map(
    (width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"${sheet.hiddenColumns.has(c) ? ' hidden="1"' : ""}/>`,
  );
  const hiddenOnly =
    widths.length > 0 ? [] : [...sheet.hiddenColumns].map((c) => `<col min="${c + 1}" max="${c + 1}" width="9" hidden="1"/>`);
  const cols = [...columns, ...hiddenOnly].join("");
  const merges = sheet.merges.map((m) => `<mergeCell ref="${letters(m.left)}${m.top + 1}:${letters(m.right)}${m.bottom + 1}"/>`).join("");
  const wide = widths.length > 9;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0"${roles === undefined ? "" : ' showGridLines="0"'}/></sheetViews>` +
    (cols === "" ? "" : `<cols>${cols}</cols>`) +
    `<sheetData>${rows}</sheetData>` +
    (merges === "" ? "" : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`) +
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="${wide ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/></worksheet>`
  );
}

/** Points that a dressed row needs; header texts wrap inside their column unless they span several. */
function rowHeight(role: Role, sheet: Sheet, r: number, widths: readonly number[]): number {
  if (role === "title") return 32;
  if (role !== "header") return 20;
  const lines = Array.from(sheet.rows[r] ?? [], (cell, c) => {
    const spans = sheet.merges.some((m) => m.top === r && m.left === c && m.right > c);
    return cell === undefined || spans ? 1 : Math.ceil((String(cell.value).length * 2.2) / (widths[c] ?? 10));
  });
  return Math.max(20, 6 + 14 * Math.max(...lines));
}

/** How many columns of each row stand inside the table's frame: from the header down, also where a cell is blank. */
function borderedAreas(sheet: Sheet, roles: ReadonlyMap<string, Role>): readonly number[] {
  const framed = new Set<Role>(["header", "marker", "code", "text", "amount", "totalText", "totalAmount"]);
  const widest = Math.max(0, ...[...roles].filter(([, role]) => framed.has(role)).map(([at]) => Number(at.split(",")[1]) + 1));
  return Array.from(sheet.rows, (row, r) =>
    (row ?? []).some((_, c) => {
      const role = roles.get(`${r},${c}`);
      return role !== undefined && framed.has(role);
    })
      ? widest
      : 0,
  );
}

/** Bytes of an .xlsx file. A reader of any kind must find in it what the snapshot says. */
export function writeXlsx(workbook: Workbook, options: WriteOptions = {}): Uint8Array {
  const texts: Texts = { index: new Map(), count: 0 };
  const styles = styleSheet();
  const sheets = workbook.sheets.map((sheet) => sheetXml(sheet, styles, options, texts));
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const part = (name: string, type: string): string =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const shared = [...texts.index.keys()].map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join("");
  const files: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("/xl/workbook.xml", "sheet.main")}${sheets.map((_, at) => part(`/xl/worksheets/sheet${at + 1}.xml`, "worksheet")).join("")}${part("/xl/styles.xml", "styles")}${part("/xl/sharedStrings.xml", "sharedStrings")}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${workbook.sheets.map(({ name, visibility }, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}"${visibility === "visible" ? "" : ` state="${visibility}"`} r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packages}">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="rIdStyles" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rIdTexts" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": head + styles.xml(),
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}" count="${texts.count}" uniqueCount="${texts.index.size}">${shared}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet])),
  };
  // One fixed date: the same workbook gives the same bytes, so a remade sample shows no difference.
  const mtime = new Date("2024-01-01T00:00:00");
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime, level: 6 });
}
