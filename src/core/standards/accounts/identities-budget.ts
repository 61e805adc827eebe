import type { IdentityLine } from "../identity-line";
import { threePublicItems } from "../three-public-items";
import { accountsHint as hint } from "./accounts-line";

/** What final accounts say again of the same year's budget. The budget of a whole year may have been adjusted: a difference is no mistake. */
export const againstBudget: readonly IdentityLine[] = threePublicItems.map(({ name }, at) =>
  hint(`a7-budget-${String(at + 1)}`, `决算07表的${name}预算数一般等于年初预算`, `决算07表[${name}].预算数 = 预算.表10[${name}].合计`, "决算07表的预算数与年初公开的预算不同；年中调整过预算的，可不改"),
);
