import { displayedDecimals } from "../../../src/core/figures/displayed-decimals";

test.each([
  ["0", 0], ["#,##0", 0], ["0.0", 1], ["0.00", 2], ["#,##0.00", 2], ["0.000", 3], ["#,##0.00_ ", 2], ["0.00_);[Red](0.00)", 2], ['#,##0.00"万元"', 2],
  ["¥#,##0.00", 2], ["[$-804]#,##0.0", 1], ["_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 2], ["#,##0.00;-#,##0.0000", 2], ["0\\.00", 0], ["[Red]0.00", 2], ["#", 0],
])("%s fixes %d decimals", (format, decimals) => expect(displayedDecimals(format)).toBe(decimals));

test.each([
  undefined, "General", "general", "@", "0.##", "0.0#", "0.??", "# ?/?", "0.00E+00", "yyyy-mm-dd", "h:mm", '[$-F800]dddd, mmmm dd', "0%", "0.00%", "0.00,", "#,##0,,", "", '"元"',
])("%s fixes none", (format) => expect(displayedDecimals(format)).toBeNull());
