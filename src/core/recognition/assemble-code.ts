import { CODE_LENGTHS } from "../standards/codes/code-list";

/** Lengths of a code by level: 类, 类款, 类款项. An economic code that goes as deep is read too; a rule tells that it may not. */
const LENGTHS = CODE_LENGTHS.functional;

/** A code as read from a row, and the rest of the text where code and name were joined. */
export interface ReadCode {
  readonly code: string;
  readonly rest: string;
}

/**
 * Codes from their cells, 类 first: `208|01|05`, `208|1|5` (stored as numbers), `|01|` (类 left blank: `previous` gives it),
 * `208|20801|2080105` (each level whole), `2080105` in one cell. Undefined where the cells hold no code, "malformed" where they hold something else.
 */
export function assembleCode(cells: readonly string[], previous: string | undefined): string | "malformed" | undefined {
  if (cells.every((cell) => cell === "")) return undefined;
  let code = "";
  for (let level = 0; level < cells.length; level++) {
    const cell = cells[level] ?? "";
    if (cell === "") {
      const deeper = cells.slice(level + 1).some((other) => other !== "");
      if (!deeper) break;
      if (cells.slice(level + 1).some((other) => other.length > 3)) continue; // a deeper cell holds the whole code
      const length = LENGTHS[level] ?? 0;
      // A level left blank is that of the line above, if what is printed of the code is the same there.
      if (previous === undefined || previous.length < length || !previous.startsWith(code)) return "malformed";
      code = previous.slice(0, length);
      continue;
    }
    if (!/^\d{1,7}$/.test(cell)) return "malformed";
    if (cell.length > 3 || (level === 0 && cell.length === 3)) {
      if (cell.length % 2 === 0) return "malformed";
      code = cell;
    } else if (level === 0) return "malformed";
    else code += cell.length === 3 ? cell : cell.padStart(2, "0");
  }
  return LENGTHS.includes(code.length) ? code : "malformed";
}

/** Splits "2080105行政运行", "208 社会保障…" (squeezed already) into code and name. */
export function splitJoinedCode(text: string): ReadCode | undefined {
  const match = /^(\d{3}(?:\d{2}){0,2})(?!\d)[-—:：.、]?(.*)$/.exec(text);
  if (match === null) return undefined;
  return { code: match[1] ?? "", rest: match[2] ?? "" };
}
