import { onceFor } from "../../../recall/once-for";
import type { Spread } from "../../../figures/agreement";
import type { Exact } from "../../../figures/exact";
import type { AmountStatement, Base, RateStatement } from "../../../narrative/reading/statement";
import { joined } from "../join-spans";
import { meets, rateRange, varianceRange, type Range } from "../intervals";
import type { Mention, ToldChange } from "../../../narrative/reading/mentions";
import type { NarrativeContext } from "../narrative-context";
import { signOf, subjectId, subjectText } from "../narrative-context";
import { broken as brokenFinding, held, narrativeRule, related, unsure, type NarrativeOutcome, type Broken } from "../narrative-rule";
import { rateRelation } from "../rate-relation";
import type { Quantity, Relation } from "../relation";
import { isPercent } from "../../../narrative/reading/stated";
import { amount, amountOf, asPrinted, once, percent, percentRange, SIGN_WORDS } from "../written";

type MessageId = "apart" | "noBase" | "otherWay" | "missing" | "years";

const BASE_WORDS: Readonly<Record<Base, { readonly against: string; readonly before: string }>> = {
  "last-year": { against: "比上年", before: "上年" },
  "initial-budget": { against: "比年初预算", before: "年初预算" },
  "annual-budget": { against: "比预算", before: "预算" },
};

interface Judged {
  readonly fits: boolean;
  readonly current: Spread;
  readonly range: Range | undefined;
  /** What is told of it, worked out only where it is. */
  readonly arithmetic: () => string;
  /** In percent; undefined where there is no base. */
  readonly exact: () => Exact | undefined;
}

/** 减少 20.00 万元，下降 16.67 %: |change| ÷ (current − change). */
export const rate = narrativeRule({
  id: "narrative/rate",
  title: "增减比例应当等于增减额除以上年数",
  basis: "情况说明内部计算",
  severity: "error",
  messages: {
    apart: "“{subject}”{against}{word} {change} 万元，写的比例是{told}，按 {arithmetic}，应为 {expected}。请核对增减额或比例。",
    noBase: "“{subject}”本年 {current} 万元、{word} {change} 万元，按此{before}为 {base} 万元，没有比例可言，却写了{told}。请核对。",
    otherWay: "“{subject}”写的是{word} {change} 万元、比例{told}，按本年 {current} 万元计算不符；如果是{other}，比例正好相符（{arithmetic}）。方向可能写反了，请核对。",
    years: "“{subject}”写的是{told}，而按所写的两年金额计算 {arithmetic}。请核对。",
    missing: "“{subject}”比上年{word} {change} 万元，没有写增减比例。按 {arithmetic}，请补充。",
  },
  *check(context) {
    for (const mention of context.mentions) {
      const current = context.amountOf(mention);
      for (const base of ["last-year", "initial-budget", "annual-budget"] as const) {
        const before = baseAmount(mention, base);
        if (current !== undefined && before !== undefined && before !== current) yield* againstBase(context, mention, current, before, base);
      }
      for (const told of mention.changes) {
        if (told.change.figure === undefined) continue;
        if (current === undefined) {
          yield unsure([told.change.figure, ...(told.rate === undefined ? [] : [told.rate.figure])], "没有本年金额，无法计算增减比例");
          continue;
        }
        yield* judgeChange(context, current, told, mention);
      }
    }
  },
});

/** What a change of this base is measured against, where the text tells it. */
function baseAmount({ lastYear, initialBudget, annualBudget }: Mention, base: Base): AmountStatement | undefined {
  if (base === "last-year") return lastYear;
  return base === "initial-budget" ? (initialBudget ?? annualBudget) : (annualBudget ?? initialBudget);
}

/** 从上年的150.00万元下降到120.00万元，下降20.00 %, 比年初预算60.00万元增加12.00万元: both figures stand in the text. */
function* againstBase(context: NarrativeContext, { changes, rates }: Mention, current: AmountStatement, before: AmountStatement, base: Base): Iterable<NarrativeOutcome<MessageId>> {
  const [now, then] = [context.stated(current.figure), context.stated(before.figure)];
  if (now === undefined || then === undefined || !isNear(current, before)) return;
  const difference = now.value.minus(then.value);
  const margin = now.half.plus(then.half);
  const told = changes.find(({ change }) => change.base === base);
  const stated = told?.change.figure === undefined ? undefined : context.stated(told.change.figure);
  if (told?.change.figure !== undefined && stated !== undefined) {
    const signed = stated.value.times(signOf(told.change));
    const arithmetic = `${amountOf(now)} − ${amountOf(then)} = ${amount(difference)}`;
    const relation = related(yearsRelation(context, current, before, context.told(told.change.figure, `${subjectText(told.change.subject)}增减额`, told.change)));
    if (signed.minus(difference).abs().lte(margin.plus(stated.half))) yield held([told.change.figure, current.figure, before.figure], arithmetic, relation);
    else yield brokenFinding({ messageId: "years", data: { subject: subjectText(told.change.subject), told: `${context.words(told.change.directionSpan)}${asPrinted(told.change.figure)}`, arithmetic }, span: joined(told.change.directionSpan, told.change.figure.span), tokens: [told.change.figure], key: [...subjectId(told.change.subject), "difference"], found: amount(signed), expected: amount(difference), ...relation });
  }
  const rate = told === undefined ? rates.find((one) => one.base === base) : undefined;
  const percentTold = rate === undefined ? undefined : context.stated(rate.figure);
  if (rate === undefined || percentTold === undefined || then.value.isZero()) return;
  const exact = difference.abs().div(then.value).times(100);
  const signs = rate.direction === "up" ? 1 : -1;
  const range = varianceRange(now, then);
  const arithmetic = `(${amountOf(now)} − ${amountOf(then)}) ÷ ${amountOf(then)} = ${percent(exact.times(difference.isNegative() ? -1 : 1))}`;
  const relation = related(yearsRelation(context, current, before, context.told(rate.figure, `${subjectText(rate.subject)}增减比例`, rate)));
  if (range !== undefined && meets({ value: percentTold.value.abs().times(signs), half: percentTold.half }, range)) yield held([rate.figure, current.figure, before.figure], arithmetic, relation);
  else yield brokenFinding({ messageId: "years", data: { subject: subjectText(rate.subject), told: `${context.words(rate.directionSpan)}${asPrinted(rate.figure)}`, arithmetic }, span: joined(rate.directionSpan, rate.figure.span), tokens: [rate.figure], key: [...subjectId(rate.subject), "years"], found: asPrinted(rate.figure), expected: percent(exact), ...relation });
}

/** change = now − then; rate = (now − then) ÷ then. */
function yearsRelation(context: NarrativeContext, current: AmountStatement, before: AmountStatement, told: Quantity | undefined): Relation | undefined {
  const now = context.quantity(current);
  const then = context.told(before.figure, `${before.of === "last-year" ? "上年" : "预算"}${subjectText(before.subject)}`);
  if (now === undefined || then === undefined || told?.token === undefined) return undefined;
  const difference = [{ of: now, times: 1 }, { of: then, times: -1 }];
  return isPercent(told.token.unit) ? { kind: "ratio", above: difference, below: [{ of: then, times: 1 }], rate: told } : { kind: "sum", terms: [...difference, { of: told, times: -1 }] };
}

/** Told in one go: last year's amount three paragraphs before is another matter's. */
function isNear(a: AmountStatement, b: AmountStatement): boolean {
  return a.figure.span.paragraph === b.figure.span.paragraph;
}

function* judgeChange(context: NarrativeContext, current: AmountStatement, told: ToldChange, { points }: Mention): Iterable<NarrativeOutcome<MessageId>> {
  const { change, rate: said } = told;
  const figure = change.figure;
  const difference = figure === undefined ? undefined : context.stated(figure);
  if (figure === undefined || difference === undefined) return;
  const sign = signOf(change);
  const isNothing = difference.value.isZero();
  if (said === undefined) {
    if (isNothing || sign === 0 || change.base !== "last-year") return;
    // What has moved by points is told as a share; that is no rate left out.
    if (points.length === 0) yield* missingRate(context, current, told, difference);
    return;
  }
  const stated = context.stated(said.figure);
  if (stated === undefined) return;
  const absolute: Spread = { value: stated.value.abs(), half: stated.half };
  if (isNothing || sign === 0) {
    const nothing = meets(absolute, { low: absolute.value.minus(absolute.value), high: absolute.value.minus(absolute.value) });
    if (nothing) yield held([figure, said.figure], `${amountOf(difference)} 万元的增减，比例为0`);
    else yield broken(context, "apart", current, told, said, { fits: false, current: difference, range: undefined, arithmetic: () => "增减额为0，比例应为0", exact: () => absolute.value.minus(absolute.value) }, difference);
    return;
  }
  const way = signOf({ direction: said.direction }) === -sign ? [sign, -sign as 1 | -1] : [sign];
  const tried = way.map((one) => judge(context, current, difference, one, absolute));
  const fitting = tried.find((one) => one.fits);
  if (fitting !== undefined) {
    // Words that go against each other are for the rule on directions to tell.
    yield held([said.figure, figure], fitting.arithmetic, way.length > 1 ? {} : related(rateRelation(context, current, change, said)));
    if (!context.isBorneOut(current)) yield held([current.figure], () => `与增减额、比例相符：${fitting.arithmetic()}`);
    return;
  }
  const [first] = tried;
  if (first === undefined) return;
  if (first.range === undefined) {
    // Many write 100 % where last year had nothing; the rule on an empty base says so.
    const base = first.current.value.minus(difference.value).abs();
    if (absolute.value.eq(100) && base.lte(first.current.half.plus(difference.half))) yield held([said.figure, figure], `上年为0，按惯例写100%（${amountOf(first.current)} − ${amountOf(difference)} = 0）`, related(rateRelation(context, current, change, said)));
    else yield broken(context, "noBase", current, told, said, first, difference);
    return;
  }
  const other = judge(context, current, difference, -sign as 1 | -1, absolute);
  yield other.fits ? broken(context, "otherWay", current, told, said, other, difference) : broken(context, "apart", current, told, said, first, difference);
}

function judge(context: NarrativeContext, current: AmountStatement, change: Spread, sign: 1 | -1, told: Spread): Judged {
  let best: Judged | undefined;
  for (const value of context.believed(current)) {
    const range = rateRange(value, change, sign);
    const exact = (): Exact | undefined => exactRate(value, change, sign);
    const judged = { fits: range !== undefined && meets(told, range), current: value, range, exact, arithmetic: once(() => rateArithmetic(value, change, sign)) };
    if (judged.fits) return judged;
    best ??= judged;
  }
  return best ?? { fits: true, current: change, range: undefined, arithmetic: () => "", exact: () => undefined };
}

function exactRate(current: Spread, change: Spread, sign: 1 | -1): Exact | undefined {
  const base = current.value.minus(change.value.times(sign));
  return base.isZero() || base.isNegative() ? undefined : change.value.div(base).times(100);
}

function rateArithmetic(current: Spread, change: Spread, sign: 1 | -1): string {
  const exact = exactRate(current, change, sign);
  return `${amountOf(change)} ÷ (${amountOf(current)} ${sign > 0 ? "−" : "+"} ${amountOf(change)})${exact === undefined ? "，上年为0" : ` = ${percent(exact)}`}`;
}

function broken(
  context: NarrativeContext, messageId: "apart" | "noBase" | "otherWay", current: AmountStatement, { change }: ToldChange, said: RateStatement, judged: Judged, difference: Spread,
): Broken<MessageId> {
  const sign = signOf(change);
  const figure = change.figure ?? said.figure;
  const exact = judged.exact();
  return {
    outcome: "failed",
    messageId,
    data: {
      subject: subjectText(said.subject), ...BASE_WORDS[change.base], word: SIGN_WORDS[sign], other: SIGN_WORDS[sign === 1 ? -1 : 1], change: amountOf(difference), current: amountOf(judged.current), base: amount(judged.current.value.minus(difference.value.times(sign))), told: asPrinted(said.figure),
      arithmetic: judged.arithmetic(), expected: judged.range === undefined ? percent(exact ?? difference.value) : percentRange(judged.range),
    },
    span: messageId === "otherWay" ? joined(change.directionSpan, said.figure.span) : joined(figure.span, said.figure.span),
    tokens: [said.figure],
    at: context.bound(current)?.figure?.at ?? [],
    key: [...subjectId(said.subject), "rate"],
    found: asPrinted(said.figure),
    ...(exact === undefined ? {} : { expected: percent(exact) }),
    ...(messageId === "otherWay" || sign === 0 ? {} : related(rateRelation(context, current, change, said))),
    ...(signOf(said) === -sign ? { follows: true } as const : {}),
  };
}

const asking = onceFor<NarrativeContext, boolean>();

/** The form of the tables asks for rates; many provinces' texts have none at all, and only one that gives some can have left one out. */
function asksForRates(context: NarrativeContext): boolean {
  return asking(context, () => context.narrative.source === "sheet" || context.tables !== undefined || context.mentions.some(({ changes }) => changes.some(({ rate: told }) => told !== undefined)));
}

function* missingRate(context: NarrativeContext, current: AmountStatement, { change }: ToldChange, difference: Spread): Iterable<NarrativeOutcome<MessageId>> {
  const sign = signOf(change);
  if (sign === 0) return;
  const judged = judge(context, current, difference, sign, difference);
  const exact = judged.exact();
  if (judged.range === undefined || exact === undefined || change.figure === undefined) return;
  yield {
    outcome: "failed", messageId: "missing", severity: asksForRates(context) ? "warning" : "info",
    data: { subject: subjectText(change.subject), word: SIGN_WORDS[sign], change: amountOf(difference), arithmetic: judged.arithmetic() },
    span: change.figure.span, tokens: [], key: [...subjectId(change.subject), "no-rate"], expected: percent(exact),
  };
}
