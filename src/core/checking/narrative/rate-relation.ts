import type { AmountStatement, ChangeStatement, RateStatement } from "../../narrative/reading/statement";
import { subjectText, type NarrativeContext } from "./narrative-context";
import type { Relation } from "./relation";

/** rate = change ÷ (current − change), all with their signs: words that go against each other do not fit, whatever the figures. */
export function rateRelation(context: NarrativeContext, current: AmountStatement, change: ChangeStatement, rate: RateStatement): Relation | undefined {
  if (change.figure === undefined) return undefined;
  const name = subjectText(change.subject);
  const [now, moved, told] = [context.quantity(current), context.told(change.figure, `${name}增减额`, change), context.told(rate.figure, `${name}增减比例`, rate)];
  if (now === undefined || moved === undefined || told === undefined) return undefined;
  return { kind: "ratio", above: [{ of: moved, times: 1 }], below: [{ of: now, times: 1 }, { of: moved, times: -1 }], rate: told, orNoBase: true };
}
