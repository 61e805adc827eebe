import type { SummaryJson, ToolJson } from "../render/report-json";
import { plainPaint, summaryText, terminalPaint } from "../render/report-text";
import type { CheckTarget } from "./find-workbooks";
import type { CommandLine } from "./io";

/** Results go out file by file and are then forgotten. */
export interface ResultWriter {
  begin(): Promise<void>;
  /** What is said of a file, and of the documents with it that could not be read. */
  file(target: CheckTarget, texts: readonly string[]): Promise<void>;
  end(summary: SummaryJson): Promise<void>;
}

/** One JSON document, written in pieces. The pairs with narratives, which the format has no place for, go to stderr. */
export function jsonWriter({ stdout, stderr }: CommandLine, tool: ToolJson): ResultWriter {
  let separator = "";
  return {
    begin: () => stdout.write(`{"tool":${JSON.stringify(tool)},"files":[`),
    async file({ shown, narrative }, texts) {
      if (narrative !== undefined) await stderr.write(`${shown} 的情况说明：${narrative.shown}\n`);
      for (const text of texts) {
        await stdout.write(`${separator}\n${text}`);
        separator = ",";
      }
    },
    end: (summary) => stdout.write(`\n],"summary":${JSON.stringify(summary)}}\n`),
  };
}

/** Texts as they were made, and the counts at the end. */
export function prettyWriter({ stdout }: CommandLine, coloured: boolean): ResultWriter {
  return {
    begin: () => Promise.resolve(),
    async file(_target, texts) {
      for (const text of texts) await stdout.write(`${text}\n`);
    },
    end: (summary) => stdout.write(summaryText(summary, coloured ? terminalPaint : plainPaint)),
  };
}
