/**
 * 云岭县人社局, 人社局（本级） for 云岭县人力资源和社会保障局: without what only says 部门 or 本级, every character of the short name stands in the
 * long one, in order. Both squeezed.
 */
export function isShortFor(short: string, long: string): boolean {
  const words = short.replace(/\(.*?\)|(?:部门|单位)?(?:本级|机关)$|(?:部门|单位)$/g, "");
  let from = 0;
  return words.length > 1 && [...words].every((char) => (from = long.indexOf(char, from) + 1) > 0);
}

/** Whether one of the names is, or is short for, one of the others, or the other way round. */
export function isSameUnit(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.some((other) => isShortFor(name, other) || isShortFor(other, name)));
}
