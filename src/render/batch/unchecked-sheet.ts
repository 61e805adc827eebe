import type { SheetPlan } from "../../core/workbook/sheet-plan";
import type { FileRecord } from "./file-record";
import { listSheet } from "./list-sheet";
import { unitName } from "./units";

interface UncheckedRow {
  readonly record: FileRecord;
  readonly kind: string;
  readonly what: string;
  readonly why: string;
  readonly times?: number;
}

/** What was not checked, file by file: "no findings" is said only of the rest. */
export function uncheckedSheet(records: readonly FileRecord[]): SheetPlan {
  return listSheet({
    name: "未核对", title: "没有核对的内容",
    guide: ["“缺少数据”和“无法判断”后面的次数是没有核对的处数；“整条”表示这条规则在该文件中一处也没有核对。无法读取的文件另列。"],
    columns: [
      { header: "单位", width: 24, value: ({ record }) => unitName(record) },
      { header: "文件", width: 28, value: ({ record }) => record.file },
      { header: "类别", width: 16, look: "code", value: ({ kind }) => kind },
      { header: "内容", width: 50, value: ({ what }) => what },
      { header: "原因", width: 60, value: ({ why }) => why },
      { header: "次数", width: 7, look: "code", value: ({ times }) => times },
    ],
    rows: records.flatMap(rowsOf),
    table: "未核对",
  });
}

function rowsOf(record: FileRecord): readonly UncheckedRow[] {
  return [
    ...record.notices.map((why): UncheckedRow => ({ record, kind: "注意", what: "", why })),
    ...record.unrecognised.map(({ sheet, reason }): UncheckedRow => ({ record, kind: "工作表未识别", what: sheet, why: reason })),
    ...record.notChecked.map(({ title, noData, ambiguous, reasons, nowhere }): UncheckedRow => ({
      record, kind: `${noData > 0 ? "缺少数据" : "无法判断"}${nowhere ? "（整条）" : ""}`, what: title, why: reasons.join("；"), times: noData + ambiguous,
    })),
  ];
}
