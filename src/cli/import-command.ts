import { basename } from "node:path";
import { prepareNotes } from "../core/narrative/importing/prepare-notes";
import type { Workbook } from "../core/workbook/workbook";
import { readNarrativeFile } from "../hosts/file/read-narrative-file";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import { addSheets } from "../hosts/file/xlsx/write/add-sheets";
import type { CommandLine, ExitCode } from "./io";
import type { Request } from "./parse-arguments";
import { bytesOf } from "./read-input";
import { inputAt, produce } from "./produce";

/** `disclosure import`: the workbook with its notes sheets, filled from the narrative, last year's document and the budget. */
export async function importCommand({ book, narrative, lastYear, budget, output }: Extract<Request, { kind: "import" }>, io: CommandLine): Promise<ExitCode> {
  const inputs = [book, narrative, lastYear, budget].flatMap((path) => path ?? []);
  return produce(output, inputs, io, async () => {
    const bytes = await bytesOf(inputAt(book, io.cwd));
    const workbook = await readWorkbookFile(bytes, basename(book));
    const text = narrative === undefined ? undefined : await readNarrativeFile(await bytesOf(inputAt(narrative, io.cwd)), narrative);
    const read = async (path: string): Promise<Workbook> => readWorkbookFile(await bytesOf(inputAt(path, io.cwd)), basename(path));
    const prepared = prepareNotes({
      workbook,
      ...(text === undefined ? {} : { narrative: text.narrative }), ...(lastYear === undefined ? {} : { lastYear: await read(lastYear) }), ...(budget === undefined ? {} : { budget: await read(budget) }),
    });
    return {
      content: addSheets(bytes, prepared.plans, { replace: prepared.replaceable }),
      said: [`写出底稿 ${String(prepared.plans.length)} 张：${prepared.plans.map(({ name }) => name).join("、")}`, ...prepared.filled],
      notices: [...workbook.notices, ...(text?.notices ?? []), ...prepared.notices],
      left: [...prepared.conflicts.map((words) => `不一致：${words}`), ...prepared.missing.map((words) => `待填：${words}`)],
    };
  });
}
