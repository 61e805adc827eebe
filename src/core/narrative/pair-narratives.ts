const NARRATIVE = /\.(?:docx|docm|txt|md|markdown)$/i;
/** What counts as a narrative beside a workbook without being named: a .md is more often a note about the folder. */
const PAIRED = /\.(?:docx|txt)$/i;

/** Whether a file of this name is read as a narrative and not as a workbook. */
export function isNarrativeName(name: string): boolean {
  return NARRATIVE.test(name);
}

/**
 * Workbook → its narrative, by the names of one folder: the .docx or .txt of the same base name (a .docx goes before a .txt),
 * or the only one beside the folder's only workbook.
 */
export function pairNarratives(workbooks: readonly string[], files: readonly string[]): ReadonlyMap<string, string> {
  const texts = files.filter((name) => PAIRED.test(name)).sort((a, b) => rank(a) - rank(b));
  const pairs = new Map<string, string>();
  for (const workbook of workbooks) {
    const same = texts.find((text) => baseName(text) === baseName(workbook));
    const narrative = same ?? (workbooks.length === 1 && texts.length === 1 ? texts[0] : undefined);
    if (narrative !== undefined) pairs.set(workbook, narrative);
  }
  return pairs;
}

function rank(name: string): number {
  return /\.docx$/i.test(name) ? 0 : 1;
}

function baseName(name: string): string {
  return name.replace(/\.[^.]*$/, "").toLowerCase();
}
