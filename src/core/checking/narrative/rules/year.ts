import type { Span } from "../../../narrative/narrative";
import type { NumberToken } from "../../../narrative/reading/number-token";
import { matchesOf } from "../../../wording/matches-of";
import type { NarrativeContext } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";
import { ownYear, yearPlace } from "../own-year";

const HELD_UNTIL = /截[至止]\s{0,2}((?:19|20)\d{2})\s{0,3}年(?:\s{0,2}12\s{0,2}月\s{0,2}31\s{0,2}日|底|末|年底)/g;

/** Where the document's own year is meant, it is the document's own year. */
export const year = narrativeRule({
  id: "narrative/year",
  title: "情况说明中的年度应当是本文件的年度",
  basis: "同一份公开文件的年份应当一致",
  severity: "error",
  messages: {
    wrong: "“{text}”写的是{told}年，而全文其他各处是{expected}年。请核对年份。",
    held: "“{text}”写的是{told}年，{year}年的部门{document}应写截至{expected}年底。请核对年份。",
  },
  *check(context) {
    const { narrative, read } = context;
    const { places, year: own } = ownYear(narrative);
    if (own === undefined) return;
    for (const { year: told, paragraph, start, end, text } of places) {
      if (told === own) continue;
      const span = { paragraph, start, end };
      yield broken({ messageId: "wrong", data: { text, told: String(told), expected: String(own) }, span, tokens: tokensAt(context, span), key: ["wrong", text.slice(0, 20)], found: String(told), expected: String(own) });
    }
    const isBudget = read.sections.some(({ id }) => id.startsWith("budget/"));
    const right = isBudget ? own - 1 : own;
    for (const [paragraph, { text }] of narrative.paragraphs.entries()) {
      for (const match of text.includes("截") ? matchesOf(HELD_UNTIL, text) : []) {
        const told = Number(match[1]);
        if (told === right) continue;
        const { start, end } = yearPlace(paragraph, match);
        const span = { paragraph, start, end };
        yield broken({ messageId: "held", ...(told === own ? { severity: "warning" as const } : {}), data: { text: match[0].replace(/\s/g, ""), told: String(told), year: String(own), document: isBudget ? "预算" : "决算", expected: String(right) }, span, tokens: told === own ? [] : tokensAt(context, span), key: ["held"], found: String(told), expected: String(right) });
      }
    }
  },
});

function tokensAt(context: NarrativeContext, span: Span): readonly NumberToken[] {
  return context.numbersIn(span).filter(({ span: { start } }) => start === span.start);
}
