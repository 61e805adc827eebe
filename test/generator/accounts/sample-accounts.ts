import type { Workbook } from "../../../src/core/workbook/workbook";
import { withMistakes } from "../sample";
import type { SampleMistake } from "../sample-mistakes";
import { rolesOf } from "../sample-roles";
import { writeXlsx } from "../write-xlsx";
import { makeAccounts } from "./accounts-agency";
import { standardAccounts } from "./accounts-layout";
import { layOutAccounts } from "./lay-out-accounts";

/** What is wrong in assets/sample-accounts.xlsx, and nothing else is. */
export const accountsMistakes: readonly SampleMistake[] = [
  { kind: "swapped digits", sheet: "收入决算表", changes: [{ address: "C19", before: 41.95, after: 49.15 }] },
  { kind: "name of another code", sheet: "支出决算表", changes: [{ address: "B12", before: "机关事业单位职业年金缴费支出", after: "机关事业单位基本养老保险缴费支出" }] },
  { kind: "tables disagree", sheet: "财政拨款收入支出决算总表", changes: [{ address: "C8", before: 156.66, after: 166.56 }] },
  { kind: "total off by two cents", sheet: "一般公共预算财政拨款基本支出决算表", changes: [{ address: "F6", before: 55.93, after: 55.98 }] },
  { kind: "malformed number", sheet: "一般公共预算财政拨款支出决算表", changes: [{ address: "C20", before: 112.73, after: "112..73" }] },
  { kind: "parts unlike their whole", sheet: "财政拨款“三公”经费支出决算表", changes: [{ address: "G8", before: 32.96, after: 32.69 }] },
];

/** The sample's final accounts, before anything is wrong with them. */
export function cleanAccounts(): Workbook {
  return layOutAccounts(makeAccounts(12, { year: 2023, rounding: "exact", fund: true, capital: false, otherMoney: true, carryOver: true }), standardAccounts).workbook;
}

const WIDTHS: readonly (readonly number[])[] = [
  [34, 6, 14, 34, 6, 14], [12, 36, 14, 14, 14, 12, 12, 14, 12], [12, 36, 14, 14, 14, 14, 12, 16], [30, 6, 14, 34, 6, 14, 16, 16, 16], [12, 40, 16, 16, 16], [12, 30, 14, 12, 26, 14, 12, 26, 14],
  [12, 36, 14, 14, 14, 14, 14, 14], [12, 40, 16, 16, 16], [12, 12, 12, 12, 14, 12, 12, 12, 12, 12, 14, 12],
];
const BODY: readonly number[] = [5, 5, 5, 5, 5, 5, 5, 5, 6];

/** Bytes of assets/sample-accounts.xlsx. */
export function accountsSample(): Uint8Array {
  const { sheets } = cleanAccounts();
  return writeXlsx(withMistakes(cleanAccounts(), accountsMistakes), {
    roles: new Map(sheets.map((sheet, at) => [sheet.name, rolesOf(sheet, BODY[at] ?? 5)])),
    widths: new Map(sheets.map(({ name }, at) => [name, WIDTHS[at] ?? []])),
  });
}
