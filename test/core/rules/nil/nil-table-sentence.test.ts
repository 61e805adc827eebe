import { nilTableSentence } from "../../../../src/core/checking/rules/nil/nil-table-sentence";
import { code, literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const lines = [code("212", "城乡社区支出", 3, null, null, null, 3), total(3, null, null, null, 3)];

describe("nil/nil-table-sentence", () => {
  test.each([
    "本单位2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。",
    "备注: 2023年未安排政府性基金预算支出, 此表为空表。",
    "注：无政府性基金预算支出",
    "本年度不涉及政府性基金",
    "此表无数据",
    "说明：本表为空表。",
    "我单位本年政府性基金预算支出为0。",
  ])("accepts a nil table with: %s", (sentence) => {
    expect(runRule(nilTableSentence, literalContext([literalTable("budget-8", [total(null)], { notes: [sentence] })]))).toMatchObject({ passed: 1, failed: [] });
  });

  test("accepts a filled table, and one whose note speaks of a part of it", () => {
    const run = runRule(nilTableSentence, literalContext([literalTable("budget-8", lines, { notes: ["未安排上级政府性基金转移支付。"] }), literalTable("budget-9", lines)]));
    expect(run).toMatchObject({ passed: 2, failed: [] });
  });

  test.each([[[]], [["单位负责人：（略）"]], [["本单位没有使用国有资本经营预算安排的支出。"]], [["注：没有政府性基金预算的单位，仍保留该表格式，并在本表下方作下述说明："]]])("a nil table without a sentence of that sense is a warning at its title: %j", (notes) => {
    const run = runRule(nilTableSentence, literalContext([literalTable("budget-8", [total(0)], { notes }), literalTable("budget-9", lines)]));
    expect(run.failed).toMatchObject([{ messageId: "missing", severity: "warning", at: ["表8!A2"] }]);
  });

  test("a sentence under a table that has amounts is an error, at the sentence and the total", () => {
    const run = runRule(nilTableSentence, literalContext([literalTable("budget-8", lines, { notes: ["本年未安排政府性基金预算支出，此表为空表。"] })]));
    expect(run.failed).toMatchObject([{ messageId: "contradicts", severity: "error", at: ["表8!A8", "表8!C7"] }]);
  });

  test("says no data where a cell cannot be read", () => {
    const run = runRule(nilTableSentence, literalContext([literalTable("budget-8", [total("#REF!")])]));
    expect(run.failed).toEqual([]);
    expect(run.notChecked).toHaveLength(1);
  });
});
