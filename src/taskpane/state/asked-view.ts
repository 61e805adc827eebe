import type { View } from "./parts";

const ASKED: ReadonlyMap<string, View | "help"> = new Map<string, View | "help">([["check", "check"], ["narrative", "narrative"], ["notes", "notes"], ["help", "help"]]);

/** What a page is opened for, by its address: taskpane.html?view=notes, or #view=notes where the page is there already. Null where nothing is asked for. */
export function askedView({ search, hash }: { readonly search: string; readonly hash: string }): View | "help" | null {
  const asked = new URLSearchParams(hash.replace(/^#/, "")).get("view") ?? new URLSearchParams(search).get("view");
  return asked === null ? null : (ASKED.get(asked) ?? null);
}
