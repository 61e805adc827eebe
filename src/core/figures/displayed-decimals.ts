const known = new Map<string, number | null>();

/**
 * How many decimals a number format fixes: "#,##0.00_ " → 2, "0" → 0; null for General, text, and formats that fix none
 * (optional digits, fractions, dates, exponents). Only the section for positive numbers counts.
 */
export function displayedDecimals(format: string | undefined): number | null {
  if (format === undefined) return null;
  const seen = known.get(format);
  if (seen !== undefined) return seen;
  const decimals = readDecimals(format);
  known.set(format, decimals);
  return decimals;
}

function readDecimals(format: string): number | null {
  const section = (format.split(";")[0] ?? "")
    .replace(/"[^"]*"/g, "") // literal text
    .replace(/\\./g, "") // an escaped character
    .replace(/\[[^\]]*\]/g, "") // colours, locales, conditions
    .replace(/[_*]./g, ""); // padding
  if (/general|@|[ymdhse?/]/i.test(section) || !/[0#]/.test(section)) return null;
  if (section.includes("%") || /[0#],+(?![0#,])/.test(section)) return null; // scaled: what is shown is another number
  const point = section.indexOf(".");
  if (point < 0) return 0;
  const digits = /^[0#]*/.exec(section.slice(point + 1))?.[0] ?? "";
  return digits.includes("#") ? null : digits.length;
}
