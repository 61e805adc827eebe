import { codeOf, tableIndex } from "../identities/table-index";
import { tableFigure, type TableFigure } from "../identities/table-figure";
import type { Disclosure } from "../recognition/disclosure";
import { nameKey } from "../wording/name-key";
import type { AskedRow } from "./asked-row";
import type { FieldId } from "./notes-standard";

/** A project that the narrative tells. `size` is the sum of its rows, on whatever codes they stand. */
export interface ProjectItem extends AskedRow {
  readonly figure: TableFigure;
  /** Functional codes the project stands on, in the table's order; none in 表11. */
  readonly codes: readonly string[];
}

/** Projects of 表7, each name once, in the table's order; those without any amount are not told. */
export function projectItems(disclosure: Disclosure): readonly ProjectItem[] {
  return [
    ...itemsOf(disclosure, "general", "budget-7", "表7[项目].项目支出合计", ["policy", "executor", "allocation", "period"]),
    ...itemsOf(disclosure, "carry", "budget-11", "表11[项目].总计", ["use"]),
  ];
}

function itemsOf(disclosure: Disclosure, prefix: string, id: string, address: string, required: readonly FieldId[]): readonly ProjectItem[] {
  const table = disclosure.tables.get(id);
  if (table === undefined) return [];
  const items = new Map<string, ProjectItem>();
  const rows = [...tableIndex(table).byProject.values()].flat().sort((a, b) => a.row - b.row);
  const codes = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = nameKey(row.name);
    const code = codeOf(row);
    const seen = codes.get(key) ?? new Set();
    codes.set(key, seen);
    if (code !== undefined) seen.add(code);
    const figure = items.has(key) ? undefined : tableFigure(disclosure, address, { project: row.name });
    if (figure?.value.isZero() === false) items.set(key, { key: `${prefix}/${key}`, name: row.name, figure, required, codes: [] });
  }
  return [...items].map(([key, item]) => {
    const on = [...(codes.get(key) ?? [])];
    return { ...item, codes: on, ...(on.length === 0 ? {} : { code: on.join("、") }) };
  });
}
