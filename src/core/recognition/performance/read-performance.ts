import { indicatorColumns, performanceForms, type IndicatorColumn, type PerformanceForm } from "../../standards/performance/forms";
import type { Words } from "../words";
import type { Region, SheetGrid } from "../sheet-grid";
import { readIndicatorValue, type IndicatorValue } from "./indicator-value";
import type { Indicator, PerformanceTable, ValueCell } from "./performance-table";
import { printedText } from "./printed-text";
import { readHead } from "./read-head";
import { readScore } from "./read-score";
import { squeezed } from "../../wording/normalise";

const LONGEST_TITLE = 60;

/** Every performance table of a visible sheet, in order. */
export function readPerformance(grid: SheetGrid): readonly PerformanceTable[] {
  return grid.sheet.visibility === "visible" && grid.sheet.ours !== true ? tablesOf(grid) : [];
}

/** The form whose title a text is; undefined for what only mentions one. */
export function performanceForm(text: string): PerformanceForm | undefined {
  const title = squeezed(text).replace(/\([^()]*\)$/, "");
  return title.length > LONGEST_TITLE ? undefined : performanceForms.find(({ title: pattern }) => pattern.test(title.replace(/[()]/g, "")));
}

/** Cheap, and true of every title: most cells are none. */
function mayBeTitle(text: string): boolean {
  return text.includes("绩") && text.includes("表");
}

interface Titled {
  readonly form: PerformanceForm;
  readonly title: Words;
}

function tablesOf(grid: SheetGrid): readonly PerformanceTable[] {
  const { sheet, bounds } = grid;
  const titles: Titled[] = [];
  sheet.rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const form = typeof cell?.value === "string" && mayBeTitle(cell.value) ? performanceForm(cell.value) : undefined;
      if (form !== undefined) titles.push({ form, title: { text: printedText(cell), at: { sheet: sheet.name, row, column } } });
    });
  });
  if (bounds === undefined) return [];
  return titles.flatMap((titled, index) => {
    const region = { ...bounds, top: titled.title.at.row, bottom: (titles[index + 1]?.title.at.row ?? bounds.bottom + 1) - 1 };
    return readTable(grid, region, titled) ?? [];
  });
}

function readTable(grid: SheetGrid, region: Region, { form, title }: Titled): PerformanceTable | undefined {
  const header = findHeader(grid, region);
  if (header === undefined) return undefined;
  const body = readIndicators(grid, { ...region, top: header.row }, header.columns);
  const year = yearOf(grid, { ...region, bottom: Math.min(region.top + 3, header.row - 1) });
  return {
    form, title, range: { sheet: grid.sheet.name, top: region.top, left: region.left, bottom: region.bottom, right: region.right },
    ...(year === undefined ? {} : { year }),
    ...readHead(grid, { ...region, top: region.top + 1, bottom: header.row - 1 }),
    columns: new Set(header.columns.keys()), ...body,
  };
}

type Columns = ReadonlyMap<IndicatorColumn, number>;

/** Wordings in the order of how sure they are: 绩效指标 beside 三级指标 is a label at the side. */
const COLUMNS: ReadonlyMap<string, { readonly name: IndicatorColumn; readonly rank: number }> = new Map((Object.entries(indicatorColumns) as [IndicatorColumn, readonly string[]][]).flatMap(([name, labels]) => labels.map((label, rank) => [label, { name, rank }] as const)));
const LONGEST_LABEL = 40;

function findHeader(grid: SheetGrid, region: Region): { readonly row: number; readonly columns: Columns } | undefined {
  for (let row = region.top + 1; row <= region.bottom; row++) {
    const columns = headerAt(grid, row, region);
    if (columns !== undefined) return { row, columns };
  }
  return undefined;
}

/** The columns of indicators, where a row is their header. */
function headerAt(grid: SheetGrid, row: number, { left, right }: Region): Columns | undefined {
  const columns = new Map<IndicatorColumn, number>();
  const ranks = new Map<IndicatorColumn, number>();
  for (let column = left; column <= right; column++) {
    const text = grid.cell(row, column)?.value;
    if (typeof text !== "string" || text.length > LONGEST_LABEL) continue;
    const known = COLUMNS.get(grid.key(row, column));
    if (known === undefined || known.rank >= (ranks.get(known.name) ?? Infinity)) continue;
    columns.set(known.name, column);
    ranks.set(known.name, known.rank);
  }
  return columns.has("name") && columns.has("target") && (columns.has("level1") || columns.has("level2")) ? columns : undefined;
}

const YEAR = /(20\d\d)年/;

function yearOf(grid: SheetGrid, region: Region): PerformanceTable["year"] {
  for (let row = region.top; row <= region.bottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const text = grid.text(row, column);
      const match = text.length > LONGEST_TITLE ? null : YEAR.exec(text);
      if (match !== null) return { value: Number(match[1]), at: { sheet: grid.sheet.name, row, column } };
    }
  }
  return undefined;
}

const TOTALS: ReadonlySet<string> = new Set(["总分", "合计", "总计", "合计得分", "总得分"]);
const FOOT = /^(?:联系人|填表人|填报人|联系电话|审核人|负责人|说明|备注|注\d?)(?:$|略)|^注/;

function readIndicators(grid: SheetGrid, region: Region, header: Columns): Pick<PerformanceTable, "indicators" | "total"> {
  const indicators: Indicator[] = [];
  let columns = header;
  let level1 = "";
  let level2 = "";
  for (let row = region.top + 1; row <= region.bottom; row++) {
    // Printed pages repeat the header.
    const again = headerAt(grid, row, region);
    if (again !== undefined) {
      columns = again;
      continue;
    }
    const text = (name: IndicatorColumn): string => {
      const column = columns.get(name);
      return column === undefined ? "" : grid.text(row, column);
    };
    const first = firstLabel(grid, row, region.left, columns.get("name") ?? region.left);
    if (TOTALS.has(first)) return { indicators, total: scores(grid, row, columns) };
    if (FOOT.test(first)) break;
    const own = text("level1") !== "" || text("level2") !== "";
    level1 = text("level1") || level1;
    level2 = text("level2") || level2;
    if (!own && text("name") === "" && text("target") === "" && text("weight") === "") continue;
    indicators.push(indicatorAt(grid, row, columns, level1, level2));
  }
  return { indicators };
}

/** The first label of a row up to the indicators' names; "" where there is none. */
function firstLabel(grid: SheetGrid, row: number, left: number, name: number): string {
  for (let column = left; column <= name; column++) {
    const key = grid.key(row, column);
    if (key !== "") return key;
  }
  return "";
}

function indicatorAt(grid: SheetGrid, row: number, columns: Columns, level1: string, level2: string): Indicator {
  const words = <Key extends "name" | "scoring">(key: Key): { [One in Key]?: Words } => {
    const column = columns.get(key);
    const text = column === undefined ? "" : printedText(grid.cell(row, column));
    return (column === undefined || text === "" ? {} : { [key]: { text, at: { sheet: grid.sheet.name, row, column } } }) as { [One in Key]?: Words };
  };
  const { name } = words("name");
  const value = <Key extends "target" | "lastYear" | "actual">(key: Key): { [One in Key]?: ValueCell } => {
    const column = columns.get(key);
    const text = column === undefined ? "" : printedText(grid.cell(row, column));
    return (column === undefined || text === "" ? {} : { [key]: { text, at: { sheet: grid.sheet.name, row, column }, read: withUnit(readIndicatorValue(text), name?.text) } }) as { [One in Key]?: ValueCell };
  };
  return { row, level1, level2, ...(name === undefined ? {} : { name }), ...value("target"), ...value("lastYear"), ...value("actual"), ...scores(grid, row, columns), ...words("scoring") };
}

const UNIT_OF_NAME = /[(（]([%％‰]|[万亿]?元(?:\/[^()（）]+)?|万?[人次个件天日月场条套台])[)）]$/;

/** 满意率（%） | 90: the unit may stand behind the name. */
function withUnit(read: IndicatorValue, name = ""): IndicatorValue {
  const unit = read.number?.unit === "" ? UNIT_OF_NAME.exec(name.trim())?.[1]?.normalize("NFKC") : undefined;
  return unit === undefined || read.number === undefined ? read : { ...read, number: { ...read.number, unit } };
}

function scores(grid: SheetGrid, row: number, columns: Columns): Pick<Indicator, "weight" | "score"> {
  const at = (key: "weight" | "score"): object => {
    const column = columns.get(key);
    const score = column === undefined ? undefined : readScore(grid, row, column);
    return score === undefined ? {} : { [key]: score };
  };
  return { ...at("weight"), ...at("score") };
}
