import type { Figure } from "../../../figures/figure";
import type { RecognisedTable, TableRow } from "../../../recognition/disclosure";
import type { SplitStandard } from "../../../standards/table-standard";
import { PASSED, rule } from "../../rule";
import { failed } from "../failed";
import { tableName } from "../name-lines";

/** A sum that is filled while all its parts are blank throughout. */
interface Unsplit {
  readonly split: SplitStandard;
  /** Blank cells that should hold the parts: of the total line, or of the item. */
  readonly parts: readonly Figure[];
  readonly whole: Figure;
}

/** Sums are split into their parts. One finding per table, however many lines it has. */
export const notSplit = rule({
  id: "structure/not-split",
  title: "小计应当分列到各组成部分",
  basis: "公开表的“其中”栏应当填列",
  severity: "error",
  messages: {
    blank: "{table}的{wholes}有金额，而其组成部分（{parts}）全部为空，没有分列。请按资金来源填列各部分；与各部分有关的核对未进行。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      const splits = table.standard.splits;
      if (splits === undefined) continue;
      const unsplit = splits.sums.flatMap((split) => unsplitSum(table, split));
      const first = unsplit[0];
      if (first === undefined) {
        yield PASSED;
        continue;
      }
      yield failed({
        messageId: "blank",
        severity: splits.severity,
        data: {
          table: tableName(table),
          wholes: unsplit.map(({ split }) => `“${split.whole.row ?? split.whole.column}”`).join("、"),
          parts: [...new Set(unsplit.flatMap(({ split }) => split.parts.map((part) => part.row ?? part.column)))].join("、"),
        },
        at: [...unsplit.flatMap(({ parts }) => parts.map(({ at }) => at)), ...unsplit.map(({ whole }) => whole.at)],
        key: [table.standard.id], table: table.standard.id,
      });
    }
  },
});

function unsplitSum(table: RecognisedTable, split: SplitStandard): Unsplit[] {
  const { whole } = split;
  if (whole.row !== undefined) return inItem(table, split, whole.row);
  const filled = table.rows.filter((row) => isFilled(row.figures.get(whole.column)));
  const shown = filled.find(({ kind }) => kind === "total") ?? filled[0];
  const figure = shown?.figures.get(whole.column);
  if (shown === undefined || figure === undefined) return [];
  const columns = split.parts.map(({ column }) => column).filter((column) => shown.figures.has(column));
  if (columns.length === 0 || table.rows.some((row) => columns.some((column) => !isEmpty(row.figures.get(column))))) return [];
  return [{ split, parts: columns.flatMap((column) => shown.figures.get(column) ?? []), whole: figure }];
}

function inItem(table: RecognisedTable, split: SplitStandard, name: string): Unsplit[] {
  const line = (key: string | undefined): TableRow | undefined => table.rows.find((row) => row.kind === "item" && row.key === key);
  const whole = line(name)?.figures.get(split.whole.column);
  const parts = split.parts.flatMap(({ row, column }) => line(row)?.figures.get(column) ?? []);
  if (whole === undefined || !isFilled(whole) || parts.length === 0 || !parts.every(isEmpty)) return [];
  return [{ split, parts, whole }];
}

function isFilled(figure: Figure | undefined): boolean {
  return figure !== undefined && figure.problem === undefined && !figure.value.isZero();
}

/** Blank, "-" and 0 alike; a cell that cannot be read is not. */
function isEmpty(figure: Figure | undefined): boolean {
  return figure === undefined || (figure.problem === undefined && figure.value.isZero());
}
