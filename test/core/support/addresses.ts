import type { Finding } from "../../../src/core/checking/finding";
import { a1 } from "../../../src/core/workbook/a1";
import type { CellRef } from "../../../src/core/workbook/cell-ref";

/** "表3!C6". */
export function address(at: CellRef): string {
  return `${at.sheet}!${a1(at)}`;
}

/** The likely cell of a finding, "–" where it has none. */
export function likelyCell({ at: [first] }: Finding): string {
  return first === undefined ? "–" : address(first);
}
