import { budgetTables } from "../../../standards/budget/tables";
import type { CellRef } from "../../../workbook/cell-ref";
import { PASSED, rule } from "../../rule";
import { failed } from "../failed";

/** Each table stands once. Where two could be it, neither is checked, and that is said. */
export const duplicateTables = rule({
  id: "document/duplicate-tables",
  title: "每张公开表只应出现一次",
  basis: "同一张表有两份时无法确定以哪一份为准",
  severity: "warning",
  messages: {
    twice: "{table}（{title}）有{count}处疑似：{places}。无法确定以哪一份为准，因此没有核对这张表。请只保留一份后重新校验。",
  },
  *check({ current }) {
    for (const standard of budgetTables) {
      if (current.tables.has(standard.id)) {
        yield PASSED;
        continue;
      }
      const candidates = current.unrecognised.filter((one) => one.candidates.includes(standard.id));
      if (candidates.length < 2) continue;
      yield failed({
        messageId: "twice",
        data: { table: standard.name, title: standard.titles[0] ?? "", count: String(candidates.length), places: [...new Set(candidates.map(({ sheet }) => `工作表“${sheet}”`))].join("、") },
        at: candidates.map(({ sheet, at }): CellRef => at ?? { sheet, row: 0, column: 0 }), key: [standard.id], table: standard.id,
      });
    }
  },
});
