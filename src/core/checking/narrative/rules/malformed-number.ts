import { broken, narrativeRule } from "../narrative-rule";

/** 1.5.0, 12..3, 22024年. */
export const malformedNumber = narrativeRule({
  id: "narrative/malformed-number",
  title: "数字应当书写规范",
  basis: "数字书写规范",
  severity: "error",
  messages: {
    number: "“{text}”不是规范的数字，请改正。",
    year: "“{text}年”不是正确的年份，请改正。",
  },
  *check({ read, narrative }) {
    for (const token of read.numbers) {
      if (token.value !== undefined) continue;
      const after = narrative.paragraphs[token.span.paragraph]?.text.slice(token.span.end, token.span.end + 4) ?? "";
      const isYear = /^\d{3,6}$/.test(token.quote) && /^\s*年/.test(after);
      yield broken({ messageId: isYear ? "year" : "number", data: { text: token.quote.trim() }, span: token.span, tokens: [token], key: [isYear ? "year" : "number", token.quote.trim()], found: token.quote.trim() });
    }
  },
});
