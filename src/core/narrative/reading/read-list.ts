import type { Range } from "./line-ranges";
import { parentheses } from "./line-ranges";
import type { PlainLine } from "./plain-line";
import type { ListStatement, Subject } from "./statement";

const LONGEST_LIST = 6_000;
const LONGEST_ITEM = 60;

/** A、B、C等 from `start` to the end of the sentence; undefined where what stands there is no list of names. */
export function readList(line: PlainLine, start: number, subject: Subject): ListStatement | undefined {
  const { text } = line;
  const region = text.slice(start, start + LONGEST_LIST);
  const stop = region.search(/[。;:]/);
  const end = start + (stop < 0 ? region.length : stop);
  const items = itemsOf(text, start, end);
  if (items.length === 0 || items.some(({ start: from, end: to }) => to - from > LONGEST_ITEM)) return undefined;
  const last = items[items.length - 1];
  const open = last !== undefined && /等(?:方面|支出|费用|项目|内容)?$/.test(text.slice(last.start, last.end));
  const named = items.map((item, index) => {
    const ends = open && index === items.length - 1 ? item.start + text.slice(item.start, item.end).replace(/等(?:方面|支出|费用|项目|内容)?$/, "").length : item.end;
    return { name: text.slice(item.start, ends), span: line.span(item.start, ends) };
  });
  return { kind: "list", subject, span: line.span(start, end), items: named.filter(({ name }) => name !== ""), open };
}

function itemsOf(text: string, start: number, end: number): readonly Range[] {
  const brackets = parentheses(text.slice(start, end)).map((range) => ({ start: range.start + start, end: range.end + start }));
  const found: Range[] = [];
  let from = start;
  let bracket = 0;
  for (let at = start; at <= end; at++) {
    while (bracket < brackets.length && (brackets[bracket]?.end ?? 0) <= at) bracket++;
    const inside = brackets[bracket];
    if (inside !== undefined && inside.start <= at && at < inside.end) continue;
    if (at < end && !/[、,，]/.test(text.charAt(at))) continue;
    if (at > from) found.push({ start: from, end: at });
    from = at + 1;
  }
  return found;
}
