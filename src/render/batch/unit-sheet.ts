import { isSettled } from "../../core/checking/finding";
import type { SheetPlan } from "../../core/workbook/sheet-plan";
import type { BatchReport } from "./batch-report";
import { summaryOf } from "./file-record";
import { listSheet, type ListColumn } from "./list-sheet";
import type { UnitRecords } from "./units";

interface UnitRow extends UnitRecords {
  /** Errors and warnings by rule, those that are not settled. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly standings: ReadonlyMap<string, number>;
}

/** Units × rules: how many errors and warnings of each; the worst unit above, the rule that is broken most often left. */
export function unitSheet(report: BatchReport, units: readonly UnitRecords[]): SheetPlan {
  const rows = units.map((unit) => rowOf(unit, report));
  const titles = new Map(report.files.flatMap(({ findings }) => findings.map(({ rule, title }) => [rule, title])));
  const { files, unreadable, errors, warnings, infos, reviewed = 0 } = summaryOf(report.files);
  return listSheet({
    name: "汇总",
    title: `预决算公开校验汇总（${report.made}，disclosure ${report.tool.version}）`,
    guide: [
      `共 ${String(units.length)} 个单位，${String(files)} 个文件，其中 ${String(unreadable)} 个无法读取：错误 ${String(errors)}，警告 ${String(warnings)}，提示 ${String(infos)}${reviewed === 0 ? "" : `；单位已核实、不计入的 ${String(reviewed)}`}。`,
      "单位按错误从多到少排列；规则下面的数是错误和警告的处数。没有列出问题不等于全部核对过，请同时看“未核对”。",
      ...(report.since === undefined ? [] : [`与 ${report.since.made} 的报告比较；内容没有变化、沿用上次结果的文件 ${String(report.since.carried.length)} 个。`]),
    ],
    columns: [
      { header: "名次", width: 6, look: "code", value: (_, at) => at + 1 },
      { header: "单位", width: 28, value: ({ name }) => name },
      count("文件", ({ summary }) => summary.files),
      count("无法读取", ({ summary }) => summary.unreadable),
      count("错误", ({ summary }) => summary.errors),
      count("警告", ({ summary }) => summary.warnings),
      count("提示", ({ summary }) => summary.infos),
      count("已核实", ({ summary }) => summary.reviewed ?? 0),
      ...(report.since === undefined ? [] : ["新增", "未整改", "已整改", "未能核对"].map((word) => count(word, ({ standings }) => standings.get(word) ?? 0))),
      ...rulesOf(rows).map((rule): ListColumn<UnitRow> => ({ ...count(titles.get(rule) ?? rule, ({ byRule }) => byRule.get(rule) ?? 0), width: 14 })),
    ],
    rows,
    frozen: 2,
  });
}

function count(header: string, value: (row: UnitRow) => number): ListColumn<UnitRow> {
  // What is none is blank: a reader looks for where something is.
  return { header, width: 9, look: "code", value: (row) => (value(row) === 0 ? undefined : value(row)) };
}

function rowOf(unit: UnitRecords, { since }: BatchReport): UnitRow {
  const byRule = new Map<string, number>();
  const standings = new Map<string, number>();
  const add = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { findings } of unit.records) {
    for (const finding of findings) {
      const { rule, severity, standing } = finding;
      if (isSettled(finding)) continue;
      if (severity !== "info") add(byRule, rule);
      if (standing !== undefined) add(standings, standing);
    }
  }
  for (const { unit: of, fate } of since?.fates ?? []) if (of === unit.name) add(standings, fate);
  return { ...unit, byRule, standings };
}

/** Rules by how often they are broken, then by id. */
function rulesOf(rows: readonly UnitRow[]): readonly string[] {
  const totals = new Map<string, number>();
  for (const { byRule } of rows) for (const [rule, times] of byRule) totals.set(rule, (totals.get(rule) ?? 0) + times);
  return [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([rule]) => rule);
}
