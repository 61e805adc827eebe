import type { Sheet, Workbook } from "./workbook";

/** What a sheet's formulas read: other sheets by name, in lower case; null where it cannot be told from their text. */
type Reads = ReadonlySet<string> | null;

const known = new WeakMap<Sheet, Reads>();

/**
 * Names of the sheets whose cells may show something else once those of `changed` do: these themselves, and all that read them by formulas, directly or
 * through others. A sheet with a formula whose text does not say what it reads (a defined name, a table, INDIRECT, the time) is taken to read everything.
 */
export function sheetsReading({ sheets }: Workbook, changed: ReadonlySet<string>): ReadonlySet<string> {
  const reached = new Set(changed);
  for (let grown = true; grown;) {
    const names = new Set([...reached].map((name) => name.toLowerCase()));
    const more = sheets.filter((sheet) => !reached.has(sheet.name) && readsOneOf(sheet, names));
    for (const { name } of more) reached.add(name);
    grown = more.length > 0;
  }
  return reached;
}

function readsOneOf(sheet: Sheet, names: ReadonlySet<string>): boolean {
  const reads = readsOf(sheet);
  return reads === null || [...reads].some((name) => names.has(name));
}

function readsOf(sheet: Sheet): Reads {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const reads = gather(sheet);
  known.set(sheet, reads);
  return reads;
}

function gather({ rows }: Sheet): Reads {
  const all = new Set<string>();
  for (const row of rows) {
    for (const cell of row ?? []) {
      if (cell?.formula === undefined) continue;
      const reads = formulaReads(cell.formula);
      if (reads === null) return null;
      for (const name of reads) all.add(name);
    }
  }
  return all;
}

const TEXT = /"(?:[^"]|"")*"/g;
const SHEET = /'((?:[^']|'')+)'!|([^\s'!(),:;+\-*/&=<>^{}"%]+)!/g;
/** Words that are left once texts and sheets are taken out: functions, cells, TRUE, and names. */
const WORD = /[\p{L}_\\$][\p{L}\p{N}_.$\\?]*\s*\(?/gu;
const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$|^\$\d{1,7}$|^(?:TRUE|FALSE)$/i;
/** Whole columns, A:A: letters alone are a name, and may be defined elsewhere. */
const COLUMNS = /(?<![\p{L}\p{N}_.$\\])\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])/gu;
/** Functions whose result is not made of the cells that the formula names. */
const ELSEWHERE = /^(?:INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)$/i;

/** The sheets whose names stand in a formula, in lower case; 'a:b' for a run of sheets. */
export function sheetsNamed(formula: string): readonly string[] {
  return [...formula.replace(TEXT, "").matchAll(SHEET)].map(([, quoted, bare]) => (quoted?.replaceAll("''", "'") ?? bare ?? "").toLowerCase());
}

function formulaReads(formula: string): Reads {
  const plain = formula.replace(TEXT, "");
  const sheets = sheetsNamed(formula);
  // A table's columns, another workbook.
  if (plain.includes("[")) return null;
  // From one sheet to another.
  if (sheets.some((name) => name.includes(":"))) return null;
  for (const [word] of plain.replace(SHEET, "").replace(COLUMNS, "").matchAll(WORD)) {
    const name = word.replace(/\s*\($/, "");
    if (word.endsWith("(") ? ELSEWHERE.test(name) : !CELL.test(name.trim())) return null;
  }
  return new Set(sheets);
}
