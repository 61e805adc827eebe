import { Exact } from "../../../figures/exact";
import type { NumberToken } from "../../../narrative/reading/number-token";
import type { NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule } from "../narrative-rule";
import { amount, amountOf, asPrinted } from "../written";

const TIMES = /^[^\d。；;，,]{0,12}[*×xX＊]\s*$/;
const EQUALS = /^[^\d。；;]{0,12}([=＝≈])\s*$/;
const ABOUT = new Exact("0.01");

/** 480人*2450元/人/月*12个月≈1411万元. */
export const formula = narrativeRule({
  id: "narrative/formula",
  title: "文中写出的算式应当成立",
  basis: "情况说明内部计算",
  severity: "warning",
  messages: { apart: "算式“{text}”按所列数字计算是 {product} 万元，与{told}相差 {difference} 万元。请核对。" },
  *check(context) {
    for (const [paragraph, { text }] of context.narrative.paragraphs.entries()) {
      if (!/[=＝≈]/.test(text) || !/[*×xX＊]/.test(text)) continue;
      yield* formulasOf(context, context.numbersOf(paragraph), text, paragraph);
    }
    for (const [paragraph, { text }] of context.narrative.paragraphs.entries()) {
      if (/每[月年季]/.test(text)) yield* instalments(context, context.numbersOf(paragraph), text);
      if (/[（(]/.test(text)) yield* bracketSums(context.numbersOf(paragraph), text);
    }
  },
});

function* formulasOf(context: NarrativeContext, numbers: readonly NumberToken[], text: string, paragraph: number): ReturnType<typeof outcomes> {
  for (let at = 0; at < numbers.length; at += 1) {
    const factors: NumberToken[] = [];
    let next = at;
    for (let token = numbers[next]; token !== undefined; token = numbers[next]) {
      factors.push(token);
      const after = numbers[next + 1];
      if (after === undefined || !TIMES.test(between(text, token, after))) break;
      next += 1;
    }
    const last = factors[factors.length - 1];
    const result = numbers[next + 1];
    if (factors.length < 2 || last === undefined || result === undefined) continue;
    const sign = EQUALS.exec(between(text, last, result))?.[1];
    if (sign !== undefined) yield* outcomes(context, factors, result, sign === "≈", text, paragraph);
    at = next;
  }
}

/** 3.6万公斤: the count is told in ten thousands. */
function isTenThousands({ unit, span }: NumberToken, text: string): boolean {
  return !/元/.test(unit) && /^\s?万(?!元)/.test(text.slice(span.end, span.end + 3));
}

function* outcomes(context: NarrativeContext, factors: readonly NumberToken[], result: NumberToken, isAbout: boolean, text: string, paragraph: number): Iterable<ReturnType<typeof held> | ReturnType<typeof broken<"apart">>> {
  const told = context.stated(result);
  const money = factors.filter(({ unit }) => /元/.test(unit));
  if (told === undefined || money.length !== 1 || factors.some(({ value }) => value === undefined)) return;
  const inWan = money[0]?.unit.startsWith("万元") === true;
  const product = factors.reduce<Exact>((all, factor) => all.times(factor.value ?? 1).times(isTenThousands(factor, text) ? 10_000 : 1), new Exact(inWan ? 1 : "0.0001"));
  const gap = product.minus(told.value).abs();
  const tokens = [...factors, result];
  const start = factors[0]?.span.start ?? result.span.start;
  if (gap.lte(told.half) || (isAbout && gap.lte(told.value.times(ABOUT)))) yield held(tokens, `${text.slice(start, result.span.end)}（${amount(product.toDecimalPlaces(2))} 万元）`);
  else yield broken({ messageId: "apart", data: { text: text.slice(start, result.span.end), product: amount(product.toDecimalPlaces(2)), told: asPrinted(result), difference: amount(gap.toDecimalPlaces(2)) }, span: { paragraph, start, end: result.span.end }, tokens: [], key: [String(paragraph)], found: amountOf(told), expected: amount(product.toDecimalPlaces(2)) });
}

const LONGEST_BRACKET = 120;
const MOST_PARTS = 12;
const PERIODS = /^\s*万?元\s*[，,]?\s*[*×xX＊]?\s*$/;
const IN_ALL = /^\s*个?[月年季度]+\s*[，,]?(?:共计|合计|共|计)\s*$/;

/** 每月4.17万元12个月共计50万元. Says only what is right: prose may leave a part out. */
function* instalments(context: NarrativeContext, numbers: readonly NumberToken[], text: string): Iterable<ReturnType<typeof held>> {
  for (const [at, price] of numbers.entries()) {
    const [periods, total] = [numbers[at + 1], numbers[at + 2]];
    if (periods?.value === undefined || total === undefined || !PERIODS.test(between(text, price, periods)) || !IN_ALL.test(between(text, periods, total))) continue;
    const [each, whole] = [context.stated(price), context.stated(total)];
    if (each === undefined || whole === undefined) continue;
    const gap = each.value.times(periods.value).minus(whole.value).abs();
    if (gap.lte(each.half.times(periods.value).plus(whole.half))) yield held([price, periods, total], `${amountOf(each)} × ${periods.value.toString()} = ${amount(each.value.times(periods.value))} ≈ ${amountOf(whole)}`);
  }
}

/** 37人（在职9人，退休28人）. Says only what is right. */
function* bracketSums(numbers: readonly NumberToken[], text: string): Iterable<ReturnType<typeof held>> {
  for (const [at, whole] of numbers.entries()) {
    const next = numbers[at + 1];
    if (whole.value === undefined || next === undefined || !/^\s*[人户名个家][^，。；(（]{0,2}[（(][^，。；)）]{0,12}$/.test(between(text, whole, next))) continue;
    const close = text.slice(whole.span.end, whole.span.end + LONGEST_BRACKET).search(/[)）]/) + whole.span.end;
    const parts = numbers.slice(at + 1, at + MOST_PARTS).filter(({ span, unit, value }) => span.end <= close && unit === whole.unit && value !== undefined);
    const total = parts.reduce<Exact>((sum, { value }) => sum.plus(value ?? 0), new Exact(0));
    if (parts.length > 1 && total.eq(whole.value)) yield held([whole, ...parts], `${parts.map(({ value }) => (value ?? total).toString()).join(" + ")} = ${total.toString()}`);
  }
}

function between(text: string, a: NumberToken, b: NumberToken): string {
  return text.slice(a.span.end, b.span.start);
}
