import type { AmountStatement } from "../../../narrative/reading/statement";
import { firstAt } from "../../../narrative/first-at";
import { groupBy } from "../../../narrative/group-by";
import type { Mention } from "../../../narrative/reading/mentions";
import { matchesOf } from "../../../wording/matches-of";
import type { NarrativeContext } from "../narrative-context";
import { subjectId, subjectText } from "../narrative-context";
import { broken, held, narrativeRule } from "../narrative-rule";
import { sumRelation, type Quantity, type Relation } from "../relation";
import { amountOf } from "../written";

const WORDS = /决算数?\s?(大于|小于|等于|高于|低于|多于|少于)(?![（(])\s?(年初|全年|调整)?预算数?/g;
const SIGNS: ReadonlyMap<string, number> = new Map(Object.entries({ 大于: 1, 高于: 1, 多于: 1, 小于: -1, 低于: -1, 少于: -1, 等于: 0 }));

/** 决算数大于预算数的主要原因: the word fits the two amounts of the sentence. */
export const outcomeWord = narrativeRule({
  id: "narrative/outcome-word",
  title: "“决算数大于（小于）预算数”应当与所写的金额相符",
  basis: "部门决算公开格式",
  severity: "error",
  messages: { contrary: "“{subject}”决算 {outcome} 万元、预算 {plan} 万元，却写“{text}”，与金额不符。请核对。" },
  *check(context) {
    const told = outcomesOf(context);
    for (const [paragraph, { text }] of context.narrative.paragraphs.entries()) {
      if (!text.includes("预算")) continue;
      for (const match of matchesOf(WORDS, text)) {
        const last = lastBefore(context, told.get(paragraph) ?? [], match.index, match[2] === "全年");
        const sign = SIGNS.get(match[1] ?? "");
        if (last === undefined || sign === undefined) continue;
        const { mention, ended: { value: outcome }, planned: { value: plan } } = last;
        const relation = relationOf(sign, last);
        if (Math.sign(outcome.value.comparedTo(plan.value)) === sign || outcome.value.minus(plan.value).abs().lte(outcome.half.plus(plan.half))) {
          yield held([], `${amountOf(outcome)} ${match[1] ?? ""} ${amountOf(plan)}`, { relation });
          continue;
        }
        const start = match.index + match[0].indexOf(match[1] ?? "");
        yield broken({ messageId: "contrary", data: { subject: subjectText(mention.subject), outcome: amountOf(outcome), plan: amountOf(plan), text: match[0] }, span: { paragraph, start, end: start + 2 }, tokens: [], follows: true, relation, key: [...subjectId(mention.subject), "word"], found: match[1] ?? "" });
      }
    }
  },
});

function relationOf(sign: number, { ended, planned }: Told): Relation {
  if (sign === 0) return sumRelation(ended, [planned]);
  return sign > 0 ? { kind: "atMost", small: planned, large: ended } : { kind: "atMost", small: ended, large: planned };
}

interface Told {
  readonly mention: Mention;
  readonly ended: Quantity;
  readonly planned: Quantity;
}

interface Outcome {
  readonly mention: Mention;
  readonly amount: AmountStatement;
}

/** Mentions with an outcome, by its paragraph, in reading order. */
function outcomesOf({ mentions }: NarrativeContext): ReadonlyMap<number, readonly Outcome[]> {
  const told = mentions.flatMap((mention) => (mention.amount === undefined ? [] : [{ mention, amount: mention.amount }]));
  return groupBy(told.sort((a, b) => a.amount.figure.span.start - b.amount.figure.span.start), ({ amount }) => amount.figure.span.paragraph);
}

/** The outcome and the budget told last before a place of the paragraph. */
function lastBefore(context: NarrativeContext, outcomes: readonly Outcome[], at: number, isAnnual: boolean): Told | undefined {
  for (let index = firstAt(outcomes, ({ amount }) => amount.figure.span.start > at) - 1; index >= 0; index--) {
    const { mention, amount } = outcomes[index] ?? {};
    const plan = isAnnual ? (mention?.annualBudget ?? mention?.initialBudget) : (mention?.initialBudget ?? mention?.annualBudget);
    if (mention === undefined || amount === undefined || plan === undefined) continue;
    const [ended, planned] = [context.told(amount.figure, subjectText(mention.subject)), context.told(plan.figure, `${subjectText(mention.subject)}预算数`)];
    if (ended !== undefined && planned !== undefined) return { mention, ended, planned };
  }
  return undefined;
}
