import { agreement } from "../../figures/agreement";
import { amountText } from "../../figures/amount-text";
import type { Narrative, Span } from "../../narrative/narrative";
import { placeWords } from "../../narrative/place-words";
import type { NumberToken } from "../../narrative/reading/number-token";
import type { ReadNarrative } from "../../narrative/reading/statement";
import type { CellRef } from "../../workbook/cell-ref";
import { NarrativeContext, type BoundAmount } from "../narrative/narrative-context";
import { verifyNarrative } from "../narrative/verify-narrative";
import type { NumberStatus } from "../number-status";
import type { CheckContext } from "../rule";
import type { QuoteState, QuotingNumber } from "./document-changes";

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

/** A number with the cells that it is held against, in the tables as they were and as they are. */
export interface HeldNumber {
  readonly number: QuotingNumber;
  readonly before: readonly CellRef[];
  readonly now: readonly CellRef[];
}

type Judged = Omit<HeldNumber, "number"> & { readonly number: Omit<QuotingNumber, "words" | "sentence" | "offset"> };

/** The numbers of a text that tell figures which changed, and the shares, rates and sums that were right and are wrong now; in reading order. */
export function quotingNumbers({ narrative, read, before, now, statuses }: TextBesideChanges): readonly HeldNumber[] {
  const status = new Map(statuses.map((one) => [one.token, one]));
  const was = boundAmounts(read, narrative, before);
  const is = boundAmounts(read, narrative, now);
  // A figure that the others contradict may be what was mistyped: it is told as printed, and who quotes it is not told to follow.
  const printed = now.doubted === undefined || now.doubted.size === 0 ? is : boundAmounts(read, narrative, { ...now, doubted: new Map() });
  const judged = new Map<NumberToken, Judged>();
  for (const [token, bound] of printed) {
    const one = amountBeside(was.get(token), bound, is.get(token));
    if (one !== undefined) judged.set(token, one);
  }
  for (const { token, status: said } of verifyNarrative(read, narrative, before).statuses) {
    const later = status.get(token);
    if (judged.get(token)?.number.state === "outdated" || (said !== "verified" && said !== "rounding") || later?.status !== "wrong") continue;
    const cells = later.cell === undefined ? [] : [later.cell];
    judged.set(token, { number: { state: "outdated", kind: "derived", why: later.why, ...(later.cell === undefined ? {} : { cell: later.cell }) }, before: [], now: cells });
  }
  return read.numbers.flatMap((token) => {
    const one = judged.get(token);
    return one === undefined ? [] : [{ ...one, number: { ...one.number, words: placeWords(narrative, token.span), ...sentenceAround(narrative, token.span) } }];
  });
}

/** An amount beside what it should have been and what it should be; undefined where that is the same, or not known. */
function amountBeside(old: BoundAmount | undefined, now: BoundAmount, believed: BoundAmount | undefined): Judged | undefined {
  if (now.figure === undefined || old?.figure === undefined || agreement(old.figure, now.figure) === "equal") return undefined;
  const [cell] = now.figure.at;
  const [earlier, later] = [amountText(old.figure.value), amountText(now.figure.value)];
  const why = `${now.figure.name}已由 ${earlier} 改为 ${later}`;
  return { number: { state: stateOf(old, now, believed), kind: "amount", before: earlier, now: later, why, ...(cell === undefined ? {} : { cell }) }, before: old.figure.at, now: now.figure.at };
}

function stateOf(old: BoundAmount, now: BoundAmount, believed: BoundAmount | undefined): QuoteState {
  const [fitted, fits] = [old.agreement !== "apart", now.agreement !== "apart"];
  if (fitted && !fits && believed?.agreement !== "apart") return "doubted";
  if (fitted) return fits ? "either" : "outdated";
  return fits ? "followed" : "neither";
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
function sentenceAround({ paragraphs }: Narrative, { paragraph, start, end }: Span): Pick<QuotingNumber, "sentence" | "offset"> {
  const text = paragraphs[paragraph]?.text ?? "";
  const from = Math.max(text.lastIndexOf("。", start - 1) + 1, start - LONGEST / 2, 0);
  const stop = text.indexOf("。", end);
  const around = text.slice(from, Math.min(stop < 0 ? text.length : stop + 1, end + LONGEST / 2));
  return { sentence: around.trim(), offset: start - from - (around.length - around.trimStart().length) };
}
