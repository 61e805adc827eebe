/** A number that tells who somebody is or how to reach or pay them. */
export interface PersonalNumber {
  readonly kind: "identity" | "mobile" | "bankCard";
  readonly start: number;
  readonly end: number;
  /** As it stands; to be masked before it is shown. */
  readonly quote: string;
  /** It stands as a number to call: publishing may be meant. */
  readonly isContact: boolean;
}

/** First two digits of the codes of administrative divisions (GB/T 2260). */
const REGIONS = new Set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(" "));
/** GB 11643: weights of the first seventeen digits, and the last character by the sum modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = "10X98765432";

const IDENTITY = /(?<![0-9A-Za-z])[1-9]\d{5}[ -]?(?:19|20)\d{6}[ -]?\d{3}[0-9Xx](?![0-9A-Za-z])/g;
/** The form until 1999 has no check digit: sure only where it is called so. */
const OLD_IDENTITY = /(?<![0-9A-Za-z])[1-9]\d{14}(?![0-9A-Za-z])/g;
const MOBILE = /(?<![0-9A-Za-z.,-])(?:\+?86[ -]?)?1[3-9]\d([ -]?)\d{4}\1\d{4}(?![0-9A-Za-z.,%]|\s*[元万亿千百人个户次件])/g;
const BANK_CARD = /(?<![0-9A-Za-z.,])\d(?:[ -]?\d){15,18}(?![0-9A-Za-z.,%])/g;
const GROUPED = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1?\d{1,3})?$/;

const CALLED_IDENTITY = /身份证|公民身份/;
const CALLED_PHONE = /电话|手机|联系|咨询|热线|传真|值班|监督/;
const CALLED_ACCOUNT = /卡号|银行卡|[账帐][号户]|开户/;
/** What names a number otherwise, or an amount whose unit is missing. */
const CALLED_CODE = /(?:编码|编号|代码|单号|文号|批号|序号|证号|信用|机构码|金额|合计|资金|支出|收入)[^，。；;,]{0,6}$|(?:为|计|共|约|达)\s*$/;
const AROUND = 16;

/**
 * Personal numbers in a text of a cell or paragraph, in order. Amounts and codes are none: an identity number has a region, a birthday and a check digit that are right;
 * a bank card a check digit and words beside it, or groups of four; a mobile number stands in a sentence, or beside words that call it one.
 * `label`: what the cells left of it and above it say, which is all that tells of a cell with nothing but a number.
 */
export function personalNumbers(raw: string, label = ""): readonly PersonalNumber[] {
  // Full-width digits keep their places.
  const text = raw.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (!/\d(?:[ -]?\d){10}/.test(text)) return [];
  const isAlone = /^[\s\d+-]+[Xx]?\s*$/.test(text);
  const found: PersonalNumber[] = [];
  const take = (kind: PersonalNumber["kind"], pattern: RegExp, holds: (quote: string, before: string) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const [quote] = match;
      const [start, end] = [match.index, match.index + quote.length];
      const before = `${label} ${text.slice(Math.max(0, start - AROUND), start)}`;
      if (found.some((one) => start < one.end && one.start < end) || !holds(quote, before)) continue;
      found.push({ kind, start, end, quote: raw.slice(start, end), isContact: kind === "mobile" && CALLED_PHONE.test(before) });
    }
  };
  take("identity", IDENTITY, (quote, before) => isIdentity(quote.replace(/[ -]/g, "")) && (CALLED_IDENTITY.test(before) || !CALLED_CODE.test(before)));
  take("identity", OLD_IDENTITY, (quote, before) => CALLED_IDENTITY.test(before) && REGIONS.has(quote.slice(0, 2)) && isDay(`19${quote.slice(6, 12)}`));
  take("bankCard", BANK_CARD, (quote, before) => isBankCard(quote.replace(/[ -]/g, ""), CALLED_ACCOUNT.test(before)) && (CALLED_ACCOUNT.test(before) || GROUPED.test(quote)));
  take("mobile", MOBILE, (_, before) => CALLED_PHONE.test(before) || (!isAlone && !CALLED_CODE.test(before) && !CALLED_ACCOUNT.test(before)));
  return found.sort((a, b) => a.start - b.start);
}

/** 6523**********12: enough to find it, too little to use it. */
export function masked(quote: string): string {
  return `${quote.slice(0, 4)}${"*".repeat(Math.max(0, quote.length - 6))}${quote.slice(-2)}`;
}

function isIdentity(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return REGIONS.has(number.slice(0, 2)) && isDay(number.slice(6, 14)) && CHECK_CHARACTERS[sum % 11] === number[17]?.toUpperCase();
}

function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number) as [number, number, number];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The check digit of Luhn, and the first digits of Chinese cards; of any card where the words beside it say that it is one. */
function isBankCard(digits: string, isCalledSo: boolean): boolean {
  if (!(isCalledSo ? /^[3-6]/ : /^62/).test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
