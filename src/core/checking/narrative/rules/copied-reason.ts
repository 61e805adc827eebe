import { squeeze } from "../../../wording/normalise";
import { mentionsOf, subjectKey, type ToldChange } from "../../../narrative/reading/mentions";
import { subjectId, subjectText } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";

/** Shorter ones (人员变动) are the form's own words and come back every year. */
const SHORTEST = 8;

/** A reason is this year's own: word for word last year's was most likely left standing. */
export const copiedReason = narrativeRule({
  id: "narrative/copied-reason",
  title: "增减原因应当是本年的，不应与上年文件一字不差",
  basis: "财预〔2016〕143号：应当说明增减变化原因",
  severity: "warning",
  messages: {
    copied: "“{subject}”的增减原因与上年文件中同一项的原因一字不差：“{text}”。请确认是本年的原因，不是上年留下的文字。",
  },
  *check(context) {
    const before = context.check.lastYearNarrative;
    if (before === undefined) return;
    const told = new Map<string, string>();
    for (const { subject, changes } of mentionsOf(before.statements)) for (const change of changes) if (reasonOf(change) !== "") told.set(subjectKey(subject), reasonOf(change));
    for (const { key, subject, changes } of context.mentions) {
      for (const change of changes) {
        const text = reasonOf(change);
        if (text.length < SHORTEST || change.reason === undefined || told.get(key) !== text) continue;
        yield broken({ messageId: "copied", data: { subject: subjectText(subject), text }, span: change.reason.span, tokens: [], key: [...subjectId(subject), "reason-copied"] });
      }
    }
  },
});

/** The words of a reason for a change that is one; "" where nothing changed or no reason is given. */
function reasonOf({ change, reason }: ToldChange): string {
  if (reason === undefined || change.base !== "last-year" || change.figure?.value?.isZero() !== false) return "";
  return squeeze(reason.text).replace(/[。;,]+$/, "");
}
