import type { Cell } from "../workbook/cell";
import type { CellRef } from "../workbook/cell-ref";
import { displayedDecimals } from "./displayed-decimals";
import { Exact, halfUnit, ZERO } from "./exact";
import type { Figure, FigureProblem, Writing } from "./figure";
import { parseAmount } from "./parse-amount";
import type { AmountUnit } from "./unit";

/** Fewer printed decimals still mean two: trailing zeros are dropped. */
const MEANT_DECIMALS = 2;

/**
 * Reads the cell where an amount is due. Blank, "-", "—" and 0 are exactly zero; a stored number is first rounded to 15 significant digits
 * (2738.6699999999996 is 2738.67) and then read as its number format displays it; a formula without a fixed format as displayed at two decimals.
 * What is no amount comes back with `problem` set, never as an exception.
 */
export function readFigure(cell: Cell | undefined, at: CellRef, unit: AmountUnit): Figure {
  if (cell === undefined) return { value: ZERO, half: ZERO, unit, at, writing: "blank" };
  if (cell.error !== undefined) return unreadable({ kind: "error", text: cell.error }, at, unit);
  if (typeof cell.value === "number") return fromNumber(cell.value, cell, at, unit);
  return fromText(String(cell.value), at, unit);
}

function fromNumber(stored: number, cell: Cell, at: CellRef, unit: AmountUnit): Figure {
  const writing: Writing = cell.formula === undefined ? "number" : "formula";
  if (stored === 0) return { value: ZERO, half: ZERO, unit, at, writing };
  if (!Number.isFinite(stored)) return unreadable({ kind: "malformed", text: String(stored) }, at, unit);
  const { exact, places } = storedAmount(stored);
  const fixed = displayedDecimals(cell.format) ?? (writing === "formula" ? MEANT_DECIMALS : null);
  if (fixed === null || places <= fixed) {
    const decimals = Math.max(MEANT_DECIMALS, places);
    return { value: exact, half: halfUnit(decimals), unit, at, writing };
  }
  return { value: exact.toDecimalPlaces(fixed), half: halfUnit(fixed), unit, at, writing, finerThanShown: true };
}

interface StoredAmount {
  readonly exact: Exact;
  readonly places: number;
}

/** One amount stands in many tables: its exact form is made once. Emptied before it grows without bound. */
const amounts = new Map<number, StoredAmount>();
const MOST_AMOUNTS = 20_000;

/** A binary number at 15 significant digits, which is all that Excel keeps of it. */
function storedAmount(stored: number): StoredAmount {
  let amount = amounts.get(stored);
  if (amount === undefined) {
    const exact = new Exact(stored.toPrecision(15));
    amount = { exact, places: exact.decimalPlaces() };
    if (amounts.size >= MOST_AMOUNTS) amounts.clear();
    amounts.set(stored, amount);
  }
  return amount;
}

function fromText(text: string, at: CellRef, unit: AmountUnit): Figure {
  const amount = parseAmount(text);
  if (amount === "blank" || amount === "dash") return { value: ZERO, half: ZERO, unit, at, writing: amount };
  if (amount === null || (amount.unit !== undefined && amount.unit !== unit)) return unreadable({ kind: "malformed", text }, at, unit);
  const half = amount.value.isZero() ? ZERO : halfUnit(Math.max(MEANT_DECIMALS, amount.decimals));
  return { value: amount.value, half, unit, at, writing: "text" };
}

function unreadable(problem: FigureProblem, at: CellRef, unit: AmountUnit): Figure {
  return { value: ZERO, half: ZERO, unit, at, writing: "text", problem };
}
