import { AMOUNT_UNITS, type AmountUnit } from "../figures/unit";
import type { CellRef } from "../workbook/cell-ref";
import type { Words } from "./words";
import { tableNumber } from "./find-titles";
import { isBlank, type Region, type SheetGrid } from "./sheet-grid";

const UNIT = /(?:单位|金额)[:：]?(?:人民币)?(万元|千元|元)/;
const UNIT_IN_BRACKETS = /[(（](万元|千元|元)[)）]/;
const AGENCY = /^(?:编制|填报|预算|公开|报送)?(?:部门|单位)(?:名称)?(?:[(（](?:盖?公?章)[)）])?[:：](.*)$/;
/** A label whose value stands in the next filled cell: 编制部门： | 某局 | 单位： | 万元. 单位 alone is a label of amounts only. */
const AGENCY_LABEL = /^(?:编制|填报|公开|报送)(?:部门|单位)(?:名称)?(?:[(（](?:盖?公?章)[)）])?[:：]?$/;
const UNIT_LABEL = /^(?:金额)?单位[:：]$/;
const BARE_UNIT = /^(?:人民币)?(万元|千元|元)$/;
const PAGE_MARK = /^(?:第\d+页(?:[,，/]?共\d+页)?|[-—–]\d+[-—–]|\d+\/\d+)$/;
const YEAR = /(?<!\d)(20\d\d)年/;

/** What stands around a table's title: its unit, its reporting unit, its year. */
export interface FrontFacts {
  readonly unit?: { readonly value: AmountUnit; readonly at: CellRef };
  readonly agency?: Words;
  readonly year?: { readonly value: number; readonly at: CellRef };
}

/** Reads the lines from the region's first row down to the last header row. The first mention of each fact counts. */
export function readFrontFacts(grid: SheetGrid, region: Region, lastRow: number): FrontFacts {
  let unit: FrontFacts["unit"];
  let bracketed: FrontFacts["unit"];
  let agency: Words | undefined;
  let year: FrontFacts["year"];
  for (let row = region.top; row <= lastRow; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const cell = grid.cell(row, column);
      if (typeof cell?.value !== "string") continue;
      const text = grid.text(row, column);
      const at = { sheet: grid.sheet.name, row, column };
      unit ??= unitIn(text, UNIT, at) ?? (UNIT_LABEL.test(labelBefore(grid, row, column, region)) ? unitIn(text, BARE_UNIT, at) : undefined);
      bracketed ??= unitIn(text, UNIT_IN_BRACKETS, at);
      agency ??= agencyIn(text, at) ?? (isAgencyBeside(grid, row, column, region) ? { text, at } : undefined);
      const printed = YEAR.exec(text)?.[1];
      if (printed !== undefined && !text.startsWith("注")) year ??= { value: Number(printed), at };
    }
  }
  return { unit: unit ?? bracketed, agency, year };
}

function unitIn(text: string, pattern: RegExp, at: CellRef): FrontFacts["unit"] {
  const value = AMOUNT_UNITS.find((unit) => unit === pattern.exec(text)?.[1]);
  return value === undefined ? undefined : { value, at };
}

/** Text of the nearest filled cell to the left, "" where there is none. */
function labelBefore(grid: SheetGrid, row: number, column: number, region: Region): string {
  for (let left = column - 1; left >= region.left; left--) if (!isBlank(grid.cell(row, left))) return grid.text(row, left);
  return "";
}

/** Whether a cell holds the name that the label to its left asks for. */
function isAgencyBeside(grid: SheetGrid, row: number, column: number, region: Region): boolean {
  return AGENCY_LABEL.test(labelBefore(grid, row, column, region)) && !isFrontText(grid.text(row, column));
}

function agencyIn(text: string, at: CellRef): Words | undefined {
  const behind = AGENCY.exec(text)?.[1];
  if (behind === undefined) return undefined;
  const name = behind.replace(/(?:金额)?单位[:：]?(?:人民币)?(?:万元|千元|元)$/, "");
  if (/^(?:(?:人民币)?(?:万元|千元|元))?$/.test(name)) return undefined;
  return { text: name, at };
}

/** Whether a text is a unit or reporting-unit line, a 表3 mark or a page number: nothing that belongs to a table's body. */
export function isFrontText(text: string): boolean {
  return AGENCY.test(text) || AGENCY_LABEL.test(text) || UNIT.test(text) || tableNumber(text) !== null || PAGE_MARK.test(text);
}

/** Whether a row holds front lines only (and at least one). */
export function isFrontRow(grid: SheetGrid, row: number, region: Region): boolean {
  let seen = false;
  for (let column = region.left; column <= region.right; column++) {
    if (isBlank(grid.cell(row, column))) continue;
    const text = grid.text(row, column);
    const beside = (): boolean => isAgencyBeside(grid, row, column, region) || (BARE_UNIT.test(text) && UNIT_LABEL.test(labelBefore(grid, row, column, region)));
    if (!isFrontText(text) && !beside()) return false;
    seen = true;
  }
  return seen;
}
