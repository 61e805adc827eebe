import type { RecognisedTable, TableRow } from "../../recognition/disclosure";
import type { CodeSystem } from "../../standards/codes/code-list";

/** The lines of one table that stand under codes, of one unit where a table repeats the codes unit by unit. */
export interface CodeSection {
  readonly table: RecognisedTable;
  readonly system: CodeSystem;
  /** The form prints the 类 only (T1, T4): nothing is asked of levels below. */
  readonly classesOnly: boolean;
  /** The unit's line above them; undefined where the table has none. */
  readonly unit?: TableRow;
  /** Lines that are a code's own. */
  readonly codes: readonly TableRow[];
  /** Project lines under a code (T7). */
  readonly projects: readonly TableRow[];
}

const known = new WeakMap<RecognisedTable, readonly CodeSection[]>();

/** A table's code lines, unit by unit; none for tables without codes. */
export function codeSections(table: RecognisedTable): readonly CodeSection[] {
  let sections = known.get(table);
  if (sections === undefined) known.set(table, (sections = split(table)));
  return sections;
}

function split(table: RecognisedTable): CodeSection[] {
  const system = systemOf(table);
  if (system === undefined) return [];
  const classesOnly = table.standard.sides.some(({ rows }) => rows.kind === "classes");
  const sections: { table: RecognisedTable; system: CodeSystem; classesOnly: boolean; unit?: TableRow; codes: TableRow[]; projects: TableRow[] }[] = [];
  let current: (typeof sections)[number] | undefined;
  for (const row of table.rows) {
    if (row.kind === "unit") current = undefined;
    if (row.code === undefined || (row.kind !== "code" && row.kind !== "project")) {
      if (row.kind === "unit") sections.push((current = { table, system, classesOnly, unit: row, codes: [], projects: [] }));
      continue;
    }
    if (current === undefined) sections.push((current = { table, system, classesOnly, codes: [], projects: [] }));
    (row.kind === "code" ? current.codes : current.projects).push(row);
  }
  return sections.filter(({ codes, projects }) => codes.length + projects.length > 0);
}

function systemOf(table: RecognisedTable): CodeSystem | undefined {
  for (const { rows } of table.standard.sides) {
    if (rows.kind === "functional" || rows.kind === "classes" || rows.kind === "coded-projects") return "functional";
    if (rows.kind === "economic") return "economic";
  }
  return undefined;
}

/** What makes a section's part of a finding's id. */
export function sectionKey({ table, unit }: CodeSection): readonly string[] {
  return unit === undefined ? [table.standard.id] : [table.standard.id, unit.key];
}
