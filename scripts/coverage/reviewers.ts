import type { Covered } from "./covered";

const part = "What reviewers look for besides arithmetic";

/** §6. */
export const reviewerCoverage: readonly Covered[] = [
  { part, statement: "All tables present, nil ones published with their sentence", by: ["document/missing-tables", "nil/nil-table-sentence"] },
  { part, statement: "Functional codes to 项, basic expenditure to 款", by: ["codes/parent-without-children"] },
  { part, statement: "三公 with total and items, 购置 and 运行 apart", by: ["identity/t10-total", "identity/t10-vehicles", "narrative/matters-told"], note: "in the prose an item that is not told shows by the sum only" },
  { part, statement: "Reasons for change", by: ["narrative/reason"] },
  { part, statement: "机关运行经费, 政府采购, 国有资产, 绩效 told", by: ["narrative/matters-told"], note: "in budgets; final accounts may leave out what does not apply" },
  { part, statement: "Terms explained", by: ["narrative/matters-told"] },
  { part, statement: "No placeholder left, nor both words of a choice; a document number is none", by: ["narrative/placeholder", "document/placeholder", "document/agency-agrees"] },
  { part, statement: "One unit name throughout", by: ["document/agency-agrees", "narrative/another-document", "narrative/other-unit"], note: "the prose names subordinate units, short names and other agencies by right: told are a text that is another unit's as a whole, and another unit as the subject of the form's own sentences" },
  { part, statement: "部门 and 单位 not mixed", by: ["document/department-or-unit-wording"], note: "in tables; not told of the prose" },
  { part, statement: "The reason's direction fits the change", by: ["narrative/reason"] },
  { part, statement: "A reason word for word last year's", by: ["narrative/copied-reason"], note: "where last year's document is given" },
  { part, statement: "Unlikely jumps between the years: a sign, a point or a unit", by: ["last-year/moved-digits"], note: "where last year's document is given; only where the digits are last year's own" },
  { part, statement: "A code that is gone, a code that is new", by: ["last-year/codes-changed"], note: "a hint, where last year's document is given" },
  { part, statement: "Signed within the year", by: ["narrative/signed"], note: "at the end of the text; budgets are published from November of the year before on" },
  { part, statement: "What an office adds of its own: 自定义勾稽关系", by: ["document/own-rules"], note: "not of the specification: each row of the sheet is an identity, or a setting of a built-in rule" },
];
