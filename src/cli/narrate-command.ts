import { basename } from "node:path";
import { checkWorkbook } from "../core/checking/check-workbook";
import { budgetDocument } from "../core/checking/companion-document";
import { readDocument } from "../core/checking/read-document";
import { trustedUnits } from "../core/checking/survey/trusted-units";
import { mergeNotes } from "../core/notes/merge-notes";
import { readNotes } from "../core/notes/read-notes";
import type { NarrativeDocument } from "../core/narrative/writing/narrative-document";
import { writeNarrative } from "../core/narrative/writing/write-narrative";
import type { Disclosure } from "../core/recognition/disclosure";
import { recognise } from "../core/recognition/recognise";
import type { Workbook } from "../core/workbook/workbook";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import { addSheets } from "../hosts/file/xlsx/write/add-sheets";
import { narrativeCharts } from "../render/charts/narrative-charts";
import { narrativeDocx } from "../render/narrative-docx";
import { narrativeHtml } from "../render/narrative-html";
import { narrativeJson } from "../render/narrative-json";
import { asideWords, narrativeSheets } from "../render/narrative-sheets";
import { narrativeText } from "../render/narrative-text";
import { a1 } from "../core/workbook/a1";
import type { CommandLine, ExitCode } from "./io";
import type { NarrateFormat, Request } from "./parse-arguments";
import { inputAt, NothingToWrite, produce } from "./produce";
import { bytesOf } from "./read-input";

/** `disclosure narrate`: the narrative, from the tables and the notes of one workbook; as .xlsx, the workbook with it as a sheet of ours. */
export async function narrateCommand({ book, budget, format, charts, output }: Extract<Request, { kind: "narrate" }>, io: CommandLine): Promise<ExitCode> {
  return produce(output, [book, ...(budget === undefined ? [] : [budget])], io, async () => {
    const bytes = await bytesOf(inputAt(book, io.cwd));
    const workbook = await readWorkbookFile(bytes, basename(book));
    const printed = recognise(workbook);
    // A table whose printed unit is wrong is told in the unit that its amounts are in, as it is checked; printed it is as it stands.
    const disclosure = trustedUnits(printed);
    if (disclosure.tables.size === 0) throw new NothingToWrite(`“${book}”里没有识别出标准公开表，无从写情况说明。请先用 disclosure check 看看原因。`);
    const plan = budget === undefined ? undefined : budgetDocument(readDocument(await readWorkbookFile(await bytesOf(inputAt(budget, io.cwd)), basename(budget)), null), { workbook, current: printed });
    const found = readNotes(workbook, disclosure.document);
    const notes = mergeNotes(found, disclosure);
    const document = writeNarrative(disclosure, notes, plan?.disclosure === undefined ? {} : { budget: trustedUnits(plan.disclosure) });
    const sheets = format === "xlsx" ? narrativeSheets(document, charts ? narrativeCharts(disclosure, notes) : [], workbook) : [];
    return {
      content: format === "xlsx" ? addSheets(bytes, sheets) : await rendered(format, document, printed, workbook),
      said: [`写出情况说明：${document.title}，${String(document.sections.length)} 个部分`, ...sheets.map(({ name }) => `加入工作表：${name}`)],
      notices: [...workbook.notices, ...(plan?.notices ?? []), ...errorsOf(workbook), ...(found.sheets.size > 0 ? [] : ["工作簿里没有底稿，表外的内容都是待填。可以先用 disclosure import 生成底稿，并从已有的情况说明和上年公开文件导入。"]), ...[asideWords(sheets)].filter((words) => words !== ""), ...notes.problems.map(({ message }) => message), ...document.disagreements.map(({ message }) => message)],
      left: document.missing.map(({ label, at }) => `待填：${label}${at === undefined ? "" : `（${at.sheet}!${a1(at)}）`}`),
    };
  });
}

/** What is written from tables with mistakes repeats them. */
function errorsOf(workbook: Workbook): readonly string[] {
  const errors = checkWorkbook(workbook, { narrative: null }).findings.filter(({ severity }) => severity === "error").length;
  return errors === 0 ? [] : [`公开表还有 ${String(errors)} 处错误，写出的数可能随之有误。请先用 disclosure check 核对改正，再写一次。`];
}

async function rendered(format: Exclude<NarrateFormat, "xlsx">, document: NarrativeDocument, disclosure: Disclosure, workbook: Workbook): Promise<Uint8Array | string> {
  switch (format) {
    case "txt":
      return narrativeText(document);
    case "html":
      return narrativeHtml(document);
    case "json":
      return `${JSON.stringify(narrativeJson(document), null, 1)}\n`;
    case "docx":
      return narrativeDocx(document, disclosure, workbook);
  }
}
