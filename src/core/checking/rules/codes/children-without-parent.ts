import { parentCode } from "../../../standards/codes/code-list";
import type { TableRow } from "../../../recognition/disclosure";
import { PASSED, failed, rule } from "../../rule";
import { rowLabel, tableName } from "../../survey/name-lines";
import type { CodeSection } from "../../survey/code-lines";
import { codeSections, sectionKey } from "../../survey/code-lines";

/** A 款 without the line of its 类, or a 项 without that of its 款, in a table that prints such lines. */
export const childrenWithoutParent = rule({
  id: "codes/children-without-parent",
  title: "下级科目应当列在其上级科目之下",
  basis: "按类、款、项逐级列示",
  severity: "warning",
  messages: {
    orphan: "{table}列有科目 {children}，却没有上级科目 {parent} 的行，而其他科目都列了上级。请核对编码是否填错，或补上 {parent} 的行。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      for (const section of codeSections(table).filter(({ classesOnly }) => !classesOnly)) {
        const printed = new Set(section.codes.map(({ code }) => code ?? ""));
        const orphans = new Map<string, TableRow[]>();
        for (const row of [...section.codes, ...section.projects]) {
          const parent = parentOf(row, section);
          if (parent === undefined) continue;
          if (printed.has(parent)) yield PASSED;
          // A table that prints no line of that level at all has chosen so.
          else if (![...printed].some((code) => code.length === parent.length)) yield { outcome: "notApplicable", reason: "表中不列该级科目" };
          else orphans.set(parent, [...(orphans.get(parent) ?? []), row]);
        }
        for (const [parent, rows] of orphans) {
          const children = rows.slice(0, 3).map(rowLabel).join("、");
          yield failed({
            messageId: "orphan",
            data: { table: tableName(table), children: rows.length > 3 ? `${children}等` : children, parent },
            at: rows.flatMap((row) => [...row.codeAt].reverse().concat(row.codeAt.length === 0 && row.nameAt !== undefined ? [row.nameAt] : [])),
            key: [...sectionKey(section), parent], table: table.standard.id,
          });
        }
      }
    }
  },
});

/** The code of the line above; a project's own 项 has no line in T7, so that its 款 is asked for. */
function parentOf(row: TableRow, section: CodeSection): string | undefined {
  const code = row.code ?? "";
  const above = parentCode(code);
  if (above === "") return undefined;
  if (row.kind === "project" && section.codes.some((line) => line.code === code)) return undefined;
  return above;
}
