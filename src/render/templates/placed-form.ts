import { functionalClasses } from "../../core/standards/codes/functional-classes";
import type { FormColumn, FormItem, FormSide, TableForm } from "./table-forms";
import { titleOf } from "./table-forms";

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
  /** Columns of its side: where its label stands, and up to where its amounts. */
  readonly left: number;
  readonly right: number;
  readonly label: string;
  /** What formulas call it: an item's name, or the code of a 类. */
  readonly name: string;
  readonly isClass: boolean;
}

/** Decides where everything of a form stands. A table of blank lines has the row ※ ※ 1 2 below its header. */
export function placeForm(form: TableForm): PlacedForm {
  const sheet = `${form.standard.name} ${titleOf(form)}`;
  const columns = form.kind === "lines" ? form.columns : form.sides.flatMap((side) => [side.label, ...side.amounts]);
  const header = TOP_ROWS + Math.max(...columns.map(({ path }) => path.length));
  if (form.kind === "lines") {
    const top = header + 1;
    const total: PlacedLine = { row: top, left: Math.max(0, columns.findIndex(({ what }) => what === "name")), right: columns.length - 1, label: "合计", name: "合计", isClass: false };
    return { form, sheet, columns, body: { top, bottom: top + form.blankLines }, lines: [total] };
  }
  const height = Math.max(...form.sides.map((side) => linesOf(side).length));
  const hasTotals = form.sides.some(({ total }) => total !== undefined);
  const bottom = header + height - 1 + (hasTotals ? 1 : 0);
  let left = 0;
  const lines = form.sides.flatMap((side) => {
    const at = { left, right: left + side.amounts.length };
    left = at.right + 1;
    const total = side.total === undefined ? [] : [{ ...at, ...side.total, row: bottom, isClass: false }];
    return [...linesOf(side).map((line, index): PlacedLine => ({ ...at, ...line, row: header + index, isClass: side.items === "classes" })), ...total];
  });
  return { form, sheet, columns, body: { top: header, bottom }, lines };
}

function linesOf({ items }: FormSide): readonly FormItem[] {
  return items === "classes" ? functionalClasses.map(({ code, name }) => ({ name: code, label: `${code} ${name}` })) : items;
}

/** The column of an amount on a line's side; undefined where the form does not print it. */
export function amountColumn({ columns }: PlacedForm, key: string, { left, right }: Pick<PlacedLine, "left" | "right">): number | undefined {
  const at = columns.findIndex(({ what }, index) => index >= left && index <= right && typeof what === "object" && what.amount === key);
  return at < 0 ? undefined : at;
}
