/** A sheet's name as formulas and places write it: always in quotes, those inside doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
