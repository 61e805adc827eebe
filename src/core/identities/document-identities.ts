import { allTables, documentStandard, type DocumentKind } from "../standards/document-standard";
import type { Identity } from "./identity";
import { identity } from "./identity";
import { vocabularyOf } from "./vocabulary";

const read = new Map<DocumentKind, readonly Identity[]>();

/** The identities of a kind of document, read at their first use. They may name tables of the others (预算.表10). */
export function identitiesOf(kind: DocumentKind): readonly Identity[] {
  let identities = read.get(kind);
  if (identities === undefined) read.set(kind, (identities = documentStandard(kind).identities.map((line) => identity(line, vocabularyOf(allTables)))));
  return identities;
}
