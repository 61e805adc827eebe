import { agreement } from "../../figures/agreement";
import { amountText } from "../../figures/amount-text";
import type { Narrative, Span } from "../../narrative/narrative";
import { placeWords } from "../../narrative/place-words";
import type { NumberToken } from "../../narrative/reading/number-token";
import type { ReadNarrative } from "../../narrative/reading/statement";
import { NarrativeContext, type BoundAmount } from "../narrative/narrative-context";
import { verifyNarrative } from "../narrative/verify-narrative";
import type { NumberStatus } from "../number-status";
import type { CheckContext } from "../rule";
import type { OutdatedNumber } from "./document-changes";

export interface TextBesideChanges {
  readonly narrative: Narrative;
  readonly read: ReadNarrative;
  /** The tables as they were. */
  readonly before: CheckContext;
  /** The tables as they are. */
  readonly now: CheckContext;
  /** What verification says of every number beside the tables as they are. */
  readonly statuses: readonly NumberStatus[];
}

/** The numbers of a text that were right beside the tables as they were and are not beside the tables as they are; and how many follow the change already. */
export function outdatedNumbers({ narrative, read, before, now, statuses }: TextBesideChanges): { readonly outdated: readonly OutdatedNumber[]; readonly followed: number } {
  const status = new Map(statuses.map((one) => [one.token, one]));
  const was = boundAmounts(read, narrative, before);
  const is = boundAmounts(read, narrative, now);
  const outdated = new Map<NumberToken, Omit<OutdatedNumber, "words" | "sentence">>();
  let followed = 0;
  for (const [token, old] of was) {
    const bound = is.get(token);
    if (old.figure === undefined || bound?.figure === undefined || agreement(old.figure, bound.figure) === "equal") continue;
    if (old.agreement === "apart") followed += bound.agreement === "apart" ? 0 : 1;
    else if (bound.agreement === "apart") {
      const [cell] = bound.figure.at;
      const [earlier, later] = [amountText(old.figure.value), amountText(bound.figure.value)];
      outdated.set(token, { kind: "amount", before: earlier, now: later, why: `${bound.figure.name}已由 ${earlier} 改为 ${later}`, ...(cell === undefined ? {} : { cell }) });
    }
  }
  for (const { token, status: said } of verifyNarrative(read, narrative, before).statuses) {
    const later = status.get(token);
    if (outdated.has(token) || (said !== "verified" && said !== "rounding") || later?.status !== "wrong") continue;
    outdated.set(token, { kind: "derived", why: later.why, ...(later.cell === undefined ? {} : { cell: later.cell }) });
  }
  const inOrder = read.numbers.flatMap((token) => {
    const one = outdated.get(token);
    return one === undefined ? [] : [{ ...one, words: placeWords(narrative, token.span), sentence: sentenceAround(narrative, token.span) }];
  });
  return { outdated: inOrder, followed };
}

/** This year's amounts beside the figures that they should be. That the tables are this text's is known: they are the same document's. */
function boundAmounts(read: ReadNarrative, narrative: Narrative, check: CheckContext): ReadonlyMap<NumberToken, BoundAmount> {
  const context = new NarrativeContext(read, narrative, check, check.current, read.years[0]?.value);
  return new Map(context.all("amount").flatMap((amount) => {
    const bound = context.bound(amount);
    return bound === undefined ? [] : [[amount.figure, bound] as const];
  }));
}

const LONGEST = 160;

/** The words between two full stops, or the nearest of a long sentence. */
function sentenceAround({ paragraphs }: Narrative, { paragraph, start, end }: Span): string {
  const text = paragraphs[paragraph]?.text ?? "";
  const from = Math.max(text.lastIndexOf("。", start - 1) + 1, start - LONGEST / 2, 0);
  const stop = text.indexOf("。", end);
  return text.slice(from, Math.min(stop < 0 ? text.length : stop + 1, end + LONGEST / 2)).trim();
}
