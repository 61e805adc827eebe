import type { TableStandard } from "../standards/table-standard";
import { classifyLine } from "./body-lines";
import type { RecognisedTable } from "./disclosure";
import type { TitleCell } from "./find-titles";
import { readFrontFacts } from "./front-lines";
import type { Header } from "./read-header";
import { readCodedRows } from "./read-coded-rows";
import { readItemRows, type ReadRows } from "./read-item-rows";
import { readAcross } from "./read-across";
import type { Region, SheetGrid } from "./sheet-grid";
import { takeSpannedAmounts } from "./take-spanned-amounts";
import { widenWholeYuan } from "./whole-yuan";

/** A table, and the row of another table's header that ended it. */
export interface ReadTable {
  readonly table: RecognisedTable;
  readonly next?: number;
}

/** Reads the body below a header that fits; `all` are the tables of the document. The lines are not linked to their parents yet: that takes all tables (see link-tables). */
export function readTable(
  grid: SheetGrid,
  region: Region,
  standard: TableStandard,
  header: Header,
  title: TitleCell | undefined,
  all: readonly TableStandard[],
): ReadTable {
  const facts = readFrontFacts(grid, region, header.rows.last);
  const unit = facts.unit?.value ?? "万元";
  const lines: number[] = [];
  let next: number | undefined;
  for (let row = header.rows.last + 1; row <= region.bottom && next === undefined; row++) {
    const line = classifyLine(grid, row, region, header.rows, standard, all);
    if (line === "row") lines.push(row);
    else if (line === "other-header") next = row;
  }
  const parts = header.sides.map((side): ReadRows => {
    if (side.across !== undefined) return readAcross(grid, lines, header.rows.last + 1, side.across, unit, region);
    const { kind } = side.side.rows;
    if (kind === "items" || kind === "classes") return readItemRows(grid, lines, side, unit, region);
    return readCodedRows(grid, lines, side, unit, side.side.repeated === true ? { ...region, left: side.from, right: side.to } : region);
  });
  if (standard.sides.length < header.sides.length) takeSpannedAmounts(grid, parts, header.sides, unit);
  if (unit === "元") widenWholeYuan(grid, parts.flatMap(({ rows, strays }) => [...rows, ...strays]));
  const columns = new Map(header.sides.flatMap(({ amounts }) => [...amounts]).reverse());
  const lastRow = lines[lines.length - 1] ?? header.rows.last;
  const table: RecognisedTable = {
    standard,
    title: title?.text ?? standard.titles[0] ?? standard.name,
    ...(title === undefined ? {} : { titleAt: { sheet: grid.sheet.name, row: title.row, column: title.column } }),
    range: { sheet: grid.sheet.name, top: region.top, left: region.left, bottom: lastRow, right: region.right },
    unit,
    ...(facts.unit === undefined ? {} : { unitAt: facts.unit.at }),
    ...(facts.year === undefined ? {} : { year: facts.year }),
    ...(facts.agency === undefined ? {} : { agency: facts.agency }),
    columns,
    rows: parts.flatMap(({ rows }) => rows),
    strays: parts.flatMap(({ strays }) => strays),
    notes: uniqueNotes(parts),
  };
  return { table, ...(next === undefined ? {} : { next }) };
}

/** Both sides of T1 see the same note below the table. */
function uniqueNotes(parts: readonly ReadRows[]): RecognisedTable["notes"] {
  const seen = new Set<string>();
  return parts
    .flatMap(({ notes }) => notes)
    .filter(({ at }) => {
      const place = `${String(at.row)}:${String(at.column)}`;
      return !seen.has(place) && seen.add(place);
    });
}
