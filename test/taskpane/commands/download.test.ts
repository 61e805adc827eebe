import { fileName, nameWith } from "../../../src/taskpane/commands/download";

test.each([
  ["公开表.xlsx", "公开表（含底稿）.xlsx"],
  ["公开表（含底稿）.xlsx", "公开表（含底稿）.xlsx"],
  ["2024.1 表.xlsm", "2024.1 表（含底稿）.xlsm"],
  ["无名", "无名（含底稿）.xlsx"],
])("%s → %s", (name, expected) => expect(nameWith(name, "含底稿")).toBe(expected));

test("a title that no file may be called loses what may not be in it", () => {
  expect([fileName("某局2024年部门预算公开"), fileName('甲/乙:"丙"'), fileName(" ")]).toEqual(["某局2024年部门预算公开", "甲乙丙", "情况说明"]);
});
