import { classCodeOfName } from "../../standards/codes/functional-classes";
import { COMPOSITION, PURPOSE, REASON } from "../../wording/claim-words";
import { canonicalSubject } from "../../wording/subject-names";
import type { Range } from "./line-ranges";

/** A stretch in which amounts are told aside; `text` is where the reason or purpose itself begins. */
export interface AsideRange extends Range {
  readonly kind: "reason" | "purpose" | "composition";
  readonly text: number;
}

const BEGINNINGS = [
  { kind: "reason", pattern: REASON },
  { kind: "purpose", pattern: PURPOSE },
  { kind: "composition", pattern: COMPOSITION },
] as const;
const LONGEST_COMPOSITION = 1_500;

/** Reasons, purposes and compositions of a line, in order and apart. */
export function asideRanges(text: string, start: number, expenses: boolean): readonly AsideRange[] {
  const found: AsideRange[] = [];
  const next = BEGINNINGS.map(({ pattern }) => matchFrom(pattern, text, start));
  for (;;) {
    let first = -1;
    next.forEach((match, index) => {
      if (match !== null && (first < 0 || match.index < (next[first]?.index ?? Infinity))) first = index;
    });
    const match = next[first];
    const kind = BEGINNINGS[first]?.kind;
    if (match == null || kind === undefined) return found;
    const textAt = match.index + match[0].length;
    const range = kind === "reason" && isNoReason(text, match.index, match[0]) ? undefined : rangeOf(kind, text, match.index, textAt, expenses);
    if (range !== undefined) found.push(range);
    const past = range?.end ?? textAt;
    BEGINNINGS.forEach(({ pattern }, index) => {
      const held = next[index];
      if (held != null && held.index < past) next[index] = matchFrom(pattern, text, past);
    });
  }
}

function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** 发现的问题及原因： is a heading of its own; 其他用车主要是：3辆… tells parts. */
function isNoReason(text: string, at: number, words: string): boolean {
  return /(?:及|和|的|其)$/.test(text.slice(Math.max(0, at - 1), at)) && words.startsWith("原因")
    ? /(?:及|和)$/.test(text.slice(Math.max(0, at - 1), at))
    : words.startsWith("主要是") && /^[:：]?\d/.test(text.slice(at + words.length, at + words.length + 2));
}

function rangeOf(kind: AsideRange["kind"], text: string, start: number, textAt: number, expenses: boolean): AsideRange | undefined {
  if (kind === "composition") {
    const close = text.slice(textAt, textAt + LONGEST_COMPOSITION).search(/构成|组成/);
    return close < 0 ? undefined : { kind, start, text: textAt, end: textAt + close + 2 };
  }
  const stops = /[。;,，]/g;
  stops.lastIndex = textAt;
  for (let stop = stops.exec(text); stop !== null; stop = stops.exec(text)) {
    if (stop[0] === "。") return { kind, start, text: textAt, end: stop.index };
    if (stop[0] === ";" && (kind === "purpose" || startsItem(text, stop.index + 1))) return { kind, start, text: textAt, end: stop.index };
    const comma = stop[0] !== ";";
    if (comma && kind === "purpose" && /^(?:比|较|与|同比|占|主要原因|增加|减少)/.test(text.slice(stop.index + 1, stop.index + 6))) return { kind, start, text: textAt, end: stop.index };
    if (COMPARES.test(text.slice(stop.index + 1, stop.index + 60))) return { kind, start, text: textAt, end: stop.index };
    if (comma && expenses && startsItem(text, stop.index + 1)) return { kind, start, text: textAt, end: stop.index };
  }
  return { kind, start, text: textAt, end: text.endsWith(";") ? text.length - 1 : text.length };
}

/** 主要原因：…；与上年相比，减少5.16万元，下降0.66%: the item goes on; a reason has no rates of its own. */
const COMPARES = /^(?:与|和|比|较)(?:上年|去年|上一年|(?:19|20)\d\d年)[^,，;。]{0,14}[,，]?(?:增加|减少)了?-?\d[\d,.]{0,16}[万千亿]?元[,，](?:增长|下降|上升|降低|减少|增加|提高|增幅|降幅)[^,，;。\d]{0,4}\d/;

const ITEM = /^(?:其中:?|\d{1,2}[.、]|\(\d{1,2}\))?([^\d,，;。:]{2,26}?)(?:比上年|较上年|与上年|同比|增加|减少|增长|下降|持平|未安排|全年预算|年初预算|决算数|预算数|支出决算|预算为|((?:预算|支出|拨款|收入|为)?)-?\d)/;

/** 公务接待费减少0.79万元 …: the next item of a list, told after the reason of the one before. */
function startsItem(text: string, at: number): boolean {
  if (/^(?:(?:19|20)\d\d年度?|本年)?(?:支出)?(?:预算|决算)数?为?\d/.test(text.slice(at, at + 24))) return true;
  const [, name, noun] = ITEM.exec(text.slice(at, at + 48)) ?? [];
  if (name === undefined) return false;
  if (noun !== undefined && noun !== "" && (canonicalSubject(name + noun) !== undefined || classCodeOfName(name + noun) !== undefined)) return true;
  const bare = name.replace(/(?:\(类\)|预算|支出)$/, "");
  return canonicalSubject(name) !== undefined || canonicalSubject(bare) !== undefined || classCodeOfName(name) !== undefined || classCodeOfName(name.replace(/\(类\)$/, "")) !== undefined;
}
