import { budgetIdentities as lines } from "../standards/budget/identities";
import { budgetTables } from "../standards/budget/tables";
import type { Identity } from "./identity";
import { identity } from "./identity";
import { vocabularyOf } from "./vocabulary";

let read: readonly Identity[] | undefined;

/** The identities of the budget tables, read at their first use. */
export function budgetIdentities(): readonly Identity[] {
  return (read ??= lines.map((line) => identity(line, vocabularyOf(budgetTables))));
}
