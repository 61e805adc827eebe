import { Exact } from "../../../figures/exact";
import type { NumberToken } from "../../../narrative/reading/number-token";
import type { AmountStatement } from "../../../narrative/reading/statement";
import { groupBy } from "../../../narrative/group-by";
import type { NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule, unsure } from "../narrative-rule";
import { slipLikeness } from "../../suspect";
import { amount, amountOf } from "../written";

const MONTHS = 12;
/** Below this share of the size a difference is a matter of changing numbers of people. */
const SLIGHT = new Exact("0.01");

/** 补贴人数 × 补贴标准 × periods against the size of the project. */
export const subsidy = narrativeRule({
  id: "narrative/subsidy",
  title: "补贴人数乘以补贴标准应当与预算规模相近",
  basis: "补贴类项目应当公开人数、标准和范围",
  severity: "warning",
  messages: {
    apart: "项目“{project}”按 {arithmetic} 计算为 {product} 万元，与预算安排规模 {size} 万元相差 {difference} 万元（{percent}）。请核对人数、标准或期数。",
    slight: "项目“{project}”按 {arithmetic} 计算为 {product} 万元，与预算安排规模 {size} 万元相差 {difference} 万元（{percent}），相差很小，可不改。",
  },
  *check(context) {
    const counts = groupBy(context.all("count"), ({ subject }) => subject.project);
    const amounts = groupBy(context.all("amount"), ({ subject }) => subject.project);
    for (const { subject, figure: price, per } of context.all("unit-price")) {
      const { project } = subject;
      if (project === undefined || subject.section !== "budget/projects" || price.value === undefined || !subject.name.includes("标准")) continue;
      const people = counts.get(project)?.find((count) => count.subject.name.includes("人数") && isNear(count.figure, price) && /人|户|名/.test(count.figure.unit));
      const size = sizeOf(context, amounts.get(project) ?? [], price);
      const told = size === undefined ? undefined : context.stated(size.figure);
      if (people?.figure.value === undefined || size === undefined || told === undefined || told.value.isZero()) {
        yield unsure([price], "没有人数或预算规模，标准无法核对");
        continue;
      }
      const monthly = per.some((word) => word.includes("月"));
      const product = people.figure.value.times(price.value).times(monthly ? MONTHS : 1).div(price.unit === "万元" ? 1 : 10_000);
      const arithmetic = `${people.figure.value.toString()}人 × ${price.value.toString()}${price.unit}${monthly ? ` × ${String(MONTHS)}个月` : ""}`;
      const gap = product.minus(told.value).abs();
      const ratio = gap.div(told.value);
      const tokens = [people.figure, price];
      if (gap.lte(told.half)) {
        yield held(tokens, `${arithmetic} = ${amount(product.toDecimalPlaces(2))}`);
        continue;
      }
      const slight = ratio.lt(SLIGHT);
      const data = { project, arithmetic, product: amount(product.toDecimalPlaces(2)), size: amountOf(told), difference: amount(gap.toDecimalPlaces(2)), percent: `${ratio.times(100).toFixed(2)}%` };
      yield broken({ messageId: slight ? "slight" : "apart", ...(slight ? { severity: "info" as const, tail: true } : {}), data, span: slipLikeness(people.figure.value, people.figure.value.times(told.value).div(product).toDecimalPlaces(0)) === 3 ? people.figure.span : price.span, tokens: slight ? tokens : [], key: [project], found: amountOf(told), expected: amount(product.toDecimalPlaces(2)) });
    }
  },
});

/** The size told last before the price. */
function sizeOf(context: NarrativeContext, amounts: readonly AmountStatement[], price: NumberToken): AmountStatement | undefined {
  return [...amounts].reverse().find((one) => context.bound(one)?.fact.startsWith("项目/") === true && isNear(one.figure, price));
}

/** In the same account of a project: no more than a page of short lines apart. */
function isNear(a: NumberToken, b: NumberToken): boolean {
  return Math.abs(a.span.paragraph - b.span.paragraph) <= 12;
}
