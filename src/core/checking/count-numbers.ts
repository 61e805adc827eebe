import type { NumberStatus } from "./number-status";

/** How many numbers of a narrative have which status; `total` is the sum of the five. */
export type NumberCounts = Readonly<Record<"total" | NumberStatus["status"], number>>;

export function countNumbers(numbers: readonly NumberStatus[]): NumberCounts {
  const counts = { total: numbers.length, verified: 0, wrong: 0, rounding: 0, unverifiable: 0, notClaim: 0 };
  for (const { status } of numbers) counts[status]++;
  return counts;
}
