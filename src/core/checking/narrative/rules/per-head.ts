import { Exact } from "../../../figures/exact";
import { meets } from "../intervals";
import type { NumberToken } from "../../../narrative/reading/number-token";
import type { AmountStatement } from "../../../narrative/reading/statement";
import { groupBy } from "../../../narrative/group-by";
import type { NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule, type NarrativeOutcome } from "../narrative-rule";
import { amountOf, asPrinted } from "../written";

/** Words right before what each costs, and what is counted. */
const MEANS: readonly (readonly [words: RegExp, units: readonly string[]])[] = [
  [/人均(?:消费|费用|支出|接待费|接待支出|开支|花费)?(?:约|为|是)?$/, ["人次", "人"]],
  [/(?:批次?均|每批次?)(?:消费|费用|支出|接待费|开支|花费)?(?:约|为|是)?$/, ["批次", "批"]],
  [/(?:车均|每辆车?|单车)(?:运行|维护|运行维护)?(?:费用?|支出|经费)?(?:约|为|是)?$/, ["辆"]],
];
const YUAN = 10_000;

/** 公务接待费2.40万元，200人次，人均120元: the amount by the number. */
export const perHead = narrativeRule({
  id: "narrative/per-head",
  title: "人均、批次均、车均费用应当等于金额除以人数、批次、车辆数",
  basis: "情况说明内部计算",
  severity: "warning",
  messages: { apart: "这里写的是{told}，而按本段所写的金额和{unit}数 {arithmetic} 元。请核对。" },
  *check(context) {
    const amounts = groupBy(context.all("amount").filter(({ subject, of, aside }) => of === "current" && aside === undefined && subject.section.endsWith("/three-public")), ({ figure }) => figure.span.paragraph);
    for (const [paragraph, told] of amounts) {
      for (const token of context.numbersOf(paragraph)) {
        const units = token.unit === "元" || token.unit === "万元" ? MEANS.find(([words]) => words.test(context.around(token, 16, 0)[0].replace(/\s/g, "")))?.[1] : undefined;
        if (units !== undefined) yield* judge(context, token, told, units);
      }
    }
  },
});

function* judge(context: NarrativeContext, mean: NumberToken, told: readonly AmountStatement[], units: readonly string[]): Iterable<NarrativeOutcome<"apart">> {
  const stated = context.stated(mean);
  const counts = context.numbersOf(mean.span.paragraph).filter(({ unit, value, span }) => units.includes(unit) && value?.gt(0) === true && span.start < mean.span.start);
  const amounts = told.filter(({ figure }) => figure !== mean && figure.span.start < mean.span.start && figure.value?.isZero() === false);
  if (stated === undefined) return;
  const pairs = amounts.flatMap(({ figure }) => counts.flatMap((count) => {
    const amount = context.stated(figure);
    if (amount === undefined || count.value === undefined) return [];
    const exact = amount.value.div(count.value);
    const half = amount.half.div(count.value);
    // Fewer decimals of 元 are as usual as two: half a unit of the last one printed.
    const margin = mean.unit === "元" ? half.plus(new Exact(10).pow(-mean.decimals).div(2 * YUAN)) : half;
    return [{ figure, count, exact, fits: meets(stated, { low: exact.minus(margin), high: exact.plus(margin) }), text: `${amountOf(amount)} 万元 ÷ ${count.value.toString()}${count.unit} = ${exact.times(YUAN).toFixed(2)}` }];
  }));
  const right = pairs.find(({ fits }) => fits);
  const [only] = pairs;
  if (right !== undefined) yield held([mean, right.count], `${right.text} 元`);
  else if (only !== undefined && pairs.length === 1) yield broken({ messageId: "apart", data: { told: asPrinted(mean), unit: only.count.unit, arithmetic: only.text }, span: mean.span, tokens: [], key: [only.count.unit], found: asPrinted(mean), expected: `${only.exact.times(YUAN).toFixed(2)} 元` });
}
