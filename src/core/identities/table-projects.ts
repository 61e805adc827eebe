import type { Disclosure, RecognisedTable, TableRow } from "../recognition/disclosure";
import { bearsAmount } from "../recognition/row-draft";
import { nameKey } from "../wording/name-key";
import { tableFigure, type TableFigure } from "./table-figure";
import { tableIndex } from "./table-index";

/** The tables that list projects, and where a project's amount stands in them. */
const AMOUNTS = { "budget-7": "表7[项目].项目支出合计", "budget-11": "表11[项目].总计" } as const;

export type ProjectTable = keyof typeof AMOUNTS;

/** A project of 表7 or 表11: one name, on however many rows. */
export interface TableProject {
  readonly key: string;
  /** As it is first printed. */
  readonly name: string;
  readonly rows: readonly TableRow[];
  /** What its rows come to, in 万元; absent where one of them cannot be read. */
  readonly figure?: TableFigure;
  /** False for one that has no amount anywhere: it is neither told nor counted. */
  readonly isFunded: boolean;
}

const made = new WeakMap<RecognisedTable, readonly TableProject[]>();

/** The projects of a table in its order; none where the disclosure lacks the table. */
export function tableProjects(disclosure: Disclosure | undefined, id: ProjectTable): readonly TableProject[] {
  const table = disclosure?.tables.get(id);
  if (disclosure === undefined || table === undefined) return [];
  let projects = made.get(table);
  if (projects === undefined) made.set(table, (projects = collect(disclosure, table, AMOUNTS[id])));
  return projects;
}

function collect(disclosure: Disclosure, table: RecognisedTable, address: string): readonly TableProject[] {
  const named = new Map<string, TableRow[]>();
  const rows = [...tableIndex(table).byProject.values()].flat().sort((a, b) => a.row - b.row);
  for (const row of rows) {
    const key = nameKey(row.name);
    if (key === "") continue;
    const group = named.get(key);
    if (group === undefined) named.set(key, [row]);
    else group.push(row);
  }
  return [...named].map(([key, group]) => {
    const name = group[0]?.name ?? "";
    const figure = tableFigure(disclosure, address, { project: name });
    const isFunded = group.some((row) => bearsAmount(row.figures) || [...row.figures.values()].some(({ problem }) => problem !== undefined));
    return { key, name, rows: group, isFunded, ...(figure === undefined ? {} : { figure }) };
  });
}
