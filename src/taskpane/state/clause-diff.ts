/** A stretch of a comparison: words that stay, go or come. */
export interface DiffPiece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Words that stay are shortened to so many characters on each side of a change. */
const CONTEXT = 8;

/** What changes between two wordings, clause by clause; what stays in between is shortened to its ends. */
export function clauseDiff(before: string, after: string): readonly DiffPiece[] {
  const [a, b] = [clauses(before), clauses(after)];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pieces: { kind: DiffPiece["kind"]; text: string }[] = [];
  const add = (kind: DiffPiece["kind"], text: string): void => {
    const last = pieces[pieces.length - 1];
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add("same", a[i++] ?? "");
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) add("removed", a[i++] ?? "");
    else add("added", b[j++] ?? "");
  }
  return pieces.map(({ kind, text }, index) => ({ kind, text: kind === "same" ? shorten(text, index > 0, index < pieces.length - 1) : text }));
}

/** Cut behind its punctuation; a point inside a number is none. */
function clauses(text: string): readonly string[] {
  return text.match(/[^，。；：、,;]+[，。；：、,;]*|[，。；：、,;]+/g) ?? [];
}

function shorten(text: string, hasBefore: boolean, hasAfter: boolean): string {
  if (text.length <= 2 * CONTEXT + 2) return text;
  return `${hasBefore ? text.slice(0, CONTEXT) : ""}……${hasAfter ? text.slice(-CONTEXT) : ""}`;
}
