import { placeholder } from "../../../../src/core/checking/rules/document/placeholder";
import { literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const nil = (note: string, title = "政府性基金预算支出情况表") => literalContext([literalTable("budget-8", [total(null)], { title, notes: [note] })]);

describe("document/placeholder", () => {
  test.each(["2024年本单位没有使用政府性基金预算安排的支出，本表为空表。", "注：5×12个月；依据云州财社【2023】99号；负责人XX"])("accepts %s", (note) => {
    expect(runRule(placeholder, nil(note))).toMatchObject({ passed: 1, failed: [] });
  });

  test.each([
    ["××单位2024年没有使用政府性基金预算安排的支出，本表为空表。", "××单位"],
    ["20XX 年本单位没有使用政府性基金预算安排的支出，本表为空表。", "20XX年"],
    ["注：其中上级补助____万元。", "____万元"],
    ["【】没有政府性基金预算，本表为空表。", "【】"],
  ])("rejects %s", (note, found) => {
    const { failed } = runRule(placeholder, nil(note));
    expect(failed).toMatchObject([{ severity: "error", at: ["表8!A7"] }]);
    expect(failed[0]?.message).toContain(`“${found}”`);
  });

  test("in a title, at the title", () => {
    expect(runRule(placeholder, nil("本表为空表。", "XX县XX局政府性基金预算支出情况表")).failed).toMatchObject([{ at: ["表8!A2"] }]);
  });
});
