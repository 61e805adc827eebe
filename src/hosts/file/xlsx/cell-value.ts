import type { Cell } from "../../../core/workbook/cell";
import { decodeCellText } from "../xml/decode-text";

const MS_PER_DAY = 86_400_000;

/** What a `<c>` of type `type` stores; null where that is nothing. Numbers keep every digit that the file has; dates stay or become serials. */
export function cellValue(type: string, value: string, inline: string, context: { readonly strings: readonly string[]; readonly date1904: boolean }): Cell | null {
  switch (type) {
    case "s":
      return text(context.strings[Number(value)] ?? "");
    case "inlineStr":
      return text(inline === "" ? value : inline);
    case "str":
      return text(value === "" ? inline : decodeCellText(value));
    case "b":
      return value === "" ? null : { value: value.trim() === "1" || value.trim() === "true" };
    case "e":
      return value === "" ? null : { value, error: value };
    case "d":
      return value === "" ? null : date(value, context.date1904);
    default:
      return number(value);
  }
}

function text(value: string): Cell | null {
  return value === "" ? null : { value };
}

function number(raw: string): Cell | null {
  const trimmed = raw.trim();
  if (trimmed === "") return null;
  const value = Number(trimmed);
  // Some producers leave the type away and write text all the same.
  return Number.isNaN(value) ? { value: raw } : { value };
}

/** ISO 8601 of strict files → serial. */
function date(raw: string, date1904: boolean): Cell {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(raw) ? raw : raw.includes("T") ? `${raw}Z` : raw);
  if (Number.isNaN(time)) return { value: raw };
  return { value: (time - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / MS_PER_DAY };
}
