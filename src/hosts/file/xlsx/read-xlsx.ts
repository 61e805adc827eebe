import type { Sheet, Workbook } from "../../../core/workbook/workbook";
import { MANUAL_CALCULATION } from "../../../core/workbook/manual-calculation";
import { damaged, noSheets } from "../unreadable-file";
import { openZip } from "../zip/zip-archive";
import { calculateMissing } from "./calculate-missing";
import { NumberFormatsListener } from "./number-formats";
import { Package } from "./package";
import { SharedStringsListener } from "./shared-strings";
import type { CellCount } from "./sheet-grid";
import { SheetGrid } from "./sheet-grid";
import type { SheetContext } from "./sheet-listener";
import { SheetListener } from "./sheet-listener";
import type { Relation, SheetEntry } from "./workbook-part";
import { staleResults } from "./stale-results";
import { WorkbookListener } from "./workbook-part";

const MAX_SHEETS = 1_000;

/** An Office Open XML workbook (.xlsx, .xlsm, strict or transitional) as a snapshot. Throws UnreadableFile. */
export function readXlsx(bytes: Uint8Array, name: string): Workbook {
  const file = new Package(openZip(bytes));
  const workbookPath = file.workbookPath();
  const listing = new WorkbookListener();
  file.scan(workbookPath, listing);
  if (listing.sheets.length > MAX_SHEETS) throw damaged(`工作表多达 ${listing.sheets.length} 个`);
  const relations = file.relationsOf(workbookPath);
  const context = readContext(file, relations, listing.date1904);
  const notices: string[] = [];
  const grids: (readonly [SheetEntry, SheetGrid, isOurs: boolean])[] = [];
  const count: CellCount = { cells: 0 };
  for (const [index, entry] of listing.sheets.entries()) {
    const relation = relations.find(({ id }) => id === entry.relation);
    // Chart, dialogue and macro sheets hold no cells.
    if (relation !== undefined && relation.type !== "worksheet") continue;
    const grid = new SheetGrid(count);
    const path = relation?.target ?? `xl/worksheets/sheet${String(index + 1)}.xml`;
    if (file.has(path)) file.scan(path, new SheetListener(context, grid));
    else notices.push(`工作表“${entry.name}”的内容在文件里缺失，没有读取。`);
    grids.push([uniquelyNamed(entry, grids), grid, listing.ours.has(index)]);
  }
  if (grids.length === 0) throw noSheets();
  const named = grids.map(([entry, grid]): readonly [string, SheetGrid] => [entry.name, grid]);
  // What is known to be out of date says more than that it may be.
  const stale = staleResults(named);
  const manual = listing.manual && stale.length === 0 && named.some(([, { calculated }]) => calculated.length > 0);
  notices.push(...(manual ? [MANUAL_CALCULATION] : stale), ...calculateMissing(named), ...file.notices(relations));
  const sheets = grids.map(([entry, grid, isOurs]): Sheet => ({ ...grid.toSheet(entry.name, entry.visibility), ...(isOurs ? { ours: true } : {}) }));
  return { name, sheets, notices };
}

function readContext(file: Package, relations: readonly Relation[], date1904: boolean): SheetContext {
  const strings = new SharedStringsListener();
  const formats = new NumberFormatsListener();
  file.scanRelated(relations, "sharedStrings", strings);
  file.scanRelated(relations, "styles", formats);
  return { strings: strings.strings, formats: formats.formats(), date1904 };
}

/** Places are told by sheet name, so a damaged book with one name twice gets a second name for it. */
function uniquelyNamed(entry: SheetEntry, before: readonly (readonly [SheetEntry, ...unknown[]])[]): SheetEntry {
  const taken = new Set(before.map(([{ name }]) => name));
  let name = entry.name;
  for (let n = 2; taken.has(name); n++) name = `${entry.name} (${String(n)})`;
  return name === entry.name ? entry : { ...entry, name };
}
