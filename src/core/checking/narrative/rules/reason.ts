import { onceFor } from "../../../recall/once-for";
import type { ChangeStatement, ReasonStatement } from "../../../narrative/reading/statement";
import { squeeze } from "../../../wording/normalise";
import type { NarrativeContext } from "../narrative-context";
import { signOf, subjectId, subjectText } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";

/** Sections in which every change of an item has its reason. */
const SECTIONS: ReadonlySet<string> = new Set(["budget/income", "budget/expenditure", "budget/general/size", "budget/general/items", "budget/three-public", "budget/operating"]);
const RISES = "增加|增长|上升|提高|上涨|增多|上调";
const FALLS = "减少|下降|降低|下调|减低|缩减";
/** What the reason itself says came of it, at its very end: 导致该支出较上年下降. */
const RESULT = new RegExp(`(?:导致|造成|致使|所以|因此|使得|使|故|从而)[^，,。；;]{0,40}?(?:较|比)?(?:上年|去年)[^，,。；;]{0,12}?(${RISES}|${FALLS})[。；;，,]?$`);
/** 新进人员较多，相关经费随之增加: what the money did, as the reason's last words. */
const MONEY = new RegExp(`(?:经费|费用|支出|预算|资金|开支|投入)(?:随之|相应|也|均|都|有所|同步|较上年)?(${RISES}|${FALLS})[。；;，,]?$`);
const RISE = new RegExp(`^(?:${RISES})$`);
/** Signs that the sentence says more than one thing. */
const BOTH = /一是|二是|同时|但|另/;

/** Every change has its reason, and the reason goes the same way. */
export const reason = narrativeRule({
  id: "narrative/reason",
  title: "增减变化应当说明原因，原因的方向应当与增减一致",
  basis: "财预〔2016〕143号：应当说明增减变化原因",
  severity: "warning",
  messages: {
    missing: "“{subject}”比上年有增减，但没有写原因。请补充“主要原因是……”。",
    empty: "“{subject}”的“主要原因”后面是空的，请补充。",
    contrary: "“{subject}”写的是{word}，原因里却说“{text}”，方向相反。请核对。",
  },
  *check(context) {
    for (const mention of context.mentions) {
      for (const { change, reason: told } of mention.changes) {
        if (change.base !== "last-year") continue;
        const text = told === undefined ? undefined : squeeze(told.text);
        if (told !== undefined && text === "") yield broken({ messageId: "empty", data: { subject: subjectText(change.subject) }, span: atLeastOne(told, change), tokens: [], key: [...subjectId(change.subject), "reason-empty"] });
        else if (told === undefined && isDue(context, change)) yield broken({ messageId: "missing", data: { subject: subjectText(change.subject) }, span: change.span, tokens: [], key: [...subjectId(change.subject), "reason-missing"] });
        else if (told !== undefined && text !== undefined) {
          const result = BOTH.test(text) ? null : (RESULT.exec(text) ?? moneyIn(text));
          const says = result === null ? 0 : RISE.test(result[1] ?? "") ? 1 : -1;
          if (says !== 0 && says === -signOf(change)) yield broken({ messageId: "contrary", data: { subject: subjectText(change.subject), word: context.words(change.directionSpan), text: result?.[0] ?? "" }, span: told.span, tokens: [], key: [...subjectId(change.subject), "reason-contrary"] });
        }
      }
    }
  },
});

const MIXED = /抵|比例|有增有减|净|降幅|增幅|大于|小于|高于|低于|(?<![较比])(?:上年|去年)[^，,]*$/;

/** What the last words say of the money, where no word of the reason goes the other way. */
function moneyIn(text: string): RegExpExecArray | null {
  const found = MONEY.exec(text);
  if (found === null) return null;
  const rises = RISE.test(found[1] ?? "");
  const rest = text.slice(0, found.index);
  return new RegExp(rises ? `${FALLS}|减|压缩|取消|节约|退休|调出` : `${RISES}|新增|新进|追加|调入`).test(rest) || MIXED.test(rest) ? null : found;
}

function atLeastOne(told: ReasonStatement, change: ChangeStatement): ChangeStatement["span"] {
  return told.span.end > told.span.start ? told.span : change.span;
}

const lastWords = onceFor<NarrativeContext["narrative"], Map<number, number>>();

/** Where a paragraph speaks of a reason for the last time; -1 where it does not. */
function lastReasonWord(context: NarrativeContext, paragraph: number): number {
  const places = lastWords(context.narrative, () => new Map());
  let place = places.get(paragraph);
  if (place === undefined) {
    const text = context.narrative.paragraphs[paragraph]?.text ?? "";
    places.set(paragraph, (place = Math.max(...["原因", "由于", "因为", "主要是"].map((word) => text.lastIndexOf(word)))));
  }
  return place;
}

/** A change that is not nothing, in a section whose items give reasons, and no reason behind it in its paragraph. */
function isDue(context: NarrativeContext, change: ChangeStatement): boolean {
  if (!SECTIONS.has(change.subject.section) || change.direction === "flat" || change.direction === "nearly-flat" || change.figure?.value?.isZero() !== false) return false;
  const { paragraph, end } = change.span;
  const next = context.narrative.paragraphs[paragraph + 1]?.text ?? "";
  return lastReasonWord(context, paragraph) < end && !/^\s*(?:主要)?原因/.test(next);
}
