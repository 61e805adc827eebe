import type { AppState } from "./app-state";
import type { AppEvent } from "./event";
import { reduce } from "./reduce";

export type Dispatch = (event: AppEvent) => void;

/** Holds the one state; tells its listeners after each change. */
export interface Store {
  readonly state: () => AppState;
  readonly dispatch: Dispatch;
  readonly subscribe: (listener: (state: AppState) => void) => void;
}

export function createStore(initial: AppState): Store {
  let state = initial;
  const listeners: ((state: AppState) => void)[] = [];
  return {
    state: () => state,
    dispatch: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener(state);
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}
