import { deniedFigure, isOfAnotherYear } from "../absent-amounts";
import { subjectId, subjectText } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";
import { amount, amountOf, asPrinted } from "../written";

/** 未安排, 没有使用, 为空表 against an amount. */
export const nilStatement = narrativeRule({
  id: "narrative/nil-statement",
  title: "写“未安排”“空表”的，公开表中应当没有金额",
  basis: "财预〔2016〕143号：没有数据的表格应当列出空表并说明",
  severity: "error",
  messages: {
    table: "文中说“{words}”，而{place}是 {amount} 万元。两处不能同时成立，请核对。",
    text: "文中说“{words}”，又写了“{subject}”{told}。两处不能同时成立，请核对。",
  },
  *check(context) {
    const mentions = new Map(context.mentions.flatMap((mention) => mention.nils.map((nil) => [nil, mention] as const)));
    for (const nil of context.all("nil")) {
      const { subject } = nil;
      const words = context.words(nil.span).trim().slice(0, 40);
      if (isOfAnotherYear(context, nil)) continue;
      const figure = deniedFigure(context, nil);
      if (figure !== undefined) {
        yield broken({ messageId: "table", data: { words, place: figure.name, amount: amountOf(figure) }, span: nil.span, tokens: [], at: figure.at, key: [...subjectId(subject), "nil"], expected: amountOf(figure), table: figure.table });
        continue;
      }
      const told = mentions.get(nil)?.amount;
      if (told?.figure.value?.isZero() === false && told.of === "current") {
        yield broken({ messageId: "text", data: { words, subject: subjectText(subject), told: asPrinted(told.figure) }, span: told.figure.span, tokens: context.isBorneOut(told) ? [] : [told.figure], key: [...subjectId(subject), "nil-text"], found: amount(told.figure.value) });
      }
    }
  },
});
