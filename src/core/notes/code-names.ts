import { codeOf } from "../identities/table-index";
import type { Disclosure } from "../recognition/disclosure";
import { knownCode } from "../standards/codes/code-list";
import { withoutNumbering } from "../wording/normalise";

/** Tables that print names beside functional codes: first those with the code in a column of its own. */
const TABLES = ["budget-5", "budget-8", "budget-9", "budget-3", "budget-2", "budget-4", "budget-1", "accounts-05", "accounts-08", "accounts-09", "accounts-03", "accounts-02", "accounts-04", "accounts-01"] as const;
const cache = new WeakMap<Disclosure, ReadonlyMap<string, string>>();

/** The name that this document prints for a functional code, else the one of the classification; "" where neither tells. */
export function codeName(disclosure: Disclosure, code: string): string {
  let names = cache.get(disclosure);
  if (names === undefined) cache.set(disclosure, (names = collect(disclosure)));
  return names.get(code) ?? knownCode("functional", code)?.name ?? "";
}

/** Names of 类, 款 and 项, as far as the code goes. */
export function codePath(disclosure: Disclosure, code: string): readonly string[] {
  return [3, 5, 7].filter((length) => length <= code.length).map((length) => codeName(disclosure, code.slice(0, length)));
}

function collect({ tables }: Disclosure): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const id of TABLES) {
    for (const row of tables.get(id)?.rows ?? []) {
      const code = row.kind === "code" ? codeOf(row) : undefined;
      const name = withoutNumbering(row.name).replace(/^\d+/, "");
      if (code !== undefined && name !== "" && !names.has(code)) names.set(code, name);
    }
  }
  return names;
}
