import { a1Range } from "../../core/workbook/a1";
import type { Finding } from "../../core/checking/finding";
import type { Report } from "../../core/checking/report";
import { escapeText } from "../clean-text";
import { CHANGES_TITLE, changeRows, moreChanges } from "./change-rows";
import { countOf, groupFindings, SEVERITIES, SEVERITY_WORDS } from "./group-findings";
import type { ReportAbout } from "./report-about";
import { reportHead } from "./report-head";
import { levelText, reviewText } from "./review-text";
import { REPORT_STYLE, REPORT_STYLE_HASH } from "./report-style";
import { basisFinder, detailLines, findingPlace, otherPlaces, placeText, quotedText, sidesText } from "./told-finding";
import { changesVerdict } from "./told-changes";
import { tableNumber, whatDidNotRun } from "./what-ran";

/** The report as a page of its own: no script, nothing loaded, everything escaped; it may be sent by mail and printed. */
export function reportHtml(report: Report, about: ReportAbout): string {
  const title = `校验报告${report.subject?.agency === undefined ? "" : `　${report.subject.agency}`}`;
  return [
    '<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light">',
    `<title>${escapeText(title)}</title><style>${REPORT_STYLE}</style></head><body>`,
    `<header><h1>${escapeText(title)}</h1>${headHtml(report, about)}</header><main>`,
    countsHtml(report),
    findingsHtml(report),
    changesHtml(report),
    checkedHtml(report),
    "</main></body></html>\n",
  ].join("\n");
}

function headHtml(report: Report, about: ReportAbout): string {
  return `<dl>${reportHead(report, about).map(({ label, words }) => `<div><dt>${escapeText(label)}</dt><dd>${escapeText(words)}</dd></div>`).join("")}</dl>`;
}

function countsHtml(report: Report): string {
  if (report.findings.length === 0) return "";
  return `<ul class="counts">${SEVERITIES.map((severity) => `<li class="${severity}"><b>${String(countOf(report, severity))}</b> ${SEVERITY_WORDS[severity]}</li>`).join("")}</ul>`;
}

function findingsHtml(report: Report): string {
  const basisOf = basisFinder(report);
  return [...groupFindings(report)].map(([title, findings]) =>
    `<section><h2>${escapeText(title)}<span> ${String(findings.length)} 处</span></h2>\n<ol>${findings.map((finding) => findingHtml(finding, report, basisOf(finding))).join("\n")}</ol></section>`).join("\n");
}

function findingHtml(finding: Finding, { narrative }: Report, basis: string): string {
  const { severity, message, text, at: [likely] } = finding;
  const others = otherPlaces(finding);
  const compared = text !== undefined && likely !== undefined ? placeText(likely) : "";
  const quoted = quotedText(finding, narrative);
  const line = (label: string, words: string): string => (words === "" ? "" : `<p class="more"><b>${label}</b>${escapeText(words)}</p>`);
  return `<li class="${severity}"><p><em>${levelText(finding)}</em>${escapeText(message)}</p>`
    + line("位置", findingPlace(finding)) + (quoted === "" ? "" : `<p class="more"><b>原文</b><q>${escapeText(quoted)}</q></p>`)
    + line("对照", compared) + line("相关", others) + line("数字", sidesText(finding))
    + detailLines(finding).map((detail) => line("计算", detail)).join("") + line("核实", finding.review === undefined ? "" : reviewText(finding.review)) + `${line("依据", basis)}</li>`;
}

/** What changed since an earlier state, and which sentences tell it. */
function changesHtml({ changes }: Report): string {
  if (changes === undefined) return "";
  const { rows, more } = changeRows(changes);
  const words = [changesVerdict(changes), ...(more === 0 ? [] : [moreChanges(more)])].map((line) => `<p>${escapeText(line)}</p>`).join("");
  return tableHtml(CHANGES_TITLE, ["位置", "改动前", "改动后", "情况说明中引用的句子", "是否已更新"], rows.map(({ table, place, before, now, sentence, state }) => [`${table} ${place}`, before, now, sentence, state]), words);
}

/** What was checked and what was not, with counts. */
function checkedHtml(report: Report): string {
  const { tables, unrecognised, rules } = report;
  return [
    tableHtml(`识别出的表（${String(tables.length)} 张）`, ["表", "位置", "单位"], tables.map(({ id, title, range, unit }) => [`${tableNumber(id)}${title}`, `${range.sheet}!${a1Range(range)}`, unit])),
    tableHtml(`未识别、没有校验的工作表（${String(unrecognised.length)} 张）`, ["工作表", "原因"], unrecognised.map(({ sheet, reason }) => [sheet, reason])),
    tableHtml("没能做的核对", ["原因", "核对的内容"], whatDidNotRun(report).map(({ reason, checks }) => [reason, checks.join("、")])),
    tableHtml("各项校验的次数", ["校验", "通过", "不符", "不适用", "缺数据", "有歧义"], rules.map(({ title, passed, failed, notApplicable, noData, ambiguous }) => [title, ...[passed, failed, notApplicable, noData, ambiguous].map(String)])),
  ].join("\n");
}

/** `words`: markup that stands above the table, and without it where it would have no rows. */
function tableHtml(title: string, header: readonly string[], rows: readonly (readonly string[])[], words = ""): string {
  if (rows.length === 0 && words === "") return "";
  const cells = (tag: string, row: readonly string[]): string => `<tr>${row.map((text) => `<${tag}>${escapeText(text)}</${tag}>`).join("")}</tr>`;
  const table = rows.length === 0 ? "" : `<div class="wide"><table><thead>${cells("th", header)}</thead><tbody>${rows.map((row) => cells("td", row)).join("\n")}</tbody></table></div>`;
  return `<section><h2>${escapeText(title)}</h2>${words}${table}</section>`;
}
