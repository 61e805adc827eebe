import type { TableRow } from "../../../recognition/disclosure";
import { PASSED, failed, rule } from "../../rule";
import { rowLabel, tableName } from "../../survey/name-lines";
import { codeSections, sectionKey } from "../../survey/code-lines";

/** A code twice in a table that has one line per code. T7 has a line per project and is left out. */
export const duplicateCode = rule({
  id: "codes/duplicate-code",
  title: "一张表中每个科目只应出现一行",
  basis: "按科目列示的表，一个科目一行",
  severity: "warning",
  messages: {
    twice: "{table}中科目 {code} 出现了{count}次：{names}。请核对是编码填错，还是同一科目应合并为一行。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      if (table.standard.sides.some(({ rows }) => rows.kind === "coded-projects")) continue;
      for (const section of codeSections(table)) {
        const lines = new Map<string, TableRow[]>();
        for (const row of section.codes) {
          const code = row.code ?? row.key;
          lines.set(code, [...(lines.get(code) ?? []), row]);
        }
        for (const [code, rows] of lines) {
          if (rows.length === 1) {
            yield PASSED;
            continue;
          }
          const at = [...rows].reverse().flatMap((row) => (row.codeAt.length > 0 ? row.codeAt.slice(-1) : row.nameAt === undefined ? [] : [row.nameAt]));
          const names = rows.map((row) => `第${row.row + 1}行“${rowLabel(row)}”`).join("、");
          yield failed({ messageId: "twice", data: { table: tableName(table), code, count: String(rows.length), names }, at, key: [...sectionKey(section), code], table: table.standard.id });
        }
      }
    }
  },
});
