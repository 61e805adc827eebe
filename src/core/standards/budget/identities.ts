import { betweenTables } from "./identities-between";
import { insideTables } from "./identities-inside";
import type { IdentityLine } from "../identity-line";

/** Every 勾稽关系 of the eleven budget tables: first inside each table, then between them. */
export const budgetIdentities: readonly IdentityLine[] = [...insideTables, ...betweenTables];
