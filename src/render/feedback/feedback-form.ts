import { isSettled } from "../../core/checking/finding";
import type { FileRecord, FindingRecord } from "../batch/file-record";
import { unitName } from "../batch/units";
import { SEVERITY_WORDS } from "../report/group-findings";
import { baseName, dateWords } from "../report/report-about";
import { reviewText } from "../report/review-text";
import { sidesText } from "../report/told-finding";
import { notRunOf } from "../report/what-ran";
import { splitAdvice } from "./split-advice";

export interface FeedbackRow {
  readonly place: string;
  readonly problem: string;
  readonly basis: string;
  readonly calculation: string;
  readonly advice: string;
  /** What the unit said of it in its workbook, which stands where it would answer. */
  readonly said?: string;
}

/** 预决算公开审核反馈单: what a finance bureau sends back to a unit, and the unit returns with what it did. */
export interface FeedbackForm {
  readonly unit: string;
  /** 2026年部门预算公开. */
  readonly document: string;
  readonly head: readonly string[];
  /** Errors, warnings, what was not checked, what the unit has spoken of already; those without rows are left out. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly FeedbackRow[] }[];
}

export const FEEDBACK_TITLE = "预决算公开审核反馈单";
const SETTLED = "单位已说明的事项";
/** What the unit fills in when it returns the form. */
export const SIGNED = "单位负责人：　　　　　　　　经办人：　　　　　　　　日期：　　　　年　　月　　日";
/** Sheets of which nobody expects a table: the unit has nothing to answer. */
const EXPECTED = /^(?:目录|空白工作表|底稿|本工具)/;

/** `date` is the day of the check: "2026-11-30". */
export function feedbackForm(source: FileRecord, date: string): FeedbackForm {
  const { file, error, year, findings, notices, tables } = source;
  const of = (severity: FindingRecord["severity"]): readonly FeedbackRow[] => findings.filter((one) => one.severity === severity && !isSettled(one)).map(findingRow);
  const [errors, warnings, unchecked] = [of("error"), of("warning"), uncheckedRows(source)];
  // What the unit says is for the bureau to judge: it is not asked again, and it is not left out.
  const settled = findings.filter(isSettled).map((finding): FeedbackRow => ({ ...findingRow(finding), advice: "", said: finding.review === undefined ? "" : reviewText(finding.review) }));
  const infos = findings.length - settled.length - errors.length - warnings.length;
  const unit = unitName(source);
  const document = `${year === undefined ? "" : `${String(year)}年`}${source.document ?? "预决算公开"}`;
  const counts = [`错误 ${String(errors.length)} 项`, `警告 ${String(warnings.length)} 项`, `没有核对 ${String(unchecked.length)} 项`, ...(settled.length === 0 ? [] : [`${SETTLED} ${String(settled.length)} 项`])].join("，");
  return {
    unit, document,
    head: [
      `单位：${unit}`, `公开文件：${document}`, `审核的文件：${baseName(file)}`, `审核日期：${dateWords(date)}`,
      `审核结果：${error === undefined ? `${counts}${infos === 0 ? "" : `；另有提示 ${String(infos)} 项，不要求说明，没有列入`}。` : "文件无法读取，没有审核。"}`,
      ...(error === undefined && tables.length > 0 ? [`识别出公开表 ${String(tables.length)} 张。“没有问题”只就核对过的内容而言。`] : []),
      ...notices.map((notice) => `注意：${notice}`),
    ],
    groups: [{ title: SEVERITY_WORDS.error, rows: errors }, { title: SEVERITY_WORDS.warning, rows: warnings }, { title: "没有核对", rows: unchecked }, { title: SETTLED, rows: settled }].filter(({ rows }) => rows.length > 0),
  };
}

function findingRow(finding: FindingRecord): FeedbackRow {
  const { severity, message, place, basis = "", details = [] } = finding;
  const { problem, advice } = splitAdvice(message);
  return {
    place, problem, basis,
    calculation: details.length > 0 ? details.join("\n") : sidesText(finding),
    advice: advice !== "" ? advice : severity === "error" ? "请核对并更正。" : "请核实，有误的更正，无误的说明原因。",
  };
}

function uncheckedRows({ error, tables, unrecognised, notChecked }: FileRecord): readonly FeedbackRow[] {
  const row = (place: string, words: string, advice: string): FeedbackRow => ({ place, problem: words, basis: "", calculation: "", advice });
  if (error !== undefined) {
    const { problem, advice } = splitAdvice(error);
    return [row("整个文件", problem, advice)];
  }
  return [
    ...unrecognised.filter(({ reason }) => !EXPECTED.test(reason)).map(({ sheet, reason }) => row(sheet, `没有作为公开表核对：${reason}`, "是公开表的，请核对表名、表头是否合乎格式；不是的，不必说明。")),
    // Without any table everything lacks data: that is said once, by the sheets.
    ...(tables.length === 0 ? [] : notRunOf(notChecked)).map(({ reason, checks }) => row("", `${checks.join("、")}：没有核对，因为${reason}`, "请补齐所缺的内容，或自行核对。")),
  ];
}
