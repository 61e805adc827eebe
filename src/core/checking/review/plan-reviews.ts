import { a1 } from "../../workbook/a1";
import type { PlannedCell, SheetPlan } from "../../workbook/sheet-plan";
import type { Finding } from "../finding";
import { VERDICT_WORDS, type Review } from "./review";
import { REVIEW_COLUMNS, REVIEW_SHEET, type ReviewColumn } from "./review-columns";

const HEADER_ROW = 2;
const GUIDE = "对每条问题的核实结论。数值变了，结论自动失效；要撤回一条，清空它的“结论”或删去整行。结论、理由、备注可以直接改；校验码和编号供程序对照，请勿改动。本表不公开。";

/** The sheet 核实记录 as it is to be written: `findings` are those of the last check, with what was said of them. */
export function planReviews(reviews: readonly Review[], findings: readonly Finding[], name = REVIEW_SHEET): SheetPlan {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const first = HEADER_ROW + 1;
  const rows = reviews.map((review) => REVIEW_COLUMNS.map(({ id, look }): PlannedCell => ({ ...contentOf(id, review, byId.get(review.finding)), look })));
  const bottom = Math.max(first, first + rows.length - 1);
  const last = REVIEW_COLUMNS.length - 1;
  const column = (id: ReviewColumn): number => REVIEW_COLUMNS.findIndex((one) => one.id === id);
  const choice = (id: ReviewColumn, list: readonly string[], message: string): SheetPlan["validations"][number] =>
    ({ cells: { top: first, left: column(id), bottom, right: column(id) }, kind: { list }, message });
  return {
    name,
    widths: REVIEW_COLUMNS.map(({ width }) => width),
    rows: [
      { cells: [{ value: REVIEW_SHEET, look: "title" }] }, { cells: [{ value: GUIDE, look: "guide" }] },
      { cells: REVIEW_COLUMNS.map(({ label }): PlannedCell => ({ value: label, look: "header" })) }, ...rows.map((cells) => ({ cells })),
    ],
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: last })),
    frozen: { rows: first, columns: 1 },
    validations: [choice("verdict", Object.values(VERDICT_WORDS), "结论只能是“已核实”或“不适用”；要撤回，请清空。")],
    print: { landscape: true, repeat: [HEADER_ROW, HEADER_ROW] },
  };
}

function contentOf(id: ReviewColumn, review: Review, finding: Finding | undefined): Pick<PlannedCell, "value" | "link"> {
  switch (id) {
    case "verdict":
      return { value: VERDICT_WORDS[review.verdict] };
    case "state":
      return { value: stateOf(finding) };
    case "place": {
      const [cell] = finding?.at ?? [];
      return cell === undefined ? { value: "" } : { value: `${cell.sheet} ${a1(cell)}`, link: cell };
    }
    case "message":
      return { value: finding?.message ?? review.message };
    default:
      return { value: review[id] };
  }
}

function stateOf(finding: Finding | undefined): string {
  if (finding === undefined) return "问题已不存在";
  return finding.review?.standing === true ? "有效" : "已失效：数值变了";
}
