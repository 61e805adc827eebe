import type { Cell } from "../../../src/core/workbook/cell";
import type { MergedArea } from "../../../src/core/workbook/workbook";
import type { AccountsLayout } from "./accounts-layout";
import type { AccountsTableId } from "./accounts-tables";

/** Where an amount went, from the table's own corner. */
export interface AccountsPlace {
  readonly table: AccountsTableId;
  readonly rowKey: string;
  readonly columnKey: string;
  readonly row: number;
  readonly column: number;
  /** As printed, in 元, and half a unit of its last digit. */
  readonly printed: number;
  readonly half: number;
}

const SCALE = { 万元: 10_000, 元: 1 } as const;

/** One table as it is drawn: text cells, header labels with their spans, amounts with their places. */
export class AccountsSheet {
  readonly rows: (Cell | undefined)[][] = [];
  readonly merges: MergedArea[] = [];
  readonly places: AccountsPlace[] = [];

  constructor(private readonly table: AccountsTableId, private readonly layout: AccountsLayout) {}

  get height(): number {
    return this.rows.length;
  }

  put(row: number, column: number, value: string | number | undefined): void {
    const line = this.line(row);
    if (value !== undefined && value !== "") line[column] = { value };
  }

  /** A label over `width` columns and `height` rows. */
  label(row: number, column: number, value: string, width = 1, height = 1): void {
    this.put(row, column, value);
    if (this.layout.merges && (width > 1 || height > 1)) this.merges.push({ top: row, left: column, bottom: row + height - 1, right: column + width - 1 });
  }

  amount(row: number, column: number, yuan: number, rowKey: string, columnKey: string): void {
    const scale = SCALE[this.layout.unit];
    const cents = Math.round((yuan * 100) / scale);
    const { zero } = this.layout;
    const line = this.line(row);
    if (cents !== 0) line[column] = { value: cents / 100 };
    else if (zero === "0.00") line[column] = { value: 0, format: "0.00" };
    else if (zero !== "blank") line[column] = { value: zero === "0" ? 0 : "-" };
    // Whole 元 stand for themselves to the 元 where a whole sheet has no decimals.
    const half = cents === 0 ? 0 : this.layout.unit === "元" ? 0.5 : 50;
    this.places.push({ table: this.table, rowKey, columnKey, row, column, printed: (cents * scale) / 100, half });
  }

  /** Header labels: a path per column, top first; equal neighbours are one label, short paths span down. */
  header(top: number, left: number, paths: readonly (readonly string[])[]): number {
    const height = Math.max(...paths.map((path) => path.length));
    const same = (a: readonly string[] | undefined, b: readonly string[] | undefined, level: number): boolean =>
      a !== undefined && b !== undefined && level < a.length - 1 && level < b.length - 1 && a.slice(0, level + 1).join("/") === b.slice(0, level + 1).join("/");
    paths.forEach((path, at) =>
      path.forEach((text, level) => {
        if (same(paths[at - 1], path, level)) return;
        let width = 1;
        while (same(path, paths[at + width], level)) width++;
        this.label(top + level, left + at, text, width, level === path.length - 1 ? height - level : 1);
      }),
    );
    return top + height;
  }

  private line(row: number): (Cell | undefined)[] {
    while (this.rows.length <= row) this.rows.push([]);
    return this.rows[row] ?? [];
  }
}
