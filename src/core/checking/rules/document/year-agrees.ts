import type { RecognisedTable } from "../../../recognition/disclosure";
import { PASSED, rule } from "../../rule";
import { failed } from "../failed";
import { tableName } from "../name-lines";
import { printedYears, yearWithout } from "./printed-years";

/** The year printed in a table's title or front lines is the same everywhere. */
export const yearAgrees = rule({
  id: "document/year-agrees",
  title: "各表标题的年份应当一致",
  basis: "同一份公开文件的年份应当一致",
  severity: "error",
  messages: {
    wrong: "{table}标题处写的是{year}年，而其他表写的是{expected}年。请核对，改为本预算年度。",
    contrary: "{table}标题处写的是{year}年，与另一处的{expected}年不一致，其中一处写错了。请核对。",
  },
  *check(context) {
    const years = printedYears(context).filter(({ table }) => table !== undefined);
    if (years.length === 0) {
      yield { outcome: "noData", reason: "各表标题没有写年份" };
      return;
    }
    let contraryTold = false;
    for (const { year, at, table } of years) {
      if (table === undefined) continue;
      const others = yearWithout(context, at);
      if (others.kind === "none") yield { outcome: "noData", reason: "只有一处写了年份，无从对照" };
      else if (year === others.year || isYearBefore(table, year, others.year)) yield PASSED;
      else if (others.kind === "certain") {
        yield failed({ messageId: "wrong", data: { table: tableName(table), year: String(year), expected: String(others.year) }, at: [at, ...others.at], key: [table.standard.id], found: String(year), expected: String(others.year), table: table.standard.id });
      } else if (!contraryTold) {
        contraryTold = true;
        yield failed({ messageId: "contrary", data: { table: tableName(table), year: String(year), expected: String(others.year) }, at: [at, ...others.at], key: ["contrary"], found: String(year), expected: String(others.year), table: table.standard.id });
      }
    }
  },
});

/** The carry-over table may name the year that the money comes from. */
function isYearBefore(table: RecognisedTable, year: number, expected: number): boolean {
  return table.title.includes("结转") && year === expected - 1;
}
