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
  const pieces: DiffPiece[] = [];
  const add = (kind: DiffPiece["kind"], text: string): void => void pieces.push({ kind, text });
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add("same", a[i++] ?? "");
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) add("removed", a[i++] ?? "");
    else add("added", b[j++] ?? "");
  }
  const joined = join(pieces);
  const finer = join(joined.flatMap((piece, index) => refined(piece, joined[index + 1], joined[index - 1])));
  return finer.map(({ kind, text }, index) => ({ kind, text: kind === "same" ? shorten(text, index > 0, index < finer.length - 1) : text }));
}

/** Neighbours of one kind are one piece. */
function join(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const joined: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    if (last?.kind === piece.kind) joined[joined.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

/** Words that go and words that come in their place share their ends: those stay. Both are told at the first of the two. */
function refined(piece: DiffPiece, next: DiffPiece | undefined, last: DiffPiece | undefined): readonly DiffPiece[] {
  if (piece.kind === "added" && last?.kind === "removed") return [];
  if (piece.kind !== "removed" || next?.kind !== "added") return [piece];
  const [a, b] = [piece.text, next.text];
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  while (isDigit(a[head - 1]) && (isDigit(a[head]) || isDigit(b[head]))) head -= 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  while (tail > 0 && isDigit(a[a.length - tail]) && (isDigit(a[a.length - tail - 1]) || isDigit(b[b.length - tail - 1]))) tail -= 1;
  const part = (kind: DiffPiece["kind"], text: string): readonly DiffPiece[] => (text === "" ? [] : [{ kind, text }]);
  return [
    ...part("same", a.slice(0, head)), ...part("removed", a.slice(head, a.length - tail)),
    ...part("added", b.slice(head, b.length - tail)), ...part("same", a.slice(a.length - tail)),
  ];
}

/** A number is told whole: 12.34 and 12.35 share nothing. */
function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[\d.]/.test(character);
}

/** Cut behind its punctuation; a point inside a number is none. */
function clauses(text: string): readonly string[] {
  return text.match(/[^，。；：、,;]+[，。；：、,;]*|[，。；：、,;]+/g) ?? [];
}

function shorten(text: string, hasBefore: boolean, hasAfter: boolean): string {
  if (text.length <= 2 * CONTEXT + 2) return text;
  return `${hasBefore ? text.slice(0, CONTEXT) : ""}……${hasAfter ? text.slice(-CONTEXT) : ""}`;
}
