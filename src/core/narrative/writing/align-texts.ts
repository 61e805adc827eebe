import { squeeze } from "../../wording/normalise";

/** Texts at the same place of two lists; one side is undefined where the other has no counterpart. */
export type TextPair = readonly [left: number | undefined, right: number | undefined];

/** Two texts are one sentence, reworded, from this likeness on. */
const ALIKE = 0.4;

/** Pairs texts in order so that together they are as alike as can be; a text without its like stands alone. */
export function alignTexts(left: readonly string[], right: readonly string[]): readonly TextPair[] {
  const [a, b] = [left.map(pairsOf), right.map(pairsOf)];
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const score = (i: number, j: number): number => best[i * width + j] ?? 0;
  const likeness = a.map((one) => b.map((other) => alike(one, other)));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const same = likeness[i]?.[j] ?? 0;
      best[i * width + j] = Math.max(score(i + 1, j), score(i, j + 1), same >= ALIKE ? same + score(i + 1, j + 1) : 0);
    }
  }
  const pairs: TextPair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const same = likeness[i]?.[j] ?? 0;
    if (i < a.length && j < b.length && same >= ALIKE && score(i, j) === same + score(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (j >= b.length || (i < a.length && score(i, j) === score(i + 1, j))) pairs.push([i++, undefined]);
    else pairs.push([undefined, j++]);
  }
  return pairs;
}

/** Pairs of neighbouring characters, spaces apart. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const plain = squeeze(text);
  const pairs = new Map<string, number>();
  for (let at = 0; at < plain.length - 1; at += 1) pairs.set(plain.slice(at, at + 2), (pairs.get(plain.slice(at, at + 2)) ?? 0) + 1);
  return pairs;
}

/** Dice's measure: 1 for the same, 0 for nothing in common. */
function alike(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  const total = sizeOf(a) + sizeOf(b);
  return total === 0 ? 1 : (2 * common) / total;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of pairs.values()) size += count;
  return size;
}
