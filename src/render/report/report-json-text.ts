import type { Report, RuleLedger } from "../../core/checking/report";
import { checkedFileJson, emptySummary, summaryWith } from "../report-json";
import type { FileJson, ReportJson } from "../report-json";
import type { ChangesJson } from "../changes-json";
import type { TextJson } from "../place-json";
import { baseName, type ReportAbout } from "./report-about";

interface WholeFileJson extends FileJson {
  readonly notices: readonly string[];
  readonly unchecked: readonly Pick<RuleLedger, "rule" | "title" | "noData" | "ambiguous" | "reasons">[];
}

/** The report of one file as JSON: what `check --format json` writes, with the day and what was not checked, and the file's base name alone. */
export function reportJsonText(report: Report, { file, date, version }: ReportAbout): string {
  const json = checkedFileJson(baseName(file), report);
  const whole: WholeFileJson = {
    ...json,
    findings: json.findings.map(withoutPath),
    ...(json.changes === undefined ? {} : { changes: changesWithoutPath(json.changes) }),
    notices: report.notices,
    unchecked: report.rules.filter(({ noData, ambiguous }) => noData + ambiguous > 0).map(({ rule, title, noData, ambiguous, reasons }) => ({ rule, title, noData, ambiguous, reasons })),
  };
  const written: ReportJson & { readonly date: string } = { tool: { name: "disclosure", version }, date, files: [whole], summary: summaryWith(emptySummary(), json) };
  return `${JSON.stringify(written, null, 1)}\n`;
}

function withoutPath<Told extends { readonly text?: TextJson }>(told: Told): Told {
  return told.text?.file === undefined ? told : { ...told, text: { ...told.text, file: baseName(told.text.file) } };
}

function changesWithoutPath(changes: ChangesJson): ChangesJson {
  const { from, figures, outdated } = changes;
  return {
    ...changes, from: baseName(from), ...(outdated === undefined ? {} : { outdated: outdated.map(withoutPath) }),
    figures: figures.map((figure) => (figure.quotes === undefined ? figure : { ...figure, quotes: figure.quotes.map(withoutPath) })),
  };
}
