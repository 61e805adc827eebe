import { labelKey, squeeze } from "../../wording/normalise";
import { isKeptName } from "../../workbook/kept-name";
import { cellAt, type Sheet, type Workbook } from "../../workbook/workbook";
import { OWN_RULES_SHEET, ownRulesColumns, type OwnRulesColumnId } from "./own-rules-sheet";

/** The sheet with its header found; `columns` lacks what the header lacks. */
export interface FoundOwnRules {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<OwnRulesColumnId, number>;
}

/** Rows within which title and header are looked for. */
const HEAD = 20;

/** Sheets called 自定义勾稽关系 first, then those so titled; hidden ones count too, but not what was kept of an earlier writing. */
export function findOwnRules({ sheets }: Workbook): readonly FoundOwnRules[] {
  const candidates = sheets.filter((sheet) => sheet.visibility === "visible" || !isKeptName(sheet.name)).map(withHeader);
  const named = candidates.filter(({ sheet }) => squeeze(sheet.name) === OWN_RULES_SHEET);
  // A table of contents names it too: without its name a sheet must have the header.
  return [...named, ...candidates.filter((one) => !named.includes(one) && one.columns.has("formula") && one.columns.has("number") && isTitled(one.sheet))];
}

function isTitled(sheet: Sheet): boolean {
  return sheet.rows.slice(0, HEAD).some((row) => row?.some((cell) => typeof cell?.value === "string" && squeeze(cell.value) === OWN_RULES_SHEET));
}

function withHeader(sheet: Sheet): FoundOwnRules {
  const labels = new Map(ownRulesColumns.map(({ id, label }) => [columnKey(label), id]));
  for (let row = 0; row < Math.min(HEAD, sheet.rows.length); row += 1) {
    const columns = new Map<OwnRulesColumnId, number>();
    sheet.rows[row]?.forEach((_, at) => {
      const id = labels.get(columnKey(String(cellAt(sheet, row, at)?.value ?? "")));
      if (id !== undefined && !columns.has(id)) columns.set(id, at);
    });
    if (columns.size >= 2) return { sheet, headerRow: row, columns };
  }
  return { sheet, headerRow: -1, columns: new Map() };
}

/** 级别 and 级别（错误/提醒/提示） are one. */
function columnKey(label: string): string {
  return labelKey(squeeze(label).replace(/\(.*\)$/, ""));
}
