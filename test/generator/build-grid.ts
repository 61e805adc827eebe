import type { Agency } from "./agency";
import { writeAmount, type Unit } from "./amounts";
import { columnSums } from "./balances";
import { formOf } from "./forms/table-forms";
import { isAmount, type Form, type FormColumn, type FormRow } from "./forms/form";
import { gridKey, type Grid, type GridCell, type LocalMerge, type LocalPlace, type Role } from "./grid";
import { headerOf } from "./header";
import type { BudgetTable } from "./budget-row";
import type { Layout } from "./layout";
import { dropColumns, withExtras, shuffled } from "./column-order";
import { random, type Random } from "./random";
import { numberOf, titleOf } from "./wording";

/** Collects the cells of one table from top to bottom. Local to the making of a grid: what leaves is read-only. */
interface Sheetful {
  readonly cells: Map<string, GridCell>;
  readonly merges: LocalMerge[];
  readonly places: LocalPlace[];
  readonly fillerRows: number[];
  row: number;
}

interface Setting {
  readonly agency: Agency;
  readonly layout: Layout;
  readonly form: Form;
  readonly columns: readonly FormColumn[];
  readonly unit: Unit;
  readonly rng: Random;
}

function put(sheet: Sheetful, column: number, cell: GridCell): void {
  sheet.cells.set(gridKey(sheet.row, column), cell);
}

function mark(
  sheet: Sheetful,
  { form, unit }: Setting,
  what: LocalPlace["what"],
  column: number,
  rowKey = "",
  columnKey: string = what,
  yuan?: number,
): void {
  sheet.places.push({ what, table: form.id, rowKey, columnKey, row: sheet.row, column, unit, ...(yuan === undefined ? {} : { yuan }) });
}

/** Number, title, agency, unit and header; again at every page break. */
function writeTop(sheet: Sheetful, setting: Setting, first: boolean): void {
  const { layout, form, columns, agency, unit } = setting;
  const last = columns.length - 1;
  const title = titleOf(form.id, layout.audience);
  const number = numberOf(form.id, layout.tableNumber);
  const line = (text: string, role: Role): void => {
    put(sheet, 0, { value: text, role });
    if (role === "title") {
      if (first) mark(sheet, setting, "title", 0);
      if (layout.headerMerges === "merged") sheet.merges.push({ top: sheet.row, left: 0, bottom: sheet.row, right: last });
    }
    sheet.row += 1;
  };
  if (layout.title === "later" && first) sheet.row += 2;
  if (layout.title === "afterNumber" || layout.title === "later") line(number, "number");
  if (layout.title === "joined") line(`${number}  ${title}`, "title");
  if (layout.title === "afterNumber" || layout.title === "later" || layout.title === "first") line(title, "title");
  if (layout.title === "later" && first) sheet.row += 1;

  const maker = layout.audience === "部门" ? "编制部门" : layout.wording >= 2024 ? "编制单位" : "填报单位";
  const colon = layout.wording === 2023 ? ": " : "：";
  const byWhom = `${maker}${colon}${agency.name}`;
  const inWhat = `单位${colon}${unit}`;
  if (first) mark(sheet, setting, "agency", 0);
  if (layout.unitCell === "oneCell") {
    put(sheet, 0, { value: `${byWhom}                    ${inWhat}`, role: "meta" });
    if (first) mark(sheet, setting, "unit", 0);
  } else {
    put(sheet, 0, { value: byWhom, role: "meta" });
    if (layout.unitCell === "twoRows") sheet.row += 1;
    put(sheet, last, { value: inWhat, role: "metaRight" });
    if (first) mark(sheet, setting, "unit", last);
  }
  sheet.row += 1;

  const header = headerOf(columns, layout, agency.year);
  for (const { row, column, text } of header.texts) sheet.cells.set(gridKey(sheet.row + row, column), { value: text, role: "header" });
  for (const m of header.merges) sheet.merges.push({ top: sheet.row + m.top, left: m.left, bottom: sheet.row + m.bottom, right: m.right });
  sheet.row += header.height;
  writeMarker(sheet, setting);
}

function writeMarker(sheet: Sheetful, { layout, columns }: Setting): void {
  // Real tables 1 and 4 have no ※ row.
  const twoSided = columns.some(({ key }) => key.startsWith("right:"));
  if (layout.marker === "none" || (layout.marker === "stars" && twoSided)) return;
  let amount = 0;
  columns.forEach(({ kind }, at) => {
    if (layout.marker === "numbers") put(sheet, at, { value: at + 1, role: "marker" });
    else if (kind === "amount") put(sheet, at, { value: (amount += 1), role: "marker" });
    else if (layout.marker === "stars" && kind !== "extra") put(sheet, at, { value: "※", role: "marker" });
    else if (layout.marker === "lanci" && at === 0) put(sheet, at, { value: "栏次", role: "marker" });
  });
  sheet.row += 1;
}

/** The columns whose cells this one adds up, when all of them are there. */
function summed(column: FormColumn, { form, columns }: Setting): readonly number[] | undefined {
  const rule = (columnSums[form.id] ?? []).find(([whole]) => whole === column.key);
  const parts = rule?.[1].map((part) => columns.findIndex(({ key }) => key === part)) ?? [];
  return parts.length === 0 || parts.includes(-1) ? undefined : parts;
}

function writeRow(sheet: Sheetful, setting: Setting, row: FormRow, serial: number): void {
  const { layout, columns, unit, rng, agency } = setting;
  const total = row.kind === "total";
  const rest: [number, string][] = [];
  columns.forEach((column, at) => {
    if (column.key === "serial") put(sheet, at, { value: serial, role: "text" });
    const cell = row.cells[column.key];
    if (cell === undefined) return;
    if (isAmount(cell)) {
      mark(sheet, setting, "amount", at, cell.row, cell.column, cell.withheld ? 0 : cell.yuan);
      const written = writeAmount(cell.withheld ? 0 : cell.yuan, unit, layout, rng);
      const parts = summed(column, setting);
      // A SUM stands only where it gives the printed figure; with rounding tails the total is not the sum of the printed parts.
      const honest = parts !== undefined && agency.options.rounding === "exact" && unit === "万元";
      if (written !== null)
        put(sheet, at, {
          ...written,
          role: total ? "totalAmount" : "amount",
          ...(honest && written.formula !== undefined ? { sumOf: parts } : {}),
        });
      return;
    }
    const text = String(cell.text);
    const half = Math.ceil(text.length * 0.6);
    const breaks =
      layout.brokenNames &&
      typeof cell.text === "string" &&
      text.length >= 14 &&
      !total &&
      (cell.what === "name" || cell.what === "project");
    if (breaks) rest.push([at, text.slice(half)]);
    put(sheet, at, {
      value: breaks ? text.slice(0, half) : cell.text,
      role: total ? "totalText" : column.kind === "code" ? "code" : "text",
    });
    mark(sheet, setting, cell.what, at, cell.row);
    if (column.kind === "name" && (layout.codes === "joinedName" || layout.codes === "joinedSpacedName") && cell.what === "name")
      mark(sheet, setting, "code", at, cell.row);
  });
  sheet.row += 1;
  if (rest.length > 0) {
    for (const [at, text] of rest) put(sheet, at, { value: text, role: "text" });
    sheet.row += 1;
  }
}

function writeFillers(sheet: Sheetful, { layout, columns }: Setting): void {
  for (let filler = 0; filler < layout.fillers; filler += 1) {
    if (filler % 2 === 1)
      columns.forEach((column, at) => {
        if (column.kind === "amount") put(sheet, at, { value: "\u3000", role: "amount" });
      });
    sheet.fillerRows.push(sheet.row);
    sheet.row += 1;
  }
}

function writeBody(sheet: Sheetful, setting: Setting): void {
  const { layout, form, columns } = setting;
  const sentence = (): void => {
    if (form.nil === undefined) return;
    put(sheet, 0, { value: form.nil, role: "note" });
    mark(sheet, setting, "nil", 0);
    if (layout.headerMerges === "merged") sheet.merges.push({ top: sheet.row, left: 0, bottom: sheet.row, right: columns.length - 1 });
    sheet.row += 1;
  };
  if (form.nil !== undefined && layout.nilPlace === "body") return sentence();
  const fillersBeforeTotal = layout.total === "last";
  form.rows.forEach((row, at) => {
    if (row.kind === "total" && fillersBeforeTotal) writeFillers(sheet, setting);
    if (layout.pageBreakEvery > 0 && at > 0 && at % layout.pageBreakEvery === 0) writeTop(sheet, setting, false);
    if (layout.blankRowsInBody && at > 0 && at % 6 === 0) sheet.row += 1;
    writeRow(sheet, setting, row, at + 1);
  });
  if (!fillersBeforeTotal) writeFillers(sheet, setting);
  if (form.nil !== undefined && layout.nilPlace === "afterFillers") sheet.row += 1;
  sentence();
}

/** Lays one table out as a rectangle of cells. */
export function buildGrid(table: BudgetTable, layout: Layout, agency: Agency, unit: Unit): Grid {
  const rng = random(agency.seed * 31 + Number(table.id.slice("budget-".length)));
  const form = formOf(table, layout, agency);
  const columns = withExtras(shuffled(dropColumns(form, layout), layout, rng), layout);
  const setting: Setting = { agency, layout, form, columns, unit, rng };
  const sheet: Sheetful = { cells: new Map(), merges: [], places: [], fillerRows: [], row: 0 };
  writeTop(sheet, setting, true);
  writeBody(sheet, setting);
  if (layout.notes) {
    put(sheet, 0, { value: "注：本表数据保留两位小数，四舍五入可能产生尾差。", role: "note" });
    sheet.row += 1;
  }
  return {
    table: table.id,
    height: sheet.row,
    width: columns.length,
    cells: sheet.cells,
    merges: sheet.merges,
    places: sheet.places,
    fillerRows: sheet.fillerRows,
  };
}
