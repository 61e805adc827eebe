import { labelKey } from "../wording/normalise";
import type { NotesColumn } from "./notes-standard";

/** What is compared of a header cell: the unit in brackets may have been left out. */
export function headerKey(text: string): string {
  return labelKey(text).replace(/万元$/, "");
}

/** Columns without which rows cannot be told apart, or answers read. */
export function isNeeded({ id, kind }: NotesColumn): boolean {
  return kind !== undefined || id === "part" || id === "code" || id === "name" || id === "source" || id === "remark";
}
