import { Exact } from "../../figures/exact";
import type { AmountStatement, ChangeStatement, RateStatement } from "../../narrative/reading/statement";
import { slipLikeness } from "../suspect";
import type { Range } from "./intervals";
import type { NarrativeContext } from "./narrative-context";
import { signOf } from "./narrative-context";
import { balancedChanges } from "./change-nets";

const ONE_SLIP = 3;
const MOST_TRIED = 120;

/** Which of a change and its rate was more likely mistyped: the one that a single slip of the hand would mend. */
export function likelyWrong(context: NarrativeContext, current: AmountStatement, change: ChangeStatement, rate: RateStatement, range: Range | undefined): "change" | "rate" | "unknown" {
  const told = rate.figure.value;
  const figure = change.figure;
  if (told === undefined || figure?.value === undefined || range?.high === undefined) return "unknown";
  if (balancedChanges(context).has(change)) return "rate";
  const rateSlip = slipBetween(told.abs(), range.low, range.high);
  const amounts = context.believed(current)[0];
  if (amounts === undefined) return rateSlip ? "rate" : "unknown";
  const [less, more] = [told.abs().minus("0.005"), told.abs().plus("0.005")].map((percent) => {
    const share = percent.div(100);
    return amounts.value.times(share).div(share.times(signOf(change)).plus(1));
  });
  const changeSlip = less !== undefined && more !== undefined && slipBetween(figure.value, less, more);
  if (rateSlip === changeSlip) return "unknown";
  return rateSlip ? "rate" : "change";
}

/** Whether some two-decimal value between the two is one slip away from what is printed. */
export function slipBetween(printed: Exact, low: Exact, high: Exact): boolean {
  const step = new Exact("0.01");
  let value = low.toDecimalPlaces(2);
  for (let tries = 0; tries < MOST_TRIED && value.lte(high.plus(step)); tries += 1, value = value.plus(step)) {
    if (!value.eq(printed) && !value.isNegative() && slipLikeness(printed, value) === ONE_SLIP) return true;
  }
  return false;
}
