import type { Span } from "../../../narrative/narrative";
import type { NumberToken } from "../../../narrative/reading/number-token";
import { matchesOf } from "../../../wording/matches-of";
import type { NarrativeContext } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";
import { ownYear, yearPlace } from "../own-year";

const HELD_UNTIL = /截[至止]\s{0,2}((?:19|20)\d{2})\s{0,3}年(?:\s{0,2}12\s{0,2}月\s{0,2}31\s{0,2}日|底|末|年底)/g;
/** 与2022年预算相比, 比2022年决算增加: the year that a change is taken from. */
const BASE = /(?:比|较|与|和)((?:19|20)\d{2})\s{0,3}年(?:度)?(?:部门)?(?:年初)?(?:预算|决算)(?:数|执行数|总额)?(?:相比|[增减]|持平|下降|上升|提高|降低)/g;
const FRONT = 6;

/** Where the document's own year is meant, it is the document's own year. */
export const year = narrativeRule({
  id: "narrative/year",
  title: "情况说明中的年度应当是本文件的年度",
  basis: "同一份公开文件的年份应当一致",
  severity: "error",
  messages: {
    wrong: "“{text}”写的是{told}年，而全文其他各处是{expected}年。请核对年份。",
    base: "“{text}”是与{told}年相比，{year}年的部门{document}一般与{expected}年相比。请核对年份。",
    held: "“{text}”写的是{told}年，{year}年的部门{document}应写截至{expected}年底。请核对年份。",
  },
  *check(context) {
    const { narrative } = context;
    const { places, year: own } = ownYear(narrative);
    if (own === undefined) return;
    for (const { year: told, paragraph, start, end, text } of places) {
      if (told === own) continue;
      const span = { paragraph, start, end };
      yield broken({ messageId: "wrong", data: { text, told: String(told), expected: String(own) }, span, tokens: tokensAt(context, span), key: ["wrong", text.slice(0, 20)], found: String(told), expected: String(own) });
    }
    const isBudget = isBudgetText(context);
    const right = isBudget ? own - 1 : own;
    for (const [paragraph, { text }] of narrative.paragraphs.entries()) {
      for (const match of text.includes("算") ? matchesOf(BASE, text) : []) {
        const told = Number(match[1]);
        // What was planned for the own year is compared with too; 2022年…比2021年 tells of another year.
        if (told === own - 1 || told === own || text.slice(0, match.index).includes(String(told + 1))) continue;
        const { start, end } = yearPlace(paragraph, match);
        const span = { paragraph, start, end };
        yield broken({ messageId: "base", severity: "warning", data: { text: match[0].replace(/\s/g, ""), told: String(told), year: String(own), document: isBudget ? "预算" : "决算", expected: String(own - 1) }, span, tokens: tokensAt(context, span), key: ["base", String(told)], found: String(told), expected: String(own - 1) });
      }
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

/** By its sections; where none is of a known form, by what its first lines call it. */
function isBudgetText({ narrative, read }: NarrativeContext): boolean {
  if (read.sections.some(({ id }) => id.startsWith("budget/"))) return true;
  const front = narrative.paragraphs.slice(0, FRONT).map(({ text }) => text).join("");
  return !read.sections.some(({ id }) => id.startsWith("accounts/")) && front.includes("预算") && !front.includes("决算");
}

function tokensAt(context: NarrativeContext, span: Span): readonly NumberToken[] {
  return context.numbersIn(span).filter(({ span: { start } }) => start === span.start);
}
