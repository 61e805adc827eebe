import type { CellLook, SheetPlan } from "../../core/workbook/sheet-plan";
import { sheetText } from "../sheet-text";
import { FEEDBACK_TITLE, SIGNED } from "./feedback-form";
import type { FeedbackForm } from "./feedback-form";

const COLUMNS = [["序号", 6], ["位置", 20], ["问题", 48], ["依据", 20], ["计算过程", 40], ["建议", 24], ["单位整改说明", 26]] as const;
const LAST = COLUMNS.length - 1;

/** The form as a sheet that the unit fills in and returns; what it is to fill in has a light ground. */
export function feedbackSheet({ head, groups }: FeedbackForm): SheetPlan {
  const rows: SheetPlan["rows"][number][] = [];
  const merges: SheetPlan["merges"][number][] = [];
  const wide = (words: string, look: CellLook): void => {
    merges.push({ top: rows.length, left: 0, bottom: rows.length, right: LAST });
    rows.push({ cells: [sheetText(words, look)] });
  };
  wide(FEEDBACK_TITLE, "title");
  for (const line of head) wide(line, "meta");
  const header = rows.length;
  rows.push({ cells: COLUMNS.map(([label]) => sheetText(label, "header")) });
  let number = 0;
  for (const { title, rows: told } of groups) {
    wide(`${title}（${String(told.length)} 项）`, "label");
    for (const { place, problem, basis, calculation, advice, said } of told) {
      rows.push({ cells: [{ value: ++number, look: "code" }, sheetText(place, "label"), sheetText(problem, "label"), sheetText(basis, "label"), sheetText(calculation, "label"), sheetText(advice, "label"), said === undefined ? { look: "input" } : sheetText(said, "input")] });
    }
  }
  wide(SIGNED, "meta");
  return {
    name: "审核反馈单", widths: COLUMNS.map(([, width]) => width), rows, merges, validations: [],
    frozen: { rows: header + 1, columns: 0 }, print: { landscape: true, repeat: [header, header] },
  };
}
