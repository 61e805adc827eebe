import { summaryOf, type FileRecord } from "../../render/batch/file-record";
import type { FileJson } from "../../render/report-json";
import type { Job, Outcome, Wants } from "./job";

/** The outcome of a file whose contents an earlier report has the results of. */
export function carriedOutcome({ target: { shown } }: Job, record: FileRecord, { output }: Wants): Outcome {
  const summary = summaryOf([record]);
  const { errors, warnings, infos } = summary;
  const pretty = `${shown}\n  内容没有变化，沿用上次的结果：错误 ${String(errors)}，警告 ${String(warnings)}，提示 ${String(infos)}。\n`;
  return { texts: output === "none" ? [] : [output === "json" ? JSON.stringify(jsonOf(shown, record)) : pretty], summary, record };
}

function jsonOf(file: string, { status, error, tables, unrecognised, findings, rules, numbers }: FileRecord): FileJson {
  return {
    file, status, ...(error === undefined ? {} : { error }), tables, unrecognised,
    findings: findings.map(({ place: _place, title: _title, basis: _basis, table: _table, details: _details, standing: _standing, ...finding }) => finding),
    rules, ...(numbers === undefined ? {} : { numbers }),
  };
}
