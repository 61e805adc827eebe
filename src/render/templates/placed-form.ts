import type { FormColumn, FormItem, FormSide, TableForm } from "./table-form";

/** Rows above the header: number, title, agency and unit. */
export const TOP_ROWS = 3;

/** A form with its place on a sheet of its own; rows and columns count from 0. */
export interface PlacedForm {
  readonly form: TableForm;
  readonly sheet: string;
  readonly columns: readonly FormColumn[];
  /** Lines of the body, the total among them. */
  readonly body: { readonly top: number; readonly bottom: number };
  readonly lines: readonly PlacedLine[];
}

/** A line that the form prints, on its side. A form of blank lines has one: 合计. */
export interface PlacedLine {
  readonly row: number;
  /** What formulas call it: an item's name, or a code. */
  readonly name: string;
  readonly isClass: boolean;
  /** What is printed before its amounts, by column. */
  readonly printed: ReadonlyMap<number, string | number>;
  /** Where its amounts stand, by the standard's column key. */
  readonly amounts: ReadonlyMap<string, number>;
}

/** Decides where everything of a form stands. */
export function placeForm(form: TableForm, sheet: string): PlacedForm {
  const columns = form.kind === "items" ? form.sides.flatMap(({ labels, amounts }) => [...labels, ...amounts]) : form.columns;
  const top = TOP_ROWS + Math.max(...columns.map(({ path }) => path.length)) + (form.marked ? 1 : 0);
  const placed = { form, sheet, columns };
  if (form.kind === "lines") {
    const label = Math.max(0, columns.findIndex(({ what }) => what === "name"));
    return { ...placed, body: { top, bottom: top + form.blankLines }, lines: [{ row: top, name: "合计", isClass: false, printed: new Map([[label, "合计"]]), amounts: amountsOf(columns) }] };
  }
  if (form.kind === "across") return { ...placed, body: { top, bottom: top }, lines: linesAcross(form.columns, top) };
  const height = Math.max(...form.sides.map(({ items }) => items.length));
  const foot = Math.max(...form.sides.map((side) => side.foot.length));
  return { ...placed, body: { top, bottom: top + height + foot - 1 }, lines: linesOfSides(form.sides, top, height) };
}

/** The columns of amounts, by key; of one side where its first column is given. */
export function amountsOf(columns: readonly FormColumn[], left = 0): ReadonlyMap<string, number> {
  return new Map(columns.flatMap(({ what }, at) => (typeof what === "object" ? [[what.amount, left + at] as const] : [])));
}

function linesOfSides(sides: readonly FormSide[], top: number, height: number): readonly PlacedLine[] {
  let left = 0;
  let numbered = 0;
  return sides.flatMap(({ labels, amounts, items, foot }) => {
    const columns = [...labels, ...amounts];
    const placed = [...items.map((item, at) => lineOf(item, columns, top + at, left)), ...foot.map((item, at) => lineOf(item, columns, top + height + at, left))];
    const blank = Array.from({ length: height - items.length }, (_, at) => lineOf(undefined, columns, top + items.length + at, left));
    const all = [...placed, ...blank].sort((a, b) => a.row - b.row);
    const number = columns.findIndex(({ what }) => what === "number");
    const own = number < 0 ? all : all.map((line): PlacedLine => ({ ...line, printed: new Map([...line.printed, [left + number, ++numbered]]) }));
    left += columns.length;
    return own.filter(({ printed }) => printed.size > 0);
  });
}

/** A blank line, where it is numbered, has its number and no amounts. */
function lineOf(item: FormItem | undefined, columns: readonly FormColumn[], row: number, left: number): PlacedLine {
  const at = (kind: "code" | "name"): number => left + columns.findIndex(({ what }) => what === kind);
  if (item === undefined) return { row, name: "", isClass: false, printed: new Map(), amounts: new Map() };
  const { name, label, isClass } = item;
  const code = /^\d/.test(name) && at("code") >= left ? [[at("code"), name] as const] : [];
  return { row, name, isClass: isClass === true, printed: new Map<number, string>([...code, [at("name"), label]]), amounts: amountsOf(columns, left) };
}

function linesAcross(columns: readonly (FormColumn & { readonly item: string })[], row: number): readonly PlacedLine[] {
  const items = [...new Set(columns.map(({ item }) => item))];
  return items.map((name) => ({
    row, name, isClass: false, printed: new Map(),
    amounts: new Map(columns.flatMap(({ what, item }, at) => (item === name && typeof what === "object" ? [[what.amount, at] as const] : []))),
  }));
}
