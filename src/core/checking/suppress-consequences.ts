import { cellKey } from "../workbook/cell-ref";
import type { Finding } from "./finding";

/** What a wrong code brings with it, and is said with it: a name that is another's, a twin, a gap above or below. */
const FOLLOW_A_WRONG_CODE: ReadonlySet<string> = new Set([
  "names/another-codes-name", "names/one-code-one-name", "names/known-name", "names/unknown-code",
  "codes/duplicate-code", "codes/children-without-parent", "codes/parent-without-children",
]);
/** What an amount that is proved wrong brings with it. */
const FOLLOW_A_WRONG_AMOUNT: ReadonlySet<string> = new Set(["cells/negative-amount"]);

/** Leaves out what only repeats, more quietly, a mistake that identities have proved at the same cell. */
export function suppressConsequences(findings: readonly Finding[]): Finding[] {
  const proved = new Set(findings.filter(({ rule, severity }) => rule.startsWith("identity/") && severity === "error").flatMap(({ at }) => at.slice(0, 1).map(cellKey)));
  return findings.filter(({ rule, at }) => {
    if (FOLLOW_A_WRONG_CODE.has(rule)) return !at.some((place) => proved.has(cellKey(place)));
    const [first] = at;
    return !(FOLLOW_A_WRONG_AMOUNT.has(rule) && first !== undefined && proved.has(cellKey(first)));
  });
}
