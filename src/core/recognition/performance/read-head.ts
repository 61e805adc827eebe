import type { Figure } from "../../figures/figure";
import { readFigure } from "../../figures/read-figure";
import { halfUnit } from "../../figures/exact";
import { unitFactor, type AmountUnit } from "../../figures/unit";
import { fundsColumns, fundsSources, headLabels, type FundsColumn, type FundsSource } from "../../standards/performance/forms";
import type { Words } from "../words";
import type { Region, SheetGrid } from "../sheet-grid";
import { printedText } from "./printed-text";
import type { FundsLine, TaskLine } from "./performance-table";
import { readScore } from "./read-score";
import { labelKey } from "../../wording/normalise";

/** What stands above the indicators. */
export interface Head {
  readonly unit?: Words;
  /** 主管部门. */
  readonly department?: Words;
  /** What amounts are printed in. */
  readonly amountUnit: AmountUnit;
  readonly project?: Words;
  readonly goal?: Words;
  readonly achieved?: Words;
  readonly funds: readonly FundsLine[];
  readonly tasks: readonly TaskLine[];
}

type AmountColumn = Exclude<FundsColumn, "weight" | "rate" | "score">;

interface CellText extends Words {
  /** `labelKey` without a unit behind. */
  readonly key: string;
  readonly column: number;
}

/** Reads the head's labels wherever they stand: a value is what follows its label in the row, or what stands below it where the row holds labels only. */
export function readHead(grid: SheetGrid, region: Region): Head {
  const head: { -readonly [Key in "unit" | "department" | "project" | "goal" | "achieved"]?: Head[Key] } = {};
  const funds: FundsLine[] = [];
  const tasks: TaskLine[] = [];
  let amounts: ReadonlyMap<FundsColumn, number> | undefined;
  let taskColumns: ReadonlyMap<"total" | "fiscal" | "other", number> | undefined;
  let unit: AmountUnit = "万元";
  let amountUnit: AmountUnit = unit;
  for (let row = region.top; row <= region.bottom; row++) {
    const cells = cellsOf(grid, row, region);
    const named = (labels: readonly string[]): CellText | undefined => cells.find(({ key }) => labels.includes(key));
    unit = cells.map(({ text }) => AMOUNTS_IN.exec(text)?.[1] as AmountUnit | undefined).find((one) => one !== undefined) ?? unit;
    if (funds.length + tasks.length === 0) amountUnit = unit;
    const found = fundsHeader(cells);
    if (found !== undefined) {
      amounts = found;
      continue;
    }
    if (cells.some(({ key }) => key === "任务名称") || (taskColumns?.size === 0)) {
      const columns = taskHeader(cells);
      taskColumns = columns;
      if (columns.size > 0 || cells.some(({ key }) => key === "任务名称")) continue;
    }
    head.unit ??= valueBehind(cells, named(headLabels.unit));
    head.department ??= valueBehind(cells, named(headLabels.department));
    head.project ??= valueBehind(cells, named(headLabels.project));
    const goal = named(headLabels.goal);
    const achieved = named(headLabels.achieved);
    if (goal !== undefined || achieved !== undefined) {
      amounts = undefined;
      taskColumns = undefined;
      const expected = cells.filter(({ key }) => (headLabels.goal as readonly string[]).includes(key)).at(-1);
      if (achieved === undefined) head.goal ??= valueBehind(cells, expected);
      else {
        const below = cellsOf(grid, row + 1, region);
        head.goal ??= below.filter(({ column }) => expected !== undefined && column >= expected.column && column < achieved.column)[0];
        head.achieved ??= below.filter(({ column }) => column >= achieved.column)[0];
        row += 1;
      }
      continue;
    }
    if (taskColumns !== undefined && taskColumns.size > 0) {
      const first = Math.min(...taskColumns.values());
      const name = cells.filter(({ column, key }) => column < first && key !== "年度主要任务")[0];
      if (name !== undefined) tasks.push(taskLine(grid, row, name, taskColumns, unit));
      continue;
    }
    funds.push(...(amounts === undefined ? pairedFunds(grid, row, cells, unit) : listedFunds(grid, row, cells, amounts, unit)));
  }
  return { ...head, amountUnit, funds, tasks };
}

/** 项目资金（元）, 金额单位：元: what the amounts from here on are printed in. */
const AMOUNTS_IN = /(?:[(（]\s*|单位\s*[:：]\s*)([千万]?元)\s*(?:[)）]|$)/;
/** 项目名称：某项目 in one cell. */
const LABELLED = /^([^:：]{2,16})[:：]\s*(\S[^]*)$/;

function cellsOf(grid: SheetGrid, row: number, { left, right }: Region): readonly CellText[] {
  const cells: CellText[] = [];
  for (let column = left; column <= right; column++) {
    const text = printedText(grid.cell(row, column));
    if (text === "") continue;
    const at = { sheet: grid.sheet.name, row, column };
    const [, label = "", value = ""] = LABELLED.exec(text) ?? [];
    if (LABELS.has(keyOf(label))) cells.push({ text: label, key: keyOf(label), column, at }, { text: value, key: keyOf(value), column, at });
    else cells.push({ text, key: keyOf(text), column, at });
  }
  return cells;
}

/** `labelKey` without a unit behind. */
function keyOf(text: string): string {
  return labelKey(text).replace(/[百千万]?元$/, "");
}

const LABELS: ReadonlySet<string> = new Set([...Object.values(headLabels).flat(), "项目负责人", "部门联系人", "联系人", "联系电话"]);

function valueBehind(cells: readonly CellText[], label: CellText | undefined): Words | undefined {
  const next = label === undefined ? undefined : cells[cells.indexOf(label) + 1];
  return next === undefined || LABELS.has(next.key) ? undefined : { text: next.text, at: next.at };
}

function sourceOf(key: string): FundsSource | undefined {
  return fundsSources.find(([pattern]) => pattern.test(key))?.[1];
}

const FUNDS: ReadonlyMap<string, FundsColumn> = new Map((Object.entries(fundsColumns) as [FundsColumn, readonly string[]][]).flatMap(([column, labels]) => labels.map((label) => [label, column] as const)));

/** The columns of 年初预算数, 全年预算数 …, or of 资金总额, where a row is their header. */
function fundsHeader(cells: readonly CellText[]): ReadonlyMap<FundsColumn, number> | undefined {
  const columns = new Map<FundsColumn, number>();
  for (const { key, column } of cells) {
    const name = FUNDS.get(key);
    if (name !== undefined && !columns.has(name)) columns.set(name, column);
  }
  if (columns.has("full") || columns.has("executed")) return columns;
  const total = cells.find(({ key }) => key === "资金总额" || key === "预算金额");
  return total !== undefined && cells.some(({ key }) => key === "资金来源") ? new Map([["budget", total.column]]) : undefined;
}

function taskHeader(cells: readonly CellText[]): ReadonlyMap<"total" | "fiscal" | "other", number> {
  return new Map(cells.flatMap(({ key, column }) => {
    const source = sourceOf(key);
    return source === "total" || source === "fiscal" || source === "other" ? [[source, column] as const] : [];
  }));
}

function taskLine(grid: SheetGrid, row: number, name: CellText, columns: ReadonlyMap<"total" | "fiscal" | "other", number>, unit: AmountUnit): TaskLine {
  const at = (key: "total" | "fiscal" | "other"): { [Key in typeof key]?: Figure } => {
    const column = columns.get(key);
    return column === undefined ? {} : { [key]: figureAt(grid, row, column, unit) };
  };
  return { name: { text: name.text, at: name.at }, ...at("total"), ...at("fiscal"), ...at("other") };
}

/** Amounts are 万元 from here on, whatever a table prints them in. */
function figureAt(grid: SheetGrid, row: number, column: number, unit: AmountUnit): Figure {
  const printed = readFigure(grid.cell(row, column), { sheet: grid.sheet.name, row, column }, unit);
  if (unit === "万元") return printed;
  const factor = unitFactor(unit, "万元");
  // 12元 among whole ones says nothing of its 分.
  const half = unit === "元" && printed.value.isInteger() && !printed.value.isZero() ? halfUnit(0) : printed.half;
  return { ...printed, value: printed.value.times(factor), half: half.times(factor), unit: "万元" };
}

/** 年度预算总额 135 其中：财政拨款 135 其他资金 0: label and amount in turn. */
function pairedFunds(grid: SheetGrid, row: number, cells: readonly CellText[], unit: AmountUnit): readonly FundsLine[] {
  return cells.flatMap((label, index) => {
    const source = sourceOf(label.key);
    const next = cells[index + 1];
    if (source === undefined || next === undefined || sourceOf(next.key) !== undefined || LABELS.has(next.key)) return [];
    return [{ source, label: { text: label.text, at: label.at }, amounts: new Map([["budget" as const, figureAt(grid, row, next.column, unit)]]) }];
  });
}

/** A line below a header of amounts; its label is the last one left of them. */
function listedFunds(grid: SheetGrid, row: number, cells: readonly CellText[], columns: ReadonlyMap<FundsColumn, number>, unit: AmountUnit): readonly FundsLine[] {
  const first = Math.min(...columns.values());
  const label = cells.filter(({ column, key }) => column < first && sourceOf(key) !== undefined).at(-1);
  const source = label === undefined ? undefined : sourceOf(label.key);
  if (label === undefined || source === undefined) return [];
  const amounts = new Map<AmountColumn, Figure>();
  for (const key of ["budget", "initial", "full", "executed"] as const) {
    const column = columns.get(key);
    if (column !== undefined) amounts.set(key, figureAt(grid, row, column, unit));
  }
  const score = (key: "weight" | "rate" | "score"): object => {
    const column = columns.get(key);
    const read = column === undefined ? undefined : readScore(grid, row, column);
    return read === undefined ? {} : { [key]: read };
  };
  return [{ source, label: { text: label.text, at: label.at }, amounts, ...score("weight"), ...score("rate"), ...score("score") }];
}
