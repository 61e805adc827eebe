import type { RecognisedTable, TableRow } from "../../../recognition/disclosure";
import type { CellRef } from "../../../workbook/cell-ref";
import { CODE_LENGTHS } from "../../../standards/codes/code-list";
import { PASSED, failed, rule } from "../../rule";
import { rowLabel, tableName } from "../../survey/name-lines";
import { codeSections } from "../../survey/code-lines";

/** A code that no classification can have: a wrong number of digits, or another first digit than the classification's. */
export const malformedCode = rule({
  id: "codes/malformed-code",
  title: "科目编码的格式应当正确",
  basis: "支出功能分类：类 3 位、款 5 位、项 7 位，以 2 开头；部门预算支出经济分类：类 3 位、款 5 位，以 3 开头",
  severity: "warning",
  messages: {
    malformed: "{table}第{line}行“{name}”的科目编码“{code}”格式不对：{system}编码应为{lengths}位数字、以 {first} 开头。请核对编码。",
    unreadable: "{table}第{line}行“{name}”的科目编码读不出来，这一行没有参加核对。请核对编码是否完整（类、款、项）。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      for (const { system, codes, projects } of codeSections(table)) {
        const first = system === "functional" ? "2" : "3";
        for (const row of [...codes, ...projects]) {
          const code = row.code ?? row.key;
          if (/^\d+$/.test(code) && code.startsWith(first) && CODE_LENGTHS[system].includes(code.length)) yield PASSED;
          else {
            yield failed({
              messageId: "malformed",
              data: { table: tableName(table), line: String(row.row + 1), name: row.name, code, system: system === "functional" ? "功能分类" : "经济分类", lengths: CODE_LENGTHS[system].join("、"), first },
              at: codePlaces(row, table), key: [table.standard.id, code, row.name], found: code, table: table.standard.id,
            });
          }
        }
      }
      for (const row of table.strays.filter(({ codeAt }) => codeAt.length > 0)) {
        yield failed({ messageId: "unreadable", data: { table: tableName(table), line: String(row.row + 1), name: rowLabel(row) }, at: codePlaces(row, table), key: [table.standard.id, "unreadable", row.name], table: table.standard.id });
      }
    }
  },
});

function codePlaces(row: TableRow, table: RecognisedTable): CellRef[] {
  if (row.codeAt.length > 0) return [...row.codeAt].reverse();
  return [row.nameAt ?? { sheet: table.range.sheet, row: row.row, column: table.range.left }];
}
