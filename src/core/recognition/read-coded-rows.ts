import type { AmountUnit } from "../figures/unit";
import { CODE_LENGTHS } from "../standards/codes/code-list";
import { labelKey } from "../wording/normalise";
import type { CellRef } from "../workbook/cell-ref";
import { isNote, isSignature, isSubtotal } from "../wording/notes";
import { assembleCode, splitJoinedCode } from "./assemble-code";
import { CODE_LABELS } from "./header-words";
import { itemFinder } from "./item-finder";
import type { SideColumns } from "./read-header";
import type { ReadRows } from "./read-item-rows";
import { allBlank, bearsAmount, firstWords, readFigures, type RowDraft } from "./row-draft";
import { isNumeric, type Region, type SheetGrid } from "./sheet-grid";

/** A line's labels before anyone knows what the line is. */
interface LineLabels {
  /** Code cells, 类 first, squeezed. */
  readonly codes: readonly string[];
  readonly name: string;
  readonly project: string;
}

/** Reads the body of a table whose lines are codes, projects or both (T2, T3, T5–T9, T11). `lines` are the sheet rows of the body. */
export function readCodedRows(grid: SheetGrid, lines: readonly number[], columns: SideColumns, unit: AmountUnit, region: Region): ReadRows {
  const axis = columns.side.rows;
  const totals = new Set("total" in axis && Array.isArray(axis.total) ? (axis.total as readonly string[]).map(labelKey) : []);
  const items = itemFinder(axis.kind === "economic" ? (axis.items ?? []) : []);
  const read: ReadRows = { rows: [], strays: [], notes: [] };
  let previous: RowDraft | undefined;
  let previousCode: string | undefined;
  for (const row of lines) {
    const labels = labelsOf(grid, row, columns);
    const draft = newDraft(grid, row, columns, unit);
    const words = firstWords(grid, row, [...columns.codes, ...columns.names, ...(columns.project === undefined ? [] : [columns.project])]);
    if (isTotal(labels, totals)) {
      read.rows.push(Object.assign(draft, { kind: "total", key: "合计", name: words?.text ?? "合计", nameAt: words?.at }));
      previous = undefined;
      continue;
    }
    const item = axis.kind === "economic" ? items.find([...labels.codes, labels.name].join("")) : undefined;
    if (item !== undefined) {
      read.rows.push(Object.assign(draft, { kind: "item", key: item, name: words?.text ?? item, nameAt: words?.at }));
      previous = undefined;
      continue;
    }
    if (isSubtotal(labels.project || labels.name || labels.codes.join(""))) {
      previous = undefined;
      continue;
    }
    const code = readCode(grid, row, labels, columns, draft, previousCode);
    const loose = code === undefined ? looseLine(grid, row, region) : undefined;
    if (loose !== undefined && (isSignature(loose.text) || (isNote(loose.text) && !hasReadableAmount(draft)))) {
      read.notes.push(loose);
      continue;
    }
    if (code === undefined && continues(labels, draft, previous, axis.kind, row)) {
      continueName(labels, draft, previous);
      continue;
    }
    if (code === "malformed") {
      read.strays.push(Object.assign(draft, { name: labels.project || labels.name }));
      previous = undefined;
      continue;
    }
    const projectAt = columns.project === undefined ? undefined : { sheet: grid.sheet.name, row, column: columns.project };
    if (!identify(draft, labels, code, previousCode, axis.kind, projectAt)) {
      if (bearsAmount(draft.figures)) read.strays.push(Object.assign(draft, { name: loose?.text ?? labels.name, ...(loose === undefined ? {} : { nameAt: loose.at }) }));
      continue;
    }
    if (draft.code !== undefined) previousCode = draft.code;
    if (draft.kind === "unit") previousCode = undefined;
    read.rows.push(draft);
    previous = draft;
  }
  return read;
}

function labelsOf(grid: SheetGrid, row: number, { codes, names, project }: SideColumns): LineLabels {
  return {
    // 类 款 项 may stand in the row of the total, merged down from the header.
    codes: codes.map((column) => (CODE_LABELS.has(grid.key(row, column)) ? "" : grid.text(row, column))),
    name: firstWords(grid, row, names)?.text ?? "",
    project: project === undefined ? "" : grid.text(row, project),
  };
}

function newDraft(grid: SheetGrid, row: number, columns: SideColumns, unit: AmountUnit): RowDraft {
  return {
    kind: "code", key: "", name: "", codeAt: [], row,
    figures: readFigures(grid, row, columns.amounts, unit), children: [],
  };
}

/** A sentence may stand in an amount cell too, where it is no malformed amount. */
function hasReadableAmount({ figures }: RowDraft): boolean {
  return [...figures.values()].some(({ value, problem }) => problem === undefined && !value.isZero());
}

function isTotal({ codes, name, project }: LineLabels, totals: ReadonlySet<string>): boolean {
  const texts = [...codes, name, project].filter((text) => text !== "");
  return texts.length > 0 && totals.has(labelKey(texts.join("")));
}

/** Words of a line that stand in any of its cells: notes may be merged over the whole width. Row numbers are passed over. */
function looseLine(grid: SheetGrid, row: number, region: Region): ReturnType<typeof firstWords> {
  const all: number[] = [];
  for (let column = region.left; column <= region.right; column++) if (!isNumeric(grid.cell(row, column))) all.push(column);
  return firstWords(grid, row, all);
}

/** The line's code, from its own cells or from the front of its name; fills the draft's places and name. */
function readCode(grid: SheetGrid, row: number, labels: LineLabels, columns: SideColumns, draft: RowDraft, previous: string | undefined): string | undefined {
  const ref = (column: number): CellRef => ({ sheet: grid.sheet.name, row, column });
  const nameColumn = columns.names.find((column) => grid.text(row, column) !== "");
  draft.name = labels.name;
  if (nameColumn !== undefined) draft.nameAt = ref(nameColumn);
  const filled = columns.codes.filter((column) => grid.text(row, column) !== "");
  draft.codeAt = filled.map(ref);
  const [only] = filled;
  const joined = filled.length === 1 ? splitJoinedCode(grid.text(row, only ?? 0)) : undefined;
  if (joined !== undefined && joined.rest !== "" && !/^\d/.test(joined.rest)) {
    if (draft.name === "") Object.assign(draft, { name: joined.rest, nameAt: ref(only ?? 0) });
    return joined.code;
  }
  const code = assembleCode(labels.codes, previous);
  if (code === "malformed" && filled.some((column) => isWords(grid.text(row, column)))) {
    // Words in a code column: a name that begins at the left edge (a unit, a note, a total told otherwise).
    if (draft.name === "" && only !== undefined) Object.assign(draft, { name: grid.text(row, only), nameAt: ref(only) });
    draft.codeAt = [];
    return undefined;
  }
  if (code !== undefined) return code;
  const inName = splitJoinedCode(labels.name);
  if (inName === undefined || nameColumn === undefined || columns.side.rows.kind === "projects") return undefined;
  draft.name = inName.rest;
  draft.codeAt = [ref(nameColumn)];
  return inName.code;
}

/** Words in a cell where a code is due: no digits at all, or far too long for a code. */
function isWords(text: string): boolean {
  return text !== "" && (!/\d/.test(text) || text.length > 10);
}

/** Whether a line without a code only goes on with the name of the line above. */
function continues(labels: LineLabels, draft: RowDraft, previous: RowDraft | undefined, kind: string, row: number): previous is RowDraft {
  if (previous === undefined || previous.row !== row - 1) return false;
  const text = labels.project === "" ? labels.name : labels.project;
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > 30) return false;
  if (allBlank(draft.figures)) return previous.kind !== "unit";
  // The amounts may stand beside the second half; a unit's or project's own line never follows a line without amounts.
  return allBlank(previous.figures) && kind !== "projects" && kind !== "coded-projects";
}

function continueName(labels: LineLabels, draft: RowDraft, previous: RowDraft): void {
  if (previous.kind === "project") {
    previous.name += labels.project === "" ? (previous.codeName === undefined ? labels.name : "") : labels.project;
    previous.key = labelKey(previous.name);
    if (previous.codeName !== undefined) previous.codeName = { ...previous.codeName, text: previous.codeName.text + labels.name };
  } else previous.name += labels.name;
  if (allBlank(previous.figures)) previous.figures = draft.figures;
}

/** Makes the draft a code, project or unit line; false where nothing names it. */
function identify(draft: RowDraft, labels: LineLabels, code: string | undefined, previousCode: string | undefined, kind: string, projectAt: CellRef | undefined): boolean {
  if (kind === "projects") {
    const name = labels.project || draft.name;
    if (name === "") return false;
    if (labels.project !== "") draft.nameAt = projectAt;
    return become(draft, "project", name);
  }
  if (labels.project !== "") {
    const under = code ?? previousCode;
    if (draft.nameAt !== undefined && draft.name !== "") draft.codeName = { text: draft.name, at: draft.nameAt };
    if (under !== undefined) draft.code = under;
    draft.nameAt = projectAt;
    return become(draft, "project", labels.project);
  }
  if (code !== undefined) {
    if (!CODE_LENGTHS.functional.includes(code.length)) return false;
    Object.assign(draft, { kind: "code", key: code, code });
    return true;
  }
  return kind === "coded-projects" && draft.name !== "" && !allBlank(draft.figures) ? become(draft, "unit", draft.name) : false;
}

function become(draft: RowDraft, kind: "project" | "unit", name: string): boolean {
  Object.assign(draft, { kind, name, key: labelKey(name) });
  return true;
}
