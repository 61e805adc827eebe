import { createHash, type Hash } from "node:crypto";
import type { CheckTarget, FilePath } from "./find-workbooks";
import { bytesOf, whyUnread } from "./read-input";

/** The documents that may go with a workbook. */
export const COMPANION_ROLES = ["narrative", "lastYear", "budget", "changedFrom"] as const;
export type CompanionRole = (typeof COMPANION_ROLES)[number];

/** A companion's bytes, or in plain Chinese why there are none. */
export type CompanionInput = { readonly path: FilePath; readonly bytes: Uint8Array } | { readonly path: FilePath; readonly error: string };

/** A file and what goes with it, as bytes, with the fingerprint of them all. */
export interface TargetInput {
  readonly own: Uint8Array;
  readonly companions: ReadonlyMap<CompanionRole, CompanionInput>;
  /** Hexadecimal. It changes when any of the documents does, when one comes or goes, or takes another's place. */
  readonly sha256: string;
}

/** Throws what reading the file itself throws; companions that cannot be read are told in their place. */
export async function readTarget(target: CheckTarget): Promise<TargetInput> {
  const hash = createHash("sha256");
  const own = await bytesOf(target);
  add(hash, target.kind, own);
  const companions = new Map<CompanionRole, CompanionInput>();
  for (const role of COMPANION_ROLES) {
    const path = target[role];
    if (path === undefined) continue;
    const input = await companionAt(path);
    companions.set(role, input);
    add(hash, role, "bytes" in input ? input.bytes : new Uint8Array());
  }
  // Units are many: each is read again when its turn comes, and none is held meanwhile.
  for (const path of target.units ?? []) {
    const input = await companionAt(path);
    add(hash, "unit", "bytes" in input ? input.bytes : new Uint8Array());
  }
  return { own, companions, sha256: hash.digest("hex") };
}

/** Never throws. */
export async function companionAt(path: FilePath): Promise<CompanionInput> {
  try {
    return { path, bytes: await bytesOf(path) };
  } catch (error) {
    return { path, error: whyUnread(error) };
  }
}

/** With its role and length, so that no two sets of documents run together into one text. */
function add(hash: Hash, role: string, bytes: Uint8Array): void {
  hash.update(`${role}:${String(bytes.length)}:`).update(bytes);
}
