import { findOwnRules } from "../../core/checking/own-rules/find-own-rules";
import { planOwnRules } from "../../core/checking/own-rules/plan-own-rules";
import type { Report } from "../../core/checking/report";
import type { BookFacts } from "../../core/publishing/book-facts";
import { checkBeforePublishing } from "../../core/publishing/check-before-publishing";
import { PUBLISHING_LEVELS, type PublishingLevel, type PublishingList } from "../../core/publishing/publishing-item";
import { formulaInto } from "../../core/publishing/formula-into";
import { documentStandards } from "../../core/standards/document-standard";
import type { CellRef } from "../../core/workbook/cell-ref";
import type { SheetPlan } from "../../core/workbook/sheet-plan";
import type { Workbook } from "../../core/workbook/workbook";
import { reportName, type ReportAbout } from "../../render/report/report-about";
import { reportHtml } from "../../render/report/report-html";
import { reportJsonText } from "../../render/report/report-json-text";
import { reportSheet } from "../../render/report/report-sheet";
import type { PublishingShown } from "../state/outlet";
import { WORD_TYPE } from "./download";

/** The forms that a report is saved in as a file of its own. */
export type ReportForm = "docx" | "html" | "json";

/** A report as a file to save. */
export async function reportFile(form: ReportForm, report: Report, about: ReportAbout): Promise<{ readonly bytes: Uint8Array; readonly name: string; readonly type: string }> {
  const name = reportName(about, form);
  const text = (content: string, type: string): { readonly bytes: Uint8Array; readonly name: string; readonly type: string } => ({ bytes: new TextEncoder().encode(content), name, type });
  switch (form) {
    case "html":
      return text(reportHtml(report, about), "text/html;charset=utf-8");
    case "json":
      return text(reportJsonText(report, about), "application/json");
    case "docx": {
      const { reportDocx } = await import(/* webpackChunkName: "report-docx" */ "../../render/report/report-docx");
      return { bytes: await reportDocx(report, about), name, type: WORD_TYPE };
    }
  }
}

/** The report as a sheet whose places lead to the cells. */
export function reportPlan(report: Report, about: ReportAbout, { sheets }: Workbook): SheetPlan {
  return reportSheet(report, about, sheets);
}

/** Whether the sheet of own rules is there already. */
export function hasOwnRules(workbook: Workbook): boolean {
  return findOwnRules(workbook).length > 0;
}

/** The sheet of own rules with the examples of the document that was checked. */
export function ownRulesPlan({ subject }: Report): SheetPlan {
  return planOwnRules(documentStandards.find(({ name }) => name === subject?.document)?.kind ?? "budget");
}

/** What must not go online, with the list that a public copy is made by, and a cell whose formula reads what would go. */
export function publishing(workbook: Workbook, { narrative }: Report, facts: BookFacts): { readonly list: PublishingList; readonly shown: PublishingShown; readonly reader: CellRef | undefined } {
  const list = checkBeforePublishing(workbook, facts, narrative);
  const groups = (Object.keys(PUBLISHING_LEVELS) as readonly PublishingLevel[]).flatMap((level) => {
    const lines = list.items.filter((one) => one.level === level).map(({ message }) => message);
    return lines.length === 0 ? [] : [{ title: PUBLISHING_LEVELS[level], lines }];
  });
  return { list, shown: { groups, own: list.own, missed: list.notLookedAt }, reader: formulaInto(workbook, list.own) };
}
