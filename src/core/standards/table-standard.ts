/** A column as the form prints it. */
export interface ColumnStandard {
  /** Wordings of the column's own (lowest) label. */
  readonly labels: readonly string[];
  /** Wordings of a label above it that tells it from columns with the same label (财政拨款 / 非财政拨款). */
  readonly under?: readonly string[];
  /** A table is recognised without this column; what needs it then has no data. */
  readonly optional?: boolean;
}

/** A named line: of T1, T4 or T10, or of the tables of final accounts. */
export interface ItemStandard {
  /** Canonical name: what identities call it. */
  readonly name: string;
  /** Wordings printed, without numbering and 其中. The name itself is always one. */
  readonly labels?: readonly string[];
  /** The item that this one is a part of: tells equal labels apart (一般公共预算拨款 of this year and of the carry-over). */
  readonly partOf?: string;
}

/** What the rows of a table, or of one side of it, are. */
export type RowAxis =
  /** `across`: some forms print the items as columns with one line of figures, and the side's columns below or above each; `alone` is the column that a figure stands for where none is printed. */
  | { readonly kind: "items"; readonly labels: readonly string[]; readonly items: readonly ItemStandard[]; readonly across?: { readonly alone: string } }
  | { readonly kind: "functional"; readonly total: readonly string[] }
  /** `items`: named lines that stand beside the codes and are part of no sum of codes (人员经费合计). */
  | { readonly kind: "economic"; readonly total: readonly string[]; readonly items?: readonly ItemStandard[] }
  /** 类, and below them the named lines that end the side: its total first. */
  | { readonly kind: "classes"; readonly labels: readonly string[]; readonly items: readonly ItemStandard[] }
  | { readonly kind: "coded-projects"; readonly total: readonly string[] }
  | { readonly kind: "projects"; readonly total: readonly string[] };

/** One set of rows and columns. T1 and T4 have two beside each other, all others one. */
export interface TableSide {
  readonly rows: RowAxis;
  /** Column key (what identities call it) → how it is printed. */
  readonly columns: Readonly<Record<string, ColumnStandard>>;
  /** Labels above the columns of this side (收入 / 支出). */
  readonly under?: readonly string[];
  /** The side's columns stand several times beside each other, each time with further lines of the same list. */
  readonly repeated?: boolean;
}

/** A sum whose parts a unit may leave blank throughout ("not split"). */
export interface SplitStandard {
  readonly whole: { readonly row?: string; readonly column: string };
  readonly parts: readonly { readonly row?: string; readonly column: string }[];
}

/** A standard table as facts. Everything that recognition knows of a table stands here. */
export interface TableStandard {
  /** "budget-3": stable, used in reports. */
  readonly id: string;
  /** What identities and messages call it: 表3. */
  readonly name: string;
  /** Its number in the published order, for sheets called 公开03表. */
  readonly number: number;
  /** The title as this form prints it; first of `titles`. */
  readonly titles: readonly string[];
  /** Labels of which one must stand above the amount columns when no title tells the table apart. */
  readonly marks: readonly string[];
  readonly sides: readonly TableSide[];
  /** First and last year of the form that has this table. */
  readonly years?: { readonly from?: number; readonly to?: number };
  /** A unit without such money leaves the table empty and says so in a sentence that names it with one of these words. */
  readonly nil?: { readonly words: readonly string[] };
  /** Sums whose parts may stand blank throughout, and how loud that is. */
  readonly splits?: { readonly severity: "error" | "warning"; readonly sums: readonly SplitStandard[] };
}
