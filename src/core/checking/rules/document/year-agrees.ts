import type { RecognisedTable } from "../../../recognition/disclosure";
import { PASSED, failed, rule } from "../../rule";
import { tableName } from "../../survey/name-lines";
import { documentYear, placesOfYear, printedYears } from "../../survey/printed-years";

/** The year printed in a table's title or front lines is the same everywhere. */
export const yearAgrees = rule({
  id: "document/year-agrees",
  title: "各表标题的年份应当一致",
  basis: "同一份公开文件的年份应当一致",
  severity: "error",
  messages: {
    wrong: "{table}标题处写的是{year}年，而其他表写的是{expected}年。请核对，改为本预算年度。",
    contrary: "{table}标题处写的是{year}年，与{other}的{expected}年不一致，其中一处写错了。请核对。",
  },
  *check(context) {
    const years = printedYears(context).filter(({ table }) => table !== undefined);
    if (years.length === 0) {
      // The standard titles carry none: nothing is lacking.
      yield { outcome: "notApplicable", reason: "各表标题没有写年份" };
      return;
    }
    const consensus = documentYear(context);
    let told = false;
    for (const { year, at, table } of years) {
      if (table === undefined || consensus.kind === "none") continue;
      const data = { table: tableName(table), year: String(year) };
      const id = table.standard.id;
      if (consensus.kind === "alone") yield { outcome: "noData", reason: "只有一处写了年份，无从对照" };
      else if (consensus.kind === "agreed") {
        if (year === consensus.year || isYearBefore(table, year, consensus.year)) yield PASSED;
        else {
          const expected = String(consensus.year);
          const others = placesOfYear(context, consensus.year).map((one) => one.at);
          yield failed({ messageId: "wrong", data: { ...data, expected }, at: [at, ...others], key: [id], found: String(year), expected, table: id });
        }
      } else if (!told) {
        told = true;
        const others = placesOfYear(context, year, true);
        const expected = String(others[0]?.year ?? "");
        yield failed({ messageId: "contrary", data: { ...data, other: others[0]?.where ?? "", expected }, at: [at, ...others.map((one) => one.at)], key: ["contrary"], found: String(year), expected, table: id });
      }
    }
  },
});

/** The carry-over table may name the year that the money comes from. */
function isYearBefore(table: RecognisedTable, year: number, expected: number): boolean {
  return table.title.includes("结转") && year === expected - 1;
}
