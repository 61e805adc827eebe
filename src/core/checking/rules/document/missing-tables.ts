import { documentStandard } from "../../../standards/document-standard";
import type { TableStandard } from "../../../standards/table-standard";
import { yearOfName } from "../../../wording/year-of-name";
import type { RecognisedTable } from "../../../recognition/disclosure";
import type { CheckContext } from "../../rule";
import { PASSED, failed, rule } from "../../rule";
import { tablePlace } from "../../survey/name-lines";
import { documentYear } from "../../survey/printed-years";

/** All tables of the form are there, nil ones too. */
export const missingTables = rule({
  id: "document/missing-tables",
  title: "公开表应当齐全，空表也应列出",
  basis: "财预〔2016〕143号：没有数据的表格也应列出空表并说明",
  severity: "warning",
  messages: {
    missing: "没有找到{tables}。公开表应当齐全，没有数据的也要列出空表并说明；与它们有关的核对未进行。如果这些表在工作簿中，请检查标题和表头。",
    partial: "工作簿中只有{present}，没有{tables}；只核对了这一张表，表间核对未进行。如果还有其他公开表，请放在同一工作簿中再核对。",
  },
  *check(context) {
    const { current } = context;
    const first = [...current.tables.values()][0];
    if (first === undefined) {
      yield { outcome: "notApplicable", reason: "没有识别出标准表" };
      return;
    }
    const suspected = new Set(current.unrecognised.flatMap(({ candidates }) => candidates));
    const missing: TableStandard[] = [];
    for (const standard of expectedTables(context)) {
      if (current.tables.has(standard.id)) yield PASSED;
      else if (suspected.has(standard.id)) yield { outcome: "ambiguous", reason: `${standard.name}：有疑似的表，但没有识别出来` };
      else missing.push(standard);
    }
    if (missing.length === 0) return;
    const tables = missing.map(({ name, titles }) => `${name}（${titles[0] ?? ""}）`).join("、");
    const alone = current.tables.size === 1 && suspected.size === 0;
    yield failed({
      messageId: alone ? "partial" : "missing",
      ...(alone ? { severity: "info" as const } : {}),
      data: { tables, present: first.standard.name },
      at: [tablePlace(nearest(missing[0], [...current.tables.values()]) ?? first)],
      key: missing.map(({ id }) => id),
    });
  },
});

/** The tables of the form of the document's year; a table that came later is expected only where the year is known. */
function expectedTables(context: CheckContext): readonly TableStandard[] {
  const consensus = documentYear(context);
  const year = consensus.kind === "none" ? yearOfName(context.workbook.name) : consensus.year;
  return documentStandard(context.current.document).tables.filter(({ years }) => {
    if (years === undefined) return true;
    if (year === undefined) return false;
    return year >= (years.from ?? year) && year <= (years.to ?? year);
  });
}

/** The table after which the missing one would stand. */
function nearest(missing: TableStandard | undefined, tables: readonly RecognisedTable[]): RecognisedTable | undefined {
  const before = tables.filter(({ standard }) => standard.number < (missing?.number ?? 0));
  return before.sort((a, b) => b.standard.number - a.standard.number)[0];
}
