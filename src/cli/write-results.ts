import type { FileJson, SummaryJson, ToolJson } from "../render/report-json";
import { checkedFileJson, unreadableFileJson } from "../render/report-json";
import { plainPaint, reportText, summaryText, terminalPaint, unreadableText } from "../render/report-text";
import type { CheckedFile } from "./check-file";
import type { CheckTarget } from "./find-workbooks";
import type { CommandLine } from "./io";

/** Results go out file by file and are then forgotten. */
export interface ResultWriter {
  begin(): Promise<void>;
  file(target: CheckTarget, checked: CheckedFile, json: FileJson): Promise<void>;
  end(summary: SummaryJson): Promise<void>;
}

export function fileJson({ shown }: CheckTarget, checked: CheckedFile, numbers: boolean): FileJson {
  return "report" in checked ? checkedFileJson(shown, checked.report, numbers) : unreadableFileJson(shown, checked.error);
}

/** One JSON document, written in pieces. The pairs with narratives, which the format has no place for, go to stderr. */
export function jsonWriter({ stdout, stderr }: CommandLine, tool: ToolJson): ResultWriter {
  let separator = "";
  return {
    begin: () => stdout.write(`{"tool":${JSON.stringify(tool)},"files":[`),
    async file({ shown, narrative }, _checked, json) {
      if (narrative !== undefined) await stderr.write(`${shown} 的情况说明：${narrative.shown}\n`);
      await stdout.write(`${separator}\n${JSON.stringify(json)}`);
      separator = ",";
    },
    end: (summary) => stdout.write(`\n],"summary":${JSON.stringify(summary)}}\n`),
  };
}

/** `numbers`: every number of the narratives, one line each. */
export function prettyWriter({ stdout, env }: CommandLine, numbers: boolean): ResultWriter {
  const coloured = stdout.isTTY && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
  const paint = coloured ? terminalPaint : plainPaint;
  return {
    begin: () => Promise.resolve(),
    async file({ shown, narrative }, checked) {
      const text = "report" in checked ? reportText(shown, checked.report, paint, { numbers, ...(narrative === undefined ? {} : { narrative: narrative.shown }) }) : unreadableText(shown, checked.error, paint);
      await stdout.write(`${text}\n`);
    },
    end: (summary) => stdout.write(summaryText(summary, paint)),
  };
}
