import type { PlannedCell, SheetPlan } from "../../../src/core/workbook/sheet-plan";

type Value = string | number;
type Reading = Value | readonly Value[];

/** Calculates the formulas of a few sheets as a spreadsheet does: IF, SUM, SUMIFS, MID, & = <>. Throws on a circle and on anything else. */
export function calculated(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const sheets = new Map(plans.map((plan) => [plan.name, plan]));
  const known = new Map<string, Value | "busy">();
  const valueAt = (sheet: string, row: number, column: number): Value => {
    const key = `${sheet}!${String(row)},${String(column)}`;
    const before = known.get(key);
    if (before === "busy") throw new Error(`circle at ${key}`);
    if (before !== undefined) return before;
    const cell = sheets.get(sheet)?.rows[row]?.cells[column];
    known.set(key, "busy");
    const value = cell?.formula === undefined ? (cell?.value ?? "") : one(new Formula(cell.formula, sheet, valueAt).read());
    known.set(key, value);
    return value;
  };
  return plans.map((plan) => ({
    ...plan,
    rows: plan.rows.map((row, r) => ({ ...row, cells: row.cells.map((cell, c): PlannedCell | undefined => (cell?.formula === undefined ? cell : { ...cell, value: valueAt(plan.name, r, c) })) })),
  }));
}

class Formula {
  private at = 0;

  constructor(private readonly text: string, private readonly sheet: string, private readonly valueAt: (sheet: string, row: number, column: number) => Value) {}

  read(): Reading {
    const value = this.comparison();
    if (this.at < this.text.length) throw new Error(`not understood: ${this.text.slice(this.at)} in ${this.text}`);
    return value;
  }

  private comparison(): Reading {
    const left = this.joined();
    const sign = this.take(/<>|=/y);
    if (sign === undefined) return left;
    const same = String(one(left) === "" ? "" : one(left)) === String(one(this.joined()));
    return (sign === "=") === same ? 1 : 0;
  }

  private joined(): Reading {
    let value = this.primary();
    while (this.take(/&/y) !== undefined) value = String(one(value)) + String(one(this.primary()));
    return value;
  }

  private primary(): Reading {
    const text = this.take(/"(?:[^"]|"")*"/y);
    if (text !== undefined) return text.slice(1, -1).replace(/""/g, '"');
    const number = this.take(/\d+(?![A-Z\d:])/y);
    if (number !== undefined) return Number(number);
    const name = this.take(/[A-Z]+(?=\()/y);
    if (name !== undefined) return this.call(name);
    const range = this.take(/(?:'(?:[^']|'')+'!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/y);
    if (range === undefined) throw new Error(`not understood: ${this.text.slice(this.at)} in ${this.text}`);
    return this.range(range);
  }

  private call(name: string): Reading {
    this.take(/\(/y);
    const values: Reading[] = [];
    do values.push(this.comparison());
    while (this.take(/,/y) !== undefined);
    if (this.take(/\)/y) === undefined) throw new Error(`no end: ${this.text}`);
    if (name === "SUM") return cents(values.flat());
    if (name === "IF") return one(values[0] ?? 0) !== 0 ? one(values[1] ?? "") : one(values[2] ?? "");
    if (name === "MID") return String(one(values[0] ?? "")).slice(Number(values[1]) - 1, Number(values[1]) - 1 + Number(values[2]));
    if (name !== "SUMIFS") throw new Error(name);
    const [amounts, ...conditions] = values as readonly (readonly Value[])[];
    return cents((amounts ?? []).filter((_, at) => Array.from({ length: conditions.length / 2 }, (__, i) => fits(conditions[2 * i]?.[at] ?? "", String(one(conditions[2 * i + 1] ?? "")))).every(Boolean)));
  }

  private range(text: string): Reading {
    const [, quoted, first = "", firstRow = "", last, lastRow] = /^(?:'((?:[^']|'')+)'!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(text) ?? [];
    const sheet = quoted?.replace(/''/g, "'") ?? this.sheet;
    if (last === undefined) return this.valueAt(sheet, Number(firstRow) - 1, numberOf(first));
    const values: Value[] = [];
    for (let row = Number(firstRow) - 1; row < Number(lastRow); row++) for (let column = numberOf(first); column <= numberOf(last); column++) values.push(this.valueAt(sheet, row, column));
    return values;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}

function one(value: Reading): Value {
  if (typeof value === "object") throw new Error("a range where one value is due");
  return value;
}

/** Numbers only: SUM passes over text. Whole cents, so that no tail of binary fractions comes in. */
function cents(values: readonly Value[]): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === "number" ? Math.round(value * 100) : 0), 0) / 100;
}

function fits(value: Value, criterion: string): boolean {
  return criterion === "<>" ? value !== "" : criterion === "=" ? value === "" : String(value) === criterion;
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
