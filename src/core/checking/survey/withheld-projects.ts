import type { Spread } from "../../figures/agreement";
import type { Exact } from "../../figures/exact";
import type { NumberToken } from "../../narrative/reading/number-token";
import { precisionOf, statedAmount } from "../../narrative/reading/stated";
import { onceFor } from "../../recall/once-for";
import { saysWithheld } from "../../wording/withheld";
import type { CheckContext } from "../rule";

/** A sentence about projects that are not published. */
export interface Withheld {
  /** Every number of projects and every amount that it tells: which of them is theirs, the tables tell. */
  readonly counts: readonly Counted[];
  readonly amounts: readonly Amount[];
}

interface Counted {
  readonly token: NumberToken;
  readonly value: Exact;
}

interface Amount extends Spread {
  readonly token: NumberToken;
}

const STOP = /[。；;]/;
const NOT_SO = /(?:无|没有|不存在|不涉及)[^，,。；;]{0,8}(?:公开|涉密|秘密)/;

const told = onceFor<NonNullable<CheckContext["text"]>, readonly Withheld[]>();

/** What a text says of projects that are not published (涉密, 不予公开), a sentence each; none where it says nothing of the kind. */
export function withheldProjects(text: CheckContext["text"]): readonly Withheld[] {
  return text === undefined ? [] : told(text, () => find(text));
}

function find({ narrative, read }: NonNullable<CheckContext["text"]>): readonly Withheld[] {
  const precision = precisionOf(read.numbers, true);
  return narrative.paragraphs.flatMap(({ text: words }, paragraph) => {
    if (!saysWithheld(words)) return [];
    return sentences(words).flatMap(([start, end]): readonly Withheld[] => {
      const sentence = words.slice(start, end);
      if (!saysWithheld(sentence) || NOT_SO.test(sentence.replace(/\s/g, ""))) return [];
      const numbers = read.numbers.filter(({ span }) => span.paragraph === paragraph && span.start >= start && span.end <= end);
      return [{
        counts: numbers.flatMap((token) => ((token.unit === "个" || token.unit === "项") && token.value !== undefined ? [{ token, value: token.value }] : [])),
        amounts: numbers.flatMap((token) => {
          const amount = token.unit === "万元" ? statedAmount(token, precision) : undefined;
          return amount === undefined ? [] : [{ token, ...amount }];
        }),
      }];
    });
  });
}

/** Where each sentence begins and ends. */
function sentences(words: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && !STOP.test(words.charAt(at))) continue;
    if (at > start) found.push([start, at]);
    start = at + 1;
  }
  return found;
}
