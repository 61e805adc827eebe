import type { SectionBodies } from "../../section-bodies";
import { writeCapital, writeFund } from "./funds";
import { writeBasic, writeGeneral } from "./general";
import { writeImportantMatters, writeMatters, writePerformance } from "./other-matters";
import { writeThreePublics } from "./three-public";
import { writeAppropriation, writeExpenditure, writeIncome, writeOverview } from "./totals";

/** 情况说明 of a 部门决算. */
export const accountsBodies: SectionBodies = {
  "accounts/overview": writeOverview,
  "accounts/income": writeIncome,
  "accounts/expenditure": writeExpenditure,
  "accounts/appropriation": writeAppropriation,
  "accounts/general": writeGeneral,
  "accounts/basic": writeBasic,
  "accounts/three-public": writeThreePublics,
  "accounts/fund": writeFund,
  "accounts/capital": writeCapital,
  "accounts/other": writeImportantMatters,
  "accounts/performance": writePerformance,
  "accounts/other-matters": writeMatters,
};
