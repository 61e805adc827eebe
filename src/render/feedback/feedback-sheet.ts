import type { CellLook, PlannedCell, SheetPlan } from "../../core/workbook/sheet-plan";
import { cleanText } from "../clean-text";
import { FEEDBACK_TITLE, SIGNED } from "./feedback-form";
import type { FeedbackForm } from "./feedback-form";

const COLUMNS = [["序号", 6], ["位置", 20], ["问题", 48], ["依据", 20], ["计算过程", 40], ["建议", 24], ["单位整改说明", 26]] as const;
const LAST = COLUMNS.length - 1;
const MOST_CHARACTERS = 8_000;

/** The form as a sheet that the unit fills in and returns; what it is to fill in has a light ground. */
export function feedbackSheet({ head, groups }: FeedbackForm): SheetPlan {
  const rows: SheetPlan["rows"][number][] = [];
  const merges: SheetPlan["merges"][number][] = [];
  const wide = (words: string, look: CellLook): void => {
    merges.push({ top: rows.length, left: 0, bottom: rows.length, right: LAST });
    rows.push({ cells: [text(words, look)] });
  };
  wide(FEEDBACK_TITLE, "title");
  for (const line of head) wide(line, "meta");
  const header = rows.length;
  rows.push({ cells: COLUMNS.map(([label]) => text(label, "header")) });
  let number = 0;
  for (const { title, rows: told } of groups) {
    wide(`${title}（${String(told.length)} 项）`, "label");
    for (const { place, problem, basis, calculation, advice } of told) {
      rows.push({ cells: [{ value: ++number, look: "code" }, text(place, "label"), text(problem, "label"), text(basis, "label"), text(calculation, "label"), text(advice, "label"), { look: "input" }] });
    }
  }
  wide(SIGNED, "meta");
  return {
    name: "审核反馈单", widths: COLUMNS.map(([, width]) => width), rows, merges, validations: [],
    frozen: { rows: header + 1, columns: 0 }, print: { landscape: true, repeat: [header, header] },
  };
}

function text(words: string, look: CellLook): PlannedCell {
  return { value: cleanText(words).slice(0, MOST_CHARACTERS), look };
}
