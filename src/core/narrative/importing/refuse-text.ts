import { yearOf } from "../../identities/documents";
import type { Disclosure } from "../../recognition/disclosure";
import { documentStandard, documentStandards, type DocumentKind } from "../../standards/document-standard";
import { squeeze } from "../../wording/normalise";
import { isSameUnit } from "../../wording/short-name";
import type { TextSource } from "./imported-text";

/** How messages call a document's own kind. */
const WORDS: Readonly<Record<DocumentKind, string>> = { budget: "预算", accounts: "决算" };

/** What a source must be. */
export interface Wanted {
  readonly document: DocumentKind;
  readonly agencies: readonly string[];
  readonly year: number | undefined;
}

/**
 * Why a text cannot be imported, in Chinese; undefined where it can. A text of another name or year whose
 * figures are nevertheless this document's is a slip of the pen.
 */
export function refusalOfText({ narrative, read }: TextSource, { document, agencies, year }: Wanted, isBorneOut = (): boolean => false): string | undefined {
  if (narrative.paragraphs.length === 0) return "里没有文字";
  const own = WORDS[document];
  if (!read.sections.some(({ id }) => id.startsWith(`${document}/`) || id.startsWith("overview/"))) {
    const other = documentStandards.find(({ kind }) => kind !== document && read.sections.some(({ id }) => id.startsWith(`${kind}/`)));
    return other === undefined ? `里没有找到${own}情况说明各节的标题` : `是${WORDS[other.kind]}的情况说明，不是${own}的`;
  }
  const [printed] = read.years;
  if (printed !== undefined && year !== undefined && printed.value !== year && !isBorneOut()) return `写的是${String(printed.value)}年，应当是${String(year)}年的`;
  const told = read.agencies.map(({ text }) => squeeze(text)).filter(isName);
  const [other] = told;
  return other === undefined || agencies.length === 0 || isSameUnit(told, agencies) || isBorneOut() ? undefined : `写的单位是“${other}”，不是本单位`;
}

/** Why the tables of another document cannot serve. */
export function refusalOfTables(before: Disclosure, { document, agencies, year }: Wanted): string | undefined {
  if (before.tables.size === 0 || before.document !== document) return `里没有识别出${documentStandard(document).name}表`;
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
