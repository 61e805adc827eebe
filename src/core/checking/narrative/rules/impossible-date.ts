import { dateExists } from "../../../wording/calendar";
import { matchesOf } from "../../../wording/matches-of";
import { broken, narrativeRule } from "../narrative-rule";

const DATE = /(?<!\d)(?:(\d{4})\s{0,2}年\s{0,2})?(\d{1,2})\s{0,2}月\s{0,2}(\d{1,2})\s{0,2}[日号]/g;
const MONTH = /(?<!\d)\d{4}\s{0,2}年\s{0,2}(\d{1,2})\s{0,2}月(?!\s{0,2}\d)/g;
/** 2024年1月1日至2023年12月31日. */
const PERIOD = /(?<!\d)(\d{4})\s{0,2}年\s{0,2}(\d{1,2})\s{0,2}月(?:\s{0,2}(\d{1,2})\s{0,2}日)?\s{0,2}(?:[-－—–~～至到]{1,3}|至\s)\s{0,2}(\d{4})\s{0,2}年\s{0,2}(\d{1,2})\s{0,2}月(?:\s{0,2}(\d{1,2})\s{0,2}日)?/g;

/** 11月31日 does not exist; no period ends before it begins. */
export const impossibleDate = narrativeRule({
  id: "narrative/impossible-date",
  title: "日期应当存在",
  basis: "公历有的日期",
  severity: "error",
  messages: {
    date: "“{text}”这个日期不存在，请改正。",
    reversed: "“{text}”结束的时间早于开始的时间，请核对年份和月份。",
  },
  *check({ narrative, read }) {
    for (const [paragraph, { text }] of narrative.paragraphs.entries()) {
      if (!text.includes("月")) continue;
      for (const match of matchesOf(PERIOD, text)) {
        const [from, to] = [match.slice(1, 4), match.slice(4, 7)].map((parts) => parts.map((part?: string) => (part ?? "1").padStart(4, "0")).join("-"));
        if (from === undefined || to === undefined || from <= to || match[3] === undefined !== (match[6] === undefined)) continue;
        const whole = match[0].replace(/\s+/g, "");
        yield broken({ messageId: "reversed", data: { text: whole }, span: { paragraph, start: match.index, end: match.index + match[0].length }, tokens: [], key: ["reversed", whole], found: whole });
      }
      for (const match of [...matchesOf(DATE, text), ...matchesOf(MONTH, text)]) {
        const isDay = match.length === 4;
        const [year, month, day] = isDay ? [match[1], Number(match[2]), Number(match[3])] : [undefined, Number(match[1]), 1];
        if (dateExists(year === undefined ? undefined : Number(year), month, day)) continue;
        const span = { paragraph, start: match.index, end: match.index + match[0].length };
        const tokens = read.numbers.filter((token) => token.span.paragraph === paragraph && token.span.start >= span.start && token.span.end <= span.end).slice(-1);
        yield broken({ messageId: "date", data: { text: match[0].replace(/\s+/g, "") }, span, tokens, key: [match[0].replace(/\s+/g, "")], found: match[0].replace(/\s+/g, "") });
      }
    }
  },
});
