import type { TableStandard } from "../../core/standards/table-standard";

/** A column as the form prints it: header texts from the top level down. */
export interface FormColumn {
  readonly path: readonly string[];
  readonly width: number;
  /** "code" columns hold one part of a code each, "leaf" names what has no lines below it (a project), "number" numbers the lines (行次); an amount has the standard's column key. */
  readonly what: "code" | "name" | "leaf" | "number" | { readonly amount: string };
  /** What stands below the header where a row there numbers the amounts: ※, 栏次. */
  readonly marker?: string;
}

interface AnyForm {
  readonly standard: TableStandard;
  /** The title as printed, where the standard writes it without its quotes. */
  readonly title?: string;
  /** A row below the header that numbers the amounts. */
  readonly marked: boolean;
  /** The form's own words below the table. */
  readonly note?: string;
}

/** A table with one line per code or project: lines are left blank. */
export interface LineForm extends AnyForm {
  readonly kind: "lines";
  readonly columns: readonly FormColumn[];
  readonly blankLines: number;
}

/** A line of an item as the form prints it. */
export interface FormItem {
  /** What formulas call it: the standard's name of the item, or a code. */
  readonly name: string;
  readonly label: string;
  /** A 类 of expenditure. */
  readonly isClass?: true;
}

/** A side of a table of items: what its lines are called, its amounts, and the lines that end it beside those of the other side. A blank line of it is undefined. */
export interface FormSide {
  /** The last of them holds the labels; a code stands before it. */
  readonly labels: readonly FormColumn[];
  readonly amounts: readonly FormColumn[];
  readonly items: readonly FormItem[];
  readonly foot: readonly (FormItem | undefined)[];
}

/** A table whose lines the form prints. */
export interface ItemForm extends AnyForm {
  readonly kind: "items";
  readonly sides: readonly FormSide[];
}

/** A table whose items the form prints as columns over one line of amounts. */
export interface AcrossForm extends AnyForm {
  readonly kind: "across";
  readonly columns: readonly (FormColumn & { readonly item: string })[];
}

export type TableForm = LineForm | ItemForm | AcrossForm;

/** The title as the form prints it, in the words of a department. */
export function titleOf({ title, standard }: TableForm): string {
  return title ?? standard.titles[0] ?? "";
}
