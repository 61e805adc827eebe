import { agreement, sumOf, type Spread } from "../../../figures/agreement";
import { amountText } from "../../../figures/amount-text";
import type { Figure } from "../../../figures/figure";
import { tableFigure, type TableFigure } from "../../../identities/table-figure";
import type { PerformanceTable } from "../../../recognition/performance/performance-table";
import type { FundsSource } from "../../../standards/performance/forms";
import type { CellRef } from "../../../workbook/cell-ref";
import { PASSED, failed, rule } from "../../rule";
import { performanceKey, performanceName } from "../../survey/performance-lines";

const OWN_LEVEL = "表1[一般财力].预算数 + 表1[政府性基金收入].预算数 + 表1[国有资本经营收入].预算数 + 表1[财政拨款结转].预算数";
const OTHER = "表1[单位资金].预算数 + 表1[非财政拨款结转结余].预算数";
const SPECIAL = "表1[财政专户核拨].预算数";

/** What each source of a whole target is in 表1; 财政专户 goes by either of two, and the general budget alone where 表1 has no more lines. */
const SOURCES: readonly (readonly [source: FundsSource, name: string, addresses: readonly string[], general: string])[] = [
  ["upper", "上级安排", ["表1[上级一般公共预算转移支付].预算数 + 表1[上级政府性基金转移支付].预算数 + 表1[上级国有资本经营预算转移支付].预算数"], "表1[上级一般公共预算转移支付].预算数"],
  ["own-level", "本级安排", [OWN_LEVEL, `${OWN_LEVEL} + ${SPECIAL}`], "表1[一般财力].预算数 + 表1[财政拨款结转].预算数"],
  ["other", "其他资金", [`${OTHER} + ${SPECIAL}`, OTHER], OTHER],
];

/** Money of the whole department's targets: all of it is 表1's total, each source its lines. */
export const wholeFunds = rule({
  id: "performance/whole-funds",
  title: "整体绩效目标表的资金应当与部门收支总表一致",
  basis: "整体绩效目标覆盖部门全部预算资金",
  severity: "error",
  messages: {
    total: "{table}的资金合计 {arithmetic} = {told} 万元，而{place}是 {expected} 万元，相差 {difference} 万元。请核对。",
    source: "{table}的{source}是 {told} 万元，而{place}是 {expected} 万元，相差 {difference} 万元。请核对资金来源的划分。",
  },
  *check(context) {
    for (const table of context.current.performance.filter(({ form }) => form.id === "whole-target")) {
      const whole = moneyOf(table);
      const total = tableFigure(context.current, "表1[收入总计].预算数", {});
      if (whole === undefined || total === undefined) {
        yield { outcome: "noData", reason: whole === undefined ? "整体绩效目标表没有可读的资金" : "没有表1的收入总计" };
        continue;
      }
      const sources = SOURCES.flatMap(([source, name, addresses, general]): readonly Source[] => {
        const told = table.funds.find((line) => line.source === source)?.amounts.get("budget");
        const full = addresses.flatMap((address) => tableFigure(context.current, address, {}) ?? []);
        const figures = full.length > 0 ? full : [tableFigure(context.current, general, {})].filter((figure) => figure !== undefined);
        const [figure] = figures;
        return told === undefined || told.problem !== undefined || figure === undefined ? [] : [{ source, name, told, figure, fits: figures.some((one) => agreement(told, one) !== "apart") }];
      });
      const wrong = sources.filter(({ fits }) => !fits);
      const difference = whole.value.minus(total.value);
      for (const { fits } of sources) if (fits) yield PASSED;
      if (agreement(whole, total) !== "apart") {
        yield PASSED;
        // How places are divided differs from county to county: what is proved is the total.
        for (const { source, name, told, figure } of wrong) {
          const apart = told.value.minus(figure.value);
          yield failed({ messageId: "source", severity: "warning", data: { table: performanceName(table), source: name, told: amountText(told.value), place: figure.name, expected: amountText(figure.value), difference: amountText(apart.abs()) }, at: [told.at, ...figure.at], table: performanceKey(table), key: [performanceKey(table), source], found: amountText(told.value), expected: amountText(figure.value), difference: amountText(apart) });
        }
      } else {
        // The source that is not 表1's is where to look; it is not told again.
        const likely = wrong.map(({ told }) => told.at);
        yield failed({
          messageId: "total", data: { table: performanceName(table), arithmetic: whole.parts.map(({ value }) => amountText(value)).join(" + "), told: amountText(whole.value), place: total.name, expected: amountText(total.value), difference: amountText(difference.abs()) },
          at: [...likely, ...whole.at.filter((at) => !likely.includes(at)), ...total.at], table: performanceKey(table), key: [performanceKey(table), "total"], found: amountText(whole.value), expected: amountText(total.value), difference: amountText(difference),
        });
      }
    }
  },
});

/** Money of one source beside what 表1 has of it. */
interface Source {
  readonly source: FundsSource;
  readonly name: string;
  readonly told: Figure;
  readonly figure: TableFigure;
  readonly fits: boolean;
}

interface Money extends Spread {
  readonly parts: readonly Spread[];
  readonly at: readonly CellRef[];
}

/** All money of a whole target: its total, else its sources or tasks. Undefined where one cannot be read. */
function moneyOf({ funds, tasks }: PerformanceTable): Money | undefined {
  const total = funds.filter(({ source }) => source === "total").flatMap(({ amounts }) => amounts.get("budget") ?? []);
  const figures = total.length > 0 ? total.slice(0, 1) : [...funds.flatMap(({ amounts }) => amounts.get("budget") ?? []), ...tasks.flatMap((task) => task.total ?? [])];
  if (figures.length === 0 || figures.some(({ problem }) => problem !== undefined)) return undefined;
  return { ...sumOf(figures), parts: figures, at: figures.map(({ at }) => at) };
}
