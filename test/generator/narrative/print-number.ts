import type { NarrativeWording } from "./wording";

type Writing = Pick<NarrativeWording, "decimals" | "separators" | "digits" | "spaces">;

/** A number of hundredths as the wording prints it: 231788 → "2,317.88". */
export function printHundredths(hundredths: number, wording: Writing): string {
  const whole = Math.floor(hundredths / 100);
  const cents = String(hundredths % 100).padStart(2, "0");
  const fraction = wording.decimals === "trimmed" ? cents.replace(/0+$/, "") : cents;
  return dressed(withSeparators(String(whole), wording) + (fraction === "" ? "" : `.${fraction}`), wording);
}

/** A whole number as digits. */
export function printWhole(count: number, wording: Writing): string {
  return dressed(String(count), wording);
}

function withSeparators(digits: string, { separators, spaces }: Writing): string {
  if (!separators) return digits;
  return digits.replace(/\B(?=(\d{3})+$)/g, spaces === "inside" ? " ," : ",");
}

function dressed(text: string, { digits }: Writing): string {
  return digits === "half" ? text : text.replace(/[0-9.,]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}

/** 元 as hundredths of the narrative's unit, rounded half up. */
export function hundredthsOf(yuan: number, unit: NarrativeWording["unit"]): number {
  return unit === "元" ? yuan * 100 : Math.floor((yuan + 50) / 100);
}

/** A ratio of whole 元 in hundredths of a percent, rounded half up. */
export function hundredthsOfPercent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 20000 + whole) / (2 * whole));
}

const numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 … 99 in Chinese numerals: 十二, 二十. */
export function chineseNumeral(count: number): string {
  if (count < 10) return numerals[count] ?? "";
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return `${tens === 1 ? "" : (numerals[tens] ?? "")}十${ones === 0 ? "" : (numerals[ones] ?? "")}`;
}
