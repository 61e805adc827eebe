import { reportDocument, REPORT_WIDTH } from "../word/report-page";
import type { ReportBlock, ReportColumn } from "../word/report-page";
import { FEEDBACK_TITLE, SIGNED } from "./feedback-form";
import type { FeedbackForm } from "./feedback-form";

const COLUMNS: readonly ReportColumn[] = [
  { label: "序号", width: 30, align: "center" }, { label: "位置", width: 90 }, { label: "问题", width: REPORT_WIDTH - 530 }, { label: "依据", width: 90 },
  { label: "计算过程", width: 140 }, { label: "建议", width: 90 }, { label: "单位整改说明", width: 90 },
];

/** The form as a .docx that the unit fills in and returns. */
export async function feedbackDocx({ head, groups }: FeedbackForm): Promise<Uint8Array> {
  let number = 0;
  const blocks = groups.flatMap(({ title, rows }): readonly ReportBlock[] => [
    { kind: "line", text: `${title}（${String(rows.length)} 项）`, strong: true },
    { kind: "table", columns: COLUMNS, rows: rows.map(({ place, problem, basis, calculation, advice, said = "" }) => [String(++number), place, problem, basis, calculation, advice, said]) },
  ]);
  return reportDocument(FEEDBACK_TITLE, [
    ...head.map((text): ReportBlock => ({ kind: "line", text })),
    ...blocks,
    { kind: "line", text: SIGNED },
  ]);
}
