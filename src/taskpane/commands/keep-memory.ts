import { memoryOf, readMemory, type Memory } from "../state/memory";
import type { Store } from "../state/store";

const KEY = "disclosure-pane";

/** What the page remembers of its last time. Where the browser keeps nothing (a file:// page, a locked-down Excel) it is nothing, which is no error. */
export function remembered(): Memory {
  try {
    return readMemory(window.localStorage.getItem(KEY));
  } catch {
    // Without a place to remember, nobody is new: the first steps would be in the way for ever.
    return { checked: true };
  }
}

/** Remembers views and switches, now and whenever they change. */
export function keepMemory(store: Store): void {
  let kept = "";
  const keep = (): void => {
    const memory = memoryOf(store.state());
    if (memory === kept) return;
    kept = memory;
    try {
      window.localStorage.setItem(KEY, memory);
    } catch {
      // Full or forbidden: the next time begins at the beginning.
    }
  };
  keep();
  store.subscribe(keep);
}
