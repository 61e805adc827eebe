import { labelKey } from "../wording/normalise";
import type { RowDraft } from "./row-draft";

/** Endings of the names of units. A project's name ends in what it is for (经费, 项目, 资金). */
const UNIT_NAME =
  /(?:局|委|办|院|馆|站|所|队|厅|社|会|园|处|台|团|校|室|中心|公司|大学|中学|小学|学院|政府|机关|本级|部)(?:[(（](?:本级|机关)[)）])?$/;

/** Gives every line its parent and children: 项 → 款 → 类 → unit or total; projects under their code, or their unit. */
export function linkRows(rows: readonly RowDraft[], knownUnits: ReadonlySet<string>, agency: string | undefined): void {
  markUnits(rows, knownUnits, agency);
  const total = rows.find((row) => row.kind === "total");
  const units = rows.filter((row) => row.kind === "unit");
  for (const section of sections(rows)) linkSection(section.rows, section.unit ?? total);
  const [first] = units;
  // A department's own line above those of its units: nothing of its own follows it.
  const department = units.length > 1 && first !== undefined && first.children.length === 0 && !rows.some((row) => row.parent === first) ? first : undefined;
  for (const unit of units) {
    const above = unit === department ? total : (department ?? total);
    if (above !== undefined) adopt(above, unit);
  }
}

/** A list of projects may hold units' subtotals: lines that bear a unit's name, if the list begins with one. */
function markUnits(rows: readonly RowDraft[], knownUnits: ReadonlySet<string>, agency: string | undefined): void {
  const projects = rows.filter((row) => row.kind === "project" && row.code === undefined);
  const [first] = projects;
  if (first === undefined) return;
  const own = agency === undefined ? undefined : labelKey(agency);
  const isKnown = (row: RowDraft): boolean => row.key === own || knownUnits.has(row.key);
  const isUnit = (row: RowDraft): boolean => isKnown(row) || UNIT_NAME.test(row.name);
  if (!isUnit(first)) return;
  // Known names decide alone; only where none is known does the look of a name count.
  const decide = isKnown(first) ? isKnown : isUnit;
  for (const row of projects) if (decide(row)) row.kind = "unit";
}

interface Section {
  readonly unit?: RowDraft;
  readonly rows: RowDraft[];
}

/** The lines between one unit's line and the next; those before the first unit belong to the total. */
function sections(rows: readonly RowDraft[]): Section[] {
  const list: Section[] = [{ rows: [] }];
  for (const row of rows) {
    if (row.kind === "unit") list.push({ unit: row, rows: [] });
    else if (row.kind !== "total" && row.kind !== "item") list[list.length - 1]?.rows.push(row);
  }
  return list;
}

function linkSection(rows: readonly RowDraft[], top: RowDraft | undefined): void {
  const byCode = new Map<string, RowDraft[]>();
  for (const row of rows) {
    if (row.kind !== "code" || row.code === undefined) continue;
    const lines = byCode.get(row.code);
    if (lines === undefined) byCode.set(row.code, [row]);
    else lines.push(row);
  }
  for (const row of rows) {
    const parent = nearest(row, byCode) ?? top;
    if (parent !== undefined) adopt(parent, row);
  }
}

/** The line of the longest code that this one's begins with, the last one above it where the code stands twice; a project may stand under its own code. */
function nearest(row: RowDraft, byCode: ReadonlyMap<string, readonly RowDraft[]>): RowDraft | undefined {
  const code = row.code ?? "";
  for (let length = row.kind === "project" ? code.length : code.length - 2; length >= 3; length -= 2) {
    const lines = byCode.get(code.slice(0, length)) ?? [];
    const above = [...lines].reverse().find((line) => line.row < row.row) ?? lines[0];
    if (above !== undefined && above !== row) return above;
  }
  return undefined;
}

function adopt(parent: RowDraft, child: RowDraft): void {
  child.parent = parent;
  parent.children.push(child);
}
