import type { DocumentKind } from "../../standards/document-standard";
import type { PlannedCell, SheetPlan } from "../../workbook/sheet-plan";
import { OWN_RULES_SHEET, ownRulesColumns, type OwnRulesColumnId } from "./own-rules-sheet";

/** Title and guide stand above the header. */
const HEADER_ROW = 2;
const SPARE_ROWS = 20;
const GUIDE = "一行一条。公式写法如“表3[合计].合计 = 表5[合计].合计”，每个科目写“表2[每个科目].总计 = 表3[同科目].合计”；编号自取。要停用内置规则或改它的级别，编号填内置规则的编号，公式留空，启用填“否”或另填级别。下面是示例，启用填“是”才运行，可以改也可以删。";

type Example = Readonly<Partial<Record<OwnRulesColumnId, string>>>;

/** Examples that are no built-in rules, off until the user turns them on. */
const examples: Readonly<Record<DocumentKind, readonly Example[]>> = {
  budget: [
    { number: "示例1", formula: "表10[公务接待费].合计 ≤ 上年.表10[公务接待费].合计", level: "提醒", years: "2024年起", basis: "过紧日子要求", remark: "公务接待费不超过上年" },
    { number: "示例2", formula: "表6[30216].合计 ≤ 表6[30201].合计", level: "提示", basis: "本单位惯例", remark: "培训费不超过办公费" },
    { number: "示例3", formula: "2×表10[公务接待费].合计 ≤ 表6[合计].公用经费", level: "提示", remark: "倍数写在前面" },
    { number: "document/unit-agrees", level: "提示", remark: "内置规则改级别：编号填规则的编号，公式留空" },
  ],
  accounts: [
    { number: "示例1", formula: "决算07表[公务接待费].决算数 ≤ 决算07表[公务接待费].预算数", level: "提醒", basis: "预算约束", remark: "公务接待费不超过预算" },
    { number: "document/unit-agrees", level: "提示", remark: "内置规则改级别：编号填规则的编号，公式留空" },
  ],
};

/** The sheet 自定义勾稽关系 with examples of the document's kind, all of them off. */
export function planOwnRules(kind: DocumentKind): SheetPlan {
  const last = ownRulesColumns.length - 1;
  const rows: readonly Example[] = [...examples[kind].map((example) => ({ ...example, enabled: "否" })), ...Array.from({ length: SPARE_ROWS }, () => ({}))];
  const body = rows.map((row) => ({ cells: ownRulesColumns.map(({ id }): PlannedCell => ({ look: "input", ...(row[id] === undefined ? {} : { value: row[id] }) })) }));
  const bottom = HEADER_ROW + body.length;
  const list = (id: OwnRulesColumnId, words: readonly string[]): SheetPlan["validations"][number] => {
    const column = ownRulesColumns.findIndex((one) => one.id === id);
    return { cells: { top: HEADER_ROW + 1, bottom, left: column, right: column }, kind: { list: words }, message: `请从列表中选一项：${words.join("、")}。` };
  };
  return {
    name: OWN_RULES_SHEET,
    widths: ownRulesColumns.map(({ width }) => width),
    rows: [
      { cells: [{ value: OWN_RULES_SHEET, look: "title" }] }, { cells: [{ value: GUIDE, look: "guide" }] },
      { cells: ownRulesColumns.map(({ label }) => ({ value: label, look: "header" })) }, ...body,
    ],
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: last })),
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    table: { name: OWN_RULES_SHEET, cells: { top: HEADER_ROW, left: 0, bottom, right: last } },
    validations: [list("level", ["错误", "提醒", "提示"]), list("enabled", ["是", "否"])],
    print: { landscape: true, repeat: [HEADER_ROW, HEADER_ROW] },
  };
}
