import type { Span } from "../../../narrative/narrative";
import type { NumberToken } from "../../../narrative/reading/number-token";
import type { NarrativeContext } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";

/** Places that name the year of the document itself; the year is in the first group. */
const CURRENT: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d{2})\s{0,3}年(?:度)?(?:部门|单位)?(?:支出)?(?:预算数|决算数)(?:为|是|：|:)/g,
  /^[^，。；：:]{0,60}?(?<!\d)((?:19|20)\d{2})\s{0,3}年(?:度)?(?:没有使用|无|未安排)(?:[^。]{0,30})(?:空表|支出|预算)/g,
  /^[^，。；：:]{0,60}?(?<!\d)((?:19|20)\d{2})\s{0,3}年(?:度)?的?(?:机关运行经费|政府采购(?:预算)?|上年结转结余|(?:政府性基金|国有资本经营)预算(?:拨款|支出)合计)/g,
  /^[^，。；：:]{0,60}?(?<!\d)((?:19|20)\d{2})\s{0,3}年(?:度)?(?:部门)?(?:所有收入|财政拨款收支总预算|支出预算|收入预算|一般公共预算(?:拨款合计|基本支出)|财政拨款[“"]?三公)/g,
];
const HEADING = /^[^，。；]{0,40}?(?<!\d)((?:19|20)\d{2})\s{0,3}年(?:度)?(?:部门|单位)?[^，。；]{0,30}(?:情况(?:的)?(?:总体)?说明|公开表|预算公开|决算公开|概况)\s*$/;
const HELD_UNTIL = /截[至止]\s{0,2}((?:19|20)\d{2})\s{0,3}年(?:\s{0,2}12\s{0,2}月\s{0,2}31\s{0,2}日|底|末|年底)/g;

interface Told {
  readonly year: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

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
    const found: Told[] = [];
    for (const [paragraph, { text }] of narrative.paragraphs.entries()) {
      if (!text.includes("年")) continue;
      const heading = text.length < 120 ? HEADING.exec(text) : null;
      if (heading !== null) found.push(place(paragraph, heading));
      else for (const pattern of CURRENT) for (const match of text.matchAll(pattern)) found.push(place(paragraph, match));
    }
    const own = mostNamed(found);
    if (own === undefined) return;
    for (const { year: told, paragraph, start, end, text } of found) {
      if (told === own) continue;
      const span = { paragraph, start, end };
      yield broken({ messageId: "wrong", data: { text, told: String(told), expected: String(own) }, span, tokens: tokensAt(context, span), key: ["wrong", text.slice(0, 20)], found: String(told), expected: String(own) });
    }
    const isBudget = read.sections.some(({ id }) => id.startsWith("budget/"));
    const right = isBudget ? own - 1 : own;
    for (const [paragraph, { text }] of narrative.paragraphs.entries()) {
      for (const match of text.includes("截") ? text.matchAll(HELD_UNTIL) : []) {
        const told = Number(match[1]);
        if (told === right) continue;
        const { start, end } = place(paragraph, match);
        const span = { paragraph, start, end };
        yield broken({ messageId: "held", ...(told === own ? { severity: "warning" as const } : {}), data: { text: match[0].replace(/\s/g, ""), told: String(told), year: String(own), document: isBudget ? "预算" : "决算", expected: String(right) }, span, tokens: told === own ? [] : tokensAt(context, span), key: ["held"], found: String(told), expected: String(right) });
      }
    }
  },
});

function tokensAt(context: NarrativeContext, span: Span): readonly NumberToken[] {
  return context.numbersIn(span).filter(({ span: { start } }) => start === span.start);
}

function place(paragraph: number, match: RegExpMatchArray | RegExpExecArray): Told {
  const [whole, digits = ""] = match;
  const start = (match.index ?? 0) + whole.lastIndexOf(digits);
  return { year: Number(digits), paragraph, start, end: start + digits.length, text: whole.trim().slice(-30) };
}

/** The year that most places name; undefined where two are as frequent, or only one place names any. */
function mostNamed(found: readonly Told[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { year } of found) votes.set(year, (votes.get(year) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] < 2 || first[1] === second?.[1] ? undefined : first[0];
}
