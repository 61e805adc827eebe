import type { NarrativeDocument } from "../../../../src/core/narrative/writing/narrative-document";
import { writeNarrative } from "../../../../src/core/narrative/writing/write-narrative";
import type { Notes } from "../../../../src/core/notes/notes";
import type { Disclosure } from "../../../../src/core/recognition/disclosure";
import { recognise } from "../../../../src/core/recognition/recognise";
import type { Workbook } from "../../../../src/core/workbook/workbook";
import { makeAccounts } from "../../../generator/accounts/accounts-agency";
import { plainAccounts, type AccountsLayout } from "../../../generator/accounts/accounts-layout";
import { layOutAccounts } from "../../../generator/accounts/lay-out-accounts";
import { notesOfAccounts } from "../../../generator/accounts/notes-of-accounts";
import { linesOf } from "./write-made";

/** The final accounts of a made-up agency, written from their tables and a diligent preparer's notes. */
export interface WrittenAccounts {
  readonly workbook: Workbook;
  readonly disclosure: Disclosure;
  readonly notes: Notes;
  readonly document: NarrativeDocument;
  readonly lines: readonly string[];
}

export function writeAccounts(seed: number, form: "新疆样式" | "全国样式", layout: Partial<AccountsLayout> = {}): WrittenAccounts {
  const look: AccountsLayout = { ...plainAccounts, unit: seed % 4 === 3 ? "元" : "万元", marked: seed % 2 === 0, ...layout };
  const { workbook, accounts } = layOutAccounts(makeAccounts(seed), look);
  const notes = notesOfAccounts(accounts, { decimals: look.unit === "元" ? 4 : 2, form, audience: seed % 3 === 0 ? "单位" : "部门", trimmed: seed % 5 === 0, thousands: seed % 7 === 0, printsPlans: look.threePublic !== "alone" });
  const disclosure = recognise(workbook);
  const document = writeNarrative(disclosure, notes);
  return { workbook, disclosure, notes, document, lines: linesOf(document) };
}
