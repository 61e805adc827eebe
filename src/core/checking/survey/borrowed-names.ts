import { onceFor } from "../../recall/once-for";
import type { Disclosure } from "../../recognition/disclosure";
import type { CodeSystem } from "../../standards/codes/code-list";
import { acceptsName, isWellSourced, knownCode, knownSiblingsNamed, parentCode } from "../../standards/codes/code-list";
import { NAMES_OF_MANY } from "../../standards/codes/names-of-many";
import type { NameMention, NamesOfCode } from "./name-mentions";
import { namesOfDocument } from "./name-mentions";

/**
 * Why a name is another code's:
 * "list": the code lists give it to the other code, and this code another name;
 * "elsewhere": the other code bears it in this document, and this code another name elsewhere in it;
 * "twins": two codes of one parent bear it throughout, though the names below one parent are unique, and the lists tell which is right;
 * "unclear": the same, and nothing tells which of the two is right.
 */
export type BorrowingProof = "list" | "elsewhere" | "twins" | "unclear";

/** A code printed under the name of another one. */
export interface BorrowedName {
  readonly proof: BorrowingProof;
  readonly code: string;
  /** The mentions of the code under the other's name. */
  readonly wrong: readonly NameMention[];
  /** The code whose name it is, and where it bears it (empty where only the lists tell). */
  readonly owner: string;
  readonly ownerMentions: readonly NameMention[];
  /** What the code is called elsewhere, or in the lists; undefined where nothing tells. */
  readonly rightName?: string;
  /** Where it is called so. */
  readonly rightMentions: readonly NameMention[];
}

const borrowed = onceFor<Disclosure, readonly BorrowedName[]>();

/** All borrowed names of a document. Two rules ask (one reports them, one leaves them out); the search is made once. */
export function borrowedNames(disclosure: Disclosure): readonly BorrowedName[] {
  return borrowed(disclosure, () => [...namesOfDocument(disclosure)].flatMap(([system, codes]) => inSystem(system, codes)));
}

function inSystem(system: CodeSystem, codes: ReadonlyMap<string, NamesOfCode>): BorrowedName[] {
  const bearers = codesByName(codes);
  const borrowed: BorrowedName[] = [];
  for (const [code, names] of codes) {
    for (const [key, wrong] of names) {
      const entry = knownCode(system, code);
      if (entry !== undefined && acceptsName(entry, key)) continue;
      const owners = (bearers.get(key) ?? []).filter((other) => other !== code && other.length === code.length);
      const one = fromList(system, code, wrong, codes) ?? fromElsewhere(system, code, key, names, owners, codes) ?? fromTwins(system, code, key, names, owners, codes);
      if (one !== undefined) borrowed.push(one);
    }
  }
  return borrowed;
}

function codesByName(codes: ReadonlyMap<string, NamesOfCode>): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, string[]>();
  for (const [code, names] of codes) {
    for (const key of names.keys()) {
      const same = bearers.get(key);
      if (same === undefined) bearers.set(key, [code]);
      else same.push(code);
    }
  }
  return bearers;
}

/** 30202 printed as 咨询费, which a well-sourced list gives to 30203 while it calls 30202 印刷费; or a code that no list has, with such a name. */
function fromList(system: CodeSystem, code: string, wrong: readonly NameMention[], codes: ReadonlyMap<string, NamesOfCode>): BorrowedName | undefined {
  const first = wrong[0];
  const entry = knownCode(system, code);
  if (first === undefined || (entry !== undefined && !isWellSourced(entry))) return undefined;
  const owner = knownSiblingsNamed(system, parentCode(code), first.name).find((other) => other.code !== code && isWellSourced(other));
  if (owner === undefined) return undefined;
  const ownerMentions = codes.get(owner.code)?.get(first.key) ?? [];
  const base = { code, wrong, owner: owner.code, ownerMentions, rightMentions: [] };
  return entry === undefined ? { ...base, proof: "twins" } : { ...base, proof: "list", rightName: entry.name };
}

/** 20825 printed as 行政事业单位养老支出 in 表5, the name that 20805 bears, while 表2 and 表3 call 20825 其他生活救助. */
function fromElsewhere(
  system: CodeSystem, code: string, key: string, names: NamesOfCode, owners: readonly string[], codes: ReadonlyMap<string, NamesOfCode>,
): BorrowedName | undefined {
  const wrong = names.get(key) ?? [];
  const right = [...names].filter(([other]) => other !== key).map(([, mentions]) => mentions).sort((a, b) => b.length - a.length)[0];
  if (right === undefined) return undefined;
  const parent = parentCode(code);
  const sibling = owners.find((owner) => parentCode(owner) === parent && ownsName(codes.get(owner), key, wrong.length));
  const stranger = owners.length === 1 && right.length > wrong.length && !NAMES_OF_MANY.has(key) && ownsName(codes.get(owners[0] ?? ""), key, 1) ? owners[0] : undefined;
  const owner = sibling ?? stranger ?? ownerInLists(system, code, wrong, right);
  if (owner === undefined) return undefined;
  const ownerMentions = codes.get(owner)?.get(key) ?? [];
  return { proof: "elsewhere", code, wrong, owner, ownerMentions, rightName: right[0]?.name, rightMentions: right };
}

/**
 * 2101103 printed as 事业单位医疗 where 2101102 does not stand in the document: what proves it is the document itself, which calls 2101103
 * 公务员医疗补助 elsewhere as the lists do; the lists only tell whose name it is.
 */
function ownerInLists(system: CodeSystem, code: string, wrong: readonly NameMention[], right: readonly NameMention[]): string | undefined {
  const [odd, usual] = [wrong[0], right[0]];
  const entry = knownCode(system, code);
  if (odd === undefined || usual === undefined || entry === undefined || !acceptsName(entry, usual.key)) return undefined;
  return knownSiblingsNamed(system, parentCode(code), odd.name).find((other) => other.code !== code)?.code;
}

/** Whether a code bears the name at least as often as the other one, or bears no other. */
function ownsName(names: NamesOfCode | undefined, key: string, times: number): boolean {
  return names !== undefined && (names.size === 1 || (names.get(key)?.length ?? 0) >= times);
}

/** Two codes of one parent, each with this one name only. */
function fromTwins(
  system: CodeSystem, code: string, key: string, names: NamesOfCode, owners: readonly string[], codes: ReadonlyMap<string, NamesOfCode>,
): BorrowedName | undefined {
  if (names.size !== 1) return undefined;
  const twin = owners.find((owner) => parentCode(owner) === parentCode(code) && codes.get(owner)?.size === 1);
  if (twin === undefined) return undefined;
  const wrong = names.get(key) ?? [];
  const ownerMentions = codes.get(twin)?.get(key) ?? [];
  const entry = knownCode(system, code);
  const twinEntry = knownCode(system, twin);
  const base = { code, wrong, owner: twin, ownerMentions, rightMentions: [] };
  if (twinEntry !== undefined && acceptsName(twinEntry, key)) return { ...base, proof: "twins", ...(entry === undefined ? {} : { rightName: entry.name }) };
  if (entry !== undefined && twinEntry === undefined) return { ...base, proof: "twins", rightName: entry.name };
  if (entry === undefined && twinEntry !== undefined) return undefined; // told from the other side
  const rarer = wrong.length < ownerMentions.length || (wrong.length === ownerMentions.length && code > twin);
  return rarer ? { ...base, proof: "unclear" } : undefined;
}
