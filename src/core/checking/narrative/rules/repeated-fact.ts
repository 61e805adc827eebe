import { agreement } from "../../../figures/agreement";
import type { AmountStatement } from "../../../narrative/reading/statement";
import type { Mention } from "../../../narrative/reading/mentions";
import { signOf, subjectId, subjectText, type NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule, related } from "../narrative-rule";
import { sumRelation, type Quantity, type Relation } from "../relation";
import { amount, asPrinted } from "../written";

/** The same item has one amount and one change wherever it is told. */
export const repeatedFact = narrativeRule({
  id: "narrative/repeated-fact",
  title: "同一事项在各处的金额和增减额应当一致",
  basis: "情况说明内部一致",
  severity: "error",
  messages: {
    amount: "“{subject}”这里写的是{told}，前面写的是{other}，相差 {difference} 万元。同一个数应当一致，请核对。",
    change: "“{subject}”比上年的增减额这里写的是{told}，前面写的是{other}。同一事项应当一致，请核对。",
  },
  *check(context) {
    const first = new Map<string, AmountStatement>();
    const firstChange = new Map<string, Mention>();
    for (const mention of context.mentions) {
      const current = context.amountOf(mention);
      const fact = current === undefined ? undefined : context.bound(current)?.fact;
      if (fact === undefined || current === undefined || fact.endsWith("/")) continue;
      if (mention.amount !== undefined && isOwn(context, mention.amount)) {
        const before = first.get(fact);
        if (before === undefined) first.set(fact, mention.amount);
        else if (context.bound(mention.amount)?.agreement !== "apart" && context.bound(before)?.agreement !== "apart") {
          const [a, b] = [context.stated(mention.amount.figure), context.stated(before.figure)];
          if (a === undefined || b === undefined) continue;
          const relation = sameRelation(context.quantity(mention.amount), context.quantity(before));
          if (agreement(a, b) !== "apart") yield held([mention.amount.figure, before.figure], () => `与文中另一处 ${amount(b.value)} 一致`, related(relation));
          else yield broken({ messageId: "amount", data: { subject: subjectText(mention.subject), told: asPrinted(mention.amount.figure), other: asPrinted(before.figure), difference: amount(a.value.minus(b.value).abs()) }, span: mention.amount.figure.span, tokens: context.isBorneOut(mention.amount) ? [] : [mention.amount.figure], key: [...subjectId(mention.subject), "repeated"], found: amount(a.value), expected: amount(b.value), ...related(relation) });
        }
      }
      const told = mention.changes.find(({ change }) => change.base === "last-year")?.change;
      if (told === undefined) continue;
      const before = firstChange.get(fact)?.changes.find(({ change }) => change.base === "last-year")?.change;
      if (before === undefined) {
        firstChange.set(fact, mention);
        continue;
      }
      if (told.figure === undefined || before.figure === undefined) continue;
      const [a, b] = [context.stated(told.figure), context.stated(before.figure)];
      if (a === undefined || b === undefined) continue;
      const same = agreement({ value: a.value.times(signOf(told)), half: a.half }, { value: b.value.times(signOf(before)), half: b.half }) !== "apart";
      const name = `${subjectText(mention.subject)}增减额`;
      const relation = sameRelation(context.told(told.figure, name, told), context.told(before.figure, name, before));
      if (same) yield held([told.figure, before.figure], () => `与文中另一处增减额 ${amount(b.value)} 一致`, related(relation));
      else yield broken({ messageId: "change", severity: "warning", data: { subject: subjectText(mention.subject), told: asPrinted(told.figure), other: asPrinted(before.figure) }, span: told.figure.span, tokens: [], key: [...subjectId(mention.subject), "repeated-change"], ...related(relation) });
    }
  },
});

/** Not 主要原因是公务接待费0.50万元未支付, a part told in passing; not 2022年公务接待费支出…, another year's. */
function isOwn(context: NarrativeContext, { aside, span }: AmountStatement): boolean {
  const [, year] = /(?<!\d)((?:19|20)\d\d)\s*年/.exec(context.words(span)) ?? [];
  return aside !== "reason" && aside !== "purpose" && (year === undefined || context.year === undefined || Number(year) === context.year);
}

function sameRelation(one: Quantity | undefined, other: Quantity | undefined): Relation | undefined {
  return one === undefined || other === undefined ? undefined : sumRelation(one, [other]);
}
