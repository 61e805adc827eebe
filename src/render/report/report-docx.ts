import { a1Range } from "../../core/workbook/a1";
import type { Finding } from "../../core/checking/finding";
import type { Report } from "../../core/checking/report";
import { reportDocument, REPORT_WIDTH } from "../word/report-page";
import type { ReportBlock, ReportColumn } from "../word/report-page";
import { groupFindings } from "./group-findings";
import { CHANGES_TITLE, changeRows, moreChanges } from "./change-rows";
import type { ReportAbout } from "./report-about";
import { reportHead } from "./report-head";
import { levelText, reviewText } from "./review-text";
import { changesVerdict } from "./told-changes";
import { basisFinder, detailLines, findingPlace, quotedText, sidesText } from "./told-finding";
import { tableNumber, whatDidNotRun } from "./what-ran";

const NUMBER: ReportColumn = { label: "序号", width: 30, align: "center" };
const LEVEL: ReportColumn = { label: "级别", width: 34, align: "center" };
const CHANGE_COLUMNS: readonly ReportColumn[] = [
  { label: "位置", width: 180 }, { label: "改动前", width: 70, align: "center" }, { label: "改动后", width: 70, align: "center" },
  { label: "情况说明中引用的句子", width: REPORT_WIDTH - 380 }, { label: "是否已更新", width: 60, align: "center" },
];
const FINDING_COLUMNS: readonly ReportColumn[] = [NUMBER, LEVEL, { label: "位置", width: 110 }, { label: "问题", width: REPORT_WIDTH - 404 }, { label: "数字", width: 110 }, { label: "依据", width: 120 }];

/** The report as a .docx. Load this module only when a document is asked for: it brings the library along. */
export async function reportDocx(report: Report, about: ReportAbout): Promise<Uint8Array> {
  const basisOf = basisFinder(report);
  let number = 0;
  const row = (finding: Finding): readonly string[] => {
    const quoted = quotedText(finding, report.narrative);
    const problem = [finding.message, ...(quoted === "" ? [] : [`原文：${quoted}`]), ...detailLines(finding).map((detail) => `· ${detail}`), ...(finding.review === undefined ? [] : [reviewText(finding.review)])];
    return [String(++number), levelText(finding), findingPlace(finding), problem.join("\n"), sidesText(finding).replaceAll("，", "\n"), basisOf(finding)];
  };
  return reportDocument("校验报告", [
    ...reportHead(report, about).map(({ label, words }): ReportBlock => ({ kind: "line", text: `${label}：${words}` })),
    ...[...groupFindings(report)].flatMap(([title, findings]) => titled(title, FINDING_COLUMNS, findings.map(row))),
    ...changeBlocks(report),
    ...checkedBlocks(report),
  ]);
}

/** What changed since an earlier state, and which sentences tell it. */
function changeBlocks({ changes }: Report): readonly ReportBlock[] {
  if (changes === undefined) return [];
  const { rows, more } = changeRows(changes);
  return [
    { kind: "line", text: CHANGES_TITLE, strong: true }, { kind: "line", text: changesVerdict(changes) },
    ...(rows.length === 0 ? [] : [{ kind: "table" as const, columns: CHANGE_COLUMNS, rows: rows.map(({ table, place, before, now, sentence, state }) => [`${table} ${place}`, before, now, sentence, state]) }]),
    ...(more === 0 ? [] : [{ kind: "line" as const, text: moreChanges(more) }]),
  ];
}

/** What was checked and what was not, with counts. */
function checkedBlocks(report: Report): readonly ReportBlock[] {
  const { tables, unrecognised, rules } = report;
  const half = REPORT_WIDTH / 2;
  const counts = (["通过", "不符", "不适用", "缺数据", "有歧义"] as const).map((label): ReportColumn => ({ label, width: 48, align: "center" }));
  return [
    ...titled(`识别出的表（${String(tables.length)} 张）`, [{ label: "表", width: half }, { label: "位置", width: half - 60 }, { label: "单位", width: 60, align: "center" }], tables.map(({ id, title, range, unit }) => [`${tableNumber(id)}${title}`, `${range.sheet}!${a1Range(range)}`, unit])),
    ...titled(`未识别、没有校验的工作表（${String(unrecognised.length)} 张）`, [{ label: "工作表", width: 180 }, { label: "原因", width: REPORT_WIDTH - 180 }], unrecognised.map(({ sheet, reason }) => [sheet, reason])),
    ...titled("没能做的核对", [{ label: "原因", width: half - 100 }, { label: "核对的内容", width: half + 100 }], whatDidNotRun(report).map(({ reason, checks }) => [reason, checks.join("、")])),
    ...titled("各项校验的次数", [{ label: "校验", width: REPORT_WIDTH - 48 * counts.length }, ...counts], rules.map(({ title, passed, failed, notApplicable, noData, ambiguous }) => [title, ...[passed, failed, notApplicable, noData, ambiguous].map(String)])),
  ];
}

function titled(title: string, columns: readonly ReportColumn[], rows: readonly (readonly string[])[]): readonly ReportBlock[] {
  return rows.length === 0 ? [] : [{ kind: "line", text: title, strong: true }, { kind: "table", columns, rows }];
}
