import { labelKey, squeeze } from "../../wording/normalise";
import { isKeptName } from "../../workbook/kept-name";
import { findHeader, isTitled } from "../../workbook/find-header";
import { onceFor } from "../../recall/once-for";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { OWN_RULES_SHEET, ownRulesColumns, type OwnRulesColumnId } from "./own-rules-sheet";

/** The sheet with its header found; `columns` lacks what the header lacks. */
export interface FoundOwnRules {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<OwnRulesColumnId, number>;
}

const found = onceFor<Sheet, FoundOwnRules>();

/** Sheets called 自定义勾稽关系 first, then those so titled; hidden ones count too, but not what was kept of an earlier writing. */
export function findOwnRules({ sheets }: Workbook): readonly FoundOwnRules[] {
  const candidates = sheets.filter((sheet) => sheet.visibility === "visible" || !isKeptName(sheet.name)).map((sheet) => found(sheet, () => withHeader(sheet)));
  const named = candidates.filter(({ sheet }) => squeeze(sheet.name) === OWN_RULES_SHEET);
  // A table of contents names it too: without its name a sheet must have the header.
  return [...named, ...candidates.filter((one) => !named.includes(one) && one.columns.has("formula") && one.columns.has("number") && isTitled(one.sheet, (text) => squeeze(text) === OWN_RULES_SHEET))];
}

const IDS: ReadonlyMap<string, OwnRulesColumnId> = new Map(ownRulesColumns.map(({ id, label }) => [columnKey(label), id]));

function withHeader(sheet: Sheet): FoundOwnRules {
  const header = findHeader(sheet, (label) => IDS.get(columnKey(label)), ({ columns }) => columns.size >= 2);
  return { sheet, headerRow: header?.row ?? -1, columns: header?.columns ?? new Map() };
}

/** 级别 and 级别（错误/提醒/提示） are one. */
function columnKey(label: string): string {
  return labelKey(squeeze(label).replace(/\(.*\)$/, ""));
}
