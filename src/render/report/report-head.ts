import { countNumbers } from "../../core/checking/count-numbers";
import type { Report } from "../../core/checking/report";
import { numberCountText } from "../narrative-words";
import { verdictText } from "./group-findings";
import { baseName, dateWords, type ReportAbout } from "./report-about";
import { isTextAlone, ledgerText, NO_TABLE, TEXT_ALONE } from "./what-ran";

/** What stands above the findings of a report, label and words. */
export interface HeadLine {
  readonly label: string;
  readonly words: string;
}

/** File, unit, day, version, verdict, and how much was checked. */
export function reportHead(report: Report, about: ReportAbout): readonly HeadLine[] {
  const { subject, narrative, numbers, notices, ledger, tables } = report;
  const text = about.narrative === undefined ? (narrative?.source === "sheet" ? `工作表“${narrative.name}”` : undefined) : baseName(about.narrative);
  const line = (label: string, words: string | undefined): readonly HeadLine[] => (words === undefined || words === "" ? [] : [{ label, words }]);
  return [
    ...line("文件", baseName(about.file)),
    ...line("单位", subject?.agency),
    ...line("公开文件", subject === undefined ? undefined : subjectTitle(subject)),
    ...line("情况说明", text),
    ...line("校验日期", dateWords(about.date)),
    ...line("程序版本", `预决算公开助手 ${about.version}`),
    ...line("结论", verdictText(report)),
    ...line("校验次数", `${ledgerText(ledger)}。“没有发现问题”只就通过和不符的而言，缺数据和有歧义的没有核对。`),
    ...line("文中数字", numbers === undefined ? undefined : numberCountText(countNumbers(numbers))),
    ...line("范围", isTextAlone(report) ? TEXT_ALONE : tables.length === 0 ? NO_TABLE : undefined),
    ...notices.flatMap((notice) => line("注意", notice)),
  ];
}

/** 2026年部门预算公开. */
export function subjectTitle({ document, year }: NonNullable<Report["subject"]>): string {
  return `${year === undefined ? "" : `${String(year)}年`}${document}`;
}
