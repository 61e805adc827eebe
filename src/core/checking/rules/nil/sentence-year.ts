import { PASSED, rule } from "../../rule";
import { yearWithout, printedYears } from "../document/printed-years";
import { failed } from "../failed";
import { tableName } from "../name-lines";
import { nilCapable, notesOf } from "./nil-notes";

/** The year in a nil sentence is the year of the document. */
export const sentenceYear = rule({
  id: "nil/sentence-year",
  title: "空表说明中的年份应当是本预算年度",
  basis: "同一份公开文件的年份应当一致",
  severity: "error",
  messages: {
    wrong: "{table}的说明写的是{year}年，而其他各处写的是{expected}年。请核对，改为本预算年度。",
    malformed: "{table}的说明中“{year}”不是正确的年份，请改正。",
    contrary: "{table}的说明写的是{year}年，而{other}写的是{expected}年，其中一处写错了。请核对两处的年份。",
  },
  *check(context) {
    for (const table of nilCapable(context.current)) {
      const id = table.standard.id;
      for (const { words, nil, years, malformedYear } of notesOf(table)) {
        if (malformedYear !== undefined) {
          yield failed({ messageId: "malformed", data: { table: tableName(table), year: malformedYear }, at: [words.at], key: [id, "malformed"], found: malformedYear, table: id });
        }
        if (!nil || years.length === 0) continue;
        const others = yearWithout(context, words.at);
        if (others.kind === "none") {
          yield { outcome: "noData", reason: "工作簿其他地方没有写年份，说明中的年份无从对照" };
          continue;
        }
        const year = years[0] ?? 0;
        if (years.includes(others.year)) yield PASSED;
        else if (others.kind === "certain") {
          yield failed({ messageId: "wrong", data: { table: tableName(table), year: String(year), expected: String(others.year) }, at: [words.at, ...others.at], key: [id, "year"], found: String(year), expected: String(others.year), table: id });
        } else {
          const other = printedYears(context).find(({ at, year: printed }) => at !== undefined && printed === others.year)?.where ?? "其他处";
          yield failed({ messageId: "contrary", data: { table: tableName(table), year: String(year), other, expected: String(others.year) }, at: [words.at, ...others.at], key: [id, "year"], found: String(year), expected: String(others.year), table: id });
        }
      }
    }
  },
});
