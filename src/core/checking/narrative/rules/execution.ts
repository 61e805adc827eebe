import { meets, shareRange, varianceRange } from "../intervals";
import { subjectId, subjectText } from "../narrative-context";
import { broken, held, narrativeRule, related, unsure } from "../narrative-rule";
import { amountOf, asPrinted, percent, percentRange } from "../written";

/** 完成年初预算的 95.00 %, 预决算差异率 −5.00 %: against the budget that the sentence names. */
export const execution = narrativeRule({
  id: "narrative/execution",
  title: "完成率、预决算差异率应当按所写的预算数和决算数计算",
  basis: "完成率＝决算数÷预算数；预决算差异率＝（决算数－预算数）÷预算数",
  severity: "error",
  messages: {
    completion: "“{subject}”写的完成率是{told}，按 {arithmetic}，应为 {expected}。请核对。",
    variance: "“{subject}”写的预决算差异率是{told}，按 {arithmetic}，应为 {expected}。请核对。",
  },
  *check(context) {
    for (const mention of context.mentions) {
      for (const one of mention.executions) {
        const told = context.stated(one.figure);
        const plan = one.base === "annual-budget" ? (mention.annualBudget ?? mention.initialBudget) : (mention.initialBudget ?? mention.annualBudget);
        const outcome = context.amountOf(mention);
        const [above, below] = [outcome, plan].map((amount) => (amount === undefined ? undefined : context.stated(amount.figure)));
        if (told === undefined || above === undefined || below === undefined || plan === undefined || outcome === undefined) {
          yield unsure([one.figure], "句中没有写明预算数和决算数，无法核对");
          continue;
        }
        const range = one.kind === "completion" ? shareRange(above, below) : varianceRange(above, below);
        const base = amountOf(below);
        const exact = below.value.isZero() ? undefined : above.value.minus(one.kind === "variance" ? below.value : 0).div(below.value).times(100);
        const arithmetic = one.kind === "completion" ? `${amountOf(above)} ÷ ${base}` : `(${amountOf(above)} − ${base}) ÷ ${base}`;
        if (range === undefined) {
          yield unsure([one.figure], "预算数为0，没有比例可言");
          continue;
        }
        const fits = meets(told, range);
        const [ended, planned, rate] = [context.quantity(outcome), context.told(plan.figure, `${subjectText(plan.subject)}预算数`), context.told(one.figure, `${subjectText(one.subject)}${one.kind === "completion" ? "完成率" : "预决算差异率"}`)];
        const relation = ended === undefined || planned === undefined || rate === undefined ? {} : related({ kind: "ratio", above: [{ of: ended, times: 1 }, ...(one.kind === "variance" ? [{ of: planned, times: -1 }] : [])], below: [{ of: planned, times: 1 }], rate });
        if (fits) yield held([one.figure, outcome.figure, plan.figure], `${arithmetic} = ${exact === undefined ? "0.00%" : percent(exact)}`, relation);
        else {
          yield broken({
            messageId: one.kind,
            data: { subject: subjectText(one.subject), told: asPrinted(one.figure), arithmetic, expected: percentRange(range) },
            span: one.figure.span, tokens: [one.figure], key: [...subjectId(one.subject), one.kind, one.base], found: percent(told.value), ...(exact === undefined ? {} : { expected: percent(exact) }), ...relation,
          });
        }
      }
    }
  },
});
