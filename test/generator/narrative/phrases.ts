import type { Draft, Mark, Piece } from "./draft";
import type { Item } from "./facts";
import { hundredthsOf, hundredthsOfPercent, printHundredths, printWhole } from "./print-number";
import type { NarrativePlace } from "./narrative-place";

function spacing(draft: Draft): { readonly before: string; readonly after: string } {
  const { spaces } = draft.wording;
  return { before: spaces === "none" ? "" : " ", after: spaces === "around" || spaces === "inside" ? " " : "" };
}

/** "2024年" as the wording spaces it. */
export function yearText(draft: Draft, year: number): string {
  const { before, after } = spacing(draft);
  return `${before}${year}${after}年`;
}

/** An item's amount with its unit. */
export function amount(draft: Draft, item: Item, kind: "amount" | "aside" = "amount"): Mark {
  const { wording } = draft;
  const hundredths = hundredthsOf(item.now, wording.unit);
  const { before, after } = spacing(draft);
  return draft.mark({
    kind,
    subject: item.name,
    text: printHundredths(hundredths, wording),
    before,
    after: after + wording.unit,
    ...printedAmount(hundredths, wording.unit),
    ...(kind === "aside" ? {} : { fact: item.fact, tables: item.tables }),
  });
}

function printedAmount(hundredths: number, unit: "万元" | "元"): Pick<NarrativePlace, "unit" | "printed" | "half"> {
  const scale = unit === "元" ? 0.01 : 100;
  return { unit, printed: hundredths * scale, half: scale / 2 };
}

/** A number of things with their unit. */
export function count(draft: Draft, subject: string, number: number, unit: string, kind: "count" | "change" | "aside" = "count"): Mark {
  const { before, after } = spacing(draft);
  return draft.mark({
    kind,
    subject,
    text: printWhole(number, draft.wording),
    before,
    after: after + unit,
    unit,
    printed: number,
    half: 0,
  });
}

function percent(
  draft: Draft,
  kind: "share" | "rate" | "completion" | "variance",
  item: Item,
  hundredths: number,
  directedBy?: string,
): Mark {
  return draft.mark({
    kind,
    subject: item.name,
    text: (hundredths < 0 ? "-" : "") + printHundredths(Math.abs(hundredths), draft.wording),
    before: draft.wording.spaces === "none" ? "" : " ",
    after: draft.wording.percent,
    unit: "%",
    printed: hundredths / 100,
    half: 0.005,
    ...(kind === "rate" ? { fact: `${item.fact}~rate` } : {}),
    ...(directedBy === undefined ? {} : { directedBy }),
  });
}

export { percent };

/** 占25.00%, of a whole that has been told. */
export function share(draft: Draft, item: Item, part: string, whole: Item, wholeId: string): Piece {
  const mark = percent(draft, "share", item, hundredthsOfPercent(item.now, whole.now));
  draft.equation({
    id: `share ${mark.place.id}`,
    needs: "text",
    severity: "error",
    holds: { kind: "share", part, whole: wholeId, share: mark.place.id },
  });
  return ["，占", mark];
}

function directionWord(draft: Draft, item: Item, text: string, direction: "up" | "down"): Mark {
  return draft.mark({ kind: "direction", subject: item.name, text, unit: "", printed: 0, half: 0, direction });
}

/** No change, in the wording's way; `base` false where the sentence has named it. */
function flatPhrase(draft: Draft): string | undefined {
  const { flat } = draft.wording;
  return flat === "zero" ? undefined : flat === "持平" ? "与上年预算持平" : "与上年相比无变化";
}

/**
 * 比上年预算增加3.00万元，增长5.00%. `current` is the id of the amount that has changed; `named` false leaves the base out,
 * as the items behind 其中 do.
 */
export function change(draft: Draft, item: Item, current: string, named = true): Piece {
  const { wording } = draft;
  const difference = item.now - item.last;
  const flat = difference === 0 ? flatPhrase(draft) : undefined;
  if (flat !== undefined) return flat;
  const up = difference >= 0;
  const word = directionWord(draft, item, up ? "增加" : "减少", up ? "up" : "down");
  const hundredths = hundredthsOf(Math.abs(difference), wording.unit);
  const { before, after } = spacing(draft);
  const figure = draft.mark({
    kind: "change",
    subject: item.name,
    text: printHundredths(hundredths, wording),
    before,
    after: after + wording.unit,
    ...printedAmount(hundredths, wording.unit),
    fact: `${item.fact}~change`,
    changeOf: item.tables,
    directedBy: word.place.id,
  });
  const pieces: Piece[] = [named ? wording.base : "", word, figure];
  const withRate = item.last !== 0 || difference === 0 || wording.zeroBase === "100%";
  if (withRate) pieces.push("，", rate(draft, item, figure.place.id, word.place.id, current));
  return pieces;
}

function rate(draft: Draft, item: Item, changeId: string, changeWord: string, current: string): Piece {
  const { wording } = draft;
  const difference = item.now - item.last;
  const word = directionWord(draft, item, difference >= 0 ? wording.rateUp : wording.rateDown, difference >= 0 ? "up" : "down");
  const hundredths = item.last === 0 ? (difference === 0 ? 0 : 10000) : hundredthsOfPercent(Math.abs(difference), item.last);
  const mark = percent(draft, "rate", item, hundredths, word.place.id);
  const { id } = mark.place;
  draft.equation({ id: `rate ${id}`, needs: "sentence", severity: "error", holds: { kind: "rate", current, change: changeId, rate: id } });
  draft.equation({
    id: `words ${id}`,
    needs: "sentence",
    severity: "error",
    holds: { kind: "together", words: [changeWord, word.place.id], of: changeId },
  });
  return [word, mark];
}
