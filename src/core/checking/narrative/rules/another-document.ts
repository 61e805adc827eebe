import { broken, narrativeRule } from "../narrative-rule";

/** The text is told to be another unit's or year's, once, and is then not held against the tables. */
export const anotherDocument = narrativeRule({
  id: "narrative/another-document",
  title: "情况说明与公开表应当属于同一单位、同一年度",
  basis: "同一份公开文件",
  severity: "error",
  messages: {
    agency: "情况说明写的单位是“{text}”，公开表的编制单位是“{tables}”，金额也对不上，像是另一个单位的文件。请核对文件；在改正之前，情况说明不与公开表逐项对照。",
    amounts: "情况说明与公开表可以对照的 {tables} 个金额中只有 {text} 个一致，像是另一个年度、另一个单位或另一稿的文件。请核对文件；在改正之前，情况说明不与公开表逐项对照。",
    year: "情况说明写的是{text}年，公开表是{tables}年，金额也对不上，像是另一个年度的文件。请核对文件；在改正之前，情况说明不与公开表逐项对照。",
  },
  *check({ doubt }) {
    if (doubt === undefined) return;
    yield broken({ messageId: doubt.kind, data: { text: doubt.text, tables: doubt.tables }, span: doubt.span, tokens: [], key: [doubt.kind], ...(doubt.kind === "amounts" ? {} : { found: doubt.text, expected: doubt.tables }) });
  },
});
