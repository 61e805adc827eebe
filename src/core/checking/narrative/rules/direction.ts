import { joined } from "../join-spans";
import { signOf, subjectId, subjectText } from "../narrative-context";
import { broken, narrativeRule, related } from "../narrative-rule";
import { rateRelation } from "../rate-relation";
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
        const [moved, told] = [change.figure, rate.figure].map((figure, at) => (figure === undefined ? undefined : context.told(figure, `${subject}${at === 0 ? "增减额" : "增减比例"}`, at === 0 ? change : rate)));
        const current = context.amountOf(mention);
        yield broken({
          messageId: "contrary",
          data: { subject, first: context.words(change.directionSpan), second: context.words(rate.directionSpan) },
          span: joined(change.directionSpan, rate.figure.span),
          tokens: [rate.figure],
          key: [...subjectId(change.subject), "direction"],
          // The figures speak for one of the words: then the other word is wrong.
          ...related((current === undefined ? undefined : rateRelation(context, current, change, rate)) ?? (moved === undefined || told === undefined ? undefined : { kind: "sameWay", one: moved, other: told })),
        });
      }
    }
  },
});
