import type { NotRecognised } from "../../../recognition/disclosure";
import { documentStandard } from "../../../standards/document-standard";
import type { TableStandard } from "../../../standards/table-standard";
import type { CellRef } from "../../../workbook/cell-ref";
import { PASSED, failed, rule } from "../../rule";

/** Told one by one up to here. */
const FEW = 2;
const SHEETS_SHOWN = 6;

/** Each table stands once. Where two could be it, neither is checked, and that is said. */
export const duplicateTables = rule({
  id: "document/duplicate-tables",
  title: "每张公开表只应出现一次",
  basis: "同一张表有两份时无法确定以哪一份为准",
  severity: "warning",
  messages: {
    twice: "{table}（{title}）有{count}处疑似：{places}。无法确定以哪一份为准，因此没有核对这张表。请只保留一份后重新校验。",
    many: "{tables}各有不止一份，分别在{places}。无法确定以哪一份为准，因此都没有核对。若是两个单位（或两个年度）的表，请分成两个工作簿；否则请只保留一套，再重新校验。",
  },
  *check({ current }) {
    const twice: Doubtful[] = [];
    for (const standard of documentStandard(current.document).tables) {
      if (current.tables.has(standard.id)) {
        yield PASSED;
        continue;
      }
      const candidates = current.unrecognised.filter((one) => one.candidates.includes(standard.id));
      if (candidates.length > 1) twice.push({ standard, candidates });
    }
    const at = (doubtful: readonly Doubtful[]): readonly CellRef[] =>
      doubtful.flatMap(({ candidates }) => candidates.map((one): CellRef => one.at ?? { sheet: one.sheet, row: 0, column: 0 }));
    // Two whole sets in one workbook are one mistake, not eleven.
    if (twice.length > FEW) {
      const tables = twice.map(({ standard }) => standard.name).join("、");
      yield failed({ messageId: "many", data: { tables, places: places(twice) }, at: at(twice), key: ["many"] });
      return;
    }
    for (const one of twice) {
      const { standard, candidates } = one;
      yield failed({
        messageId: "twice",
        data: { table: standard.name, title: standard.titles[0] ?? "", count: String(candidates.length), places: places([one]) },
        at: at([one]), key: [standard.id], table: standard.id,
      });
    }
  },
});

interface Doubtful {
  readonly standard: TableStandard;
  readonly candidates: readonly NotRecognised[];
}

function places(doubtful: readonly Doubtful[]): string {
  const sheets = [...new Set(doubtful.flatMap(({ candidates }) => candidates.map(({ sheet }) => `工作表“${sheet}”`)))];
  return sheets.length > SHEETS_SHOWN ? `${sheets.slice(0, SHEETS_SHOWN).join("、")}等${String(sheets.length)}个工作表` : sheets.join("、");
}
