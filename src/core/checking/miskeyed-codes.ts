import type { Compared } from "../identities/application";
import { explain, lineName } from "../identities/explain";
import type { RecognisedTable, TableRow } from "../recognition/disclosure";
import type { Finding } from "./finding";
import { cellsOf, unique } from "./identity-findings";
import { identityRule } from "./run-identities";
import { holdsWith } from "./suspect";

/** A line that stands under a wrong code, the comparisons that this explains, and the finding. */
export interface MiskeyedCode {
  readonly comparisons: readonly Compared[];
  readonly finding: Finding;
}

/** A line, and what moving it to another code would settle. */
interface Move {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  /** The code it seems to belong to. */
  readonly code: string;
  readonly settles: readonly Compared[];
  /** Comparisons with other tables that hold where the line stands now. */
  readonly confirmed: number;
}

/**
 * Finds lines whose amounts fit another code: taken away from their own, and added to that one, they settle the comparisons of both.
 * Then the code is the likely mistake, and not the many amounts that fail because of it.
 */
export function miskeyedCodes(failed: readonly Compared[], holding: readonly Compared[]): MiskeyedCode[] {
  const found: MiskeyedCode[] = [];
  let open = failed;
  for (;;) {
    const [best] = movesOf(open, holding).sort((a, b) => gain(b) - gain(a));
    if (best === undefined || gain(best) <= 0) return found;
    found.push({ comparisons: best.settles, finding: findingOf(best) });
    open = open.filter((comparison) => !best.settles.includes(comparison));
  }
}

function gain({ settles, confirmed }: Move): number {
  return settles.length - confirmed;
}

function movesOf(failed: readonly Compared[], holding: readonly Compared[]): Move[] {
  const moves: Move[] = [];
  const seen = new Set<TableRow>();
  for (const { terms } of failed) {
    for (const { table, row } of terms) {
      if (row === undefined || seen.has(row) || row.code === undefined || row.parent === undefined) continue;
      seen.add(row);
      const away = failed.filter((comparison) => settledWithout(comparison, table, row));
      if (away.length === 0) continue;
      const move = bestTarget(table, row, away, failed);
      if (move !== undefined) moves.push({ ...move, confirmed: holding.filter((comparison) => confirms(comparison, table, row)).length });
    }
  }
  return moves;
}

/** Whether another table bears the line out where it stands: a comparison with it holds, and would not without the line. */
function confirms(comparison: Compared, table: RecognisedTable, row: TableRow): boolean {
  const own = comparison.terms.some((term) => term.row === row && term.figure?.value.isZero() === false);
  return own && comparison.terms.some((term) => term.table !== table && term.row !== undefined) && !settledWithout(comparison, table, row);
}

/** Whether a comparison that counts the line would hold if the line were not there. */
function settledWithout(comparison: Compared, table: RecognisedTable, row: TableRow): boolean {
  const own = comparison.terms.filter((term) => term.row === row);
  return own.length > 0 && holdsWith(comparison, own.map(({ side, coefficient, figure }) => ({ side, coefficient: -coefficient, figure }))) && own.every((term) => term.table === table);
}

/** The code whose comparisons lack just this line's amounts. */
function bestTarget(table: RecognisedTable, row: TableRow, away: readonly Compared[], failed: readonly Compared[]): Omit<Move, "confirmed"> | undefined {
  const targets = new Map<string, Compared[]>();
  const sums: Compared[] = [];
  for (const comparison of failed) {
    if (!settledWith(comparison, table, row)) continue;
    if (comparison.rowKey.length === row.code?.length && /^\d+$/.test(comparison.rowKey)) {
      targets.set(comparison.rowKey, [...(targets.get(comparison.rowKey) ?? []), comparison]);
    } else sums.push(comparison);
  }
  const [best] = [...targets].sort((a, b) => b[1].length - a[1].length);
  if (best === undefined) return undefined;
  const [code, settled] = best;
  const lacking = failed.filter(({ rowKey, terms }) => rowKey === code && terms.some((term) => term.table === table));
  if (lacking.some((comparison) => !settled.includes(comparison))) return undefined;
  return { table, row, code, settles: [...new Set([...away, ...settled, ...sums])] };
}

/** Whether a comparison that takes something of the table, but not this line, would hold if it also took this line. */
function settledWith(comparison: Compared, table: RecognisedTable, row: TableRow): boolean {
  if (comparison.terms.some((term) => term.row === row)) return false;
  const seen = new Set<string>();
  const added = comparison.terms.flatMap(({ table: where, column, side, coefficient, summed }) => {
    const figure = row.figures.get(column);
    // A sum gains the line as one more part, not once for each of its parts.
    const place = `${side}${column}${String(summed)}`;
    if (where !== table || figure === undefined || seen.has(place)) return [];
    seen.add(place);
    return [{ side, coefficient, figure, summed }];
  });
  const parts = added.some(({ summed }) => summed) ? added.filter(({ summed }) => summed) : added;
  return parts.some(({ figure }) => !figure.value.isZero()) && holdsWith(comparison, parts);
}

function findingOf({ row, table, code, settles }: Move): Finding {
  const codeAt = [...row.codeAt].reverse();
  const name = lineName({ row, sought: row.key });
  const rule = settles[0] === undefined ? "identity/code" : identityRule(settles[0].identity);
  const own = row.code ?? "";
  return {
    id: [rule, table.standard.id, row.key, own, "code"].join("/"),
    rule,
    severity: "error",
    message: `${table.standard.name}“${name}”的科目编码可能有误：这一行的金额与 ${own} 在其他表的金额不符，却正是 ${code} 所缺的。改为 ${code} 后，${String(settles.length)}处不符都能解释，请核对编码。`,
    at: unique([...codeAt, ...(row.nameAt === undefined ? [] : [row.nameAt]), ...cellsOf(settles)]),
    found: own,
    expected: code,
    table: table.standard.id,
    details: settles.map((one) => `${one.identity.line.title}：${explain(one).arithmetic}`),
  };
}
