import type { Span } from "../../../narrative/narrative";
import type { NumberToken } from "../../../narrative/reading/number-token";
import { signOf } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";

/** 增长100% on a base of nothing, 增加0万元: customs worth one line each. */
export const emptyBase = narrativeRule({
  id: "narrative/empty-base",
  title: "上年为0的增长没有比例，没有增减的可写“持平”",
  basis: "部门预算编制惯例",
  severity: "info",
  messages: {
    hundred: "有{count}处上年为0而写“增长100%”。按惯例可以这样写；更准确的写法是不写比例，说明上年没有安排。",
    nothing: "有{count}处写“增加0万元”一类的增减。可以改写为“与上年持平”。",
  },
  *check(context) {
    const hundreds: NumberToken[] = [];
    const nothings: Span[] = [];
    for (const mention of context.mentions) {
      const amount = context.amountOf(mention);
      for (const { change, rate } of mention.changes) {
        const difference = change.figure === undefined ? undefined : context.stated(change.figure);
        if (difference === undefined || change.figure === undefined) continue;
        if (difference.value.isZero()) {
          nothings.push(change.figure.span);
          continue;
        }
        if (rate?.figure.value?.abs().eq(100) !== true || signOf(change) !== 1 || amount === undefined) continue;
        if (context.believed(amount).some((current) => current.value.minus(difference.value).abs().lte(current.half.plus(difference.half)))) hundreds.push(rate.figure);
      }
    }
    const [hundred] = hundreds;
    const [nothing] = nothings;
    if (hundred !== undefined) yield broken({ messageId: "hundred", data: { count: String(hundreds.length) }, span: hundred.span, tokens: [], key: ["hundred"] });
    if (nothing !== undefined) yield broken({ messageId: "nothing", data: { count: String(nothings.length) }, span: nothing, tokens: [], key: ["nothing"] });
  },
});
