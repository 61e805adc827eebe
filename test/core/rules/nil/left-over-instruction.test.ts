import { leftOverInstruction } from "../../../../src/core/checking/rules/nil/left-over-instruction";
import { literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("nil/left-over-instruction", () => {
  test("accepts sentences for the public", () => {
    const notes = ["本单位2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。", "注：本表公务用车运行费含燃料费。"];
    expect(runRule(leftOverInstruction, literalContext([literalTable("budget-8", [total(null)], { notes })]))).toMatchObject({ passed: 1, failed: [] });
  });

  test.each([
    "无此项支出的，仍保留该表格式，并在本表下方作下述说明：",
    "备注：无政府性基金预算安排的，仍保留该表，并作如下说明",
    "填表说明：金额保留两位小数",
    "注：没有数据的单位请在表下注明",
  ])("%s", (note) => {
    const run = runRule(leftOverInstruction, literalContext([literalTable("budget-8", [total(null)], { notes: [note] })]));
    expect(run.failed).toMatchObject([{ severity: "warning", at: ["表8!A7"] }]);
  });
});
