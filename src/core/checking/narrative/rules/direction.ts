import type { ChangeStatement, RateStatement } from "../../../narrative/reading/statement";
import type { Mention } from "../mentions";
import type { NarrativeContext } from "../narrative-context";
import { joined } from "../join-spans";
import { rateRange, meets } from "../intervals";
import { balancedChanges } from "../change-nets";
import { signOf, subjectId, subjectText } from "../narrative-context";
import { broken, held, narrativeRule } from "../narrative-rule";
import { asPrinted } from "../written";

/** 增加 goes with 增长, 减少 with 下降; a change of nothing with either. */
export const direction = narrativeRule({
  id: "narrative/direction",
  title: "增减额与增减比例的方向应当一致",
  basis: "情况说明内部计算",
  severity: "error",
  messages: {
    contrary: "“{subject}”前面写“{first}”，后面的比例却写“{second}”，方向相反。请核对，把其中一个改正。",
    negative: "“{subject}”已写“{word}”，比例又写成负数{told}，请去掉负号或核对方向。",
  },
  *check(context) {
    for (const mention of context.mentions) {
      for (const { change, rate } of mention.changes) {
        if (rate === undefined) continue;
        const first = signOf(change);
        const second = signOf(rate);
        const isNegative = rate.figure.value?.isNegative() === true;
        const subject = subjectText(change.subject);
        if (isNegative && second === 1) {
          yield broken({ messageId: "negative", severity: first === -1 ? "warning" : "error", data: { subject, word: context.words(rate.directionSpan), told: asPrinted(rate.figure) }, span: rate.figure.span, tokens: [rate.figure], key: [...subjectId(change.subject), "negative-rate"] });
          continue;
        }
        const isNothing = change.figure?.value?.isZero() === true && rate.figure.value?.isZero() === true;
        if (first === 0 || second === 0 || first === second || isNothing) continue;
        const wrong = likely(context, mention, change, rate);
        yield broken({
          messageId: "contrary",
          data: { subject, first: context.words(change.directionSpan), second: context.words(rate.directionSpan) },
          span: wrong === "change" ? change.directionSpan : wrong === "rate" ? rate.directionSpan : joined(change.directionSpan, rate.figure.span),
          // Where the figures speak for one of the words, the other word is wrong and the figures are not.
          tokens: wrong === "unknown" ? [rate.figure] : [],
          key: [...subjectId(change.subject), "direction"],
        });
        if (wrong === "change") yield held([rate.figure], "比例的方向与金额相符");
      }
    }
  },
});

/** Which of the two words the figures speak against. */
function likely(context: NarrativeContext, mention: Mention, change: ChangeStatement, rate: RateStatement): "change" | "rate" | "unknown" {
  if (balancedChanges(context).has(change)) return "rate";
  const amount = context.amountOf(mention);
  const difference = change.figure === undefined ? undefined : context.stated(change.figure);
  const told = context.stated(rate.figure);
  if (amount === undefined || difference === undefined || told === undefined) return "unknown";
  const fits = (sign: 1 | -1): boolean => context.believed(amount).some((current) => {
    const range = rateRange(current, difference, sign);
    return range !== undefined && meets({ value: told.value.abs(), half: told.half }, range);
  });
  const asChange = fits(signOf(change) === 1 ? 1 : -1);
  const asRate = fits(signOf(rate) === 1 ? 1 : -1);
  if (asChange === asRate) return "unknown";
  return asChange ? "rate" : "change";
}
