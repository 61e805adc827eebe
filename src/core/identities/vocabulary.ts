import type { RowAxis, TableSide, TableStandard } from "../standards/table-standard";
import { labelKey } from "../wording/normalise";
import { closestName } from "./closest-name";

/** What the lines of a table are addressed by. */
export type Axis = "functional" | "economic" | "projects";

/** The words a formula may use of one table. */
export interface TableWords {
  readonly standard: TableStandard;
  readonly axes: ReadonlySet<Axis>;
  /** Longest code: 3 where only 类 are printed, 5 for economic codes, 7 for functional ones; 0 where there are none. */
  readonly codeLength: number;
  readonly sides: readonly SideWords[];
}

export interface SideWords {
  /** Wording as compared → canonical name; null where the wording is that of several. */
  readonly rows: ReadonlyMap<string, string | null>;
  readonly columns: ReadonlyMap<string, string | null>;
  readonly rowNames: readonly string[];
  readonly columnNames: readonly string[];
}

/** A word as understood, or what to say about it (Chinese). */
export type Understood = { readonly name: string } | { readonly problem: string };

export type Vocabulary = ReadonlyMap<string, TableWords>;

/** Tables that are no standard table of a document; their lines and columns are not known here, so any name may stand. */
export const FREE_TABLES: ReadonlySet<string> = new Set(["绩效", "底稿"]);

const known = new WeakMap<readonly TableStandard[], Vocabulary>();

/** The words of a set of standards, by table name ("表3"). */
export function vocabularyOf(standards: readonly TableStandard[]): Vocabulary {
  let words = known.get(standards);
  if (words === undefined) known.set(standards, (words = new Map(standards.map((standard) => [standard.name, tableWords(standard)]))));
  return words;
}

/** A named line: an item, a total, or one of their printed wordings. */
export function understandRow(table: TableWords, word: string): Understood {
  return understand(
    word,
    `${table.standard.name}没有“${word}”这一行`,
    table.sides.map((side) => ({ words: side.rows, names: side.rowNames })),
  );
}

/** A column of the sides that have the line; of any side where `row` is undefined. */
export function understandColumn(table: TableWords, word: string, row?: string): Understood {
  const sides = row === undefined ? table.sides : table.sides.filter((side) => side.rowNames.includes(row));
  return understand(
    word,
    `${table.standard.name}${row === undefined || table.sides.length === 1 ? "" : `“${row}”一侧`}没有“${word}”这一栏`,
    sides.map((side) => ({ words: side.columns, names: side.columnNames })),
  );
}

/** "，是否指“…”", or the names there are when nothing is near. */
export function hint(word: string, names: readonly string[]): string {
  const near = closestName(word, names);
  if (near !== undefined) return `，是否指“${near}”`;
  return names.length > 0 && names.length <= 12 ? `，可用的有：${names.join("、")}` : "";
}

interface Words {
  readonly words: ReadonlyMap<string, string | null>;
  readonly names: readonly string[];
}

function understand(word: string, missing: string, sides: readonly Words[]): Understood {
  const key = labelKey(word);
  const own = sides.flatMap(({ names }) => names).find((name) => labelKey(name) === key);
  if (own !== undefined) return { name: own };
  const meant = new Set<string>();
  let several = false;
  for (const { words } of sides) {
    const name = words.get(key);
    if (name === null) several = true;
    else if (name !== undefined) meant.add(name);
  }
  const [name] = meant;
  if (name !== undefined && meant.size === 1) return { name };
  const names = [...new Set(sides.flatMap((side) => side.names))];
  if (several || meant.size > 1) return { problem: `“${word}”不止一处，请写全称${hint(word, names)}` };
  return { problem: missing + hint(word, names) };
}

function tableWords(standard: TableStandard): TableWords {
  const axes = new Set<Axis>();
  let codeLength = 0;
  for (const { rows } of standard.sides) {
    for (const axis of axesOf(rows)) axes.add(axis);
    codeLength = Math.max(codeLength, longestCode(rows));
  }
  return { standard, axes, codeLength, sides: standard.sides.map(sideWords) };
}

function axesOf(rows: RowAxis): readonly Axis[] {
  switch (rows.kind) {
    case "items":
      return [];
    case "functional":
    case "classes":
      return ["functional"];
    case "economic":
      return ["economic"];
    case "coded-projects":
      return ["functional", "projects"];
    case "projects":
      return ["projects"];
  }
}

function longestCode(rows: RowAxis): number {
  switch (rows.kind) {
    case "items":
    case "projects":
      return 0;
    case "classes":
      return 3;
    case "economic":
      return 5;
    case "functional":
    case "coded-projects":
      return 7;
  }
}

function sideWords(side: TableSide): SideWords {
  const columns = Object.entries(side.columns).map(([name, column]) => ({ name, labels: column.labels }));
  const rows = rowsOf(side.rows);
  return {
    rows: wordMap(rows),
    columns: wordMap(columns),
    rowNames: rows.map(({ name }) => name),
    columnNames: columns.map(({ name }) => name),
  };
}

function rowsOf(rows: RowAxis): readonly { readonly name: string; readonly labels?: readonly string[] }[] {
  if (rows.kind === "items" || rows.kind === "classes") return rows.items;
  return [{ name: "合计", labels: rows.total }, ...(rows.kind === "economic" ? (rows.items ?? []) : [])];
}

/** A label of several is null. */
function wordMap(entries: readonly { readonly name: string; readonly labels?: readonly string[] }[]): ReadonlyMap<string, string | null> {
  const map = new Map<string, string | null>();
  for (const { name, labels = [] } of entries) {
    for (const key of new Set(labels.map(labelKey))) map.set(key, map.has(key) ? null : name);
  }
  return map;
}
