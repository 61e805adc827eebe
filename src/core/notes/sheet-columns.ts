import { labelKey } from "../wording/normalise";
import type { FieldId, FieldKind, NotesSheetStandard } from "./notes-standard";

/** Every column of a notes sheet: what names the row, what is computed, what is asked, and where it came from. */
export type ColumnId = "part" | "code" | "name" | "required" | "guide" | "now" | "change" | "changeRate" | FieldId | "source" | "remark";

/** A column as printed. Columns with a kind are the preparer's. */
export interface SheetColumn {
  readonly id: ColumnId;
  readonly label: string;
  readonly width: number;
  readonly kind?: FieldKind;
}

const column = (id: ColumnId, label: string, width: number): SheetColumn => ({ id, label, width });
const ORIGIN = [column("source", "来源", 30), column("remark", "说明", 36)];
const PART = column("part", "部分", 20);
const CODE = column("code", "编码", 11);
const NOW = column("now", "本年预算（万元）", 14);

/** The columns of a sheet, left to right. */
export function sheetColumns(standard: NotesSheetStandard): readonly SheetColumn[] {
  switch (standard.id) {
    case "basics":
    case "matters":
      return [column("name", "项目", 26), ...standard.columns, column("required", "是否必填", 9), column("guide", "填写说明", 44), ...ORIGIN];
    case "changes":
      return [PART, CODE, column("name", "名称", 32), NOW, ...standard.columns.filter(({ id }) => id === "lastYear"), column("change", "增减额（万元）", 13), column("changeRate", "增减率", 10), ...standard.columns.filter(({ id }) => id !== "lastYear"), ...ORIGIN];
    case "projects":
      return [PART, CODE, column("name", "项目名称", 34), { ...NOW, label: "表内金额（万元）" }, ...standard.columns, ...ORIGIN];
    case "uses":
      return [PART, CODE, column("name", "名称", 26), NOW, ...standard.columns, ...ORIGIN];
    case "terms":
      return [...standard.columns, ...ORIGIN];
  }
}

/** What is compared of a header cell: the unit in brackets may have been left out. */
export function headerKey(text: string): string {
  return labelKey(text).replace(/万元$/, "");
}

/** Columns without which rows cannot be told apart, or answers read. */
export function isNeeded({ id, kind }: SheetColumn): boolean {
  return kind !== undefined || id === "part" || id === "code" || id === "name" || id === "source" || id === "remark";
}
