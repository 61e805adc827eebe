import { agreement, type Spread } from "../../../figures/agreement";
import { amountText } from "../../../figures/amount-text";
import { unitFactor } from "../../../figures/unit";
import { tableIndex } from "../../../identities/table-index";
import { precisionOf, statedAmount } from "../../../narrative/reading/stated";
import type { Disclosure } from "../../../recognition/disclosure";
import type { CellRef } from "../../../workbook/cell-ref";
import { PASSED, failed, rule, type CheckContext } from "../../rule";
import { aboveTheWhole, totalOf } from "../../survey/performance-funds";
import { performanceKey, performanceName } from "../../survey/performance-lines";

interface Spent extends Spread {
  readonly name: string;
  readonly at: readonly CellRef[];
}

/** What the whole says it spent is 本年支出合计 of the final accounts. */
export const wholeExecuted = rule({
  id: "performance/whole-executed",
  title: "整体自评的全年执行数应当等于决算的本年支出合计",
  basis: "整体支出绩效自评覆盖部门全部支出",
  severity: "error",
  messages: {
    apart: "{table}的全年执行数是 {told} 万元，而{place}是 {expected} 万元，相差 {difference} 万元。请核对。",
    fiscal: "{table}的全年执行数 {told} 万元是财政拨款支出，而{place}是 {expected} 万元，相差 {difference} 万元。整体自评应当包括全部支出，请核对口径。",
  },
  *check(context) {
    const { current } = context;
    for (const whole of current.performance.filter(({ form }) => form.id === "whole-review")) {
      const executed = totalOf(whole, "executed");
      const spent = spentOf(context);
      const [first] = spent;
      if (executed === undefined || first === undefined) yield { outcome: "noData", reason: executed === undefined ? "整体自评没有可读的全年执行数" : "决算表和文字都没有可读的本年支出合计" };
      else if (spent.some((one) => agreement(one, executed) !== "apart")) yield PASSED;
      // One error on the whole is enough.
      else if (aboveTheWhole(current, whole)?.some(({ total }) => total === executed) === true) yield { outcome: "ambiguous", reason: "整体的全年执行数小于各项目合计，另有说明" };
      else {
        const fiscal = inTable(current, "accounts-04", "本年支出合计", "合计");
        const isFiscal = fiscal !== undefined && agreement(fiscal, executed) !== "apart";
        const difference = executed.value.minus(first.value);
        yield failed({
          messageId: isFiscal ? "fiscal" : "apart", ...(isFiscal ? { severity: "warning" as const } : {}),
          data: { table: performanceName(whole), told: amountText(executed.value), place: first.name, expected: amountText(first.value), difference: amountText(difference.abs()) },
          at: [executed.at, ...first.at], table: performanceKey(whole), key: [performanceKey(whole)], found: amountText(executed.value), expected: amountText(first.value), difference: amountText(difference),
        });
      }
    }
  },
});

/** 本年支出合计 wherever it is told: of the tables, else of the text. One that agrees is enough: which of two is wrong is told elsewhere. */
function spentOf({ current, text }: CheckContext): readonly Spent[] {
  const printed = [inTable(current, "accounts-01", "本年支出合计", "决算数"), inTable(current, "accounts-03", "合计", "本年支出合计")].filter((one) => one !== undefined);
  if (printed.length > 0 || text === undefined) return printed;
  const precision = precisionOf(text.read.numbers, false);
  return text.read.statements.flatMap((one): readonly Spent[] => {
    if (one.kind !== "amount" || one.of !== "current" || one.aside !== undefined || one.subject.name !== "本年支出" || !SECTIONS.has(one.subject.section)) return [];
    const told = statedAmount(one.figure, precision);
    const at = text.narrative.paragraphs[one.figure.span.paragraph]?.place.cell;
    return told === undefined ? [] : [{ ...told, name: "情况说明写的本年支出合计", at: at === undefined ? [] : [at] }];
  });
}

const SECTIONS: ReadonlySet<string> = new Set(["accounts/overview", "accounts/expenditure"]);

function inTable({ tables }: Disclosure, id: string, row: string, column: string): Spent | undefined {
  const table = tables.get(id);
  const [line, ...more] = table === undefined ? [] : (tableIndex(table).named.get(row) ?? []);
  const figure = line?.figures.get(column);
  if (table === undefined || figure === undefined || more.length > 0 || figure.problem !== undefined || figure.writing === "blank") return undefined;
  const factor = unitFactor(figure.unit, "万元");
  return { value: figure.value.times(factor), half: figure.half.times(factor), name: `${table.standard.name}的本年支出合计`, at: [figure.at] };
}
