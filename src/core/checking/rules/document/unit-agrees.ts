import type { AmountUnit } from "../../../figures/unit";
import type { RecognisedTable } from "../../../recognition/disclosure";
import { PASSED, failed, rule } from "../../rule";
import { tableList, tableName, tablePlace } from "../../survey/name-lines";
import { surveyUnits } from "../../survey/survey-units";

/** The unit printed on every table is the same; one that a table leaves out is a hint. Amounts that contradict their unit: units-apart. */
export const unitAgrees = rule({
  id: "document/unit-agrees",
  title: "各表的金额单位应当一致",
  basis: "公开表统一以万元为单位",
  severity: "warning",
  messages: {
    different: "{table}的单位是“{unit}”，而{others}是“{usual}”。同一份公开文件应使用同一单位，请核对单位，或将金额换算后统一。",
    missing: "{tables}没有写金额单位，其他表写的是“{usual}”。请补上“单位：{usual}”。",
  },
  *check({ current }) {
    const tables = [...current.tables.values()];
    const printed = tables.filter(({ unitAt }) => unitAt !== undefined);
    if (printed.length === 0) {
      yield { outcome: "noData", reason: "各表都没有写金额单位，按万元核对" };
      return;
    }
    const usual = usualUnit(printed);
    const others = tableList(printed.filter(({ unit }) => unit === usual));
    const wrong = new Set(surveyUnits(current).wrong.filter(({ whole }) => whole).map(({ table }) => table));
    for (const table of printed) {
      if (table.unit === usual) yield PASSED;
      else if (wrong.has(table)) yield { outcome: "notApplicable", reason: `${tableName(table)}的单位与金额不符，已另行指出` };
      else yield failed({ messageId: "different", data: { table: tableName(table), unit: table.unit, others, usual }, at: [table.unitAt ?? tablePlace(table)], key: [table.standard.id], found: table.unit, expected: usual, table: table.standard.id });
    }
    const missing = tables.filter(({ unitAt }) => unitAt === undefined);
    const first = missing[0];
    if (first !== undefined) yield failed({ messageId: "missing", severity: "info", data: { tables: tableList(missing), usual }, at: missing.map(tablePlace), key: ["missing"], table: first.standard.id });
  },
});

/** The unit of most tables; between equals 万元, the form's own. */
function usualUnit(tables: readonly RecognisedTable[]): AmountUnit {
  const count = (unit: AmountUnit): number => tables.filter((table) => table.unit === unit).length;
  return [...new Set<AmountUnit>(["万元", ...tables.map(({ unit }) => unit)])].sort((a, b) => count(b) - count(a))[0] ?? "万元";
}
