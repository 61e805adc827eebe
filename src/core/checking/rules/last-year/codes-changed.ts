import { amountText } from "../../../figures/amount-text";
import type { Figure } from "../../../figures/figure";
import { unitFactor } from "../../../figures/unit";
import type { TableRow } from "../../../recognition/disclosure";
import { PASSED, failed, rule, type Outcome } from "../../rule";
import { rowKey, rowLabel, tableName, tablePlace } from "../../survey/name-lines";
import { pairedLines, type PairedLine } from "../../survey/paired-lines";

/** The tables that list every code of their kind: spending by function, basic expenditure by economic class. */
const LISTS: ReadonlySet<string> = new Set(["budget-3", "budget-6", "accounts-03", "accounts-06"]);
const SHOWN = 8;

/** Codes that last year had money and this year none, and the other way round: for whoever writes the reasons. */
export const codesChanged = rule({
  id: "last-year/codes-changed",
  title: "上年有而本年没有的科目、本年新增的科目应当核对",
  basis: "与上年公开表对照",
  severity: "info",
  messages: {
    gone: "{table}中，上年有金额、本年没有的科目：{codes}。确实没有的可不改；情况说明中应当说明减少的原因。",
    added: "{table}中，本年新增、上年没有金额的科目：{codes}。请核对编码，情况说明中应当说明增加的原因。",
  },
  *check({ current, lastYear }) {
    if (lastYear === undefined) {
      yield { outcome: "noData", reason: "没有提供上年的文件" };
      return;
    }
    const lines = pairedLines(lastYear, current).filter(({ table, before, now }) => LISTS.has(table.standard.id) && [before, now].some((row) => row !== undefined && row.kind === "code" && row.children.length === 0));
    for (const id of LISTS) {
      const own = lines.filter(({ table }) => table.standard.id === id);
      yield* told("gone", own.filter(({ before, now }) => isFilled(before) && !isFilled(now)), current);
      yield* told("added", own.filter(({ before, now }) => !isFilled(before) && isFilled(now)), current);
    }
  },
});

function* told(messageId: "gone" | "added", lines: readonly PairedLine[], current: { readonly tables: ReadonlyMap<string, PairedLine["table"]> }): Iterable<Outcome<"gone" | "added">> {
  const [first] = lines;
  if (first === undefined) {
    yield PASSED;
    return;
  }
  const table = current.tables.get(first.table.standard.id) ?? first.table;
  const rows = lines.flatMap(({ before, now }) => (messageId === "gone" ? before : now) ?? []);
  const shown = rows.slice(0, SHOWN).map((row) => `${rowLabel(row)}（${amountOf(row)} 万元）`).join("、");
  yield failed({
    messageId, data: { table: tableName(table), codes: rows.length > SHOWN ? `${shown} 等 ${String(rows.length)} 个` : shown },
    at: messageId === "gone" ? [tablePlace(table)] : rows.flatMap((row) => wholeOf(row)?.at ?? []), table: table.standard.id, key: [table.standard.id, messageId, ...rows.map(rowKey)],
  });
}

/** The line's first column, which is the whole of it. */
function wholeOf(row: TableRow): Figure | undefined {
  const [whole] = row.figures.values();
  return whole;
}

function amountOf(row: TableRow): string {
  const whole = wholeOf(row);
  return whole === undefined ? "" : amountText(whole.value.times(unitFactor(whole.unit, "万元")));
}

/** An amount that cannot be read is one all the same. */
function isFilled(row: TableRow | undefined): boolean {
  return row !== undefined && [...row.figures.values()].some(({ value, problem }) => problem !== undefined || !value.isZero());
}
