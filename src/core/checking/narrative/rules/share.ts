import type { Spread } from "../../../figures/agreement";
import type { Exact} from "../../../figures/exact";
import { ZERO } from "../../../figures/exact";
import type { AmountStatement, ShareStatement } from "../../../narrative/reading/statement";
import { meets, shareRange, type Range } from "../intervals";
import type { NarrativeContext } from "../narrative-context";
import { subjectId, subjectText } from "../narrative-context";
import { broken, held, narrativeRule, related, unsure, type NarrativeOutcome } from "../narrative-rule";
import { allowed, isWithin, shareRelation, type Quantity, type Relation } from "../relation";
import { A_SLIP, slipsOf } from "../slips";
import { compareShares, type LooseShare } from "../same-whole";
import { wholeOfShare } from "../whole-of-share";
import { amountOf, asPrinted, once, percent, percentRange } from "../written";

type MessageId = "apart" | "balanced" | "others";

interface Judged {
  readonly share: ShareStatement;
  readonly part: AmountStatement;
  readonly told: Spread;
  readonly range: Range | undefined;
  readonly above: Spread;
  readonly below: Spread;
  readonly relation: Relation | undefined;
}

/** 占 25.00 %: part ÷ whole. */
export const share = narrativeRule({
  id: "narrative/share",
  title: "占比应当等于部分除以整体",
  basis: "情况说明内部计算",
  severity: "error",
  messages: {
    apart: "“{subject}”写的占比是{told}，按金额计算 {arithmetic}，应为 {expected}。请核对占比或金额。",
    others: "“{subject}”写的占比是{told}，而同一合计的其他各项占比都说明合计约为 {whole} 万元，按 {arithmetic}，应为 {expected}。请核对占比或金额。",
    balanced: "“{subject}”写的占比是{told}，按金额计算 {arithmetic}；各项占比合计正好是100%，应是配平所致，可不改。",
  },
  *check(context) {
    const judged: Judged[] = [];
    const loose: LooseShare[] = [];
    for (const mention of context.mentions) {
      for (const one of mention.shares) {
        const part = context.amountOf(mention);
        const result = part === undefined ? "占比前面没有金额，无法计算" : judge(context, one, part);
        if (typeof result !== "string") judged.push(result);
        else {
          yield unsure([one.figure], result);
          const [amount, told] = [part === undefined ? undefined : context.stated(part.figure), context.stated(one.figure)];
          if (amount !== undefined && told !== undefined) loose.push({ share: one, part: amount, told });
        }
      }
    }
    yield* besideOthers(loose);
    let balanced: ReadonlySet<string> | undefined;
    for (const one of judged) {
      const { share: { figure, subject }, part, told, range, relation } = one;
      if (range !== undefined && meets(told, range)) {
        const arithmetic = once(() => arithmeticOf(one));
        yield held([figure], arithmetic, related(relation));
        if (!context.isBorneOut(part)) yield held([part.figure], () => `占比相符：${arithmetic()}`);
        continue;
      }
      const exact = exactOf(one);
      const near = exact.toDecimalPlaces(2).minus(told.value).abs().lte("0.01") && (balanced ??= balancedWholes(judged)).has(wholeKey(one));
      yield {
        outcome: "failed",
        messageId: near ? "balanced" : "apart",
        data: { subject: subjectText(subject), told: asPrinted(figure), arithmetic: arithmeticOf(one), expected: range === undefined ? percent(exact) : percentRange(range) },
        span: figure.span,
        tokens: [figure],
        at: [...(context.bound(part)?.figure?.at ?? [])],
        key: [...subjectId(subject), "share"],
        ...(near ? { severity: "info", tail: true } as const : related(relation)),
        found: percent(told.value),
        expected: percent(exact),
        difference: percent(told.value.minus(exact)),
      };
    }
  },
});

/** Shares of a whole whose amount is not told, held against each other. */
function* besideOthers(loose: readonly LooseShare[]): Iterable<NarrativeOutcome<MessageId>> {
  for (const { one: { share: { figure, subject }, part, told }, expected, whole } of compareShares(loose)) {
    const arithmetic = `${amountOf(part)} ÷ ${amountOf(whole)}`;
    if (expected === undefined) yield held([figure], `与同一合计的其他占比相符：${arithmetic} = ${percent(told.value)}`);
    else {
      yield broken({
        messageId: "others", data: { subject: subjectText(subject), told: asPrinted(figure), whole: amountOf(whole), arithmetic, expected: percentRange(expected) },
        span: figure.span, tokens: [figure], key: [...subjectId(subject), "share"], found: percent(told.value), expected: percentRange(expected),
      });
    }
  }
}

function judge(context: NarrativeContext, one: ShareStatement, part: AmountStatement): Judged | string {
  const told = context.stated(one.figure);
  if (told === undefined) return "占比写得不完整，无法核对";
  const whole = wholeOfShare(context, one, part);
  if (whole === undefined) return "文中没有说明占什么的比例，无法核对";
  const [quantity, figure] = [context.quantity(part), context.told(one.figure, `${subjectText(one.subject)}占比`)];
  const relation = whole.quantity === undefined || quantity === undefined || figure === undefined ? undefined : shareRelation(quantity, whole.quantity, figure);
  let best: Judged | undefined;
  for (const above of context.believed(part)) {
    for (const below of whole.values) {
      const range = shareRange(above, below);
      const fits = range !== undefined && meets(told, range);
      if (!fits && best !== undefined) continue;
      const judged: Judged = { share: one, part, told, range, above, below, relation };
      if (fits) return judged;
      best = judged;
    }
  }
  if (best !== undefined && (!whole.certain || (exactOf(best).gt(100) && !isSlip(relation, quantity)))) return "文中没有说明占什么的比例，无法核对";
  return best ?? "没有可计算的金额";
}

/** The share that the printed amounts give, in percent. */
function exactOf({ above, below }: Judged): Exact {
  return below.value.isZero() ? ZERO : above.value.div(below.value).times(100);
}

function arithmeticOf(one: Judged): string {
  return `${amountOf(one.above)} ÷ ${amountOf(one.below)} = ${percent(exactOf(one))}`;
}

function wholeKey({ share: { subject }, below }: Judged): string {
  return `${subject.section}|${amountOf(below)}`;
}

/** More than the whole: it is another whole that the sentence means, unless one slip in the amount explains it. */
function isSlip(relation: Relation | undefined, part: Quantity | undefined): boolean {
  const token = part?.token;
  if (relation === undefined || part === undefined || token === undefined) return false;
  const fitting = allowed(relation, token, new Map());
  return slipsOf({ ...part, token }).some(({ value, likeness }) => likeness >= A_SLIP && fitting.some((one) => isWithin(value, one)));
}

/** Wholes whose printed shares add to exactly 100 % while the correctly rounded ones do not: one of them was bent to fit. */
function balancedWholes(judged: readonly Judged[]): ReadonlySet<string> {
  const sums = new Map<string, { printed: Exact; rounded: Exact }>();
  for (const one of judged) {
    const key = wholeKey(one);
    const sum = sums.get(key) ?? { printed: ZERO, rounded: ZERO };
    sums.set(key, { printed: sum.printed.plus(one.told.value), rounded: sum.rounded.plus(exactOf(one).toDecimalPlaces(2)) });
  }
  return new Set([...sums].filter(([, { printed, rounded }]) => printed.eq(100) && !rounded.eq(100)).map(([key]) => key));
}
