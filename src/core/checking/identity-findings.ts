import { amountText } from "../figures/amount-text";
import type { Compared } from "../identities/application";
import { applicationKey } from "../identities/application";
import { explain, lineName } from "../identities/explain";
import { cellKey, type CellRef } from "../workbook/cell-ref";
import { LOUDNESS, type Finding } from "./finding";
import type { Located } from "./locate-mistakes";
import { identityRule } from "./run-identities";
import type { Suspect } from "./suspect";

/** One finding for all comparisons that one figure would settle: the likely cell first, then the sum that shows it. */
export function mistakeFinding(located: Located): Finding {
  const { comparisons, likely, rivals } = located;
  const [first, ...others] = [...comparisons].sort((a, b) => weight(a, likely) - weight(b, likely));
  if (first === undefined) throw new Error("a located mistake without a comparison");
  const { line } = first.identity;
  return {
    id: [identityRule(first.identity), likely.term.table.standard.id, keyOf(likely), likely.term.column].join("/"),
    rule: identityRule(first.identity),
    severity: [...comparisons].map((one) => one.identity.line.severity).sort((a, b) => LOUDNESS[a] - LOUDNESS[b])[0] ?? "error",
    message: `${suspicion(located)}。${line.message ?? line.title}，现在不符：${explain(first, "brief").arithmetic}。${consequence(others.length)}请对照原始数据核对。`,
    at: unique([likely.figure.at, ...rivals.map(({ figure }) => figure.at), ...cellsOf([first, ...others])]),
    found: amountText(likely.figure.value),
    expected: amountText(likely.should),
    difference: amountText(likely.figure.value.minus(likely.should)),
    table: likely.term.table.standard.id,
    details: [first, ...others].map((comparison) => `${comparison.identity.line.title}：${explain(comparison).arithmetic}`),
  };
}

function consequence(others: number): string {
  return others === 0 ? "" : `另有${String(others)}处因此不符。`;
}

/** Which figure is doubted, and how sure that is: one, one of a few, or only a place to begin. */
function suspicion({ likely, rivals, comparisons }: Located): string {
  const place = placeWords(likely);
  const [now, should] = [amountText(likely.figure.value), amountText(likely.should)];
  if (likely.breaks > 0) return `${place}（${now}）与有关数字不符`;
  if (rivals.length === 0) return `${place}可能有误：现为 ${now}，改为 ${should} 后${comparisons.length > 1 ? `${String(comparisons.length)}处关系都` : "即"}相符`;
  const names = rivals.slice(0, 3).map(placeWords).join("、");
  return `${place}可能有误（现为 ${now}，改为 ${should} 即相符），也可能是${names}${rivals.length > 3 ? "等" : ""}有误`;
}

function placeWords({ term }: Suspect): string {
  return `${term.table.standard.name}“${lineName(term)}”的${term.column}`;
}

function keyOf({ term }: Suspect): string {
  if (term.row === undefined) return term.sought;
  return term.row.kind === "project" && term.row.code !== undefined ? `${term.row.code}/${term.row.key}` : term.row.key;
}

/** Comparisons inside the likely figure's own table first, errors first, few terms first: the one that a reader can follow. */
function weight(comparison: Compared, likely: Suspect): number {
  const own = comparison.terms.every(({ table }) => table === likely.term.table) ? 0 : 1;
  return LOUDNESS[comparison.identity.line.severity] * 10_000 + own * 1_000 + Math.min(comparison.terms.length, 999);
}

/** A rule of thumb that does not hold, told by itself. */
export function hintFinding(comparison: Compared): Finding {
  const { line } = comparison.identity;
  const { left, right } = comparison;
  const [term] = comparison.terms;
  return {
    id: [identityRule(comparison.identity), applicationKey(comparison)].join("/"),
    rule: identityRule(comparison.identity),
    severity: line.severity,
    message: `${line.message ?? line.title}：${explain(comparison).arithmetic}。`,
    at: unique(cellsOf([comparison])),
    found: amountText(left.value),
    expected: amountText(right.value),
    difference: amountText(left.value.minus(right.value)),
    ...(term === undefined ? {} : { table: term.table.standard.id }),
  };
}

/** Places of all figures other than blanks, those of the first comparison first. */
export function cellsOf(comparisons: readonly Compared[]): CellRef[] {
  return comparisons.flatMap(({ terms }) =>
    terms.flatMap(({ figure, summed }) => (figure === undefined || (summed && figure.value.isZero()) ? [] : [figure.at])),
  );
}

/** Each place once, the first mention of it. */
export function unique(refs: readonly CellRef[]): CellRef[] {
  return [...new Map(refs.map((ref) => [cellKey(ref), ref])).values()];
}
