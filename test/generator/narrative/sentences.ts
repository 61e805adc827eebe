import { rightSentences } from "./right-sentences";
import { wrongSentences } from "./wrong-sentences";

/** A number (or, where it is wrong, a direction word) of a sentence. Offsets into the sentence's text, end exclusive. */
export interface JudgedNumber {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly ok: boolean;
}

/** A made-up sentence with what is to be said of each claim in it. */
export interface Sentence {
  readonly text: string;
  readonly numbers: readonly JudgedNumber[];
}

/** Numbers that claim something: those with a unit behind. */
const claim = new RegExp(
  "[-−]?[0-9０-９](?:[0-9０-９.．]|\\s?[,，](?=[0-9０-９]{3}(?![0-9０-９]))|\\s(?=[0-9]{3}[.]))*" +
    "(?=\\s*(?:亿元|万元|元|[%％]|平方米|人次|批次|人|个|辆|台|家|分|处|期|次))|[一二三四五六七八九十]+(?=个|项，)",
  "g",
);

/** Made-up sentences in the wordings of other places and years, for measuring how many wrong figures are found and how many right ones called wrong. */
export const sentences: readonly Sentence[] = [...rightSentences, ...wrongSentences].map(judged);

function judged(marked: string): Sentence {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const text = marked.replace(/[⟦⟧]/g, "");
  const right = [...text.matchAll(claim)]
    .map((match): JudgedNumber => ({ quote: match[0], start: match.index, end: match.index + match[0].length, ok: true }))
    .filter((number) => start < 0 || number.end <= start || number.start >= end);
  const wrong: readonly JudgedNumber[] = start < 0 ? [] : [{ quote: text.slice(start, end), start, end, ok: false }];
  return { text, numbers: [...right, ...wrong].sort((a, b) => a.start - b.start) };
}
