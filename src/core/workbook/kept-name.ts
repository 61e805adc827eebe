const LONGEST_NAME = 31;
const KEPT = /（上一版\d*）$/;

/** The name under which the sheet that is replaced is kept, hidden, until the next action; none of those taken (lower case). */
export function keptName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const end = `（上一版${n === 1 ? "" : String(n)}）`;
    const kept = name.slice(0, LONGEST_NAME - end.length) + end;
    if (!taken.has(kept.toLowerCase())) return kept;
  }
}

/** Whether a sheet is called so; it is one that was kept only while it is hidden: one that the user has unhidden is the user's. */
export function isKeptName(name: string): boolean {
  return KEPT.test(name);
}
