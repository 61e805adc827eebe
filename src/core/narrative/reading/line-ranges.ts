/** A stretch of a line's plain text, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** 《…》, nested ones as one; one that is never closed is none. */
export function bookTitles(text: string): readonly Range[] {
  const found: Range[] = [];
  let depth = 0;
  let start = -1;
  const marks = /[《》]/g;
  for (let mark = text.includes("》") ? marks.exec(text) : null; mark !== null; mark = marks.exec(text)) {
    if (mark[0] === "《") {
      if (depth === 0) start = mark.index;
      depth++;
    } else if (depth > 0) {
      depth--;
      found.push({ start, end: mark.index + 1 });
    }
  }
  return outermost(found);
}

/** An unbalanced 《 must not hide the rest: of overlapping ranges the longest that was closed counts. */
function outermost(ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    const last = kept[kept.length - 1];
    if (last !== undefined && last.start === range.start) kept[kept.length - 1] = range;
    else kept.push(range);
  }
  return kept;
}

/** 【待填：…】: what is still to be filled, in words of our own. */
export function placeholders(text: string): readonly Range[] {
  return text.includes("【待填") ? [...text.matchAll(/【待填:[^】]{0,80}】/g)].map((match) => ({ start: match.index, end: match.index + match[0].length })) : [];
}

const LONGEST_QUOTATION = 60;

/** “…” within one sentence. */
export function quotations(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf("“"); at >= 0; at = text.indexOf("“", at + 1)) {
    const close = text.slice(at, at + LONGEST_QUOTATION).indexOf("”");
    if (close > 0) found.push({ start: at, end: at + close + 1 });
  }
  return found;
}

const LONGEST_PARENTHESIS = 160;

/** (…) within one sentence: what stands in it does not part clauses. */
export function parentheses(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) {
    const inside = text.slice(at, at + LONGEST_PARENTHESIS);
    const close = inside.indexOf(")");
    const stop = inside.search(/[。]/);
    if (close > 0 && (stop < 0 || stop > close)) found.push({ start: at, end: at + close + 1 });
  }
  return found;
}

/** Whether a position lies in one of ordered ranges; made once per line, asked from left to right. */
export function rangeFinder(ranges: readonly Range[]): (at: number) => Range | undefined {
  let next = 0;
  return (at) => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= at) next++;
    const range = ranges[next];
    return range !== undefined && range.start <= at ? range : undefined;
  };
}
