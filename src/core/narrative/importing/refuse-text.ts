import { yearOf } from "../../identities/documents";
import type { Disclosure } from "../../recognition/disclosure";
import { squeeze } from "../../wording/normalise";
import { isSameUnit } from "../../wording/short-name";
import type { TextSource } from "./imported-text";

/**
 * Why a text cannot be imported, in Chinese; undefined where it can. `year` is the one it must be of. A text of another name or year whose
 * figures are nevertheless this document's is a slip of the pen.
 */
export function refusalOfText({ narrative, read }: TextSource, agencies: readonly string[], year: number | undefined, isBorneOut = (): boolean => false): string | undefined {
  if (narrative.paragraphs.length === 0) return "里没有文字";
  if (!read.sections.some(({ id }) => id.startsWith("budget/") || id.startsWith("overview/"))) {
    return read.sections.some(({ id }) => id.startsWith("accounts/")) ? "是决算的情况说明，不是预算的" : "里没有找到预算情况说明各节的标题";
  }
  const [own] = read.years;
  if (own !== undefined && year !== undefined && own.value !== year && !isBorneOut()) return `写的是${String(own.value)}年，应当是${String(year)}年的`;
  const told = read.agencies.map(({ text }) => squeeze(text)).filter(isName);
  const [other] = told;
  return other === undefined || agencies.length === 0 || isSameUnit(told, agencies) || isBorneOut() ? undefined : `写的单位是“${other}”，不是本单位`;
}

/** Why last year's tables cannot serve. */
export function refusalOfTables(before: Disclosure, agencies: readonly string[], year: number | undefined): string | undefined {
  if (before.tables.size === 0 || before.document !== "budget") return "里没有识别出部门预算公开表";
  const own = yearOf(before);
  if (own !== undefined && year !== undefined && own !== year) return `写的是${String(own)}年，应当是${String(year)}年的`;
  const printed = printedAgencies(before);
  const [other] = printed;
  return other === undefined || agencies.length === 0 || isSameUnit(printed, agencies) ? undefined : `写的单位是“${other}”，不是本单位`;
}

/** Units that the tables print. */
export function printedAgencies({ tables }: Disclosure): readonly string[] {
  return [...tables.values()].flatMap(({ agency }) => (agency === undefined ? [] : [squeeze(agency.text)])).filter(isName);
}

function isName(name: string): boolean {
  return name.length > 3;
}
