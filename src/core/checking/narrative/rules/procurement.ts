import { agreement, atMost, sumOf, type Spread } from "../../../figures/agreement";
import type { AmountStatement } from "../../../narrative/reading/statement";
import type { NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule, related, type NarrativeOutcome } from "../narrative-rule";
import { sumRelation, type Quantity } from "../relation";
import { amount, amountOf, asPrinted } from "../written";

const PARTS = ["政府采购货物", "政府采购工程", "政府采购服务"] as const;

/** 政府采购 = 货物 + 工程 + 服务; 小微 ≤ 中小 ≤ total. */
export const procurement = narrativeRule({
  id: "narrative/procurement",
  title: "政府采购总额应当等于货物、工程、服务之和，面向中小企业的金额不应大于总额",
  basis: "政府采购情况内部计算",
  severity: "error",
  messages: {
    sum: "政府采购写的是{whole}，而货物、工程、服务 {arithmetic} = {sum}，相差 {difference} 万元。请核对。",
    more: "“{smaller}”{less}大于“{larger}”{told}。前者是后者的一部分，请核对。",
  },
  *check(context) {
    const sections = new Set(context.all("amount").filter(({ subject }) => /采购$|^政府采购/.test(subject.name)).map(({ subject }) => subject.section));
    for (const section of sections) {
      const told = new Map<string, AmountStatement>();
      for (const one of context.all("amount")) if (one.subject.section === section && one.of === "current" && !told.has(one.subject.name)) told.set(one.subject.name, one);
      const total = told.get("政府采购");
      const parts = PARTS.map((name) => told.get(name));
      const covered = context.isWhole(total?.figure);
      if (total !== undefined && !covered && parts.every((part) => part !== undefined)) {
        const [whole, ...values] = [total, ...(parts as AmountStatement[])].map(({ figure }) => context.stated(figure));
        if (whole !== undefined && values.every((value) => value !== undefined)) {
          const sum = sumOf(values as Spread[]);
          const [all, ...rest] = [total, ...(parts as AmountStatement[])].map((one) => context.quantity(one));
          const relation = related(all === undefined || rest.some((one) => one === undefined) ? undefined : sumRelation(all, rest as Quantity[]));
          const arithmetic = (values as Spread[]).map(amountOf).join(" + ");
          if (agreement(whole, sum) !== "apart") yield held([total.figure, ...(parts as AmountStatement[]).map(({ figure }) => figure)], `${arithmetic} = ${amountOf(whole)}`, relation);
          else yield broken({ messageId: "sum", data: { whole: asPrinted(total.figure), arithmetic, sum: amountOf(sum), difference: amount(sum.value.minus(whole.value).abs()) }, span: total.figure.span, tokens: [total.figure], key: [section, "sum"], found: amountOf(whole), expected: amountOf(sum), ...relation });
        }
      }
      yield* within(context, told.get("中小企业采购"), total);
      yield* within(context, told.get("小微企业采购"), told.get("中小企业采购") ?? total);
    }
  },
});

/** The part is no more than the whole: then both are held, as far as this goes. */
function* within(context: NarrativeContext, small: AmountStatement | undefined, large: AmountStatement | undefined): Iterable<NarrativeOutcome<"more">> {
  if (small === undefined || large === undefined) return;
  const [a, b] = [context.stated(small.figure), context.stated(large.figure)];
  if (a === undefined || b === undefined) return;
  const [less, more] = [context.quantity(small), context.quantity(large)];
  const relation = related(less === undefined || more === undefined ? undefined : { kind: "atMost", small: less, large: more });
  if (atMost(a, b) !== "apart") yield held([small.figure], `${amountOf(a)} ≤ ${large.subject.name} ${amountOf(b)}`, relation);
  else yield broken({ messageId: "more", data: { smaller: small.subject.name, less: asPrinted(small.figure), larger: large.subject.name, told: asPrinted(large.figure) }, span: small.figure.span, tokens: [small.figure], key: [small.subject.section, small.subject.name, "more"], found: amountOf(a), expected: amountOf(b), ...relation });
}
