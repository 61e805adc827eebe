import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { systemErrorCode } from "./system-error";

/** One file, whatever links lead to it. */
export async function sameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([statOf(a), statOf(b)]);
  return first !== null && second !== null ? first.dev === second.dev && first.ino === second.ino : a === b;
}

/** What lies there, or null. */
export async function statOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return null;
  }
}
