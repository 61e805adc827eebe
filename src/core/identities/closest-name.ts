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

function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      now.push(Math.min(change, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? 0;
}
