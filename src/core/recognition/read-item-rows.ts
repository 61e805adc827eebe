import type { AmountUnit } from "../figures/unit";
import { classCodeOfName } from "../standards/codes/functional-classes";
import { isNote, isSignature } from "../wording/notes";
import { splitJoinedCode } from "./assemble-code";
import type { Words } from "./words";
import { itemFinder } from "./item-finder";
import type { SideColumns } from "./read-header";
import { allBlank, bearsAmount, firstWords, readFigures, type RowDraft } from "./row-draft";
import { isNumeric, type Region, type SheetGrid } from "./sheet-grid";

/** What one side's body gave. */
export interface ReadRows {
  readonly rows: RowDraft[];
  readonly strays: RowDraft[];
  readonly notes: Words[];
}

/**
 * Reads a side whose lines are named items or 类: T1, T4, T10. A label broken over two rows is put together when only the whole is a known one.
 * `lines` are the sheet rows of the body.
 */
export function readItemRows(grid: SheetGrid, lines: readonly number[], columns: SideColumns, unit: AmountUnit, region: Region): ReadRows {
  const axis = columns.side.rows;
  const finder = itemFinder(axis.kind === "items" || axis.kind === "classes" ? axis.items : []);
  const read: ReadRows = { rows: [], strays: [], notes: [] };
  let broken: { readonly label: string; readonly draft: RowDraft } | undefined;
  for (const row of lines) {
    const words = labelOf(grid, row, columns.names);
    const figures = readFigures(grid, row, columns.amounts, unit);
    const draft: RowDraft = {
      kind: "item", key: "", name: words?.text ?? "", ...(words === undefined ? {} : { nameAt: words.at }),
      codeAt: [], row, figures, children: [],
    };
    const pending = broken;
    broken = undefined;
    if (words === undefined) {
      const beside = grid.text(row, region.left);
      if (isNote(beside)) read.notes.push({ text: beside, at: { sheet: grid.sheet.name, row, column: region.left } });
      else if (bearsAmount(figures)) read.strays.push(draft);
      continue;
    }
    if (identify(draft, words, axis.kind === "classes", finder.find)) {
      read.rows.push(draft);
      continue;
    }
    if (pending !== undefined) {
      const whole: Words = { text: pending.label + words.text, at: words.at };
      if (identify(draft, whole, axis.kind === "classes", finder.find)) {
        read.strays.splice(read.strays.indexOf(pending.draft), read.strays.includes(pending.draft) ? 1 : 0);
        read.rows.push(allBlank(figures) ? { ...draft, name: whole.text, figures: pending.draft.figures, row: pending.draft.row } : { ...draft, name: whole.text });
        continue;
      }
    }
    const above = read.rows[read.rows.length - 1];
    if (isNote(words.text) || isSignature(words.text)) read.notes.push(words);
    else if (above?.kind === "code" && above.row === row - 1 && allBlank(figures)) above.name += words.text;
    else {
      broken = { label: words.text, draft };
      if (bearsAmount(figures)) read.strays.push(draft);
    }
  }
  return read;
}

/** The label of a line: its text cells left of the amounts, together (其中： may stand in a cell of its own). Row numbers are left out. */
function labelOf(grid: SheetGrid, row: number, columns: readonly number[]): Words | undefined {
  const words = columns.filter((column) => grid.text(row, column) !== "" && (!isNumeric(grid.cell(row, column)) || /^2\d\d$/.test(grid.text(row, column))));
  const first = firstWords(grid, row, words);
  return first === undefined ? undefined : { text: words.map((column) => grid.text(row, column)).join(""), at: first.at };
}

/** Gives the draft its key: a code for a 类, a canonical name for an item. */
function identify(draft: RowDraft, words: Words, isClass: boolean, find: (label: string) => string | undefined): boolean {
  const item = find(words.text);
  if (item !== undefined) {
    draft.key = item;
    return true;
  }
  if (!isClass) return false;
  const joined = splitJoinedCode(words.text);
  const code = joined !== undefined && joined.code.length === 3 ? joined.code : classCodeOfName(words.text);
  if (code === undefined) return false;
  draft.kind = "code";
  draft.key = code;
  draft.code = code;
  draft.codeAt = [words.at];
  draft.name = joined?.rest ?? words.text;
  return true;
}
