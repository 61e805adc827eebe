import { canonicalSubject } from "../../../../src/core/wording/subject-names";
import { lastDirection } from "../../../../src/core/wording/claim-words";
import { fieldsIn } from "../../../../src/core/narrative/reading/read-project";
import { budgetSections } from "../../../../src/core/standards/budget/narrative/sections";
import { documentSections } from "../../../../src/core/standards/budget/narrative/document-sections";
import { form, sentence } from "../../../../src/core/standards/narrative/sentence";
import { phrases } from "../../../../src/core/standards/narrative/phrases";
import { incomeSources, projectFields, publicExpenses, subsidyFields } from "../../../../src/core/standards/budget/narrative/told-names";
import { fillSentence } from "../../../../src/core/narrative/writing/fill-sentence";

test("the names that are written are names that reading knows", () => {
  for (const { subject, told } of incomeSources) expect([told, canonicalSubject(told)]).toEqual([told, subject]);
  for (const { subject } of publicExpenses) expect(canonicalSubject(subject)).toBe(subject);
  for (const { label } of [...projectFields, ...subsidyFields]) expect(fieldsIn(`${label}:`).map(({ field }) => field)).toEqual([label]);
});

test("the words of change go the way that reading takes them", () => {
  for (const { text, when } of phrases.change) if (!when.includes("上年数缺")) expect(lastDirection(text)?.direction).toBe(when.includes("减少") ? "down" : "up");
});

test("every section that is written is a section that is read", () => {
  const read = new Set(budgetSections.map(({ id }) => id));
  expect(documentSections.filter(({ id }) => !read.has(id))).toEqual([]);
  expect(documentSections).toHaveLength(12);
});

describe("the template language", () => {
  const told = sentence(form("{名称}未安排。", "未安排"), form("{名称}{金额}万元。"));

  test.each([
    ["the first form whose conditions hold", new Set(["未安排"] as const), "单位资金未安排。"],
    ["the last one where none is asked for", undefined, "单位资金3.00万元。"],
  ])("%s", (_, is, expected) => {
    const runs = fillSentence(told, { slots: { 名称: "单位资金", 金额: "3.00" }, ...(is === undefined ? {} : { is }) });
    expect(runs).toEqual([{ text: expected }]);
  });

  test("a run with an origin stays a run of its own, words of the form around it are one", () => {
    const at = { sheet: "表2", row: 6, column: 3 };
    expect(fillSentence(told, { slots: { 名称: "单位资金", 金额: { text: "3.00", cells: [at] } } })).toEqual([{ text: "单位资金" }, { text: "3.00", cells: [at] }, { text: "万元。" }]);
  });

  test("no form that fits says nothing; an unfilled slot is a mistake of the code", () => {
    expect(fillSentence(sentence(form("{名称}", "无")), { slots: {} })).toEqual([]);
    expect(() => fillSentence(told, { slots: { 名称: "单位资金" } })).toThrow("{金额}");
  });

  test("a slot that does not exist does not compile", () => {
    // @ts-expect-error there is no slot of this name
    expect(form("{不存在的}元").text).toBe("{不存在的}元");
  });
});
