import { basename } from "node:path";
import { prepareNotes } from "../core/narrative/importing/prepare-notes";
import { readNarrativeFile } from "../hosts/file/read-narrative-file";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import { addSheets } from "../hosts/file/xlsx/write/add-sheets";
import type { CommandLine, ExitCode } from "./io";
import type { Request } from "./parse-arguments";
import { bytesOf } from "./read-input";
import { inputAt, produce } from "./produce";

/** `disclosure import`: the workbook with its notes sheets, filled from the narrative and last year's document. */
export async function importCommand({ book, narrative, lastYear, output }: Extract<Request, { kind: "import" }>, io: CommandLine): Promise<ExitCode> {
  const inputs = [book, narrative, lastYear].flatMap((path) => path ?? []);
  return produce(output, inputs, io, async () => {
    const bytes = await bytesOf(inputAt(book, io.cwd));
    const workbook = await readWorkbookFile(bytes, basename(book));
    const text = narrative === undefined ? undefined : await readNarrativeFile(await bytesOf(inputAt(narrative, io.cwd)), narrative);
    const before = lastYear === undefined ? undefined : await readWorkbookFile(await bytesOf(inputAt(lastYear, io.cwd)), basename(lastYear));
    const prepared = prepareNotes({ workbook, ...(text === undefined ? {} : { narrative: text.narrative }), ...(before === undefined ? {} : { lastYear: before }) });
    return {
      content: addSheets(bytes, prepared.plans, { replace: prepared.replaceable }),
      said: [`写出底稿 ${String(prepared.plans.length)} 张：${prepared.plans.map(({ name }) => name).join("、")}`, ...prepared.filled],
      notices: [...workbook.notices, ...(text?.notices ?? []), ...prepared.notices],
      left: [...prepared.conflicts.map((words) => `不一致：${words}`), ...prepared.missing.map((words) => `待填：${words}`)],
    };
  });
}
