import { codeOf } from "../identities/table-index";
import { tableProjects, type ProjectTable } from "../identities/table-projects";
import type { Disclosure } from "../recognition/disclosure";
import type { AskedRow } from "./asked-row";
import type { FieldId } from "./notes-standard";

/** A project that the narrative tells. `figure` is the sum of its rows, on whatever codes they stand. */
export interface ProjectItem extends AskedRow {
  /** Functional codes the project stands on, in the table's order; none in 表11. */
  readonly codes: readonly string[];
}

/** Projects of 表7 and 表11, each name once, in the table's order; those without any amount are not told. */
export function projectItems(disclosure: Disclosure): readonly ProjectItem[] {
  return [
    ...itemsOf(disclosure, "general", "budget-7", ["policy", "executor", "allocation", "period"]),
    ...itemsOf(disclosure, "carry", "budget-11", ["use"]),
  ];
}

function itemsOf(disclosure: Disclosure, prefix: string, id: ProjectTable, required: readonly FieldId[]): readonly ProjectItem[] {
  return tableProjects(disclosure, id).filter(({ isFunded }) => isFunded).map(({ key, name, rows, figure }) => {
    const codes = [...new Set(rows.flatMap((row) => codeOf(row) ?? []))];
    return { key: `${prefix}/${key}`, name, required, codes, ...(figure === undefined ? {} : { figure }), ...(codes.length === 0 ? {} : { code: codes.join("、") }) };
  });
}
