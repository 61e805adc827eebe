import type { CodeSystem } from "../../../standards/codes/code-list";
import { CODE_LENGTHS } from "../../../standards/codes/code-list";
import type { TableRow } from "../../../recognition/disclosure";
import { PASSED, failed, rule } from "../../rule";
import { rowLabel, tableName } from "../../survey/name-lines";
import type { CodeSection } from "../../survey/code-lines";
import { codeSections, sectionKey } from "../../survey/code-lines";

const DEEPEST: Readonly<Record<CodeSystem, string>> = { functional: "项", economic: "款" };

/** A 类 or 款 with an amount and nothing below it, where its neighbours go deeper; or a table that stops above the level that must be published. */
export const parentWithoutChildren = rule({
  id: "codes/parent-without-children",
  title: "功能分类科目应当列到项，基本支出的经济分类科目应当列到款",
  basis: "财预〔2016〕143号：支出按功能分类公开到项，基本支出按经济分类公开到款",
  severity: "warning",
  messages: {
    childless: "{table}的科目“{parent}”有金额，却没有列出下级科目，而其他科目列到了{level}。请补列下级科目，或核对编码。",
    shallow: "{table}的科目没有列到{level}。按规定功能分类应公开到项、基本支出的经济分类应公开到款，请补列。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      for (const section of codeSections(table).filter(({ classesOnly }) => !classesOnly)) {
        const { codes, projects, system } = section;
        const lengths = CODE_LENGTHS[system];
        const deepest = lengths[lengths.length - 1] ?? 0;
        const reached = Math.max(...[...codes, ...projects].map(({ code }) => code?.length ?? 0));
        const first = codes[0];
        if (reached < deepest && projects.length === 0 && first !== undefined) {
          yield failed({ messageId: "shallow", severity: "info", data: { table: tableName(table), level: DEEPEST[system] }, at: placesOf(first), key: [...sectionKey(section), "shallow"], table: table.standard.id });
          continue;
        }
        for (const row of codes.filter(({ code }) => (code?.length ?? 0) < reached)) {
          if (hasChildren(row, section) || !bearsAmount(row)) yield PASSED;
          else yield failed({ messageId: "childless", data: { table: tableName(table), parent: rowLabel(row), level: DEEPEST[system] }, at: placesOf(row), key: [...sectionKey(section), row.key], table: table.standard.id });
        }
      }
    }
  },
});

function hasChildren(row: TableRow, { codes, projects }: CodeSection): boolean {
  const code = row.code ?? "";
  if (row.children.length > 0) return true;
  return codes.some((other) => (other.code ?? "").length > code.length && (other.code ?? "").startsWith(code)) || projects.some((project) => (project.code ?? "").startsWith(code));
}

function bearsAmount(row: TableRow): boolean {
  return [...row.figures.values()].some(({ problem, value }) => problem === undefined && !value.isZero());
}

function placesOf(row: TableRow): TableRow["codeAt"] {
  if (row.codeAt.length > 0) return [...row.codeAt].reverse();
  return row.nameAt === undefined ? [] : [row.nameAt];
}
