import type { IdentityLine } from "../identity-line";
import { betweenTables } from "./identities-between";
import { againstBudget } from "./identities-budget";
import { insideTables } from "./identities-inside";

/** Every 勾稽关系 of the nine tables of final accounts: inside each table, between them, against the year's budget. */
export const accountsIdentities: readonly IdentityLine[] = [...insideTables, ...betweenTables, ...againstBudget];
