import type { CellRef } from "../../../workbook/cell-ref";
import { cellAt, type Sheet } from "../../../workbook/workbook";
import { squeeze } from "../../../wording/normalise";
import type { RecognisedTable } from "../../../recognition/disclosure";
import { PASSED, failed, rule } from "../../rule";
import { tableList } from "../../survey/name-lines";

type Word = "部门" | "单位";

interface Used {
  readonly word: Word;
  readonly at: CellRef;
  readonly table: RecognisedTable;
}

/** Titles and labels say 部门 throughout or 单位 throughout. Told once. */
export const departmentOrUnitWording = rule({
  id: "document/department-or-unit-wording",
  title: "标题和标签应当统一用“部门”或“单位”",
  basis: "部门预算与单位预算的公开格式用词不同，同一份文件应当统一",
  severity: "warning",
  messages: {
    mixed: "各表的标题和标签混用了“部门”和“单位”：{tables}用“{word}”，{others}用“{usual}”。请统一（部门预算用“部门”，单位预算用“单位”）。",
  },
  *check({ workbook, current }) {
    const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    const used = [...current.tables.values()].flatMap((table) => wordsOf(table, sheets.get(table.range.sheet)));
    if (used.length === 0) {
      yield { outcome: "noData", reason: "各表的标题和标签中没有“部门”或“单位”字样" };
      return;
    }
    const departments = used.filter(({ word }) => word === "部门");
    const units = used.filter(({ word }) => word === "单位");
    const [usual, odd] = departments.length >= units.length ? [departments, units] : [units, departments];
    const [first, other] = [odd[0], usual[0]];
    if (first === undefined || other === undefined) yield PASSED;
    else {
      yield failed({
        messageId: "mixed",
        data: { tables: tableList(odd.map(({ table }) => table)), word: first.word, others: tableList(usual.map(({ table }) => table)), usual: other.word },
        at: [...odd, ...usual.slice(0, 1)].map(({ at }) => at), key: [], found: first.word, expected: other.word, table: first.table.standard.id,
      });
    }
  },
});

function wordsOf(table: RecognisedTable, sheet: Sheet | undefined): Used[] {
  const words: Used[] = [];
  const inTitle = table.titleAt === undefined ? undefined : /(部门|单位)(?:预算)?(?:收支|收入|支出)/.exec(squeeze(table.title))?.[1];
  if (inTitle !== undefined && table.titleAt !== undefined) words.push({ word: inTitle as Word, at: table.titleAt, table });
  const label = table.agency === undefined || sheet === undefined ? undefined : labelWord(sheet, table.agency.at);
  if (label !== undefined) words.push({ ...label, table });
  return words;
}

/** 编制部门 or 编制单位, in the agency's own cell or the nearest cell to its left. */
function labelWord(sheet: Sheet, at: CellRef): { readonly word: Word; readonly at: CellRef } | undefined {
  for (let column = at.column; column >= 0; column--) {
    const value = cellAt(sheet, at.row, column)?.value;
    if (typeof value !== "string") continue;
    const word = /^(?:编制|填报|公开|报送|预算)(部门|单位)/.exec(squeeze(value))?.[1];
    if (word !== undefined) return { word: word as Word, at: { ...at, column } };
    if (column < at.column) return undefined;
  }
  return undefined;
}
