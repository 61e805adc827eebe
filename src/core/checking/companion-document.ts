import type { ReadNarrative } from "../narrative/reading/statement";
import type { Disclosure } from "../recognition/disclosure";
import { documentStandard } from "../standards/document-standard";
import { squeeze } from "../wording/normalise";
import { yearOfName } from "../wording/year-of-name";
import { isSameUnit } from "../wording/short-name";
import type { ReadDocument } from "./read-document";
import { documentYear } from "./survey/printed-years";

/** A document that goes with the one that is checked, as far as it can serve, and in Chinese why it cannot. */
export interface CompanionDocument {
  readonly disclosure?: Disclosure;
  readonly read?: ReadNarrative;
  readonly notices: readonly string[];
}

/** Last year's document. One of another year or unit would make every change look wrong: it is told once and not used. */
export function lastYearDocument(before: ReadDocument, document: ReadDocument): CompanionDocument {
  const refusal = refusalOf(before, document);
  if (refusal !== undefined) return { notices: [`上年的文件“${before.workbook.name}”${refusal}，没有用来核对。请确认选对了文件。`] };
  return { disclosure: before.current, ...(before.text === undefined ? {} : { read: before.text.read }), notices: [] };
}

/** The budget that final accounts go with: the same unit's, of the same year. */
export function budgetDocument(budget: ReadDocument, document: ReadDocument): CompanionDocument {
  const refusal = budgetRefusal(budget, document);
  if (refusal !== undefined) return { notices: [`预算文件“${budget.workbook.name}”${refusal}，没有用来核对。请确认选对了文件。`] };
  return { disclosure: budget.current, notices: [] };
}

function budgetRefusal(budget: ReadDocument, now: ReadDocument): string | undefined {
  if (now.current.document !== "accounts") return "要与部门决算公开一起核对，而本文件不是部门决算公开";
  if (budget.current.document !== "budget" || budget.current.tables.size === 0) return "里没有识别出部门预算公开表";
  // The tables of a budget seldom print their year.
  const [then, year] = [yearOf(budget) ?? yearOfName(budget.workbook.name), yearOf(now) ?? yearOfName(now.workbook.name)];
  if (then !== undefined && year !== undefined && then !== year) return `写的是${String(then)}年，本文件是${String(year)}年，不是同一年度`;
  return unitRefusal(budget, now);
}

function refusalOf(before: ReadDocument, now: ReadDocument): string | undefined {
  if (before.current.tables.size === 0 && before.text === undefined) return "里没有识别出公开表，也没有情况说明";
  if (before.current.tables.size > 0 && now.current.tables.size > 0 && before.current.document !== now.current.document) {
    return `是${documentStandard(before.current.document).name}，本文件是${documentStandard(now.current.document).name}，不是同一种公开文件`;
  }
  const [then, year] = [yearOf(before), yearOf(now)];
  if (then !== undefined && year !== undefined && then !== year - 1) return `写的是${String(then)}年，本文件是${String(year)}年，不是它的上一年`;
  return unitRefusal(before, now);
}

/** Why a workbook is no earlier state of a document, in plain Chinese; undefined where it may be one. */
export function earlierRefusal(earlier: ReadDocument, now: ReadDocument): string | undefined {
  if (earlier.current.tables.size === 0) return "里没有识别出公开表";
  if (now.current.tables.size === 0) return "不能与本文件对照：本文件里没有识别出公开表";
  if (earlier.current.document !== now.current.document) return `是${documentStandard(earlier.current.document).name}，本文件是${documentStandard(now.current.document).name}，不是同一份文件`;
  const [then, year] = [yearOf(earlier), yearOf(now)];
  if (then !== undefined && year !== undefined && then !== year) return `写的是${String(then)}年，本文件是${String(year)}年，不是同一份文件`;
  return unitRefusal(earlier, now);
}

function unitRefusal(companion: ReadDocument, now: ReadDocument): string | undefined {
  const [others, own] = [agenciesOf(companion), agenciesOf(now)];
  const [other] = others;
  const isSame = others.length === 0 || own.length === 0 || isSameUnit(others, own);
  return isSame ? undefined : `写的单位是“${other ?? ""}”，不是本单位`;
}

/** The year that a document says it is of; undefined where it says none, or two as often. */
export function yearOf({ workbook, current, text }: ReadDocument): number | undefined {
  const printed = documentYear({ workbook, current });
  if (printed.kind === "agreed") return printed.year;
  return text?.read.years[0]?.value ?? (printed.kind === "alone" ? printed.year : undefined);
}

/** The unit's name wherever it is printed, squeezed: in the tables, then in the text. */
export function agenciesOf({ current, text }: ReadDocument): readonly string[] {
  const printed = [...current.tables.values()].flatMap(({ agency }) => (agency === undefined ? [] : [squeeze(agency.text)]));
  return [...printed, ...(text?.read.agencies ?? []).map(({ text }) => squeeze(text))].filter((name) => name.length > 3);
}
