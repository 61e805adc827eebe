import { Exact } from "../figures/exact";
import { parseAmount } from "../figures/parse-amount";
import { squeeze } from "../wording/normalise";
import type { FieldKind } from "./notes-standard";

/** An entry as kept, and in Chinese what is wrong with it. What cannot be read is kept as it was entered. */
export interface Entry {
  /** "" where nothing was entered. */
  readonly text: string;
  readonly problem?: string;
}

const COUNTED = /(?:人|辆|台|套|个|名|年|家|\(套\))+$/;

/** Reads what was entered where `kind` is due: amounts and counts become plain numbers ("1,234.50" → "1234.5", "12人" → "12"). */
export function readEntry(entered: string, kind: FieldKind): Entry {
  const text = entered.replace(/\r\n?/g, "\n").trim();
  if (text === "" || kind === "text") return { text };
  if (kind === "amount") {
    const amount = amountOf(text);
    return amount === undefined ? { text, problem: `“${text}”不是一个金额，这里要填数字` } : { text: plainNumber(amount) };
  }
  if (kind === "count") {
    const count = amountOf(squeeze(text).replace(COUNTED, ""));
    return count?.isInteger() === true ? { text: plainNumber(count) } : { text, problem: `“${text}”不是整数，这里要填整数` };
  }
  const chosen = kind.choice.find((word) => squeeze(word) === squeeze(text));
  return chosen === undefined ? { text, problem: `“${text}”不在可选的${kind.choice.map((word) => `“${word}”`).join("、")}之中` } : { text: chosen };
}

/** The number of an amount or count; undefined for what is none. A dash is nothing, as in the tables. */
export function amountOf(text: string): Exact | undefined {
  const read = parseAmount(text);
  if (read === "dash") return new Exact(0);
  return read === null || read === "blank" || (read.unit !== undefined && read.unit !== "万元") ? undefined : read.value;
}

/** As a spreadsheet keeps it: 15 significant digits. */
export function plainNumber(value: Exact): string {
  const kept = value.toSignificantDigits(15);
  return kept.isZero() ? "0" : kept.toFixed();
}
