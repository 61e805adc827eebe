import { isSettled } from "../../core/checking/finding";
import type { SheetPlan } from "../../core/workbook/sheet-plan";
import type { BatchReport, Fate } from "./batch-report";
import type { FileRecord } from "./file-record";
import { findingColumns, placedFindings, type PlacedFinding } from "./finding-columns";
import { listSheet, type ListColumn } from "./list-sheet";
import { uncheckedSheet } from "./unchecked-sheet";
import { unitSheet } from "./unit-sheet";
import { unitName, unitsOf } from "./units";

/** A report of many files as sheets for people: the summary, every finding, what was not checked, what could not be read, the files. */
export function batchSheets(report: BatchReport): readonly SheetPlan[] {
  const units = unitsOf(report.files);
  const ordered = units.flatMap(({ name, records }) => records.map((record) => ({ name, record })));
  return [
    unitSheet(report, units),
    findingSheet(ordered.flatMap(({ name, record }) => placedFindings(name, record)), report.since !== undefined),
    ...(report.since === undefined ? [] : [fateSheet(report.since.fates)]),
    uncheckedSheet(ordered.map(({ record }) => record)),
    unreadableSheet(report.files),
    fileSheet(report),
  ];
}

const numbered = <Row>(): ListColumn<Row> => ({ header: "序号", width: 7, look: "code", value: (_, at) => at + 1 });

function findingSheet(rows: readonly PlacedFinding[], marked: boolean): SheetPlan {
  const standing: ListColumn<PlacedFinding> = { header: "整改", width: 9, look: "code", value: ({ finding }) => (isSettled(finding) ? undefined : finding.standing) };
  return listSheet({ name: "问题清单", title: "问题清单", guide: ["单位按错误从多到少排列；可以用表头的筛选按钮按单位、级别、规则筛选。级别是“已核实”“不适用”的，单位已在核实记录中说明，不计入问题。"], columns: [numbered<PlacedFinding>(), ...(marked ? [standing] : []), ...findingColumns], rows, table: "问题清单" });
}

function fateSheet(fates: readonly Fate[]): SheetPlan {
  return listSheet({
    name: "整改情况", title: "上次报告中的问题，这次没有再出现的",
    guide: ["“已整改”：这次核对过，问题不再存在。“未能核对”：文件不在这次的范围、读不出，或所在的表、所需的数据这次没有，不能算整改。仍然存在的见“问题清单”。"],
    columns: [
      numbered<PlacedFinding & Fate>(),
      { header: "去向", width: 10, look: "code", value: ({ fate }) => fate },
      { header: "原因", width: 28, value: ({ why }) => why },
      ...findingColumns,
    ],
    rows: fates.map((fate) => ({ ...fate, table: fate.finding.table ?? (fate.finding.text === undefined ? "" : "情况说明") })),
    table: "整改情况",
  });
}

function unreadableSheet(files: readonly FileRecord[]): SheetPlan {
  const rows = files.flatMap((record) => [
    ...(record.error === undefined ? [] : [{ file: record.file, unit: unitName(record), error: record.error }]),
    ...(record.unread ?? []).map(({ file, error }) => ({ file, unit: unitName(record), error })),
  ]);
  return listSheet({
    name: "无法读取", title: "无法读取的文件", guide: ["这些文件没有校验；其余文件照常校验。"],
    columns: [numbered(), { header: "文件", width: 40, value: ({ file }) => file }, { header: "单位", width: 28, value: ({ unit }) => unit }, { header: "原因", width: 80, value: ({ error }) => error }],
    rows, table: "无法读取",
  });
}

function fileSheet({ files, since }: BatchReport): SheetPlan {
  const carried = new Set(since?.carried);
  const count = ({ findings }: FileRecord, severity: string): number => findings.filter((one) => one.severity === severity && !isSettled(one)).length;
  return listSheet({
    name: "文件清单", title: "文件清单", guide: ["指纹（SHA-256）由文件及与其一起核对的文件的内容算出，内容不变则不变。"],
    columns: [
      numbered<FileRecord>(),
      { header: "文件", width: 40, value: ({ file }) => file },
      { header: "单位", width: 28, value: unitName },
      { header: "年度", width: 7, look: "code", value: ({ year }) => (year === undefined ? undefined : String(year)) },
      { header: "种类", width: 16, value: ({ document }) => document },
      { header: "结果", width: 12, look: "code", value: ({ file, status }) => (status === "unreadable" ? "无法读取" : carried.has(file) ? "沿用上次" : "已校验") },
      { header: "识别的表", width: 9, look: "code", value: ({ tables }) => tables.length },
      { header: "错误", width: 7, look: "code", value: (record) => count(record, "error") },
      { header: "警告", width: 7, look: "code", value: (record) => count(record, "warning") },
      { header: "提示", width: 7, look: "code", value: (record) => count(record, "info") },
      { header: "已核实", width: 7, look: "code", value: ({ findings }) => findings.filter(isSettled).length },
      { header: "指纹", width: 30, look: "source", value: ({ sha256 }) => sha256 },
    ],
    rows: files, table: "文件清单",
  });
}
