import { prepareNotes } from "../core/narrative/importing/prepare-notes";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import { addSheets } from "../hosts/file/xlsx/write/add-sheets";
import { newWorkbook } from "../hosts/file/xlsx/write/new-workbook";
import { budgetTemplate } from "../render/templates/budget-template";
import { tablesWorkbook } from "../render/templates/tables-workbook";
import type { CommandLine, ExitCode } from "./io";
import type { Request } from "./parse-arguments";
import { produce } from "./produce";

/** `disclosure template budget`: empty tables with their sums in place, and the notes sheets behind them. */
export async function templateCommand({ year, agency, output }: Extract<Request, { kind: "template" }>, io: CommandLine): Promise<ExitCode> {
  return produce(output, [], io, async () => {
    const tables = tablesWorkbook(budgetTemplate, { agency, year, audience: "部门" });
    const bytes = newWorkbook(tables);
    const { plans } = prepareNotes({ workbook: await readWorkbookFile(bytes, output.path) });
    return { content: addSheets(bytes, plans), said: [`空白公开表 ${String(tables.length)} 张，底稿 ${String(plans.length)} 张`], notices: [], left: [] };
  });
}
