import { broken, narrativeRule } from "../narrative-rule";

/** 1.5.0, 12..3, 22024年, 万元万元. */
export const malformedNumber = narrativeRule({
  id: "narrative/malformed-number",
  title: "数字应当书写规范",
  basis: "数字书写规范",
  severity: "error",
  messages: {
    number: "“{text}”不是规范的数字，请改正。",
    year: "“{text}年”不是正确的年份，请改正。",
    unit: "“{text}”的单位写重了，请删去多余的字。",
  },
  *check({ read, narrative }) {
    for (const token of read.numbers) {
      const after = narrative.paragraphs[token.span.paragraph]?.text.slice(token.span.end, token.span.end + 8) ?? "";
      if (token.unitTwice === true) {
        const printed = /^\s*(?:[千万亿元%％‰]\s*)+/.exec(after)?.[0].trimEnd() ?? "";
        const text = token.quote.trim() + printed;
        yield broken({ messageId: "unit", ...(token.value === undefined ? {} : { severity: "warning" as const }), data: { text }, span: { ...token.span, end: token.span.end + printed.length }, tokens: token.value === undefined ? [token] : [], key: ["unit", text], found: text });
        continue;
      }
      if (token.value !== undefined) continue;
      const isYear = /^\d{3,6}$/.test(token.quote) && /^\s*年/.test(after);
      yield broken({ messageId: isYear ? "year" : "number", data: { text: token.quote.trim() }, span: token.span, tokens: [token], key: [isYear ? "year" : "number", token.quote.trim()], found: token.quote.trim() });
    }
  },
});
