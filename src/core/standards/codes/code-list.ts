import { labelKey } from "../../wording/normalise";
import { economicDepartment } from "./economic-department";
import { functionalClasses } from "./functional-classes";
import { functionalObserved } from "./functional-observed";
import type { KnownCode } from "./known-code";

/** The two classifications that the tables use: by function (208…) and by economic kind (301…). */
export type CodeSystem = "functional" | "economic";

const LISTS: Readonly<Record<CodeSystem, ReadonlyMap<string, KnownCode>>> = {
  functional: byCode([...functionalClasses, ...functionalObserved]),
  economic: byCode(economicDepartment),
};

const BY_NAME: Readonly<Record<CodeSystem, ReadonlyMap<string, readonly KnownCode[]>>> = {
  functional: byName(LISTS.functional),
  economic: byName(LISTS.economic),
};

/** Asked for every code of every table: the compared names are made once. */
const ACCEPTED = new WeakMap<KnownCode, ReadonlySet<string>>();

/** Digits of a code, level by level: 类, 款, 项. */
export const CODE_LENGTHS: Readonly<Record<CodeSystem, readonly number[]>> = { functional: [3, 5, 7], economic: [3, 5] };

/** What is known of a code, or undefined: the lists are partial, so that nothing follows from a missing one. */
export function knownCode(system: CodeSystem, code: string): KnownCode | undefined {
  return LISTS[system].get(code);
}

/** The codes of one parent that bear a name, compared by label ("" as parent: the 类). */
export function knownSiblingsNamed(system: CodeSystem, parent: string, name: string): readonly KnownCode[] {
  return BY_NAME[system].get(`${parent}|${labelKey(name)}`) ?? [];
}

/** Whether a name, given by its label key, is a right one for the code. */
export function acceptsName(entry: KnownCode, key: string): boolean {
  let keys = ACCEPTED.get(entry);
  if (keys === undefined) ACCEPTED.set(entry, (keys = new Set([entry.name, ...entry.synonyms, ...entry.otherNames].map(labelKey))));
  return keys.has(key);
}

/** Whether an entry may ground an error. */
export function isWellSourced(entry: KnownCode): boolean {
  return entry.certainty === "official" || entry.certainty === "published";
}

/** "2080105" → "20801", "20801" → "208", "208" → "". */
export function parentCode(code: string): string {
  return code.length <= 3 ? "" : code.slice(0, code.length - 2);
}

function byCode(entries: readonly KnownCode[]): ReadonlyMap<string, KnownCode> {
  return new Map(entries.map((entry) => [entry.code, entry]));
}

function byName(list: ReadonlyMap<string, KnownCode>): ReadonlyMap<string, readonly KnownCode[]> {
  const index = new Map<string, KnownCode[]>();
  for (const entry of list.values()) {
    for (const name of [entry.name, ...entry.synonyms, ...entry.otherNames]) {
      const key = `${parentCode(entry.code)}|${labelKey(name)}`;
      index.set(key, [...(index.get(key) ?? []), entry]);
    }
  }
  return index;
}
