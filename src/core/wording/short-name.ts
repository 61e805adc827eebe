/** 昌州水利局 for 昌州水利工程管理局, and …本级: every character of the short name stands in the long one, in order. */
export function isShortFor(short: string, long: string): boolean {
  const bare = short.replace(/[(（]?本级[)）]?$|机关$/, "");
  let from = 0;
  for (const character of bare) {
    const found = long.indexOf(character, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}
