import { accountsIdentities } from "./accounts/identities";
import { accountsTables } from "./accounts/tables";
import { budgetIdentities } from "./budget/identities";
import { budgetTables } from "./budget/tables";
import type { IdentityLine } from "./identity-line";
import type { TableStandard } from "./table-standard";

export type DocumentKind = "budget" | "accounts";

/** A document that is published as a set of tables: what they are and what must hold in them. */
export interface DocumentStandard {
  readonly kind: DocumentKind;
  /** How messages call it. */
  readonly name: string;
  readonly tables: readonly TableStandard[];
  readonly identities: readonly IdentityLine[];
  /** A sheet called 公开03表 holds table 3 everywhere; false where places number some of them otherwise. */
  readonly numbered: boolean;
}

/** Every kind of document that is recognised; where nothing tells, the first one is meant. */
export const documentStandards: readonly [DocumentStandard, ...DocumentStandard[]] = [
  { kind: "budget", name: "部门预算公开", tables: budgetTables, identities: budgetIdentities, numbered: true },
  { kind: "accounts", name: "部门决算公开", tables: accountsTables, identities: accountsIdentities, numbered: false },
];

/** The tables of all documents: what a formula may name. */
export const allTables: readonly TableStandard[] = documentStandards.flatMap(({ tables }) => tables);

/** The standard of a kind of document. */
export function documentStandard(kind: DocumentKind): DocumentStandard {
  const found = documentStandards.find((standard) => standard.kind === kind);
  if (found === undefined) throw new Error(`no document is called ${kind}`);
  return found;
}
