import { clauseDiff } from "../../../src/taskpane/state/clause-diff";

const told = (before: string, after: string): string =>
  clauseDiff(before, after).map(({ kind, text }) => (kind === "same" ? text : `${kind === "removed" ? "-" : "+"}[${text}]`)).join("");

test.each([
  ["收入预算9.00万元。", "收入预算9.00万元。", "收入预算9.00万元。"],
  ["第一部分 某局概况", "第一部分 某局部门概况", "第一部分 某局+[部门]概况"],
  ["增加12.34万元，增长1.00%。", "增加12.35万元，增长1.00%。", "增加-[12.34]+[12.35]万元，增长1.00%。"],
  ["甲，乙，丙。", "甲，丙。", "甲，-[乙，]丙。"],
  ["", "新的一句。", "+[新的一句。]"],
  ["某局部门2024年预算", "某局2024年预算", "某局-[部门]2024年预算"],
  ["共1人", "共11人", "共-[1]+[11]人"],
  ["占89.7%。", "占9.7%。", "占-[89.7]+[9.7]%。"],
])("%s → %s", (before, after, expected) => expect(told(before, after)).toBe(expected));

test("what stays between changes is shortened to its ends", () => {
  const middle = "本年收入预算和支出预算与上年相比没有大的变化，各项目照常安排，";
  expect(told(`甲，${middle}乙。`, `丙，${middle}丁。`)).toBe("-[甲]+[丙]，本年收入预算和……各项目照常安排，-[乙]+[丁]。");
});
