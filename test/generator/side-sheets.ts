import type { Sheet } from "../../src/core/workbook/workbook";
import type { Agency } from "./agency";

function textSheet(name: string, lines: readonly string[], visibility: Sheet["visibility"] = "visible"): Sheet {
  return {
    name,
    visibility,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rows: lines.map((value) => (value === "" ? undefined : [{ value }])),
  };
}

/** A cover and a contents sheet: the latter names every table and holds none. */
export function frontSheets(agency: Agency, titles: readonly string[]): readonly Sheet[] {
  return [
    textSheet("封面", ["", "", agency.name, `${agency.year}年部门预算公开`]),
    textSheet("目录", ["目  录", "第二部分 部门预算公开表", ...titles]),
  ];
}

/** A left-over sheet that a reader shall not mistake for a table. */
export const hiddenSheet: Sheet = textSheet("Sheet99", ["草稿，待删除", "核对：合计"], "hidden");
