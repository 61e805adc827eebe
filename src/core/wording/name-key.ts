import { squeeze } from "./normalise";

const keys = new Map<string, string>();
const MOST = 20_000;

/** What is compared of names: without spaces, quotes of any kind, a final 。, and whatever the brackets look like. */
export function nameKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    if (keys.size >= MOST) keys.clear();
    key = squeeze(name).replace(/["'“”‘’「」『』]/g, "").replace(/[。.;;,，、:：]+$/, "").replace(/[【〔〈《<[]/g, "(").replace(/[】〕〉》>\]]/g, ")").replace(/[‐-―−－—–]+/g, "-");
    keys.set(name, key);
  }
  return key;
}
