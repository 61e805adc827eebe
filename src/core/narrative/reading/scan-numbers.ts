import { chineseNumeral, isChineseNumeral } from "../../wording/chinese-numeral";
import { isCount, isMoney, unitAt } from "../../wording/number-units";
import { isDigit } from "./plain-line";

/** A number in a line's plain text. */
export interface ScannedNumber {
  readonly start: number;
  readonly end: number;
  /** Digits, sign and point only; undefined where malformed. */
  readonly digits?: string;
  readonly decimals: number;
  readonly chinese?: true;
}

/** More digits than any budget has; beyond it a run of digits is no figure. */
const MOST_DIGITS = 24;
/** A comma in a number is looked at this far: a line of nothing but commas and digits stays linear. */
const MOST_GROUPED = 40;
const SIGN_AFTER_NOT = /[\d年月日号%元人个~A-Za-z)\-—.]/;

/** What a number may begin with. */
const NUMERAL = /[\d零〇一二两三四五六七八九十百千万]/g;

/** Every number of the text, left to right; none is left out and none overlaps. Linear. */
export function scanNumbers(text: string): readonly ScannedNumber[] {
  const found: ScannedNumber[] = [];
  NUMERAL.lastIndex = 0;
  for (let match = NUMERAL.exec(text); match !== null; match = NUMERAL.exec(text)) {
    NUMERAL.lastIndex = isDigit(match[0]) ? arabic(text, match.index, found) : chinese(text, match.index, found);
  }
  return found;
}

function arabic(text: string, at: number, found: ScannedNumber[]): number {
  const whole = digitsEnd(text, at);
  const grouped = groupsEnd(text, at, whole);
  if (grouped === "malformed") return malformedGroups(text, at, found);
  let end = grouped === whole ? blankGroupsEnd(text, at, whole) : grouped;
  const integerEnd = end;
  let points = 0;
  while (text.charAt(end) === "." && isDigit(text.charAt(end + 1))) {
    points++;
    end = digitsEnd(text, end + 1);
  }
  if (points === 1 && grouped === whole && isNumberedItem(text, at, whole, end)) {
    found.push(make(text, at, whole, 0));
    return whole + 1;
  }
  if (points > 1) return severalPoints(text, at, end, found);
  const wrong = points === 0 ? wrongPoint(text, at, end) : 0;
  if (wrong > 0) {
    found.push({ start: at, end: end + wrong, decimals: 0 });
    return end + wrong;
  }
  const start = isNegative(text, at) ? at - 1 : at;
  found.push(make(text, start, end, points === 0 ? 0 : end - integerEnd - 1));
  return end;
}

/** What a figure stands behind; 详见表5。 ends a sentence. */
const BEFORE_FIGURE = /[占为加少长降升高费出算款金]/;

/** 12..34, 12.，34 and, with a unit behind two decimals, 12。34万元: how long is what stands for the point and decimals; 0 for none. */
function wrongPoint(text: string, start: number, end: number): number {
  if (!/[.。]/.test(text.charAt(end)) || (end - start <= 2 && (start === 0 || /[。;:]/.test(text.charAt(start - 1))))) return 0;
  const behind = text.slice(end, end + MOST_DIGITS);
  const found = /^\.{1,2}[.,，]\d{1,4}(?!\d)/.exec(behind) ?? (BEFORE_FIGURE.test(text.charAt(start - 1)) ? /^。\d{2}(?=万元|%)/.exec(behind) : null);
  return found?.[0].length ?? 0;
}

function make(text: string, start: number, end: number, decimals: number): ScannedNumber {
  const digits = end - start > 2 * MOST_DIGITS ? "" : text.slice(start, end).replace(/[,， ]/g, "");
  return { start, end, decimals, ...(digits === "" || digits.length > MOST_DIGITS ? {} : { digits }) };
}

function digitsEnd(text: string, at: number, most = Infinity): number {
  let end = at;
  while (end - at <= most && isDigit(text.charAt(end))) end++;
  return end;
}

/** Where the thousands groups end; "malformed" where a comma with a unit behind it groups otherwise than in threes (1,50.74万元). */
function groupsEnd(text: string, start: number, whole: number): number | "malformed" {
  if (whole - start > 3) return isCommaForPoint(text, start, whole) ? "malformed" : whole;
  let end = whole;
  while (/[,，]/.test(text.charAt(end)) && isDigit(text.charAt(end + 1))) {
    const next = digitsEnd(text, end + 1, MOST_DIGITS);
    const inThrees = next - end - 1 === 3;
    if (text.charAt(end) === "，" && !(inThrees && goesOnAsFigure(text, next))) return whole;
    if (!inThrees) return looksGrouped(text, start) ? "malformed" : end;
    end = next;
    if (end - start > MOST_GROUPED) return whole;
  }
  return end;
}

/** 支出预算1268,45万元: behind four and more digits a comma is for the point, or misplaced. */
function isCommaForPoint(text: string, start: number, whole: number): boolean {
  if (!BEFORE_FIGURE.test(text.charAt(start - 1)) || !/^(?:,\d|，\d\d(?!\d))/.test(text.slice(whole, whole + 4))) return false;
  const end = digitsEnd(text, whole + 1, MOST_DIGITS);
  return isMoney(unitAt(text, end)) && !text.slice(Math.max(0, start - MOST_DIGITS), start).includes("分别");
}

/** After a full-width comma and three digits: more of the figure, or its unit. */
function goesOnAsFigure(text: string, at: number): boolean {
  return (/[.,，]/.test(text.charAt(at)) && isDigit(text.charAt(at + 1))) || isMoney(unitAt(text, at));
}

/** 拨款1 500.00万元: blanks part thousands, where words stand before the number and its decimals or unit behind. */
function blankGroupsEnd(text: string, start: number, whole: number): number {
  if (whole - start > 3 || !/[\u4e00-\u9fff]/.test(text.charAt(start - 1))) return whole;
  const blank = /^(?: \d{3})+(?=\.\d|[万亿千]?元)/.exec(text.slice(whole, whole + 24));
  return blank === null ? whole : whole + blank[0].length;
}

function groupedRun(text: string, start: number): number {
  let end = start;
  while (end - start <= MOST_GROUPED && (isDigit(text.charAt(end)) || (/[,.]/.test(text.charAt(end)) && isDigit(text.charAt(end + 1))))) end++;
  return end;
}

/** With money behind it; or, as 12,34% with its comma for a point, with two decimals and no 分别 that tells several numbers. */
function looksGrouped(text: string, start: number): boolean {
  const end = groupedRun(text, start);
  if (end - start > MOST_GROUPED) return false;
  return isMoney(unitAt(text, end)) || (text.charAt(end) === "%" && /^\d+,\d\d$/.test(text.slice(start, end)) && !text.slice(Math.max(0, start - MOST_DIGITS), start).includes("分别"));
}

function malformedGroups(text: string, start: number, found: ScannedNumber[]): number {
  const run = groupedRun(text, start);
  const end = text.charAt(run) === "，" ? digitsEnd(text, run + 1, MOST_DIGITS) : run;
  found.push({ start, end, decimals: 0 });
  return end;
}

/** 2024.2.23 is a date (three numbers), 1.1.2 at a line's start a numbering; 1.5.0万元 is malformed. */
function severalPoints(text: string, start: number, end: number, found: ScannedNumber[]): number {
  const parts = end - start > 12 ? [] : text.slice(start, end).split(".");
  const [year = "", month = "", day = ""] = parts;
  if (parts.length === 3 && /^(?:19|20)\d\d$/.test(year) && Number(month) <= 12 && Number(day) <= 31) {
    let at = start;
    for (const part of parts) {
      found.push(make(text, at, at + part.length, 0));
      at += part.length + 1;
    }
    return end;
  }
  found.push({ start, end, decimals: 0 });
  return end;
}

/** 1.208社会保障…, 2.2023年自治区…, 3.18辆: a list's number and what it numbers, without a space between. */
function isNumberedItem(text: string, start: number, whole: number, end: number): boolean {
  if (whole - start > 2) return false;
  const rest = text.slice(whole + 1, end);
  const unit = unitAt(text, end);
  const isYear = /^(?:19|20)\d\d$/.test(rest);
  if (isYear && text.charAt(end) === "年") return true;
  if (start > 0 && !/[。;:，]/.test(text.charAt(start - 1))) return false;
  if (unit === "年" || unit === "年度" || (isCount(unit) && !/米|㎡|公里|亩|吨/.test(unit))) return true;
  return unit === "" && (isYear || /^2\d\d(?:\d\d){0,2}$/.test(rest)) && /[\u4e00-\u9fff]/.test(text.charAt(end));
}

function isNegative(text: string, at: number): boolean {
  return text.charAt(at - 1) === "-" && at > 1 && !SIGN_AFTER_NOT.test(text.charAt(at - 2));
}

const COUNTER = /^[个家名辆台套人]/;
const COUNTED_AFTER = /^.{1,9}(?:科室|处室|股室|单位|机构|中心|部门|项目|人员|用车|车辆)/;
const COUNTED_BEFORE = /(?:下设|内设|下属|设有|设立|共|编制|实有|在职|退休|离休|机构|单位|科室|车辆|设备)[为有数]?$/;

/** 三家, 十二个科室, 两个单位; 二〇二四年. Other words that begin with a numeral (三公, 一般, 两个维护) are words. */
function chinese(text: string, at: number, found: ScannedNumber[]): number {
  let end = at;
  while (end - at < MOST_DIGITS && isChineseNumeral(text.charAt(end))) end++;
  if (text.charAt(end) !== "年" && !COUNTER.test(text.charAt(end))) return end;
  const value = text.charAt(at - 1) === "第" ? undefined : chineseNumeral(text.slice(at, end));
  if (value === undefined) return end;
  const isYear = end - at === 4 && value >= 1900 && value < 2100 && text.charAt(end) === "年";
  const after = text.slice(end, end + 12);
  const counts = COUNTER.test(after) && (COUNTED_AFTER.test(after) || COUNTED_BEFORE.test(text.slice(Math.max(0, at - 6), at)));
  if (isYear || counts) found.push({ start: at, end, digits: String(value), decimals: 0, chinese: true });
  return end;
}
