import { editDistance } from "../wording/edit-distance";

/** The candidate a mistyped word most likely means; undefined where none is near. */
export function closestName(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    // One word inside the other is a shortening, not so many typing errors: 财政拨款 for 财政拨款小计.
    const inside = word.length > 1 && (candidate.includes(word) || word.includes(candidate));
    const distance = inside ? 1 + Math.abs(candidate.length - word.length) / 10 : editDistance(word, candidate);
    if (distance < least && distance <= Math.max(1, Math.min(word.length, candidate.length) / 2)) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
