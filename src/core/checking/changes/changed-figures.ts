import { agreement } from "../../figures/agreement";
import { amountText } from "../../figures/amount-text";
import type { Figure } from "../../figures/figure";
import { unitFactor } from "../../figures/unit";
import type { Disclosure, TableRow } from "../../recognition/disclosure";
import { rowLabel, tableName } from "../survey/name-lines";
import { pairedLines } from "../survey/paired-lines";
import type { ChangedFigure, PrintedFigure } from "./document-changes";

/** The figures that differ between two states of one document, table by table. A line that moved is no change, nor is an amount that prints the same. */
export function changedFigures(before: Disclosure, now: Disclosure): readonly Omit<ChangedFigure, "quotes">[] {
  return pairedLines(before, now).flatMap(({ table, before: old, now: row }) => {
    const columns = new Set([...(row?.figures.keys() ?? []), ...(old?.figures.keys() ?? [])]);
    return [...columns].flatMap((column): Omit<ChangedFigure, "quotes">[] => {
      const [was, is] = [old?.figures.get(column), row?.figures.get(column)];
      if (isSame(was, is)) return [];
      const units = was !== undefined && is !== undefined && was.unit !== is.unit;
      return [{ table: table.standard.id, tableName: tableName(table), line: lineOf(row ?? old), column, ...(was === undefined ? {} : { before: printed(was, units) }), ...(is === undefined ? {} : { now: printed(is, units) }), ...difference(was, is) }];
    });
  });
}

function isSame(was: Figure | undefined, is: Figure | undefined): boolean {
  if (was === undefined || is === undefined) {
    const one = was ?? is;
    return one === undefined || (one.problem === undefined && one.value.isZero());
  }
  if (was.problem !== undefined || is.problem !== undefined) return was.problem?.text === is.problem?.text;
  if (was.unit === is.unit) return was.value.eq(is.value);
  const factor = unitFactor(was.unit, is.unit);
  return agreement({ value: was.value.times(factor), half: was.half.times(factor) }, is) !== "apart";
}

/** With its unit where that is what changed. */
function printed({ value, unit, writing, problem, at }: Figure, withUnit: boolean): PrintedFigure {
  return { text: problem?.text ?? (writing === "blank" ? "空" : `${amountText(value)}${withUnit ? ` ${unit}` : ""}`), at };
}

function difference(was: Figure | undefined, is: Figure | undefined): Pick<ChangedFigure, "difference"> {
  if (was === undefined || is === undefined || was.problem !== undefined || is.problem !== undefined || was.unit !== is.unit) return {};
  const by = is.value.minus(was.value);
  return { difference: `${by.isPositive() ? "+" : ""}${amountText(by)}` };
}

function lineOf(row: TableRow | undefined): string {
  return row === undefined ? "" : rowLabel(row);
}
