import type { Spread } from "../../figures/agreement";
import type { NumberToken } from "../../narrative/reading/number-token";
import type { AmountStatement, ChangeStatement, Statement, Subject } from "../../narrative/reading/statement";
import { meets, rateRange } from "./intervals";
import { subjectKey } from "../../narrative/reading/mentions";

/**
 * A change without a name behind 其中：A…，B… is the last part's or the whole's. Where the figures fit another subject that it may have and not
 * the one the reader took, it is moved there with its rate and its reason.
 */
export function settleSubjects(statements: readonly Statement[], stated: (token: NumberToken) => Spread | undefined): readonly Statement[] {
  if (!statements.some((one) => one.kind === "change" && one.or !== undefined)) return statements;
  const amounts = new Map<string, AmountStatement>();
  const settled: Statement[] = [];
  let moved: { readonly from: string; readonly to: Subject } | undefined;
  statements.forEach((one, index) => {
    if (one.kind === "amount" && one.of === "current" && one.aside === undefined) amounts.set(subjectKey(one.subject), one);
    if (one.kind === "change") {
      const to = fittingOther(one, statements[index + 1], amounts, stated);
      moved = to === undefined ? undefined : { from: subjectKey(one.subject), to };
    } else if (one.kind !== "rate" && one.kind !== "reason") moved = undefined;
    settled.push(moved !== undefined && subjectKey(one.subject) === moved.from ? { ...one, subject: moved.to } : one);
  });
  return settled;
}

function fittingOther(
  change: ChangeStatement, next: Statement | undefined, amounts: ReadonlyMap<string, AmountStatement>, stated: (token: NumberToken) => Spread | undefined,
): Subject | undefined {
  const difference = change.figure === undefined ? undefined : stated(change.figure);
  const told = next?.kind === "rate" && next.base === change.base ? stated(next.figure) : undefined;
  const sign = change.direction === "up" ? 1 : -1;
  if (difference === undefined || difference.value.isZero() || (change.direction !== "up" && change.direction !== "down")) return undefined;
  const fits = (subject: Subject): boolean => {
    const amount = amounts.get(subjectKey(subject));
    const current = amount === undefined ? undefined : stated(amount.figure);
    const range = current === undefined ? undefined : rateRange(current, difference, sign);
    return range !== undefined && (told === undefined || meets({ value: told.value.abs(), half: told.half }, range));
  };
  return change.or === undefined || fits(change.subject) ? undefined : change.or.find(fits);
}
