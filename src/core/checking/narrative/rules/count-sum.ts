import type { Exact } from "../../../figures/exact";
import { ZERO } from "../../../figures/exact";
import type { CountStatement } from "../../../narrative/reading/statement";
import { slipLikeness } from "../../suspect";
import { joined } from "../join-spans";
import { subjectId, subjectText } from "../narrative-context";
import { broken, held, narrativeRule } from "../narrative-rule";

/** 实有人数91人，其中：在职57人，退休34人; 车辆3辆，其中：…2辆，…1辆. */
export const countSum = narrativeRule({
  id: "narrative/count-sum",
  title: "人数、车辆等总数应当等于各分项之和",
  basis: "情况说明内部计算",
  severity: "error",
  messages: {
    sum: "“{subject}”写的是 {whole}{unit}，而所列各项 {arithmetic} = {sum}{unit}，相差 {difference}{unit}。请核对。",
    located: "“{subject}”写的是 {whole}{unit}，而所列各项 {arithmetic} = {sum}{unit}；“{part}”{told}改为 {expected} 即相符。请核对。",
  },
  *check(context) {
    for (const { whole, parts } of context.all("count-sum")) {
      const value = whole.figure.value;
      if (value === undefined || parts.length < 2 || parts.some(({ figure }) => figure.value === undefined)) continue;
      const sum = total(parts);
      const tokens = [whole.figure, ...parts.map(({ figure }) => figure)];
      const arithmetic = parts.map(({ figure }) => (figure.value ?? ZERO).toString()).join(" + ");
      if (sum.eq(value)) {
        yield held(tokens, `${arithmetic} = ${value.toString()}`);
        continue;
      }
      const likely = locate(whole, parts, sum);
      const anchor = likely?.one ?? whole;
      const data = { subject: subjectText(whole.subject), whole: value.toString(), unit: whole.figure.unit, arithmetic, sum: sum.toString(), difference: sum.minus(value).abs().toString(), part: subjectText(anchor.subject), told: anchor.figure.quote.trim(), expected: (likely?.should ?? sum).toString() };
      yield broken({
        messageId: likely === undefined || likely.one === whole ? "sum" : "located", data,
        span: likely === undefined ? parts.reduce((span, { figure }) => joined(span, figure.span), whole.figure.span) : anchor.figure.span,
        tokens: [anchor.figure], key: [...subjectId(whole.subject), "count-sum"], found: value.toString(), expected: sum.toString(), difference: value.minus(sum).toString(),
      });
    }
  },
});

function total(parts: readonly CountStatement[]): Exact {
  return parts.reduce<Exact>((sum, { figure }) => sum.plus(figure.value ?? ZERO), ZERO);
}

/** One count that a slip of the hand explains: two digits swapped or one changed; or a part that repeats what the others make up alone. */
function locate(whole: CountStatement, parts: readonly CountStatement[], sum: Exact): { readonly one: CountStatement; readonly should: Exact } | undefined {
  const value = whole.figure.value ?? ZERO;
  const odd = parts.filter(({ figure }) => figure.value?.isZero() === false && sum.minus(figure.value).eq(value));
  const last = odd[odd.length - 1];
  if (last !== undefined) return { one: last, should: ZERO };
  const found = [whole, ...parts].flatMap((one) => {
    const printed = one.figure.value ?? ZERO;
    const should = one === whole ? sum : printed.minus(sum.minus(value));
    const swapped = !should.isNegative() && [...printed.toString()].sort().join("") === [...should.toString()].sort().join("") && !printed.eq(should);
    return swapped || (!should.isNegative() && !should.isZero() && !printed.isZero() && slipLikeness(printed, should) === 3) ? [{ one, should, swapped }] : [];
  });
  const swaps = found.filter(({ swapped }) => swapped);
  const best = swaps.length > 0 ? swaps : found;
  return best.length === 1 ? best[0] : undefined;
}
