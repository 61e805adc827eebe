import { earlierRefusal } from "../companion-document";
import type { NumberStatus } from "../number-status";
import type { ReadDocument } from "../read-document";
import type { CheckContext } from "../rule";
import { tableName } from "../survey/name-lines";
import { trustedUnits } from "../survey/trusted-units";
import { changedFigures } from "./changed-figures";
import type { DocumentChanges } from "./document-changes";
import { outdatedNumbers } from "./outdated-numbers";

/** A checked document, with what verification said of its narrative, where it has one. */
export interface CheckedDocument extends ReadDocument {
  /** What the narrative was held against. */
  readonly context: CheckContext;
  readonly statuses?: readonly NumberStatus[];
}

/** What changed in the tables since an earlier state of the same document, and which numbers of the narrative are left behind; or, in plain Chinese, why the two are not compared. */
export function compareDocuments(earlier: ReadDocument, { context, statuses, ...document }: CheckedDocument): DocumentChanges | { readonly refusal: string } {
  const { workbook, current: before } = earlier;
  const refusal = earlierRefusal(earlier, document);
  if (refusal !== undefined) return { refusal: `修改前的文件“${workbook.name}”${refusal}，没有对照。请确认选对了文件。` };
  const { current, text } = document;
  const added = [...current.tables].flatMap(([id, table]) => (before.tables.has(id) ? [] : [tableName(table)]));
  const gone = [...before.tables].flatMap(([id, table]) => (current.tables.has(id) ? [] : [tableName(table)]));
  const changes = { from: workbook.name, figures: changedFigures(before, current), tables: { added, gone } };
  if (text === undefined || statuses === undefined) return { ...changes, followed: 0 };
  const was: CheckContext = { ...context, workbook, current: trustedUnits(before), doubted: new Map() };
  return { ...changes, ...outdatedNumbers({ ...text, before: was, now: context, statuses }) };
}
