import type { CellLook } from "../../workbook/sheet-plan";

export const REVIEW_SHEET = "核实记录";

export type ReviewColumn = "verdict" | "reason" | "remark" | "state" | "place" | "message" | "values" | "date" | "checksum" | "finding";

/** The columns in order. The preparer's own come first; those that are read by the program alone come last. */
export const REVIEW_COLUMNS: readonly { readonly id: ReviewColumn; readonly label: string; readonly width: number; readonly look: CellLook }[] = [
  { id: "verdict", label: "结论", width: 9, look: "input" }, { id: "reason", label: "理由", width: 22, look: "input" }, { id: "remark", label: "备注", width: 28, look: "input" },
  { id: "state", label: "现状", width: 16, look: "computed" }, { id: "place", label: "位置", width: 18, look: "label" }, { id: "message", label: "问题", width: 60, look: "source" },
  { id: "values", label: "核实时的数值", width: 24, look: "source" }, { id: "date", label: "日期", width: 12, look: "code" },
  { id: "checksum", label: "校验码", width: 17, look: "source" }, { id: "finding", label: "编号", width: 30, look: "source" },
];
