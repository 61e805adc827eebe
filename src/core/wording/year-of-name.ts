/** The year in a file's name: "某局2024年部门预算公开.xlsx" → 2024; undefined where there is none. */
export function yearOfName(name: string): number | undefined {
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}
