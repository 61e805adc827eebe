import { compareExact, Exact } from "../../../figures/exact";
import type { NumberToken } from "../../../narrative/reading/number-token";
import { squeezed } from "../../../wording/normalise";
import { groupBy } from "../../../narrative/group-by";
import type { NarrativeContext } from "../narrative-context";
import { signOf } from "../narrative-context";
import { held, narrativeRule } from "../narrative-rule";
import { amount } from "../written";

/** So many amounts of one reason are tried with either sign. */
const MOST = 8;
const WORDS = 8;
const TEN = new Exact(10);

/** Amounts told in passing: in reasons, in the policy basis, twice with the same words; no bounds, which nothing bears out. Says only what is right. */
export const passingAmount = narrativeRule({
  id: "narrative/passing-amount",
  title: "原因、依据等文字中的金额与前后文一致",
  basis: "情况说明内部一致",
  severity: "info",
  messages: {},
  *check(context) {
    yield* inReasons(context);
    yield* ofOwnProject(context);
    yield* sameWords(context);
  },
});

/** 本年新增…390万元，取消…500万元: the change, the amount itself, or what the amounts come to with their signs. */
function* inReasons(context: NarrativeContext): Iterable<ReturnType<typeof held>> {
  for (const mention of context.mentions) {
    const current = context.amountOf(mention)?.figure.value;
    for (const { change, reason } of mention.changes) {
      if (reason === undefined || change.figure?.value === undefined) continue;
      const numbers = context.numbersIn(reason.span).filter(({ unit, value, threshold }) => unit === "万元" && value !== undefined && threshold === undefined);
      const target = change.figure.value.times(signOf(change));
      const signs = numbers.length > 1 && numbers.length <= MOST ? signsFor(numbers.map(({ value }) => value ?? target), target) : undefined;
      if (signs !== undefined) {
        yield held(numbers, `${numbers.map(({ value }, at) => `${signs[at] === 1 ? "+" : "−"} ${amount(value ?? target)}`).join(" ").replace(/^\+ /, "")} = ${amount(target)}，与增减额相符`);
        continue;
      }
      for (const token of numbers) {
        const { value } = token;
        if (value === undefined) continue;
        if (compareExact(value, change.figure.value) === 0) yield held([token], `与本项增减额 ${amount(value)} 一致`);
        else if (current !== undefined && compareExact(value, current) === 0) yield held([token], `与本项金额 ${amount(value)} 一致`);
      }
    }
  }
}

/** Signs with which the amounts come to the target exactly; undefined where there are none. */
function signsFor(values: readonly Exact[], target: Exact): readonly (1 | -1)[] | undefined {
  for (let mask = 0; mask < 1 << values.length; mask += 1) {
    const signs = values.map((_, at) => ((mask >> at) & 1 ? -1 : 1) as 1 | -1);
    if (values.reduce((sum, value, at) => sum.plus(value.times(signs[at] ?? 1)), target.minus(target)).eq(target)) return signs;
  }
  return undefined;
}

/** In the account of a project: its size again, and the same number of people again. */
function* ofOwnProject(context: NarrativeContext): Iterable<ReturnType<typeof held>> {
  const fields = groupBy(context.all("field"), ({ subject }) => subject.project);
  const sizes = context.all("amount").filter(({ subject }) => subject.section === "budget/projects" && subject.project !== undefined && subject.name === "预算安排规模");
  for (const [at, size] of sizes.entries()) {
    const own = fields.get(size.subject.project) ?? [];
    const from = Math.max(sizes[at - 1]?.figure.span.paragraph ?? 0, own[0]?.span.paragraph ?? size.figure.span.paragraph);
    const until = Math.min(sizes[at + 1]?.figure.span.paragraph ?? Infinity, size.figure.span.paragraph + 20);
    const seen = new Map<string, NumberToken>();
    for (let paragraph = from; paragraph < until && paragraph < context.narrative.paragraphs.length; paragraph += 1) {
      for (const token of context.numbersOf(paragraph)) {
        const { value, unit } = token;
        if (value === undefined || token.notClaim !== undefined || token.threshold === true) continue;
        if (token !== size.figure && unit === "万元" && size.figure.value !== undefined && compareExact(size.figure.value, value) === 0) yield held([token], () => `与预算安排规模 ${amount(value)} 一致`);
        if (unit === "" || compareExact(value, TEN) < 0) continue;
        const key = `${value.toString()}${unit.replace(/[/／].*$/, "")}`;
        const before = seen.get(key);
        if (before !== undefined) yield held([before, token], `与文中另一处 ${key} 一致`);
        else seen.set(key, token);
      }
    }
  }
}

/** The same words before the same amount, elsewhere in the text. */
function* sameWords(context: NarrativeContext): Iterable<ReturnType<typeof held>> {
  const seen = new Map<string, NumberToken>();
  for (const token of context.read.numbers) {
    if (token.value === undefined || token.notClaim !== undefined || token.threshold === true || token.value.isZero() || token.unit === "" || token.unit === "%") continue;
    const before = squeezed(context.around(token, WORDS * 2, 0)[0]).replace(/[\d.,，]+$/, "").slice(-WORDS);
    if (before.length < WORDS - 2 || /[。；;]/.test(before) || /^(?:预算安排规模|比上年)/.test(before)) continue;
    const key = `${before}|${token.value.toString()}${token.unit}`;
    const other = seen.get(key);
    if (other !== undefined) yield held([token, other], () => `与文中另一处“${before}${token.quote.trim()}${token.unit}”一致`);
    else seen.set(key, token);
  }
}
