import { prepareNotes } from "../core/narrative/importing/prepare-notes";
import type { SheetPlan } from "../core/workbook/sheet-plan";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import { addSheets } from "../hosts/file/xlsx/write/add-sheets";
import { newWorkbook } from "../hosts/file/xlsx/write/new-workbook";
import { accountsTemplate } from "../render/templates/accounts-template";
import { budgetTemplate } from "../render/templates/budget-template";
import { performanceWorkbook } from "../render/templates/performance-workbook";
import { tablesWorkbook, type TemplateFacts } from "../render/templates/tables-workbook";
import type { CommandLine, ExitCode } from "./io";
import type { Request, TemplateKind } from "./parse-arguments";
import { produce } from "./produce";

const TEMPLATES: Readonly<Record<TemplateKind, { readonly name: string; readonly sheets: (facts: TemplateFacts) => readonly SheetPlan[]; /** Whether notes sheets go with it. */ readonly noted: boolean }>> = {
  budget: { name: "公开表", sheets: (facts) => tablesWorkbook(budgetTemplate, facts), noted: true },
  accounts: { name: "决算公开表", sheets: (facts) => tablesWorkbook(accountsTemplate, facts), noted: true },
  performance: { name: "绩效表", sheets: performanceWorkbook, noted: false },
};

/** `disclosure template KIND`: empty tables with their sums in place, and behind those that a narrative is written from the notes sheets. */
export async function templateCommand({ form, year, agency, wording, output }: Extract<Request, { kind: "template" }>, io: CommandLine): Promise<ExitCode> {
  return produce(output, [], io, async () => {
    const { name, sheets, noted } = TEMPLATES[form];
    const tables = sheets({ agency, year, audience: wording });
    const bytes = newWorkbook(tables);
    const said = `空白${name} ${String(tables.length)} 张`;
    if (!noted) return { content: bytes, said: [said], notices: [], left: [] };
    const { plans } = prepareNotes({ workbook: await readWorkbookFile(bytes, output.path), known: { agency, year, wording } });
    return { content: addSheets(bytes, plans), said: [`${said}，底稿 ${String(plans.length)} 张`], notices: [], left: [] };
  });
}
