import type { Spread } from "../../figures/agreement";
import { ZERO } from "../../figures/exact";
import type { ShareStatement } from "../../narrative/reading/statement";
import { labelKey } from "../../wording/normalise";
import { highOf, lowOf, shareRange, type Range } from "./intervals";

/** A share of something whose amount the text does not tell. */
export interface LooseShare {
  readonly share: ShareStatement;
  readonly part: Spread;
  readonly told: Spread;
}

/** What the other shares of the same whole say of one. */
export interface Compared {
  readonly one: LooseShare;
  /** The share that the whole implied by the others gives; undefined where it fits. */
  readonly expected?: Range;
  readonly whole: Spread;
}

const ENOUGH = 3;

/**
 * 占“三公”经费的18.13 %, 占“三公”经费的45.09 %, 占…: three and more shares of one named whole in a paragraph each imply how large it is. The one that
 * contradicts all the others, which agree, is wrong; where two groups stand against each other nothing is said.
 */
export function compareShares(loose: readonly LooseShare[]): readonly Compared[] {
  const groups = new Map<string, LooseShare[]>();
  for (const one of loose) {
    const { whole, figure } = one.share;
    if (whole === undefined || one.part.value.isZero() || lowOf(one.told).lte(ZERO)) continue;
    const key = `${String(figure.span.paragraph)}|${labelKey(whole.name)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => (group.length < ENOUGH ? [] : compareGroup(group)));
}

function compareGroup(group: readonly LooseShare[]): readonly Compared[] {
  const together = common(group);
  if (together !== undefined) return group.map((one) => ({ one, whole: together }));
  const odd = group.flatMap((one) => {
    const whole = common(group.filter((other) => other !== one));
    return whole === undefined ? [] : [{ one, whole }];
  });
  const [only] = odd;
  const expected = only === undefined ? undefined : shareRange(only.one.part, only.whole);
  return only === undefined || expected === undefined || odd.length > 1 ? [] : [{ ...only, expected }];
}

/** The whole that all of them allow. */
function common(group: readonly LooseShare[]): Spread | undefined {
  let low = ZERO;
  let high: typeof low | undefined;
  for (const { part, told } of group) {
    const least = lowOf(part).div(highOf(told)).times(100);
    const most = highOf(part).div(lowOf(told)).times(100);
    if (least.gt(low)) low = least;
    if (high === undefined || most.lt(high)) high = most;
  }
  if (high === undefined || low.gt(high)) return undefined;
  return { value: low.plus(high).div(2), half: high.minus(low).div(2) };
}
