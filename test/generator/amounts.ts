import type { Layout } from "./layout";
import type { Random } from "./random";

export type Unit = "万元" | "千元" | "元";

const scales: Readonly<Record<Unit, number>> = { 万元: 10000, 千元: 1000, 元: 1 };

/** What a cell shall hold: a value and how it is shown. */
export interface Written {
  readonly value: string | number;
  readonly format?: string;
  readonly formula?: string;
}

/** An amount as printed: hundredths of the unit, rounded half up. */
function hundredths(yuan: number, unit: Unit): number {
  return Math.round((yuan * 100) / scales[unit]);
}

/** The printed figure in 元, so that figures of sheets with different units can be compared. */
export function printedYuan(yuan: number, unit: Unit): number {
  return (hundredths(yuan, unit) * scales[unit]) / 100;
}

/** Half a unit of the last printed digit, in 元; a blank or zero is exact. Sheets in 元 print whole 元 here. */
export function printedHalf(yuan: number, unit: Unit): number {
  if (hundredths(yuan, unit) === 0) return 0;
  return unit === "元" ? 0.5 : scales[unit] * 0.005;
}

/** 元 that a number in a sheet of this unit stands for. */
export function toYuan(value: number, unit: Unit): number {
  return value * scales[unit];
}

function withSeparators(text: string): string {
  return text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}

function fullWidth(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace(".", "．");
}

const kinds = ["number", "formatted", "formula", "text", "plainText", "fullWidth", "trailingSpace", "noisy"] as const;

/** Writes an amount the way the layout does. Null where the cell stays blank. */
export function writeAmount(yuan: number, unit: Unit, layout: Layout, rng: Random): Written | null {
  const cents = hundredths(yuan, unit);
  if (cents === 0) return writeZero(layout.zero);
  const value = cents / 100;
  const text = value.toFixed(2);
  const kind = layout.amounts === "mixed" ? rng.pick(kinds) : layout.amounts;
  switch (kind) {
    case "number":
      return { value };
    // The stored number keeps every 元; only the format rounds it.
    case "formatted":
      return { value: yuan / scales[unit], format: "#,##0.00" };
    case "formula":
      return { value, formula: `ROUND(${yuan}/${scales[unit]},2)` };
    case "text":
      return { value: withSeparators(text) };
    case "plainText":
      return { value: String(value) };
    case "fullWidth":
      return { value: fullWidth(text) };
    case "trailingSpace":
      return { value: `${text}\u3000` };
    case "noisy":
      return { value: value * (1 + 2 ** -51) };
  }
}

function writeZero(zero: Layout["zero"]): Written | null {
  switch (zero) {
    case "blank":
      return null;
    case "0":
      return { value: 0 };
    case "0.00":
      return { value: 0, format: "0.00" };
    case "text0.00":
      return { value: "0.00" };
    case "space":
      return { value: "\u3000" };
    case "-":
    case "—":
      return { value: zero };
  }
}
