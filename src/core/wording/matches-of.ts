const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern with the flag g that never matches nothing, from the start on. As matchAll, but without a copy of the pattern: asked of every paragraph,
 * most of which have none, the copy costs more than the search.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (first === null) return NONE;
  const found = [first];
  for (let next = pattern.exec(text); next !== null; next = pattern.exec(text)) found.push(next);
  return found;
}
