import { Exact } from "../../figures/exact";
import { dateExists } from "../../wording/calendar";
import { squeeze } from "../../wording/normalise";

/** ">=" at least, "<=" at most, "=" just so; ">" and "<" as written. */
export type Operator = ">=" | "<=" | ">" | "<" | "=";

/** What an indicator's cell says, as far as it can be read. */
export interface IndicatorValue {
  /** Absent where none is written: the value alone is meant. */
  readonly operator?: Operator;
  /** Set on numbers: its value as printed, its decimals, and the unit behind it ("" where none is). */
  readonly number?: { readonly value: Exact; readonly decimals: number; readonly unit: string };
  /** Set on dates; `exists` is false for 11月31日. */
  readonly date?: { readonly year?: number; readonly month: number; readonly day?: number; readonly exists: boolean };
  /** What is neither: 效果显著, 提升. Without operator. */
  readonly words?: string;
}

const OPERATORS: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:>=|=>|≥|≧|⩾|不少于|不低于|不小于|大于或?等于|至少)/, ">="],
  [/^(?:<=|=<|≤|≦|⩽|不超过|不高于|不大于|不多于|小于或?等于|至多)/, "<="],
  [/^(?:>|大于|超过|高于|多于)/, ">"],
  [/^(?:<|小于|低于|少于)/, "<"],
  [/^(?:==?|等于)/, "="],
];
const NUMBER = /^([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?)/;
const DATE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?(?:之?前|以前|底前?)?$/;
const POINT_DATE = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;

/** Reads what stands where an indicator's value is due: operators in every spelling, full-width forms, HTML's &gt;, separators. */
export function readIndicatorValue(text: string): IndicatorValue {
  let rest = squeeze(text.includes("&") ? text.replace(/&(gt|lt|ge|le);/gi, (_, name: string) => ({ gt: ">", lt: "<", ge: "≥", le: "≤" })[name.toLowerCase()] ?? "") : text);
  let operator: Operator | undefined;
  // Most begin with a digit, and have none.
  for (const [pattern, one] of /^\d/.test(rest) ? [] : OPERATORS) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    operator = one;
    rest = rest.slice(match[0].length);
    break;
  }
  const said = operator === undefined ? {} : { operator };
  const date = /^\d/.test(rest) ? (DATE.exec(rest) ?? POINT_DATE.exec(rest)) : null;
  // 12月 alone is a month of the year as much as twelve months: a number.
  if (date !== null && (date[1] !== undefined || date[3] !== undefined)) {
    const [year, month, day] = [date[1], date[2], date[3]].map((part) => (part === undefined ? undefined : Number(part)));
    return { ...said, date: { ...(year === undefined ? {} : { year }), month: month ?? 0, ...(day === undefined ? {} : { day }), exists: dateExists(year, month ?? 0, day ?? 1) } };
  }
  const number = NUMBER.exec(rest);
  if (number === null) return rest === "" ? said : { ...said, words: rest };
  const unit = rest.slice(number[0].length).replace(/^[(]|[)]$/g, "");
  return { ...said, number: { value: new Exact((number[1] ?? "0").replace(/,/g, "").replace("−", "-")), decimals: number[2]?.length ?? 0, unit } };
}
