import type { AppState } from "../state/app-state";

/** A region of the page: one element that stays, and how it follows the state. */
export interface View {
  readonly element: HTMLElement;
  readonly update: (state: AppState) => void;
}

/** Calls `apply` only when one of the values differs from the last call: regions skip what does not concern them. */
export function whenChanged(): (values: readonly unknown[], apply: () => void) => void {
  let last: readonly unknown[] | null = null;
  return (values, apply) => {
    const before = last;
    if (before !== null && before.length === values.length && values.every((v, i) => Object.is(v, before[i]))) return;
    last = values;
    apply();
  };
}
