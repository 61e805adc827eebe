import { agreement } from "../figures/agreement";
import { ZERO } from "../figures/exact";
import type { AppliedTerm, Compared } from "../identities/application";
import { explain, lineName } from "../identities/explain";
import type { RecognisedTable, TableRow } from "../recognition/disclosure";
import type { Finding } from "./finding";
import { cellsOf, unique } from "./identity-findings";
import { identityRule } from "./run-identities";

/** A line that stands under a wrong code, the comparisons that this explains, and the finding. */
export interface MiskeyedCode {
  readonly comparisons: readonly Compared[];
  readonly finding: Finding;
}

/**
 * Finds lines whose amounts fit another code: that code is missing in their table only, and the amounts that the other tables have there are theirs.
 * Then the code is the likely mistake, and not the many amounts that fail because of it.
 */
export function miskeyedCodes(failed: readonly Compared[]): MiskeyedCode[] {
  const found: MiskeyedCode[] = [];
  for (const [table, lacking] of lackedCodes(failed)) {
    for (const [code, comparisons] of lacking) {
      const candidates = table.rows.filter((row) => row.kind === "code" && row.code?.length === code.length && isOnlyHere(row, table, failed));
      const fitting = candidates.filter((row) => comparisons.every((one) => fits(row, table, code, one)));
      const [row, ...others] = fitting;
      if (row === undefined || others.length > 0) continue;
      const explained = failed.filter((one) => isExplained(one, row, table, code));
      found.push({ comparisons: explained, finding: findingOf(row, table, code, explained) });
    }
  }
  return found;
}

/** Table → code → failing comparisons in which the table lacks the code and another table has an amount there. */
function lackedCodes(failed: readonly Compared[]): Map<RecognisedTable, Map<string, Compared[]>> {
  const lacked = new Map<RecognisedTable, Map<string, Compared[]>>();
  for (const comparison of failed) {
    for (const { table, row, sought } of comparison.terms) {
      if (row !== undefined || !/^\d{3,7}$/.test(sought)) continue;
      const codes = lacked.get(table) ?? new Map<string, Compared[]>();
      const list = codes.get(sought) ?? [];
      if (!list.includes(comparison)) list.push(comparison);
      lacked.set(table, codes.set(sought, list));
    }
  }
  return lacked;
}

/** Whether the line takes part in a failing comparison in which every other table lacks its code. */
function isOnlyHere(row: TableRow, table: RecognisedTable, failed: readonly Compared[]): boolean {
  return failed.some(({ terms }) => terms.some((term) => term.row === row) && terms.every((term) => term.table === table || term.row === undefined || term.row.code !== row.code || term.table === table));
}

/** Whether the line's own amount is what the comparison lacks. */
function fits(row: TableRow, table: RecognisedTable, code: string, comparison: Compared): boolean {
  const lacking = comparison.terms.filter((term) => term.table === table && term.row === undefined && term.sought === code);
  if (lacking.length === 0) return true;
  const gap = { value: comparison.left.value.minus(comparison.right.value), half: comparison.left.half.plus(comparison.right.half) };
  let value = ZERO;
  let half = ZERO;
  for (const { side, coefficient, column } of lacking) {
    const figure = row.figures.get(column);
    if (figure === undefined) return false;
    value = value.plus(figure.value.times(side === "left" ? -coefficient : coefficient));
    half = half.plus(figure.half);
  }
  if (comparison.relation !== "=") return true;
  return agreement(gap, { value, half }) !== "apart";
}

/** A comparison is explained where the table lacks the right code, where the wrong one stands alone, or where a sum above lost or won the line. */
function isExplained(comparison: Compared, row: TableRow, table: RecognisedTable, code: string): boolean {
  const { terms } = comparison;
  if (terms.some((term) => term.table === table && term.row === undefined && term.sought === code)) return true;
  const own = terms.filter((term) => term.row === row);
  if (own.length > 0 && terms.some((term) => term.table !== table)) return true;
  return terms.every((term) => term.table === table) && isSumOff(comparison, row, own);
}

function isSumOff({ left, right, terms }: Compared, row: TableRow, own: readonly AppliedTerm[]): boolean {
  if (!terms.some(({ summed }) => summed)) return false;
  const column = terms[0]?.column ?? "";
  const figure = row.figures.get(column);
  if (figure === undefined || (own.length > 0 && !own.some(({ summed }) => summed))) return false;
  const gap = { value: left.value.minus(right.value).abs(), half: left.half.plus(right.half) };
  return agreement(gap, { value: figure.value.abs(), half: figure.half }) !== "apart";
}

function findingOf(row: TableRow, table: RecognisedTable, code: string, comparisons: readonly Compared[]): Finding {
  const codeAt = [...row.codeAt].reverse();
  const name = lineName({ row, sought: row.key });
  const rule = comparisons[0] === undefined ? "identity/code" : identityRule(comparisons[0].identity);
  return {
    id: [rule, table.standard.id, row.key, "code"].join("/"),
    rule,
    severity: "error",
    message: `${table.standard.name}“${name}”的科目编码可能有误：其他表没有 ${row.key} 的这些金额，而 ${code} 的金额与这一行相符。改为 ${code} 后，${String(comparisons.length)}处不符都能解释，请核对编码。`,
    at: unique([...codeAt, ...(row.nameAt === undefined ? [] : [row.nameAt]), ...cellsOf(comparisons)]),
    found: row.key,
    expected: code,
    table: table.standard.id,
    details: comparisons.map((one) => `${one.identity.line.title}：${explain(one).arithmetic}`),
  };
}
