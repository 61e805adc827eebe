import { globToRegExp, isGlob, splitGlob } from "../../src/cli/expand-glob";

test.each([
  ["*.xlsx", "a.xlsx", true],
  ["*.xlsx", "d/a.xlsx", false],
  ["**/*.xlsx", "a.xlsx", true],
  ["**/*.xlsx", "d/e/a.xlsx", true],
  ["d/**", "d/e/a.xlsx", true],
  ["*.XLSX", "a.xlsx", true],
  ["?.xlsx", "甲.xlsx", true],
  ["?.xlsx", "𠮷.xlsx", true],
  ["[甲乙].xlsx", "乙.xlsx", true],
  ["[!甲].xlsx", "甲.xlsx", false],
  ["[a-c]1.xlsx", "b1.xlsx", true],
  ["{甲,乙*}.xlsx", "乙2.xlsx", true],
  ["{甲,乙}.xlsx", "丙.xlsx", false],
  ["a+b(1).x*", "a+b(1).xlsx", true],
  ["a.xlsx", "aaxlsx", false],
  ["[].xlsx", "[].xlsx", true],
  ["{a.xlsx", "{a.xlsx", true],
])("%s and %s: %s", (pattern, path, expected) => {
  expect(globToRegExp(pattern).test(path)).toBe(expected);
});

test.each([
  ["公开/2024/*.xlsx", "公开/2024", "*.xlsx"],
  ["*.xlsx", "", "*.xlsx"],
  ["/srv/**/*.xlsx", "/srv", "**/*.xlsx"],
  ["/*.xlsx", "/", "*.xlsx"],
  ["D:\\公开\\*.xlsx", "D:/公开", "*.xlsx"],
])("%s starts in %s", (path, base, pattern) => {
  expect([isGlob(path), splitGlob(path)]).toEqual([true, { base, pattern }]);
});
