import type { Narrative } from "../narrative/narrative";
import { a1 } from "../workbook/a1";
import type { CellRef } from "../workbook/cell-ref";
import type { Sheet } from "../workbook/workbook";
import type { BookComment } from "./book-facts";
import { masked, personalNumbers, type PersonalNumber } from "./personal-numbers";
import type { PublishingItem } from "./publishing-item";

const NAMES: Readonly<Record<PersonalNumber["kind"], string>> = { identity: "身份证号", mobile: "手机号", bankCard: "银行卡号" };
/** Rows above a cell in which its column's label is looked for. */
const HEADER_REACH = 200;

export function numbersOnSheet(sheet: Sheet): readonly PublishingItem[] {
  return sheet.rows.flatMap((row, rowAt) => (row ?? []).flatMap((cell, column) => {
    const text = typeof cell?.value === "string" ? cell.value : Number.isSafeInteger(cell?.value) ? String(cell?.value) : "";
    // Short texts are by far the most; a label is looked for only where there are digits enough.
    if (text.length < 11 || !/\d(?:[ -]?\d){9}|[０-９]/.test(text)) return [];
    const at = { sheet: sheet.name, row: rowAt, column };
    return personalNumbers(text, text.length < 30 ? labelOf(sheet, at) : "").map((number) => itemOf(number, `${sheet.name}!${a1(at)}`, { at }));
  }));
}

export function numbersInNarrative({ name, source, paragraphs }: Narrative): readonly PublishingItem[] {
  // What stands on the workbook's own sheets is found there.
  if (source === "sheet") return [];
  return paragraphs.flatMap(({ text, place }) => personalNumbers(text).map((number) => itemOf(number, `${name.replace(/^.*[\\/]/, "")}${place.line === undefined ? "" : ` 第 ${String(place.line)} 段`}`, { text: place })));
}

export function numbersInComment({ at, text }: BookComment): readonly PublishingItem[] {
  return personalNumbers(text).map((number) => itemOf(number, `${at.sheet}!${a1(at)} 的批注`, { at }));
}

function itemOf({ kind, quote, isContact }: PersonalNumber, where: string, place: Pick<PublishingItem, "at" | "text">): PublishingItem {
  const words = `${where} 有${NAMES[kind]} ${masked(quote)}`;
  return isContact
    ? { kind: "personalNumber", level: "look", message: `${words}，是作为联系电话写的。请确认是否公开；一般公开办公电话。`, ...place }
    : { kind: "personalNumber", level: "remove", message: `${words}，属于个人信息。请删除或遮盖后再公开。`, ...place };
}

/** The nearest words left of a cell and above it. */
function labelOf({ rows }: Sheet, { row, column }: CellRef): string {
  const words = (value: unknown): string => (typeof value === "string" && /\p{L}/u.test(value) ? value.slice(0, 40) : "");
  let left = "";
  for (let at = column - 1; at >= 0 && left === ""; at--) left = words(rows[row]?.[at]?.value);
  let above = "";
  for (let at = row - 1; at >= Math.max(0, row - HEADER_REACH) && above === ""; at--) above = words(rows[at]?.[column]?.value);
  return `${above} ${left}`;
}
