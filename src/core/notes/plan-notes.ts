import type { Disclosure } from "../recognition/disclosure";
import type { PlannedCell, PlannedValidation, SheetPlan } from "../workbook/sheet-plan";
import type { AskedRow } from "./asked-row";
import { countOpen } from "./count-open";
import { mergeNotes } from "./merge-notes";
import type { Notes, NotesRow } from "./notes";
import { notesForm } from "./notes-forms";
import type { ColumnId, FieldKind, NotesSheetStandard } from "./notes-standard";
import { planRow } from "./plan-row";
import { rowsToAnswer } from "./rows-to-answer";
import { sheetFields } from "./sheet-fields";

/** Title, guide and the count of what is open stand above the header. */
const HEADER_ROW = 3;
const LANDSCAPE_FROM = 90;

/** The notes sheets as they are to be written: the notes merged with the tables, so that planning, writing, reading and planning again gives the same. */
export function planNotes(disclosure: Disclosure, notes: Notes): readonly SheetPlan[] {
  const merged = mergeNotes(notes, disclosure);
  return notesForm(disclosure.document).sheets.map((standard) => planSheet(standard, disclosure, merged));
}

function planSheet(standard: NotesSheetStandard, disclosure: Disclosure, notes: Notes): SheetPlan {
  const { columns } = standard;
  const asked = rowsToAnswer(standard, disclosure, notes);
  const rows: readonly (NotesRow | undefined)[] = [...(notes.sheets.get(standard.id) ?? []), ...Array.from({ length: standard.spareRows }, () => undefined)];
  const first = HEADER_ROW + 1;
  const body = rows.map((row, i) => planRow(standard, row, row === undefined ? undefined : asked.get(row.key), first + i));
  const open = countOpen(standard, rows, asked, first, disclosure);
  const last = columns.length - 1;
  const lines: readonly (readonly (PlannedCell | undefined)[])[] = [
    [{ value: standard.name, look: "title" }],
    [{ value: standard.guide, look: "guide" }],
    [{ value: "必填还空着（项）", look: "label" }, { ...open, look: "computed" }],
    columns.map(({ label }) => ({ value: label, look: "header" })),
    ...body,
  ];
  const bottom = lines.length - 1;
  const frozen = columns.findIndex(({ id }) => id === "name" || id === "term") + 1;
  return {
    name: standard.name,
    widths: columns.map(({ width }) => width),
    rows: lines.map((cells) => ({ cells })),
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: last })),
    frozen: { rows: first, columns: frozen },
    table: { name: standard.name.replace("-", "_"), cells: { top: HEADER_ROW, left: 0, bottom, right: last } },
    validations: validationsOf(standard, rows, asked, first),
    print: { landscape: columns.reduce((sum, { width }) => sum + width, 0) > LANDSCAPE_FROM, repeat: [HEADER_ROW, HEADER_ROW] },
  };
}

function validationsOf(standard: NotesSheetStandard, rows: readonly (NotesRow | undefined)[], asked: ReadonlyMap<string, AskedRow>, first: number): readonly PlannedValidation[] {
  const { columns } = standard;
  const place = (id: ColumnId): number => columns.findIndex((column) => column.id === id);
  if (standard.questions !== undefined) {
    const column = place("value");
    return rows.flatMap((row, i) => {
      const kind = row === undefined || !asked.has(row.key) ? "text" : (sheetFields(standard, row.key)[0]?.kind ?? "text");
      return validation(kind, { top: first + i, bottom: first + i, left: column, right: column });
    });
  }
  const bottom = first + rows.length - 1;
  const inputs = columns.flatMap(({ kind }, column) => (kind === undefined ? [] : validation(kind, { top: first, bottom, left: column, right: column })));
  const own = rows.filter((row) => row === undefined).length;
  const parts = standard.parts.map(({ label }) => label);
  if (own === 0 || parts.length === 0) return inputs;
  const column = place("part");
  return [...inputs, ...validation({ choice: parts }, { top: bottom - own + 1, bottom, left: column, right: column })];
}

function validation(kind: FieldKind, cells: PlannedValidation["cells"]): readonly PlannedValidation[] {
  if (kind === "text") return [];
  if (kind === "amount") return [{ cells, kind, message: "请填数字，可以有小数，不要写单位。" }];
  if (kind === "count") return [{ cells, kind, message: "请填整数，不要写单位。" }];
  return [{ cells, kind: { list: kind.choice }, message: `请从列表中选一项：${kind.choice.join("、")}。` }];
}
