import { amountText } from "../../../figures/amount-text";
import { unitFactor } from "../../../figures/unit";
import type { Exact } from "../../../figures/exact";
import { groupBy } from "../../../narrative/group-by";
import type { RecognisedTable } from "../../../recognition/disclosure";
import type { CellRef } from "../../../workbook/cell-ref";
import { PASSED, failed, rule } from "../../rule";
import { movedDigits as movedFrom } from "../../survey/moved-digits";
import { rowKey, rowLabel, tableList, tablePlace } from "../../survey/name-lines";
import { pairedLines } from "../../survey/paired-lines";

/** Digits that one amount must share with last year's before their likeness is no accident. */
const ENOUGH = 4;
/** A table most of whose amounts moved alike, and as many different ones as this, is in another unit. */
const MOST = 0.5;
const SEVERAL = 3;
const OTHER_SIGN = "正负号相反";
const TIMES = ["", "10", "100", "1000", "1万"] as const;

interface Moved {
  readonly table: RecognisedTable;
  readonly line: string;
  readonly key: readonly string[];
  readonly column: string;
  readonly how: string;
  /** That it shares with last year's. */
  readonly digits: number;
  readonly before: Exact;
  readonly now: Exact;
  readonly at: CellRef;
}

/** No amount is last year's with its digits moved: a point in another place, another unit, a sign. Growth does not keep the digits. */
export const movedDigits = rule({
  id: "last-year/moved-digits",
  title: "金额不应是上年数的小数点移位、单位换错或正负号写反",
  basis: "与上年公开表对照",
  severity: "warning",
  messages: {
    figure: "{table}“{line}”的{column}是 {now}，上年是 {before}，数字相同，{how}。请核对是否录入有误；确实如此的可不改。",
    table: "{table}的金额大多数与上年数字相同，{how}（如“{line}”的{column}：上年 {before}，本年 {now}）。请核对表上的金额单位和数据是否一致。",
  },
  *check({ current, lastYear }) {
    if (lastYear === undefined) {
      yield { outcome: "noData", reason: "没有提供上年的文件" };
      return;
    }
    const { moved, compared } = compare(lastYear, current);
    const whole = new Set<Moved>();
    for (const [how, alike] of groupBy(moved, (one) => one.how)) {
      const tables = [...groupBy(alike, ({ table }) => table)].filter(([table, own]) => isOtherUnit(own, compared.get(table) ?? 0));
      for (const one of tables.flatMap(([, own]) => own)) whole.add(one);
      const [first] = tables.flatMap(([, own]) => own);
      if (first !== undefined) yield failed({ messageId: "table", data: { ...dataOf(first), table: tableList(tables.map(([table]) => table)) }, at: [first.at, ...tables.map(([table]) => tablePlace(table))], table: first.table.standard.id, key: ["tables", how] });
    }
    const single = moved.filter((one) => one.digits >= ENOUGH && !whole.has(one));
    // One amount stands in many columns and tables: it is told once.
    for (const [, same] of groupBy(single, ({ how, now }) => `${how}|${now.toString()}`)) {
      const [first] = same;
      if (first !== undefined) yield failed({ messageId: "figure", data: dataOf(first), at: same.map(({ at }) => at), table: first.table.standard.id, key: [first.table.standard.id, ...first.key], found: amountText(first.now), expected: amountText(first.before) });
    }
    if (whole.size + single.length === 0) yield PASSED;
  },
});

function compare(lastYear: Parameters<typeof pairedLines>[0], current: Parameters<typeof pairedLines>[1]): { readonly moved: readonly Moved[]; readonly compared: ReadonlyMap<RecognisedTable, number> } {
  const moved: Moved[] = [];
  const compared = new Map<RecognisedTable, number>();
  for (const { table, before, now } of pairedLines(lastYear, current)) {
    if (before === undefined || now === undefined) continue;
    for (const [column, figure] of now.figures) {
      const earlier = before.figures.get(column);
      if (earlier === undefined || earlier.problem !== undefined || figure.problem !== undefined || earlier.value.isZero() || figure.value.isZero()) continue;
      compared.set(table, (compared.get(table) ?? 0) + 1);
      const factor = unitFactor(earlier.unit, figure.unit);
      const last = earlier.value.times(factor);
      const found = movedFrom(last, figure.value);
      if (found === undefined) continue;
      const how = found.power === 0 ? OTHER_SIGN : found.power > 0 ? `${TIMES[found.power] ?? ""}倍` : `${TIMES[-found.power] ?? ""}分之一`;
      moved.push({ table, line: rowLabel(now), key: [rowKey(now), column], column, how, digits: found.digits, before: last, now: figure.value, at: figure.at });
    }
  }
  return { moved, compared };
}

/** One small amount fills a table of its own totals: only different amounts tell. */
function isOtherUnit(moved: readonly Moved[], compared: number): boolean {
  return moved.length > MOST * compared && new Set(moved.map(({ now }) => now.toString())).size >= SEVERAL && moved.some(({ digits }) => digits >= ENOUGH);
}

function dataOf({ table, line, column, how, before, now }: Moved): Readonly<Record<"table" | "line" | "column" | "how" | "before" | "now", string>> {
  return { table: tableList([table]), line, column, how: how === OTHER_SIGN ? `只有${how}` : `正好是上年的${how}`, before: amountText(before), now: amountText(now) };
}
