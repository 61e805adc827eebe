const DAY = 86_400_000;
/** Excel counts days from here; its 29 February 1900 never was, and no date of ours lies before it. */
const EPOCH = Date.UTC(1899, 11, 30);
const DATE = /[ymd年月日]/i;

/** Whether a number format shows a stored number as a date. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && DATE.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/g, (quoted) => (quoted.startsWith('"') ? quoted.slice(1, -1) : "")));
}

/** The day that a stored number is: 2024年2月23日. */
export function dateText(serial: number): string {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return `${String(date.getUTCFullYear())}年${String(date.getUTCMonth() + 1)}月${String(date.getUTCDate())}日`;
}
