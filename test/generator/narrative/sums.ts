import type { Draft } from "./draft";
import type { Item } from "./facts";
import type { Term } from "./narrative-place";

/**
 * The whole is the sum of the parts, for the amounts and for the changes, as far as the text tells them: a part that is not told must be
 * nothing (or unchanged), otherwise no equation is made.
 */
export function sumOf(draft: Draft, id: string, whole: Item, parts: readonly Item[], needs: "sentence" | "text" = "text"): void {
  const told = (kind: "amount" | "change", value: (item: Item) => number): void => {
    const suffix = kind === "amount" ? "" : "~change";
    const terms: Term[] = [];
    for (const [index, item] of [whole, ...parts].entries()) {
      const place = draft.find(item.fact + suffix, kind);
      if (place !== undefined) terms.push({ sign: index === 0 ? 1 : -1, place });
      else if (value(item) !== 0) return;
    }
    if (terms.length > 1) draft.equation({ id: `${id} ${kind}`, needs, severity: "error", holds: { kind: "sum", terms } });
  };
  told("amount", ({ now }) => now);
  told("change", ({ now, last }) => now - last);
}

/** Two sides, each a sum, say the same: for nets of changes and of amounts across sections. */
export function sidesAgree(draft: Draft, id: string, left: readonly Item[], right: readonly Item[]): void {
  const side = (items: readonly Item[], sign: 1 | -1, kind: "amount" | "change"): readonly Term[] | undefined => {
    const terms: Term[] = [];
    for (const item of items) {
      const place = draft.find(kind === "amount" ? item.fact : `${item.fact}~change`, kind);
      if (place !== undefined) terms.push({ sign, place });
      else if (kind === "amount" ? item.now !== 0 : item.now !== item.last) return undefined;
    }
    return terms;
  };
  for (const kind of ["amount", "change"] as const) {
    const [one, other] = [side(left, 1, kind), side(right, -1, kind)];
    if (one === undefined || other === undefined || one.length + other.length < 2) continue;
    // From the text alone nobody can tell a wrong change from an item that is nothing now and was left out.
    const severity = kind === "change" ? "warning" : "error";
    draft.equation({ id: `${id} ${kind}`, needs: "text", severity, holds: { kind: "sum", terms: [...one, ...other] } });
  }
}
