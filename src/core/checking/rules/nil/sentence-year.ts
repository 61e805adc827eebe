import { PASSED, failed, rule } from "../../rule";
import { documentYear, placesOfYear } from "../../survey/printed-years";
import { tableName } from "../../survey/name-lines";
import { nilCapable, notesOf } from "../../survey/nil-notes";

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
    const consensus = documentYear(context);
    let told = false;
    for (const table of nilCapable(context.current)) {
      const id = table.standard.id;
      for (const { words, nil, years, malformedYear } of notesOf(table)) {
        if (malformedYear !== undefined) {
          yield failed({ messageId: "malformed", data: { table: tableName(table), year: malformedYear }, at: [words.at], key: [id, "malformed"], found: malformedYear, table: id });
        }
        if (!nil || years.length === 0) continue;
        const year = years[0] ?? 0;
        const data = { table: tableName(table), year: String(year) };
        if (consensus.kind === "none" || consensus.kind === "alone") yield { outcome: "noData", reason: "工作簿其他地方没有写年份，说明中的年份无从对照" };
        else if (consensus.kind === "agreed") {
          if (years.includes(consensus.year)) yield PASSED;
          else {
            const expected = String(consensus.year);
            const others = placesOfYear(context, consensus.year).map(({ at }) => at);
            yield failed({ messageId: "wrong", data: { ...data, expected }, at: [words.at, ...others], key: [id, "year"], found: String(year), expected, table: id });
          }
        } else if (!told) {
          told = true;
          const others = placesOfYear(context, year, true);
          const expected = String(others[0]?.year ?? "");
          yield failed({ messageId: "contrary", data: { ...data, other: others[0]?.where ?? "", expected }, at: [words.at, ...others.map(({ at }) => at)], key: ["contrary"], found: String(year), expected, table: id });
        }
      }
    }
  },
});
