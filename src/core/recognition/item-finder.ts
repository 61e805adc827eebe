import type { ItemStandard } from "../standards/table-standard";
import { labelKey, squeeze, withoutNumbering } from "../wording/normalise";

/** Finds the item that a printed label means, one line after the other. */
export interface ItemFinder {
  /** The item's canonical name, or undefined; `label` is the printed text. Each item is given once. */
  find(label: string): string | undefined;
}

/** Wordings → items, built once per standard list. */
const indexes = new WeakMap<readonly ItemStandard[], ReadonlyMap<string, readonly ItemStandard[]>>();

function indexOf(items: readonly ItemStandard[]): ReadonlyMap<string, readonly ItemStandard[]> {
  let index = indexes.get(items);
  if (index === undefined) {
    const made = new Map<string, ItemStandard[]>();
    for (const item of items) {
      for (const key of new Set([item.name, ...(item.labels ?? [])].map(labelKey))) made.set(key, [...(made.get(key) ?? []), item]);
    }
    indexes.set(items, (index = made));
  }
  return index;
}

/**
 * Equal labels mean different items in different places (一般公共预算拨款 of this year and of the carry-over):
 * the one whose whole was named last is meant, and no item is meant twice.
 */
export function itemFinder(items: readonly ItemStandard[]): ItemFinder {
  const index = indexOf(items);
  const byName = new Map(items.map((item) => [item.name, item]));
  const used = new Set<string>();
  let last: ItemStandard | undefined;
  return {
    find(label): string | undefined {
      const candidates = wordings(label).map((key) => (index.get(key) ?? []).filter((item) => !used.has(item.name)));
      const found = candidates.find((list) => list.length > 0);
      if (found === undefined) return undefined;
      const chain: (string | undefined)[] = [];
      for (let item = last; item !== undefined; item = item.partOf === undefined ? undefined : byName.get(item.partOf)) chain.push(item.name);
      const depth = (item: ItemStandard): number => {
        const at = item.partOf === undefined ? chain.length : chain.indexOf(item.partOf);
        return at < 0 ? chain.length + 1 : at;
      };
      const best = [...found].sort((a, b) => depth(a) - depth(b))[0];
      if (best === undefined) return undefined;
      used.add(best.name);
      last = best;
      return best.name;
    },
  };
}

/** The forms of a label to be looked up, the fullest first: as printed, without numbering, without what stands in brackets. */
function wordings(label: string): string[] {
  const bare = withoutNumbering(label);
  const unbracketed = bare.replace(/[（(][^（()）]*[)）]/g, "");
  return [...new Set([labelKey(squeeze(label)), labelKey(bare), labelKey(withoutNumbering(bare)), labelKey(unbracketed)])].filter((key) => key !== "");
}
