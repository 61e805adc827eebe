import { budgetSections } from "../../standards/budget/narrative/sections";

/** Rows of 增减说明 by where the narrative tells them. */
export interface ChangeKey {
  /** What keys begin with: as `NotesRow.key`. */
  readonly prefix: string;
  /** Section whose facts give the figures. */
  readonly section: string;
  /** Sections that tell it. */
  readonly sections: readonly string[];
  /** Canonical subjects; undefined where rows are codes. */
  readonly subjects?: readonly string[];
  /** Table of the codes. */
  readonly table?: string;
}

/** A row that a subject of the text, or a line of last year's tables, is. */
export interface ChangeRow {
  readonly key: string;
  readonly name: string;
  readonly code?: string;
  readonly section: string;
}

const KINDS = ["基本支出", "项目支出"];

export const changeKeys: readonly ChangeKey[] = [
  { prefix: "income", section: "budget/income", sections: ["budget/income"], subjects: budgetSections.find(({ id }) => id === "budget/income")?.parts ?? [] },
  { prefix: "expenditure", section: "budget/expenditure", sections: ["budget/expenditure"], subjects: KINDS },
  { prefix: "general", section: "budget/general/size", sections: ["budget/general/size", "budget/general"], subjects: KINDS },
  { prefix: "item", section: "budget/general/items", sections: ["budget/general/items"], table: "budget-5" },
  { prefix: "fund", section: "budget/fund", sections: ["budget/fund"], table: "budget-8" },
  { prefix: "capital", section: "budget/capital", sections: ["budget/capital"], table: "budget-9" },
  { prefix: "three-public", section: "budget/three-public", sections: ["budget/three-public"], subjects: ["三公经费", "因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费"] },
  { prefix: "operating", section: "budget/operating", sections: ["budget/operating"], subjects: ["机关运行经费"] },
];
