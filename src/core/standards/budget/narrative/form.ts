import type { NarrativeForm } from "../../narrative/narrative-form";
import { budgetTables } from "../tables";
import { documentSections } from "./document-sections";
import { partSentences } from "./part-sentences";

/** The narrative of a 部门预算公开. */
export const budgetForm: NarrativeForm = {
  kind: "budget",
  tables: budgetTables,
  parts: [{ order: ["part/overview", "part/tables", "part/narrative", "part/terms"] }],
  sentences: partSentences,
  sections: documentSections,
  lastYear: "上年预算数",
  signed: true,
};
