import { exactOf } from "../../figures/exact";
import { dateExists } from "../../wording/calendar";
import { isMoney, MONEY_UNITS, repeatedUnit, unitAt } from "../../wording/number-units";
import type { NumberFault, NumberToken, NotClaimReason } from "./number-token";
import { bookTitles, placeholders, quotations, rangeFinder } from "./line-ranges";
import { numberingLength } from "./numbering";
import type { PlainLine } from "./plain-line";
import type { ScannedNumber } from "./scan-numbers";
import { scanNumbers } from "./scan-numbers";

/** A number with its place in the line's plain text. */
export interface LineNumber {
  readonly token: NumberToken;
  readonly start: number;
  readonly end: number;
  /** Behind its unit and what belongs to it (余, 多, 左右). */
  readonly after: number;
}

/** What the section or project says of every number in it. */
export interface NumberSurroundings {
  /** 第一部分's 职能. */
  readonly functions: boolean;
  /** A project's own name, in the line's plain text. */
  readonly ownName?: { readonly start: number; readonly end: number };
}

const LONGEST_SIGHT = 12;

/** Every number of a line with its unit, and why it claims nothing where it does not. */
export function readNumbers(line: PlainLine, surroundings: NumberSurroundings): readonly LineNumber[] {
  const { text } = line;
  const scanned = scanNumbers(text);
  if (scanned.length === 0) return [];
  const inTitle = rangeFinder(bookTitles(text));
  const inPlaceholder = rangeFinder(placeholders(text));
  const inQuotation = rangeFinder(quotations(text));
  const numbering = numberingLength(text);
  const found: LineNumber[] = [];
  let date: DateSoFar = {};
  for (const number of scanned) {
    const seen = see(text, number);
    const context: Context = { unit: seen.unit, inTitle: inTitle(number.start) !== undefined || inPlaceholder(number.start) !== undefined, inQuotation: inQuotation(number.start) !== undefined, numbering, surroundings };
    const dated = dateOf(text, number, seen, date);
    date = dated.date;
    const why = dated.reason ?? reasonOf(text, number, context);
    // 50.00元元: 万元 or 元, no one can say.
    const fault = dated.fault ?? (number.digits === undefined || (seen.twice && seen.unit === "元") ? "malformed" : undefined);
    found.push(finish(line, number, seen, why, fault));
  }
  return found;
}

interface Seen {
  readonly unit: string;
  readonly after: number;
  readonly approximate: boolean;
  readonly twice: boolean;
  readonly threshold: boolean;
}

interface Context {
  readonly unit: string;
  readonly inTitle: boolean;
  readonly inQuotation: boolean;
  readonly numbering: number;
  readonly surroundings: NumberSurroundings;
}

function see(text: string, { start, end }: ScannedNumber): Seen {
  const more = /^[余多几]/.test(text.charAt(end)) && unitAt(text, end + 1) !== "" ? 1 : 0;
  const first = unitAt(text, end + more);
  const again = isMoney(first) || first === "%" || first === "万" ? repeatedUnit(text, end + more + first.length) : 0;
  // 万万元 is 万元 with a character too many.
  const unit = first === "万" && again > 0 ? "万元" : first;
  const after = end + more + first.length + again;
  const behind = text.slice(after, after + 3);
  const before = text.slice(Math.max(0, start - 4), start);
  const around = /^(?:左右|余|多(?!于)|上下)/.exec(behind)?.[0];
  return {
    unit,
    twice: again > 0,
    after: after + (around?.length ?? 0),
    approximate: more > 0 || around !== undefined || /(?:约|将近|接近|[^附最邻]近|^近|不足|不到|超过|逾|[^高]超|≈|达到或超过|至少|不少于|不低于)[为:]?$/.test(before),
    threshold: (BOUNDED_BEHIND.test(text.slice(after, after + 12)) && (unit !== "%" || NAMED_BEHIND.test(text.slice(after, after + 12)))) || (isMoney(unit) && BOUNDED_BEFORE.test(text.slice(Math.max(0, start - 8), start))),
  };
}

/** 50万元以上, 20万元(含)以下: a bound; of percentages only within a name. */
const BOUNDED_BEHIND = /^(?:\(含\))?(?:及)?以[上下内]/;
const NAMED_BEHIND = /^(?:\(含\))?以[上下](?:\(含\))?的?[\u4e00-\u9fff]/;
/** 不超过5万元, 最高3万元. */
const BOUNDED_BEFORE = /(?:不(?:得|能|应|可|会)?(?:超过|超|高于|大于|多于)|最高|最多|至多|上限|限额)[为是:]?$/;

interface DateSoFar {
  readonly year?: number;
  readonly month?: number;
}

/** Years, months and days, and whether the day exists. */
function dateOf(text: string, { start, end, digits, decimals }: ScannedNumber, { unit }: Seen, date: DateSoFar): { readonly date: DateSoFar; readonly reason?: NotClaimReason; readonly fault?: NumberFault } {
  const value = digits === undefined || decimals > 0 ? NaN : Number(digits);
  const length = end - start;
  if (unit === "年" || unit === "年度") {
    if (length === 4 && value >= 1900 && value < 2100) return { date: { year: value }, reason: "year" };
    if ((length >= 5 && length <= 6 && /(?:19|20)\d\d/.test(digits ?? "")) || (length === 3 && /^20/.test(digits ?? ""))) return { date: {}, fault: "malformed" };
    if (length === 2 && value >= 49 && /^(?:年)(?:以前|前|底|以后|之前)/.test(text.slice(end, end + 4))) return { date: {}, reason: "year" };
    return { date: {} };
  }
  if (unit === "月" && value > 0 && length <= 2) {
    if (value > 12) return { date: {}, fault: "impossible-date" };
    return { date: { ...date, month: value }, reason: "document-date" };
  }
  if ((unit === "日" || unit === "号") && date.month !== undefined && text.charAt(start - 1) === "月" && length <= 2) {
    const possible = dateExists(date.year, date.month, value);
    return possible ? { date: { ...(date.year === undefined ? {} : { year: date.year }) }, reason: "document-date" } : { date: {}, fault: "impossible-date" };
  }
  if (isPointDate(text, start, end)) return { date: {}, reason: length === 4 ? "year" : "document-date" };
  return { date };
}

const DATE_POINT = /[.\-/]/;
const SHORTEST_DATE = "2024.1.1".length;

/** 2024.2.23, 2024-02-23, 2024/2/23. */
function isPointDate(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_DATE && !DATE_POINT.test(text.charAt(start - 1) + text.charAt(end))) return false;
  const around = text.slice(Math.max(0, start - 8), end + 8);
  const offset = start - Math.max(0, start - 8);
  const match = /(?<!\d)(?:19|20)\d\d([.\-/])\d{1,2}\1\d{1,2}(?![\d.])/.exec(around);
  return match !== null && match.index <= offset && match.index + match[0].length >= offset + (end - start);
}

function reasonOf(text: string, { start, end, digits, decimals }: ScannedNumber, context: Context): NotClaimReason | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_SIGHT), start);
  const behind = text.slice(end, end + LONGEST_SIGHT);
  const { ownName } = context.surroundings;
  if (context.inTitle) return "quoted-title";
  if (ownName !== undefined && start >= ownName.start && end <= ownName.end) return "quoted-title";
  if (context.surroundings.functions) return start < context.numbering ? "numbering" : "functions";
  if (!CLAIM_UNITS.has(context.unit) && isDocumentNumber(before, behind, end - start)) return "document-number";
  if (before.endsWith("第")) return /^(?:条|款|项(?!目))/.test(behind) ? "law-article" : /^(?:号|[-~至])/.test(behind) ? "document-number" : "numbering";
  if (isMarkedCode(text, start, end, digits) || isInMark(before, behind, digits, context.unit)) return "numbering";
  if (CLAIM_UNITS.has(context.unit)) return undefined;
  if (before.includes("(") && IN_NAME.test(text.slice(end, end + 30))) return "quoted-title";
  if (start < context.numbering || isListNumber(before, behind)) return "numbering";
  if (/[A-Za-z]-?$/.test(before) || (/^[A-Za-z]/.test(behind) && context.unit === "")) return "numbering";
  if (context.unit === "" && isYear(before, behind, end - start, digits, decimals)) return "year";
  if (isPhone(before, behind, digits)) return "phone";
  if (context.unit === "" && isCode(behind, end - start, digits)) return "numbering";
  if (context.inQuotation) return "quoted-title";
  return undefined;
}

/** 清雪经费(3期)135.95万元: a number in brackets before an amount is of the name. */
const IN_NAME = /^[^\d,，;。:()]{0,10}\)[\d,，.]{1,16}[万亿千]?元/;

const CLAIM_UNITS: ReadonlySet<string> = new Set([...MONEY_UNITS, "%", "人", "个", "辆", "台", "平方米"]);

/** What a document's number stands behind, and what stands behind it. */
const BEFORE_DOCUMENT = /[〔【［[〕】］\]第(]/;
const BEHIND_DOCUMENT = /^[〕】］\]〔[【)号]/;

function isDocumentNumber(before: string, behind: string, length: number): boolean {
  if (!BEHIND_DOCUMENT.test(behind) && !BEFORE_DOCUMENT.test(before.charAt(before.length - 1))) return false;
  if (/[〔【［[]$/.test(before) || /^[〕】］\]]/.test(behind) || /[〕】］\]]第?$/.test(before)) return true;
  if (/^号(?!楼|线|店|院)/.test(behind) && !/月$/.test(before)) return true;
  if (length === 4 && (/^[〔[【]/.test(behind) || /^\)\d{1,4}号/.test(behind))) return true;
  return /[发字函办通电令]\($/.test(before) && length === 4;
}

function isListNumber(before: string, behind: string): boolean {
  if (/(?:^|[。;:])$/.test(before) && /^(?:[、)]|\.(?!\d))/.test(behind)) return true;
  if (/[。;:]$/.test(before) && /^\./.test(behind)) return true;
  return (/\($/.test(before) && /^\)/.test(behind)) || /(?:附件|附表|表|图)$/.test(before);
}

function isYear(before: string, behind: string, length: number, digits: string | undefined, decimals: number): boolean {
  if (decimals > 0 || digits === undefined) return false;
  if (length === 4 && /^(?:19|20)\d\d$/.test(digits)) return /^(?:[-—~至到、,，]{1,3}(?:19|20)\d\d)/.test(behind) || /^[\u4e00-\u9fff]/.test(behind) || /^[)-]/.test(behind) || behind === "";
  return length === 2 && (/^-\d\d[\u4e00-\u9fff]/.test(behind) || (/\d\d-$/.test(before) && /^[\u4e00-\u9fff]/.test(behind))) && Number(digits) >= 49;
}

function isPhone(before: string, behind: string, digits: string | undefined): boolean {
  if (digits === undefined) return false;
  const length = digits.length;
  if (/(?:电话|热线|传真|联系方式|手机)(?:号码)?[:为]?$/.test(before)) return length >= 3;
  if (length === 11 && /^1[3-9]/.test(digits)) return true;
  if (/^-\d{7,8}(?!\d)/.test(behind) && /^0\d{2,3}$/.test(digits)) return true;
  return /(?:^|\D)0\d{2,3}-$/.test(before) ? length >= 7 : length === 5 && /^1\d{4}$/.test(digits) && /^(?:热线|电话|平台)/.test(behind);
}

/** 208社会保障和就业支出, 2080101行政运行: a code before its name. */
function isCode(behind: string, length: number, digits: string | undefined): boolean {
  return (length === 3 || length === 5 || length === 7) && /^[23]/.test(digits ?? "") && /^[\u4e00-\u9fff]{2}/.test(behind);
}

/** 20801人大事务(款): a code before a marked name, whatever the name begins with. */
function isMarkedCode(text: string, start: number, end: number, digits: string | undefined): boolean {
  const length = end - start;
  if ((length !== 5 && length !== 7) || !/^2\d+$/.test(digits ?? "")) return false;
  return /^[^\d,，;。:()]{2,40}\((?:类|款|项)\)/.test(text.slice(end, end + 46));
}

/** (208类), (类208), (类)208, (类)(208): a code that stands with its mark. */
function isInMark(before: string, behind: string, digits: string | undefined, unit: string): boolean {
  if (!/^[23]\d{2,6}$/.test(digits ?? "")) return false;
  if (/[([【〔]$/.test(before) && /^(?:类|款|项)[)\]】〕]/.test(behind)) return true;
  return !isMoney(unit) && (/[([【〔](?:类|款|项)$/.test(before) || (/\((?:类|款|项)\)[([【〔]?$/.test(before) && digits?.length === { 类: 3, 款: 5, 项: 7 }[before.replace(/\)?[([【〔]?$/, "").slice(-1)]));
}

/** Where no figure is meant, none can be written wrongly. */
const FAULTLESS: ReadonlySet<NotClaimReason> = new Set(["quoted-title", "document-number", "law-article", "numbering", "phone", "functions"]);

function finish(line: PlainLine, number: ScannedNumber, seen: Seen, notClaim: NotClaimReason | undefined, fault: NumberFault | undefined): LineNumber {
  const { start, end, digits } = number;
  const sound = fault !== "malformed" && digits !== undefined;
  const reason = fault === undefined ? notClaim : undefined;
  const known = reason === undefined && notClaim !== undefined && FAULTLESS.has(notClaim) ? notClaim : reason;
  const span = line.span(start, end);
  const token: { -readonly [Key in keyof NumberToken]: NumberToken[Key] } = {
    span, quote: line.quote(span), decimals: number.decimals, unit: seen.unit, approximate: seen.approximate,
  };
  if (sound) token.value = exactOf(digits);
  if (known !== undefined) token.notClaim = known;
  else if (fault !== undefined) token.fault = fault;
  if (seen.twice && known === undefined) token.unitTwice = true;
  if (seen.threshold && known === undefined) token.threshold = true;
  return { token, start, end, after: seen.after };
}
