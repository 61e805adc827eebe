import type { Check } from "../host";

/** The check as its own script, which comes with the first workbook: tables, codes and rules are most of the program, and the page is there before them. */
export function loadedCheck(): Check {
  let check: Check | undefined;
  return async (workbook, options) => {
    const { createChecker } = await import(/* webpackChunkName: "check" */ "../../core/checking/check-workbook");
    return (check ??= createChecker())(workbook, options);
  };
}
