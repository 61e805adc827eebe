import type { CellLook, PlannedCell, SheetPlan } from "../../core/workbook/sheet-plan";
import { sheetText } from "../sheet-text";

export interface ListColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly look?: CellLook;
  readonly value: (row: Row, at: number) => string | number | undefined;
}

export interface ListSheet<Row> {
  readonly name: string;
  readonly title: string;
  /** Lines between title and list. */
  readonly guide: readonly string[];
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  /** Name of the Excel table that the list is, to filter and sort by; none where it is left out or empty. */
  readonly table?: string;
  /** Columns that stay in sight. */
  readonly frozen?: number;
}

/** A sheet beyond this is of no use to anybody, and files would have to be held in one piece. */
const MOST_ROWS = 100_000;

/** A list as a sheet of ours: whatever the texts begin with, they are texts. What is too much for a sheet is said, not dropped in silence. */
export function listSheet<Row>({ name, title, guide, columns, rows, table, frozen = 0 }: ListSheet<Row>): SheetPlan {
  const cut = rows.length > MOST_ROWS ? [`共 ${String(rows.length)} 条，这里只列出前 ${String(MOST_ROWS)} 条。`] : [];
  const lines = [...guide, ...cut];
  const head = lines.length + 1;
  const body = rows.slice(0, MOST_ROWS).map((row, at) => ({ cells: columns.map(({ value, look = "label" }) => cellOf(value(row, at), look)) }));
  const last = columns.length - 1;
  return {
    name, widths: columns.map(({ width }) => width), merges: [], validations: [],
    print: { landscape: true, repeat: [head, head] },
    frozen: { rows: head + 1, columns: frozen },
    rows: [
      { height: 28, cells: [{ value: title, look: "meta" }] },
      ...lines.map((line) => ({ height: 18, cells: [{ value: line, look: "meta" as const }] })),
      { cells: columns.map(({ header }) => ({ value: header, look: "header" as const })) },
      ...(body.length === 0 ? [{ cells: columns.map((_, at): PlannedCell => ({ value: at === 0 ? "（无）" : "", look: "label" })) }] : body),
    ],
    ...(table === undefined || body.length === 0 ? {} : { table: { name: table, cells: { top: head, left: 0, bottom: head + body.length, right: last } } }),
  };
}

function cellOf(value: string | number | undefined, look: CellLook): PlannedCell {
  return typeof value === "string" ? sheetText(value, look) : { look, ...(value === undefined ? {} : { value }) };
}
