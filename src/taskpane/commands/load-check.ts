import type { Check } from "../host";

/** The check as its own script, which comes with the first workbook: tables, codes and rules are most of the program, and the page is there before them. */
export const loadedCheck: Check = async (workbook, options) => {
  const { checkWorkbook } = await import(/* webpackChunkName: "check" */ "../../core/checking/check-workbook");
  return checkWorkbook(workbook, options);
};
