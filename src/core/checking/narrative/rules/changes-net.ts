import type { Exact } from "../../../figures/exact";
import { slipLikeness } from "../../suspect";
import { changeNets, sumOf, type ChangeNet, type SignedChange } from "../change-nets";
import { meets, rateRange } from "../intervals";
import type { NarrativeContext } from "../narrative-context";
import { subjectText } from "../narrative-context";
import { held, narrativeRule } from "../narrative-rule";
import { amount, amountOf, asPrinted } from "../written";

/** Changes of the parts add up to the change of the whole, in income as in expenditure. */
export const changesNet = narrativeRule({
  id: "narrative/changes-net",
  title: "各项增减额之和应当等于总的增减额",
  basis: "情况说明内部勾稽：收入与支出、总数与分项的增减额相互对应",
  severity: "warning",
  messages: {
    apart: "{left}（{leftSum} 万元）与{right}（{rightSum} 万元）相差 {difference} 万元。常见原因是漏写了本年为0的项目，或某个增减额写错。请逐项核对。",
    closed: "{left}（{leftSum} 万元）与{right}（{rightSum} 万元）应当相等，相差 {difference} 万元。请核对各增减额和增减方向。",
    located: "{left}（{leftSum} 万元）与{right}（{rightSum} 万元）应当相等，相差 {difference} 万元；“{subject}”的增减额{told}改为 {expected} 万元即相符。请核对。",
  },
  *check(context) {
    const nets = changeNets(context);
    for (const net of nets) {
      const all = [...net.lefts, ...net.rights];
      const tokens = all.flatMap(({ change }) => change.figure ?? []);
      if (net.agreement !== "apart") {
        yield held(tokens, `${net.left} ${amountOf(sumOf(net.lefts))} = ${net.right} ${amountOf(sumOf(net.rights))}`);
        continue;
      }
      const likely = locate(context, net, nets);
      const anchor = likely?.one ?? [...net.lefts, ...net.rights].find(({ change }) => change.figure !== undefined) ?? all[0];
      if (anchor === undefined) continue;
      const data = { left: net.left, right: net.right, leftSum: amountOf(sumOf(net.lefts)), rightSum: amountOf(sumOf(net.rights)), difference: amount(net.difference.value.abs()) };
      const sure = net.closed || (likely?.twice ?? false);
      yield {
        outcome: "failed",
        messageId: likely !== undefined ? "located" : net.closed ? "closed" : "apart",
        data: { ...data, subject: subjectText(anchor.mention.subject), told: anchor.change.figure === undefined ? "" : asPrinted(anchor.change.figure), expected: amount((likely?.should ?? net.difference.value).abs()) },
        span: anchor.change.figure?.span ?? anchor.change.span,
        tokens: sure && likely !== undefined && anchor.change.figure !== undefined ? [anchor.change.figure] : [],
        severity: sure ? "error" : "warning",
        key: [net.id],
        difference: amount(net.difference.value),
        details: all.map(({ mention, value }) => `${subjectText(mention.subject)} ${amountOf(value)}`),
      };
    }
  },
});

interface Likely {
  readonly one: SignedChange;
  readonly should: Exact;
  /** Mends two nets by the same change. */
  readonly twice: boolean;
}

/** The change whose correction mends the net, fits its own rate, and is a slip of the hand or mends another net too; undefined where several would do. */
function locate(context: NarrativeContext, net: ChangeNet, nets: readonly ChangeNet[]): Likely | undefined {
  const found: Likely[] = [];
  for (const [side, sign] of [[net.lefts, -1], [net.rights, 1]] as const) {
    for (const one of side) {
      if (one.change.figure === undefined || isInBalance(one, nets)) continue;
      const should = one.value.value.plus(net.difference.value.times(sign));
      const twice = nets.some((other) => other !== net && other.agreement === "apart" && [...other.lefts, ...other.rights].some(({ change }) => change === one.change) && mends(other, one, should));
      const slip = slipLikeness(one.value.value.abs(), should.abs()) === 3 || should.eq(one.value.value.negated());
      if ((slip || twice) && fitsRate(context, one, should)) found.push({ one, should, twice });
    }
  }
  const best = found.filter(({ twice }) => twice);
  const chosen = best.length > 0 ? best : found;
  return chosen.length === 1 ? chosen[0] : undefined;
}

function isInBalance(one: SignedChange, nets: readonly ChangeNet[]): boolean {
  return nets.some(({ agreement, lefts, rights }) => agreement !== "apart" && [...lefts, ...rights].some(({ change }) => change === one.change));
}

function mends({ lefts, difference }: ChangeNet, one: SignedChange, should: Exact): boolean {
  const moved = should.minus(one.value.value).times(lefts.some(({ change }) => change === one.change) ? 1 : -1);
  return difference.value.plus(moved).abs().lte(difference.half);
}

function fitsRate(context: NarrativeContext, { mention, change }: SignedChange, should: Exact): boolean {
  const rate = mention.changes.find((told) => told.change === change)?.rate;
  const amounts = context.amountOf(mention);
  const told = rate === undefined ? undefined : context.stated(rate.figure);
  if (amounts === undefined || told === undefined || should.isZero()) return true;
  const sign = should.isNegative() ? -1 : 1;
  return context.believed(amounts).some((current) => {
    const range = rateRange(current, { value: should.abs(), half: current.half }, sign);
    return range === undefined || meets(told, range);
  });
}
