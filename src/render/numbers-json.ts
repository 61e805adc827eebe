import { countNumbers, type NumberCounts } from "../core/checking/count-numbers";
import type { NumberStatus } from "../core/checking/number-status";
import type { Report } from "../core/checking/report";
import { placeWords } from "../core/narrative/place-words";
import { placeJson, textJson, type PlaceJson, type TextJson } from "./place-json";

/** The numbers of a narrative by status; `total` is the sum of the five. The items only where they are asked for. */
export interface NumbersJson extends NumberCounts {
  readonly items?: readonly NumberJson[];
}

export interface NumberJson extends TextJson {
  readonly status: NumberStatus["status"];
  readonly why: string;
  /** The table's cell that it was held against. */
  readonly cell?: PlaceJson;
}

/** Undefined where no narrative was verified. */
export function numbersJson({ narrative, numbers }: Report, withItems: boolean): NumbersJson | undefined {
  if (narrative === undefined || numbers === undefined) return undefined;
  const { total, verified, wrong, rounding, unverifiable, notClaim } = countNumbers(numbers);
  const counts = { total, verified, wrong, rounding, unverifiable, notClaim };
  if (!withItems) return counts;
  const items = numbers.map(({ token, status, why, cell }): NumberJson => ({
    ...textJson(placeWords(narrative, token.span)), status, why, ...(cell === undefined ? {} : { cell: placeJson(cell) }),
  }));
  return { ...counts, items };
}
