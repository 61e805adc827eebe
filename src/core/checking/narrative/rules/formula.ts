import { Exact } from "../../../figures/exact";
import type { NumberToken } from "../../../narrative/reading/number-token";
import type { NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule } from "../narrative-rule";
import { amount, amountOf, asPrinted } from "../written";

const TIMES = /^[^\d。；;，,]{0,12}[*×xX＊]\s*$/;
const EQUALS = /^[^\d。；;]{0,12}([=＝≈])\s*$/;
const ABOUT = new Exact("0.01");

/** 545人*2596元/人/月*12个月≈1700万元. */
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

function* outcomes(context: NarrativeContext, factors: readonly NumberToken[], result: NumberToken, isAbout: boolean, text: string, paragraph: number): Iterable<ReturnType<typeof held> | ReturnType<typeof broken<"apart">>> {
  const told = context.stated(result);
  const money = factors.filter(({ unit }) => /元/.test(unit));
  if (told === undefined || money.length !== 1 || factors.some(({ value }) => value === undefined)) return;
  const inWan = money[0]?.unit.startsWith("万元") === true;
  const product = factors.reduce<Exact>((all, { value }) => all.times(value ?? 1), new Exact(inWan ? 1 : "0.0001"));
  const gap = product.minus(told.value).abs();
  const tokens = [...factors, result];
  const start = factors[0]?.span.start ?? result.span.start;
  if (gap.lte(told.half) || (isAbout && gap.lte(told.value.times(ABOUT)))) yield held(tokens, `${text.slice(start, result.span.end)}（${amount(product.toDecimalPlaces(2))} 万元）`);
  else yield broken({ messageId: "apart", data: { text: text.slice(start, result.span.end), product: amount(product.toDecimalPlaces(2)), told: asPrinted(result), difference: amount(gap.toDecimalPlaces(2)) }, span: { paragraph, start, end: result.span.end }, tokens: [], key: [String(paragraph)], found: amountOf(told), expected: amount(product.toDecimalPlaces(2)) });
}

function between(text: string, a: NumberToken, b: NumberToken): string {
  return text.slice(a.span.end, b.span.start);
}
