import type { CellRef } from "../../../workbook/cell-ref";
import { placeholderIn } from "../../../wording/placeholder";
import type { RecognisedTable } from "../../../recognition/disclosure";
import { PASSED, failed, rule } from "../../rule";
import { tableName } from "../../survey/name-lines";

/** XX单位, 20XX年, 【】 left in a title or a note of a table. That of the reporting unit is told by agency-agrees. */
export const placeholder = rule({
  id: "document/placeholder",
  title: "标题和说明中不应留有占位符",
  basis: "公开内容应当完整，模板中的占位符应当填写",
  severity: "error",
  messages: {
    left: "{table}的{part}中还留着占位符“{found}”。请填写实际的单位、年份或金额。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      let clean = true;
      for (const { part, text, at } of textsOf(table)) {
        const found = placeholderIn(text);
        if (found === undefined) continue;
        clean = false;
        yield failed({ messageId: "left", data: { table: tableName(table), part, found }, at: [at], key: [table.standard.id, part, found], found, table: table.standard.id });
      }
      if (clean) yield PASSED;
    }
  },
});

interface TablePart {
  readonly part: "标题" | "说明";
  readonly text: string;
  readonly at: CellRef;
}

function textsOf({ title, titleAt, notes }: RecognisedTable): TablePart[] {
  const titled: TablePart[] = titleAt === undefined ? [] : [{ part: "标题", text: title, at: titleAt }];
  return [...titled, ...notes.map(({ text, at }): TablePart => ({ part: "说明", text, at }))];
}
