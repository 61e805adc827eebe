import { subjectOf } from "../wording/prose";
import type { NotRecognised } from "./disclosure";
import type { SheetGrid } from "./sheet-grid";

const REASONS = {
  narrative: "情况说明（文字）：这一处的文字没有核对",
  performance: "绩效目标表或自评表：尚未核对",
  contents: "目录",
  notes: "底稿：填写用，不公开",
  tool: "本工具的工作表，不公开",
  other: "没有找到标准公开表的表名或表头",
} as const;
const ENOUGH_TEXT = 400;

/** Says what a sheet without any standard table is, as far as its words tell. */
export function describeSheet(grid: SheetGrid): NotRecognised {
  const texts: string[] = [];
  for (const row of grid.sheet.rows) {
    for (const cell of row ?? []) {
      if (typeof cell?.value === "string" && cell.value.trim() !== "") texts.push(cell.value);
      if (texts.length > ENOUGH_TEXT) break;
    }
  }
  const subject = subjectOf(grid.sheet.name, texts);
  return { sheet: grid.sheet.name, reason: REASONS[subject], candidates: [], ...(subject === "narrative" ? { isProse: true } : {}) };
}
