import type { SectionBodies } from "../../section-bodies";
import { writeAppropriation } from "./appropriation";
import { writeCapital, writeFund, writeThreePublics } from "./funds";
import { writeBasic, writeGeneral } from "./general";
import { writeImportantMatters } from "./other-matters";
import { writeCarryOver, writeProjects } from "./projects";
import { writeExpenditure, writeIncome, writeOverview } from "./totals";

/** 情况说明 of a 部门预算. */
export const budgetBodies: SectionBodies = {
  "budget/overview": writeOverview,
  "budget/income": writeIncome,
  "budget/expenditure": writeExpenditure,
  "budget/appropriation": writeAppropriation,
  "budget/general": writeGeneral,
  "budget/basic": writeBasic,
  "budget/projects": writeProjects,
  "budget/fund": writeFund,
  "budget/capital": writeCapital,
  "budget/three-public": writeThreePublics,
  "budget/carry-over": writeCarryOver,
  "budget/other": writeImportantMatters,
};
