import type { NarrativeDocument } from "../../src/core/narrative/writing/narrative-document";
import { narrativeText } from "../../src/render/narrative-text";

const document: NarrativeDocument = {
  agency: "青禾市档案馆",
  year: 2024,
  title: "青禾市档案馆2024年部门预算公开",
  sections: [
    { id: "part/tables", blocks: [{ kind: "heading", level: 2, key: "h", runs: [{ text: "一、部门收支总体情况表" }] }, { kind: "table", key: "t", table: "budget-1" }] },
    { id: "budget/income", blocks: [{ kind: "paragraph", key: "p", runs: [{ text: "单位资金" }, { text: "3.00", cells: [] }, { text: "万元。" }] }] },
    { id: "signature", blocks: [{ kind: "signature", key: "s", runs: [{ text: "青禾市档案馆" }] }] },
  ],
  missing: [],
  disagreements: [],
};

test("a paragraph per line, without the tables", () => {
  expect(narrativeText(document)).toBe("青禾市档案馆2024年部门预算公开\n一、部门收支总体情况表\n单位资金3.00万元。\n青禾市档案馆\n");
});

test("the first line says how much is still to be filled", () => {
  const draft = narrativeText({ ...document, missing: [{ label: "主要职能", section: "overview/functions" }] });
  expect(draft.split("\n").slice(0, 2)).toEqual(["（草稿：还有1处待填，公开前请补齐）", "青禾市档案馆2024年部门预算公开"]);
});
