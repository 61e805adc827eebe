import { accountsForms } from "./accounts-forms";
import type { TemplateSet } from "./tables-workbook";

/** 公开01表–公开09表 of final accounts. */
export const accountsTemplate: TemplateSet = {
  forms: accountsForms,
  links: {
    document: "accounts",
    identities: new Set([
      "a1-a2-source-1", "a1-a2-source-2", "a1-a2-source-3", "a1-a2-source-4", "a1-a2-source-5", "a1-a3-classes", "a1-a4-general", "a1-a4-fund-8", "a1-a4-fund-9", "a4-a5-classes",
      ...["8", "9"].flatMap((table) => ["income", "carried-in", "classes", "carried-out"].map((what) => `a4-a${table}-${what}`)),
    ]),
    order: ["决算01表", "决算04表", "决算02表", "决算03表", "决算05表", "决算08表", "决算09表"],
  },
  mark: { of: ({ standard }) => standard.name.replace("决算", "公开"), end: "right" },
  unit: "金额单位：万元",
  dated: true,
  nilSentence: (words, _, { year }) => `${String(year)}年度没有${words}预算财政拨款收入、支出及结转和结余，故本表无数据。`,
};
