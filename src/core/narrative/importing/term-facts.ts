import { nameKey } from "../../wording/name-key";
import { numberingLength } from "../reading/numbering";
import type { ImportedFact, Rank } from "./imported-fact";
import { withoutStops, type ImportedText } from "./imported-text";

const TERM = /^([^：:。]{1,40})[：:](.+)$/s;
const DATE = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/;

/** 名词解释 in the text's order: 一、财政拨款：指…; a paragraph without a term goes on with the one before. */
export function termFacts(text: ImportedText, rank: Rank): readonly ImportedFact[] {
  const terms: { term: string; meaning: string; source: string }[] = [];
  for (const { text: words, span } of text.body("part/terms")) {
    const bare = words.slice(numberingLength(words)).trim();
    const [, term, meaning] = TERM.exec(bare) ?? [];
    const open = terms[terms.length - 1];
    if (term !== undefined && meaning !== undefined) terms.push({ term: term.trim(), meaning: meaning.trim(), source: text.source(span) });
    else if (open !== undefined && !isSignature(text, bare)) open.meaning += `\n${bare}`;
  }
  return terms.flatMap(({ term, meaning, source }): ImportedFact[] => {
    const base = { sheet: "terms", key: nameKey(term), name: term, source, rank } as const;
    return [{ ...base, field: "term", text: term }, { ...base, field: "meaning", text: meaning }];
  });
}

/** The unit and the date at the document's end, and headings. */
function isSignature(text: ImportedText, words: string): boolean {
  const squeezed = words.replace(/\s+/g, "");
  return DATE.test(squeezed) || !/[。；，]/.test(withoutStops(words)) || text.read.agencies.some((agency) => agency.text === squeezed);
}
