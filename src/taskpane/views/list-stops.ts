/** One stop for the Tab key in a list of which only a part is drawn; arrows, Home and End go through all of it. */
export interface ListStops {
  /** Draws the list anew with these stops, in order, by their keys (`data-stop`). What had the focus has it again; where that is gone, what stands in its place. */
  readonly redraw: (keys: readonly string[], draw: () => void) => void;
  /** Gives a stop the focus and brings it into view. */
  readonly focus: (key: string) => void;
  /** The stop that has the focus, or holds what has it. */
  readonly focused: () => string | null;
}

/** `reveal` draws the stop of a key. */
export function listStops(list: HTMLElement, reveal: (key: string) => void): ListStops {
  let keys: readonly string[] = [];
  let current: string | null = null;
  const elementOf = (key: string): HTMLElement | null => list.querySelector<HTMLElement>(`[data-stop="${CSS.escape(key)}"]`);
  const makeCurrent = (key: string): void => {
    const before = current === null ? null : elementOf(current);
    if (before !== null) before.tabIndex = -1;
    current = key;
    const now = elementOf(key);
    if (now !== null) now.tabIndex = 0;
  };
  const holderOf = (target: EventTarget | null): string | null => {
    if (!(target instanceof Element) || !list.contains(target)) return null;
    const holder = target.closest("li, h2");
    return holder?.querySelector<HTMLElement>("[data-stop]")?.dataset["stop"] ?? null;
  };
  const focusedKey = (): string | null => holderOf(document.activeElement);
  const focus = (key: string): void => {
    reveal(key);
    makeCurrent(key);
    const stop = elementOf(key);
    stop?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: "nearest" });
  };
  // The current one may have been drawn anew, or be far away: then the first that is drawn can be reached.
  new MutationObserver(() => {
    const now = current === null ? null : elementOf(current);
    if (now !== null) {
      if (now.tabIndex !== 0) now.tabIndex = 0;
      return;
    }
    const first = list.querySelector<HTMLElement>("[data-stop]");
    if (first !== null && list.querySelector("[data-stop][tabindex='0']") === null) first.tabIndex = 0;
  }).observe(list, { childList: true, subtree: true });
  list.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target.dataset["stop"] !== undefined) {
      for (const other of list.querySelectorAll<HTMLElement>("[data-stop][tabindex='0']")) if (other !== target) other.tabIndex = -1;
      makeCurrent(target.dataset["stop"]);
    }
  });
  list.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const key = holderOf(event.target);
    const to = key === null ? undefined : targetOf(event.key, keys.indexOf(key), keys.length);
    const next = to === undefined ? undefined : keys[to];
    if (next === undefined) return;
    event.preventDefault();
    focus(next);
  });
  return {
    redraw: (next, draw) => {
      const focused = focusedKey();
      const at = focused === null ? -1 : keys.indexOf(focused);
      draw();
      keys = next;
      if (current === null || !keys.includes(current)) current = null;
      if (focused === null) return;
      const there = keys.includes(focused) ? focused : keys[Math.min(Math.max(at, 0), keys.length - 1)];
      if (there !== undefined) focus(there);
    },
    focus,
    focused: focusedKey,
  };
}

/** Arrows belong to what is typed into. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(?:input|textarea|select)$/.test(target.localName);
}

function targetOf(key: string, at: number, length: number): number | undefined {
  if (at < 0) return undefined;
  if (key === "ArrowDown") return Math.min(at + 1, length - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? length - 1 : undefined;
}
