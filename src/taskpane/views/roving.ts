/** What had the focus before a list was drawn anew. */
export interface RememberedFocus {
  readonly key: string | null;
  readonly index: number;
}

/** One stop for the Tab key in a long list; arrows, Home and End move within it. */
export interface Roving {
  readonly remember: () => RememberedFocus | null;
  readonly restore: (focus: RememberedFocus | null) => void;
}

export function roving(list: HTMLElement): Roving {
  let current: HTMLElement | null = null;
  const stops = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[data-roving]")].filter((s) => s.closest("[hidden]") === null);

  const makeCurrent = (stop: HTMLElement): void => {
    if (current !== null) current.tabIndex = -1;
    current = stop;
    stop.tabIndex = 0;
  };
  const ensureCurrent = (): void => {
    if (current?.isConnected === true && current.closest("[hidden]") === null) return;
    const first = stops()[0];
    if (first !== undefined) makeCurrent(first);
  };

  new MutationObserver(ensureCurrent).observe(list, { childList: true, subtree: true, attributes: true, attributeFilter: ["hidden"] });
  list.addEventListener("focusin", (event) => {
    if (event.target instanceof HTMLElement && event.target.matches("[data-roving]")) makeCurrent(event.target);
  });
  list.addEventListener("keydown", (event) => {
    if (!(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = stops();
    const here = event.target.closest("li, section")?.querySelector<HTMLElement>("[data-roving]") ?? event.target;
    const at = all.indexOf(event.target.matches("[data-roving]") ? event.target : here);
    const to = at < 0 ? undefined : targetOf(event.key, at, all.length);
    const next = to === undefined ? undefined : all[to];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });

  return {
    remember: () => {
      const active = document.activeElement;
      if (!(active instanceof HTMLElement) || !list.contains(active)) return null;
      return { key: active.dataset["key"] ?? null, index: stops().indexOf(active) };
    },
    restore: (focus) => {
      if (focus === null) return;
      const all = stops();
      const same = focus.key === null ? undefined : all.find((s) => s.dataset["key"] === focus.key);
      (same ?? all[Math.min(Math.max(0, focus.index), all.length - 1)])?.focus();
    },
  };
}

function targetOf(key: string, at: number, length: number): number | undefined {
  if (key === "ArrowDown") return Math.min(at + 1, length - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return length - 1;
  return undefined;
}
