import { agreement } from "../../../figures/agreement";
import type { AmountStatement, ChangeStatement } from "../../../narrative/reading/statement";
import { subjectKey, type Mention } from "../../../narrative/reading/mentions";
import type { NarrativeContext } from "../narrative-context";
import { signOf, subjectId, subjectText } from "../narrative-context";
import { broken, held, narrativeRule, type NarrativeOutcome } from "../narrative-rule";
import { sumRelation } from "../relation";
import { amount, asPrinted } from "../written";

/** 持平 only where nothing changed. */
export const flat = narrativeRule({
  id: "narrative/flat",
  title: "写“持平”的，增减额应当为0",
  basis: "情况说明内部计算",
  severity: "error",
  messages: {
    both: "“{subject}”既写“{told}”，又写“{word}”，两处矛盾。请核对。",
    differs: "“{subject}”写“{word}”，却写了{told}的差额。有增减就不是持平，请核对。",
    differsByBudget: "“{subject}”写与预算数“{word}”，而决算 {current} 万元、预算 {plan} 万元，相差 {difference} 万元。有增减就不是持平，请核对。",
    differsByLastYear: "“{subject}”写“{word}”，而本年 {current} 万元、上年 {lastYear} 万元，相差 {difference} 万元。有增减就不是持平，请核对。",
  },
  *check(context) {
    yield* contradictions(context);
    for (const mention of context.mentions) {
      for (const { change, rate } of mention.changes) {
        if (signOf(change) !== 0) continue;
        const isExact = change.direction === "flat";
        const word = context.words(change.directionSpan);
        const subject = subjectText(change.subject);
        for (const figure of [change.figure, rate?.figure]) {
          if (figure?.value === undefined) continue;
          if (figure.value.isZero()) yield held([figure], "持平，增减为0");
          else if (isExact) yield broken({ messageId: "differs", data: { subject, word, told: asPrinted(figure) }, span: figure.span, tokens: [figure], key: [...subjectId(change.subject), "flat"] });
        }
        const now = context.amountOf(mention);
        if (isExact && now !== undefined && change.base !== "last-year") yield* againstBudget(context, mention, now, change);
        const before = mention.lastYear;
        if (!isExact || now === undefined || before === undefined || change.base !== "last-year") continue;
        const [a, b] = [context.stated(now.figure), context.stated(before.figure)];
        if (a === undefined || b === undefined) continue;
        const difference = a.value.minus(b.value).abs();
        if (difference.lte(a.half.plus(b.half))) continue;
        yield broken({ messageId: "differsByLastYear", data: { subject, word, current: amount(a.value), lastYear: amount(b.value), difference: amount(difference) }, span: change.directionSpan, tokens: [], key: [...subjectId(change.subject), "flat"] });
      }
    }
  },
});

/** 决算数与预算数持平: whichever budget the sentence means. */
function* againstBudget(context: NarrativeContext, mention: Mention, now: AmountStatement, change: ChangeStatement): Iterable<NarrativeOutcome<"differsByBudget">> {
  if (mention.amount !== now) return;
  const subject = subjectText(change.subject);
  const ended = context.quantity(now);
  const plans = [mention.annualBudget, mention.initialBudget].flatMap((plan) => (plan?.figure.span.paragraph !== change.span.paragraph ? [] : (context.told(plan.figure, `${subject}预算数`) ?? [])));
  const [first] = plans;
  if (ended === undefined || first?.token === undefined) return;
  const plan = plans.find(({ value }) => agreement(ended.value, value) !== "apart") ?? first;
  const relation = sumRelation(ended, [plan]);
  if (agreement(ended.value, plan.value) !== "apart") yield held([now.figure, plan.token ?? first.token], "决算数与预算数相同", { relation });
  else {
    yield broken({ messageId: "differsByBudget", data: { subject, word: context.words(change.directionSpan), current: amount(ended.value.value), plan: amount(plan.value.value), difference: amount(ended.value.value.minus(plan.value.value).abs()) }, span: change.directionSpan, tokens: [], relation, key: [...subjectId(change.subject), "flat-budget"] });
  }
}

/** 增加0.20万元，与上年持平: one sentence says both. */
function* contradictions(context: NarrativeContext): Iterable<NarrativeOutcome<"both">> {
  let before: ChangeStatement | undefined;
  for (const change of context.all("change")) {
    const same = before !== undefined && before.span.paragraph === change.span.paragraph && before.base === change.base && subjectKey(before.subject) === subjectKey(change.subject);
    if (same && before !== undefined) {
      const [flatOne, other] = change.direction === "flat" ? [change, before] : [before, change];
      if (flatOne.direction === "flat" && other.figure?.value?.isZero() === false && other.direction !== "flat" && !/[。；;]/.test(between(context, before, change))) {
        yield broken({ messageId: "both", data: { subject: subjectText(change.subject), word: context.words(flatOne.directionSpan), told: `${context.words(other.directionSpan)}${asPrinted(other.figure)}` }, span: flatOne.directionSpan, tokens: [], key: [...subjectId(change.subject), "both"] });
      }
    }
    before = change;
  }
}

function between(context: NarrativeContext, a: ChangeStatement, b: ChangeStatement): string {
  return context.words({ ...a.span, start: Math.min(a.directionSpan.end, b.directionSpan.start), end: Math.max(a.directionSpan.start, b.directionSpan.start) });
}
