import { agreement, atMost, sumOf, type Spread } from "../figures/agreement";
import type { Exact } from "../figures/exact";
import { ZERO } from "../figures/exact";
import { unitFactor } from "../figures/unit";
import type { RecognisedTable } from "../recognition/disclosure";
import type { Application, AppliedTerm, Compared } from "./application";
import { OUTCOME_OF } from "./application";
import type { Relation } from "./formula";
import type { Identity } from "./identity";
import type { Ready } from "./prepare";

const NOTHING: Spread = { value: ZERO, half: ZERO };

/** Adds up both sides, in the unit of the left-most table, and compares them. */
export function compare(
  identity: Identity,
  rowKey: string,
  columnKey: string,
  { unit }: Ready,
  terms: readonly AppliedTerm[],
): Application {
  const left = sideOf(terms, "left", unit);
  const right = sideOf(terms, "right", unit);
  const { relation } = identity.formula;
  const outcome = left === NOTHING && right === NOTHING ? "passed" : outcomeOf(relation, left, right);
  if (outcome === "failed") {
    const stray = settlingStray(relation, terms, left, right);
    if (stray !== undefined) {
      return { identity, rowKey, columnKey, outcome: "ambiguous", reason: `${stray.standard.name}有未能识别的行，计入后即相符` };
    }
  }
  return { identity, rowKey, columnKey, outcome, relation, terms, left, right, unit };
}

function outcomeOf(relation: Relation, left: Spread, right: Spread): Compared["outcome"] {
  switch (relation) {
    case "=":
      return OUTCOME_OF[agreement(left, right)];
    case "≤":
      return OUTCOME_OF[atMost(left, right)];
    case "≥":
      return OUTCOME_OF[atMost(right, left)];
  }
}

/** Zeros are left out: they have no half width. NOTHING itself where all are zero. */
function sideOf(terms: readonly AppliedTerm[], side: AppliedTerm["side"], unit: Ready["unit"]): Spread {
  let value = ZERO;
  let half = ZERO;
  // Nearly all figures share one half width: it is counted and multiplied once.
  let common: Exact | undefined;
  let count = 0;
  for (const { side: where, figure, coefficient } of terms) {
    if (where !== side || figure === undefined || figure.value.isZero()) continue;
    const scale = figure.unit === unit ? undefined : unitFactor(figure.unit, unit);
    const amount = scale === undefined ? figure.value : figure.value.times(scale);
    if (coefficient === 1) value = value === ZERO ? amount : value.plus(amount);
    else if (coefficient === -1) value = value.minus(amount);
    else value = value.plus(amount.times(coefficient));
    const width = scale === undefined ? figure.half : figure.half.times(scale);
    const weight = Math.abs(coefficient);
    if (common === width || common === undefined) {
      common = width;
      count += weight;
    } else {
      half = half.plus(weight === 1 ? width : width.times(weight));
    }
  }
  if (common === undefined) return NOTHING;
  const shared = count === 1 ? common : common.times(count);
  return { value, half: half === ZERO ? shared : half.plus(shared) };
}

/**
 * Within one table a line that could not be read may be the one that is missing from a sum; then nothing can be claimed.
 * Only where counting it in makes the sides agree, so that a stray elsewhere does not silence a real mistake.
 */
function settlingStray(relation: Relation, terms: readonly AppliedTerm[], left: Spread, right: Spread): RecognisedTable | undefined {
  const table = terms[0]?.table;
  if (table === undefined || table.strays.length === 0 || terms.some((term) => term.table !== table)) return undefined;
  const columns = new Set(terms.map(({ column }) => column));
  const amounts: Spread[] = [];
  for (const column of columns) {
    let all: Spread = NOTHING;
    for (const { figures } of table.strays) {
      const figure = figures.get(column);
      if (figure === undefined || (figure.problem === undefined && figure.value.isZero())) continue;
      if (figure.problem !== undefined) return table;
      amounts.push(figure);
      all = sumOf([all, figure]);
    }
    amounts.push(all);
  }
  const settles = (amount: Spread): boolean =>
    !amount.value.isZero() &&
    (outcomeOf(relation, left, sumOf([right, amount])) !== "failed" || outcomeOf(relation, sumOf([left, amount]), right) !== "failed");
  return amounts.some(settles) ? table : undefined;
}
