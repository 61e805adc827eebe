import type { Span } from "../../narrative/narrative";

/** From the beginning of one to the end of the other, where they stand in one paragraph; else the first. */
export function joined(a: Span, b: Span): Span {
  if (a.paragraph !== b.paragraph) return a;
  return { paragraph: a.paragraph, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
