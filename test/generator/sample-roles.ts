import type { Sheet } from "../../src/core/workbook/workbook";
import type { Role } from "./grid";

/** What the cells of a drawn table are for, by "row,column": enough to dress a sample. `body` is the first row below the header. */
export function rolesOf({ rows }: Sheet, body: number): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell !== undefined) roles.set(`${String(r)},${String(c)}`, roleOf(cell.value, r, body));
    }),
  );
  return roles;
}

function roleOf(value: string | number | boolean, row: number, body: number): Role {
  if (row === 0) return "title";
  if (typeof value === "number") return Number.isInteger(value) && value < 100 ? "marker" : "amount";
  const text = String(value);
  if (/^(?:注|说明)：/.test(text)) return "note";
  if (/^(?:公开|金额单位|（20)/.test(text)) return "metaRight";
  if (/^部门：/.test(text)) return "meta";
  if (row < body) return "header";
  return /计$/.test(text) ? "totalText" : /^\d{3,7}$/.test(text) ? "code" : "text";
}
