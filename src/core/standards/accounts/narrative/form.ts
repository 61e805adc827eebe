import type { NarrativeForm } from "../../narrative/narrative-form";
import { accountsTables } from "../tables";
import { documentSections } from "./document-sections";
import { partSentences } from "./part-sentences";

/** The narrative of a 部门决算公开: the regional form has its tables at the end, the ministry's template before the text. */
export const accountsForm: NarrativeForm = {
  kind: "accounts",
  tables: accountsTables,
  parts: [
    { order: ["part/overview", "part/tables", "part/narrative", "part/terms"], when: "全国样式" },
    { order: ["part/overview", "part/narrative", "part/terms", "part/tables"] },
  ],
  sentences: partSentences,
  sections: documentSections,
  lastYear: "上年决算数",
  signed: false,
};
