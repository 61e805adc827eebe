import type { Cell } from "../../../src/core/workbook/cell";
import type { CellRef } from "../../../src/core/workbook/cell-ref";
import type { Sheet, Workbook } from "../../../src/core/workbook/workbook";
import type { Accounts } from "./accounts-agency";
import { accountsForms } from "./accounts-forms";
import type { AccountsLayout } from "./accounts-layout";
import { AccountsSheet, type AccountsPlace } from "./accounts-sheet";
import { accountsTables, type AccountsTableId, type AccountsTables } from "./accounts-tables";

/** An amount with its cell in the workbook. */
export interface PlacedAmount extends AccountsPlace {
  readonly cell: CellRef;
}

export interface LaidOutAccounts {
  readonly accounts: Accounts;
  readonly layout: AccountsLayout;
  readonly tables: AccountsTables;
  readonly workbook: Workbook;
  readonly places: readonly PlacedAmount[];
}

const FIRST: readonly AccountsTableId[] = ["accounts-01", "accounts-02", "accounts-03", "accounts-04", "accounts-05", "accounts-06"];

/** Draws all nine tables and puts them on sheets. */
export function layOutAccounts(accounts: Accounts, layout: AccountsLayout): LaidOutAccounts {
  const tables = accountsTables(accounts);
  const order: readonly AccountsTableId[] = [...FIRST, ...(layout.threePublicFirst ? (["accounts-07", "accounts-08", "accounts-09"] as const) : (["accounts-08", "accounts-09", "accounts-07"] as const))];
  const drawn = order.map((id, at) => ({ id, sheet: draw(id, at + 1, tables, accounts, layout) }));
  const sheets: Sheet[] = [];
  const places: PlacedAmount[] = [];
  let top = 0;
  for (const [at, { id, sheet }] of drawn.entries()) {
    const name = layout.place === "stacked" ? "决算公开表" : layout.place === "numberedSheets" ? `公开0${String(at + 1)}表` : titleOf(id, accounts, layout).slice(0, 31);
    places.push(...sheet.places.map((place) => ({ ...place, row: place.row + top, cell: { sheet: name, row: place.row + top, column: place.column } })));
    const merges = sheet.merges.map((area) => ({ ...area, top: area.top + top, bottom: area.bottom + top }));
    const before = layout.place === "stacked" ? sheets.pop() : undefined;
    const rows: readonly (readonly (Cell | undefined)[])[] = [...(before?.rows ?? []).map((row) => row ?? []), ...sheet.rows];
    sheets.push({ name, visibility: "visible", rows, merges: [...(before?.merges ?? []), ...merges], hiddenRows: new Set(), hiddenColumns: new Set() });
    top = layout.place === "stacked" ? rows.length : 0;
  }
  return { accounts, layout, tables, workbook: { name: `${accounts.name}${String(accounts.year)}年度部门决算公开.xlsx`, sheets, notices: [] }, places };
}

function titleOf(id: AccountsTableId, { year }: Accounts, { title }: AccountsLayout): string {
  return `${title === "year" ? `${String(year)}年度` : ""}${accountsForms[id].title}`;
}

function draw(id: AccountsTableId, number: number, tables: AccountsTables, accounts: Accounts, layout: AccountsLayout): AccountsSheet {
  const { draw: body, about } = accountsForms[id];
  const sheet = new AccountsSheet(id, layout);
  let row = 0;
  if (layout.title !== "sheetName") sheet.label(row++, 0, titleOf(id, accounts, layout), 4);
  const corner = 3;
  if (layout.marked) sheet.put(row++, corner, `公开0${String(number)}表`);
  if (layout.marked) sheet.put(row, 0, `部门：${accounts.name}`);
  sheet.put(row++, corner, `${layout.marked ? "金额" : ""}单位：${layout.unit}`);
  body(sheet, tables[id], layout, row);
  if (layout.notes) sheet.put(sheet.height, 0, `注：本表反映部门本年度${about}。`);
  const money = id === "accounts-08" ? "政府性基金预算" : id === "accounts-09" ? "国有资本经营预算" : undefined;
  if (money !== undefined && tables[id].rows.length === 1) sheet.put(sheet.height, 0, `说明：本部门${String(accounts.year)}年度没有${money}财政拨款收入和支出，故本表无数据。`);
  sheet.rows.push([]);
  return sheet;
}
