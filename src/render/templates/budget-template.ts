import { budgetForms } from "./budget-forms";
import type { TemplateSet } from "./tables-workbook";

/** 表1–表11 of a budget. */
export const budgetTemplate: TemplateSet = {
  forms: budgetForms,
  links: {
    document: "budget",
    identities: new Set([
      "t1-t2-general", "t1-t2-general-transfer", "t1-t2-fund", "t1-t2-fund-transfer", "t1-t2-capital", "t1-t2-capital-transfer", "t1-t2-special",
      "t1-t3-classes", "t1-t4-general", "t1-t4-fund", "t1-t4-capital", "t4-t5-classes", "t4-t8-classes", "t4-t9-classes",
    ]),
    order: ["表4", "表1", "表2", "表3", "表5", "表8", "表9"],
  },
  mark: { of: ({ standard }) => standard.name, end: "left" },
  unit: "单位：万元",
  dated: false,
  nilSentence: (words, title, { year }) => `${String(year)}年没有使用${words}预算拨款安排的支出，${title}为空表。`,
};
