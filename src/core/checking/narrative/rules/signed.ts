import { chineseNumeral } from "../../../wording/chinese-numeral";
import { squeeze } from "../../../wording/normalise";
import { isShortFor } from "../../../wording/short-name";
import type { NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule } from "../narrative-rule";
import { ownYear } from "../own-year";

/** A line that is nothing but a day or month, or a unit's name and that. */
const DATED = /^([\u4e00-\u9fff()（）]{0,50}?)((?:19|20)\d\d|[二一][〇○零O一二三四五六七八九]{3})年([\d一二三四五六七八九十]{1,3})月(?:[\d一二三四五六七八九十]{1,3}[日号])?$/;
/** So many lines at the end may be the signature. */
const LAST = 3;
const LONGEST = 80;
const NOVEMBER = 11;

/** Signed in its time: a budget from November of the year before on until the end of its year, final accounts in the year after. */
export const signed = narrativeRule({
  id: "narrative/signed",
  title: "落款日期应当与文件年度相符",
  basis: "预算法第十四条、财预〔2016〕143号：预算、决算批复后二十日内公开",
  severity: "warning",
  messages: {
    budget: "落款日期是“{text}”，{year}年部门预算一般在{before}年11月至{year}年内公开。请核对落款日期或文件年度。",
    accounts: "落款日期是“{text}”，{year}年度部门决算一般在{after}年公开。请核对落款日期或文件年度。",
  },
  *check(context) {
    const { year } = ownYear(context.narrative);
    const isBudget = context.read.sections.some(({ id }) => id.startsWith("budget/"));
    if (year === undefined || (!isBudget && !context.read.sections.some(({ id }) => id.startsWith("accounts/")))) return;
    for (const { paragraph, text, when } of signatures(context)) {
      const inTime = isBudget ? when.year === year || (when.year === year - 1 && when.month >= NOVEMBER) : when.year === year + 1;
      if (inTime) yield held([], "");
      else {
        const words = context.narrative.paragraphs[paragraph]?.text ?? "";
        const start = words.length - words.trimStart().length;
        yield broken({ messageId: isBudget ? "budget" : "accounts", data: { text, year: String(year), before: String(year - 1), after: String(year + 1) }, span: { paragraph, start, end: words.trimEnd().length }, tokens: [], key: ["signed"], found: String(when.year), expected: String(isBudget ? year : year + 1) });
      }
    }
  },
});

interface Signature {
  readonly paragraph: number;
  readonly text: string;
  readonly when: { readonly year: number; readonly month: number };
}

/** Dates that stand alone at the end; behind a colon the line before goes on with them. */
function signatures({ narrative: { paragraphs }, read }: NarrativeContext): readonly Signature[] {
  const last = paragraphs.flatMap(({ text }, paragraph) => (text.trim() === "" ? [] : [paragraph])).slice(-LAST - 1);
  return last.slice(1).flatMap((paragraph, at): readonly Signature[] => {
    const raw = paragraphs[paragraph]?.text ?? "";
    const text = raw.length > LONGEST ? "" : squeeze(raw);
    const [, name = "", printed = "", month = ""] = DATED.exec(text) ?? [];
    const year = numeral(printed.replace(/[○O]/g, "〇"));
    const isOwn = name === "" || read.agencies.some((one) => name === squeeze(one.text) || isShortFor(name, squeeze(one.text)));
    if (printed === "" || year === undefined || !isOwn || /[:：,，、]\s*$/.test(paragraphs[last[at] ?? 0]?.text ?? "")) return [];
    return [{ paragraph, text: text.slice(name.length), when: { year, month: numeral(month) ?? 0 } }];
  });
}

function numeral(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : chineseNumeral(text);
}
