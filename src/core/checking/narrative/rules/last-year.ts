import { agreement } from "../../../figures/agreement";
import { bindSubject } from "../bind-subject";
import { signOf, subjectId, subjectText } from "../narrative-context";
import { broken, held, narrativeRule, related } from "../narrative-rule";
import { sumRelation } from "../relation";
import { amount, amountOf, asPrinted, SIGN_WORDS } from "../written";

/** 比上年预算增加…: this year's table less last year's, where last year's workbook is given. */
export const lastYear = narrativeRule({
  id: "narrative/last-year",
  title: "比上年的增减额应当等于本年与上年公开表之差",
  basis: "增减额以上年同口径预算数为基数",
  severity: "error",
  messages: {
    apart: "“{subject}”写比上年{word}{told}，而{place}上年 {before} 万元、本年 {now} 万元，应{right} {expected} 万元。请核对。",
  },
  *check(context) {
    const { lastYear: before } = context.check;
    if (before === undefined || context.tables === undefined) return;
    for (const mention of context.mentions) {
      const told = mention.changes.find(({ change }) => change.base === "last-year")?.change;
      const current = context.amountOf(mention);
      if (told === undefined || current === undefined) continue;
      const now = context.bound(current);
      const then = bindSubject(mention.subject, before);
      const base = then?.figures.find(({ name }) => name === now?.figure?.name) ?? then?.figures[0];
      const stated = told.figure === undefined ? undefined : context.stated(told.figure);
      if (now?.figure === undefined || base === undefined || (stated === undefined && told.direction !== "flat")) continue;
      const difference = now.figure.value.minus(base.value);
      const value = (stated?.value ?? difference.minus(difference)).times(signOf(told));
      const margin = now.figure.half.plus(base.half);
      const fits = agreement({ value, half: stated?.half ?? margin }, { value: difference, half: margin }) !== "apart";
      const tokens = told.figure === undefined ? [] : [told.figure];
      const name = `${subjectText(mention.subject)}增减额`;
      const moved = told.figure === undefined ? undefined : context.told(told.figure, name, told);
      const relation = related(moved === undefined ? undefined : sumRelation(moved, [{ name, value: { value: difference, half: margin } }]));
      if (fits) yield held(tokens, `${amountOf(now.figure)} − 上年 ${amountOf(base)} = ${amount(difference)}`, relation);
      else {
        const sign = difference.isZero() ? 0 : difference.isNegative() ? -1 : 1;
        yield broken({ messageId: "apart", data: { subject: subjectText(mention.subject), word: context.words(told.directionSpan), told: told.figure === undefined ? "" : asPrinted(told.figure), place: base.name, before: amountOf(base), now: amountOf(now.figure), right: SIGN_WORDS[sign], expected: amount(difference.abs()) }, span: told.figure?.span ?? told.directionSpan, tokens, at: now.figure.at, key: [...subjectId(mention.subject), "last-year"], found: amount(value), expected: amount(difference), table: now.figure.table, ...relation });
      }
    }
  },
});
