import type { Narrative } from "../../narrative/narrative";
import { recognise } from "../../recognition/recognise";
import type { Workbook } from "../../workbook/workbook";
import { earlierRefusal, type ReadDocument } from "../companion-document";
import type { NumberStatus } from "../number-status";
import type { CheckContext } from "../rule";
import { tableName } from "../survey/name-lines";
import { trustedUnits } from "../survey/trusted-units";
import { changedFigures } from "./changed-figures";
import type { DocumentChanges } from "./document-changes";
import { outdatedNumbers } from "./outdated-numbers";

/** A checked document, with its narrative and what verification said of it, where it has one. */
export interface CheckedDocument extends ReadDocument {
  readonly narrative?: Narrative;
  /** What the narrative was held against. */
  readonly context: CheckContext;
  readonly statuses?: readonly NumberStatus[];
}

/** What changed in the tables since an earlier state of the same document, and which numbers of the narrative are left behind; or, in plain Chinese, why the two are not compared. */
export function compareDocuments(earlier: Workbook, { narrative, read, context, statuses, ...document }: CheckedDocument): DocumentChanges | { readonly refusal: string } {
  const before = recognise(earlier);
  const refusal = earlierRefusal({ workbook: earlier, current: before }, { ...document, ...(read === undefined ? {} : { read }) });
  if (refusal !== undefined) return { refusal: `修改前的文件“${earlier.name}”${refusal}，没有对照。请确认选对了文件。` };
  const { current } = document;
  const added = [...current.tables].flatMap(([id, table]) => (before.tables.has(id) ? [] : [tableName(table)]));
  const gone = [...before.tables].flatMap(([id, table]) => (current.tables.has(id) ? [] : [tableName(table)]));
  const changes = { from: earlier.name, figures: changedFigures(before, current), tables: { added, gone } };
  if (narrative === undefined || read === undefined || statuses === undefined) return { ...changes, followed: 0 };
  const was: CheckContext = { ...context, workbook: earlier, current: trustedUnits(before), doubted: new Map() };
  return { ...changes, ...outdatedNumbers({ narrative, read, before: was, now: context, statuses }) };
}
