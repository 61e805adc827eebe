import type { PointsStatement, ShareStatement } from "../../../narrative/reading/statement";
import { joined } from "../join-spans";
import { subjectId, subjectText, type NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule, related, unsure, type NarrativeOutcome } from "../narrative-rule";
import type { Relation } from "../relation";
import { asPrinted, percent, SIGN_WORDS } from "../written";

/** 占75.00%，上年占70.00%，提高5.00个百分点: the one share less the other. */
export const points = narrativeRule({
  id: "narrative/points",
  title: "提高、下降的百分点应当等于两年比例之差",
  basis: "情况说明内部计算：百分点是两个比例之差，不是增减比例",
  severity: "error",
  messages: {
    apart: "“{subject}”写的是{word}{told}，而按 {arithmetic}，应为{right} {expected} 个百分点。请核对。",
  },
  *check(context) {
    for (const { points: told, shares, shareBefore } of context.mentions) {
      for (const one of told) {
        const now = shares[shares.length - 1];
        if (now === undefined || shareBefore === undefined || now.span.paragraph !== one.span.paragraph || shareBefore.span.paragraph !== one.span.paragraph) {
          yield unsure([one.figure], "百分点是两个比例之差，文中没有同时写出两年的比例，无法核对");
        } else yield* judge(context, one, now, shareBefore);
      }
    }
  },
});

function* judge(context: NarrativeContext, one: PointsStatement, now: ShareStatement, before: ShareStatement): Iterable<NarrativeOutcome<"apart">> {
  const subject = subjectText(one.subject);
  const told = context.told(one.figure, `${subject}百分点`, one);
  const current = context.told(now.figure, `${subject}占比`);
  const last = context.told(before.figure, `${subject}上年占比`);
  if (told === undefined || current === undefined || last === undefined) return;
  const difference = current.value.value.minus(last.value.value);
  const margin = current.value.half.plus(last.value.half).plus(told.value.half);
  const arithmetic = `${percent(current.value.value)} − ${percent(last.value.value)}`;
  const relation: Relation = { kind: "sum", terms: [{ of: current, times: 1 }, { of: last, times: -1 }, { of: told, times: -1 }] };
  if (told.value.value.minus(difference).abs().lte(margin)) {
    yield held([one.figure, before.figure], `${arithmetic} = ${difference.toString()} 个百分点`, related(relation));
    return;
  }
  yield broken({
    messageId: "apart",
    data: { subject, word: context.words(one.directionSpan), told: asPrinted(one.figure), arithmetic, right: SIGN_WORDS[difference.isZero() ? 0 : difference.isNegative() ? -1 : 1], expected: difference.abs().toString() },
    span: joined(one.directionSpan, one.figure.span), tokens: [one.figure], key: [...subjectId(one.subject), "points"], found: told.value.value.toString(), expected: difference.toString(), ...related(relation),
  });
}
