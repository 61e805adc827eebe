/** The index of the first of ordered things that `isThere` holds of, as it then does of all behind; their number where there is none. Logarithmic. */
export function firstAt<Thing>(ordered: readonly Thing[], isThere: (one: Thing) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isThere(ordered[middle] as Thing)) high = middle;
    else low = middle + 1;
  }
  return low;
}
