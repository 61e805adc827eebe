import type { TableSide, TableStandard } from "../standards/table-standard";
import { labelKey } from "../wording/normalise";
import { acrossColumns, type AcrossColumns } from "./across-columns";
import { findHeaderRows, type HeaderRows } from "./header-rows";
import { axisLabels, CODE_LABELS, NAME_LABELS, PROJECT_LABELS } from "./header-words";
import { matchColumns } from "./match-columns";
import type { Region, SheetGrid } from "./sheet-grid";

/** One side of a table in the sheet: its amount columns and the columns that name its rows. */
export interface SideColumns {
  readonly side: TableSide;
  readonly amounts: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  readonly ambiguous: readonly string[];
  /** Columns of codes, 类 first; empty where codes are joined with the name. */
  readonly codes: readonly number[];
  /** Columns that hold the rows' names (for items: every text column left of the amounts). */
  readonly names: readonly number[];
  /** Column of project names (T7, T11). */
  readonly project?: number;
  /** Where the side's items are columns: `amounts` are then those of the first item. */
  readonly across?: AcrossColumns;
  /** First and last sheet column of the side. */
  readonly from: number;
  readonly to: number;
}

/** A header that fits a standard. */
export interface Header {
  readonly rows: HeaderRows;
  readonly sides: readonly SideColumns[];
  /** Whether every column that the form requires was found and none is in doubt. */
  readonly complete: boolean;
  /** Whether a label stands there that tells this table from all others. */
  readonly marked: boolean;
}

/** Reads the header of a standard; a Chinese reason where it does not fit. */
export function readHeader(grid: SheetGrid, region: Region, from: number, standard: TableStandard, titled = false): Header | { readonly reason: string } {
  const rows = findHeaderRows(grid, region, from, standard, titled);
  if (rows === undefined) return { reason: "没有找到表头" };
  const starts = sideStarts(rows, region, standard);
  if (starts === undefined) return { reason: "表头分不出收入和支出两栏" };
  const [first] = standard.sides;
  if (first === undefined) return { reason: "没有找到表头" };
  const sides = starts.map((start, i) => readSide(rows, standard.sides[i] ?? first, start, (starts[i + 1] ?? region.right + 1) - 1));
  const bare = sides.find((side) => side.amounts.size === 0);
  if (bare !== undefined) return { reason: `表头中没有“${Object.keys(bare.side.columns).join("、")}”这些列` };
  const nameless = sides.find((side) => side.names.length + side.codes.length === 0 && side.project === undefined && side.across === undefined);
  if (nameless !== undefined) return { reason: "表头中没有科目或项目一列" };
  const labels = new Set([...rows.paths.values()].flat());
  return {
    rows,
    sides,
    complete: sides.every((side) => side.missing.every((key) => side.side.columns[key]?.optional === true) && side.ambiguous.length === 0),
    marked: standard.marks.some((mark) => labels.has(labelKey(mark))),
  };
}

/** First column of each side: the second begins where its group label, or its label column, stands. A repeated side begins wherever its list does. */
function sideStarts(rows: HeaderRows, region: Region, standard: TableStandard): readonly number[] | undefined {
  const [only, second] = standard.sides;
  if (second === undefined) return only?.repeated === true ? listStarts(rows, region, only) : [region.left];
  const columns = [...rows.paths.keys()].sort((a, b) => a - b);
  const groups = new Set((second.under ?? []).map(labelKey));
  const grouped = columns.find((column) => rows.paths.get(column)?.some((label) => groups.has(label)));
  if (grouped !== undefined && grouped > (columns[0] ?? 0)) return [region.left, grouped];
  const axis = axisLabels(second.rows);
  const labelled = columns.filter((column) => rows.own.has(column) && axis.has(last(rows.paths.get(column)) ?? ""));
  const start = labelled.find((column) => column > (columns[0] ?? 0));
  return start === undefined ? undefined : [region.left, start];
}

/** A list begins at each label of codes or names that stands behind amounts. */
function listStarts(rows: HeaderRows, region: Region, side: TableSide): readonly number[] {
  const amounts = new Set(Object.values(side.columns).flatMap(({ labels }) => labels.map(labelKey)));
  const axis = axisLabels(side.rows);
  const starts = [region.left];
  let behind = false;
  for (let column = region.left; column <= region.right; column++) {
    const label = rows.own.has(column) ? (last(rows.paths.get(column)) ?? "") : "";
    if (amounts.has(label)) behind = true;
    else if (behind && axis.has(label)) {
      starts.push(column);
      behind = false;
    }
  }
  return starts;
}

function readSide(rows: HeaderRows, side: TableSide, first: number, lastColumn: number): SideColumns {
  const columns: number[] = [];
  for (let column = first; column <= lastColumn; column++) columns.push(column);
  const across = acrossColumns(rows, side, columns);
  if (across !== undefined) return { side, ...acrossMatch(side, across), ambiguous: [], codes: [], names: [], across, from: first, to: lastColumn };
  const match = matchColumns(rows, side, columns);
  const amounts = new Set(match.columns.values());
  const firstAmount = Math.min(lastColumn + 1, ...amounts);
  const free = columns.filter((column) => !amounts.has(column));
  const own = (column: number): string => (rows.own.has(column) ? (last(rows.paths.get(column)) ?? "") : "");
  const shared = { side, amounts: match.columns, missing: match.missing, ambiguous: match.ambiguous, from: first, to: lastColumn };
  if (side.rows.kind === "items" || side.rows.kind === "classes") {
    const names = free.filter((column) => column < firstAmount);
    return { ...shared, codes: [], names: names.length > 0 ? names : free };
  }
  const hasProjects = side.rows.kind === "coded-projects" || side.rows.kind === "projects";
  const projects = hasProjects ? free.filter((column) => PROJECT_LABELS.has(own(column))) : [];
  // A plain 项目 above the codes is a group; the project column is then the one called 项目名称.
  const project = projects.find((column) => own(column) === labelKey("项目名称")) ?? projects[projects.length - 1];
  const codes = codeColumns(rows, free, own);
  const names = free.filter((column) => column !== project && !codes.includes(column) && NAME_LABELS.has(own(column)));
  const bare = free.filter((column) => column < firstAmount && column !== project && !codes.includes(column));
  return { ...shared, codes, names: names.length > 0 || hasProjects ? names : bare, ...(project === undefined ? {} : { project }) };
}

/** The columns of the first item; one is missing where no item has it. */
function acrossMatch({ columns }: TableSide, across: AcrossColumns): Pick<SideColumns, "amounts" | "missing"> {
  const all = [...across.values()];
  return { amounts: all[0] ?? new Map<string, number>(), missing: Object.keys(columns).filter((key) => !all.some((each) => each.has(key))) };
}

/** Columns under a code label, with the unlabelled ones beside it that a merged 科目编码 covers. */
function codeColumns(rows: HeaderRows, free: readonly number[], own: (column: number) => string): number[] {
  return free.filter((column) => {
    if (CODE_LABELS.has(own(column))) return true;
    return !rows.own.has(column) && CODE_LABELS.has(last(rows.paths.get(column)) ?? "");
  });
}

function last<T>(list: readonly T[] | undefined): T | undefined {
  return list?.[list.length - 1];
}
