/** What a report says of itself beside what was found. Render knows no clock and no file system: the caller does. */
export interface ReportAbout {
  /** The workbook's file; only its base name is ever shown. */
  readonly file: string;
  /** The day of the check: "2026-11-30". */
  readonly date: string;
  /** Version of the program. */
  readonly version: string;
  /** The narrative's file, where the text is not on the workbook's own sheets; only its base name is ever shown. */
  readonly narrative?: string;
}

/** A report goes to others: it carries no path, which often holds a user's name. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** The day of a moment where the user is: "2026-11-30". */
export function dayOf(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** "2026-11-30" → "2026年11月30日"; whatever else was given, as it is. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  return year === undefined ? date : `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

/** "公开/甲局.xlsx", "html" → "甲局-校验结果.html": names that are never taken for an input again. */
export function reportName({ file }: ReportAbout, ending: string): string {
  const name = baseName(file);
  return `${name.replace(/\.[a-z]{2,5}$/i, "")}-校验结果.${ending}`;
}
