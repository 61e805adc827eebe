import { agencyAgrees } from "../../../../src/core/checking/rules/document/agency-agrees";
import { literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const book = (...names: string[]): ReturnType<typeof literalContext> => literalContext(names.map((agency, i) => literalTable(`budget-${i + 2}`, [total(1)], { agency })));

describe("document/agency-agrees", () => {
  test("accepts one name with other spaces and brackets", () => {
    expect(runRule(agencyAgrees, book("云岭县水文中心", "云岭县 水文中心", "云岭县水文中心（公章）"))).toMatchObject({ passed: 3, failed: [] });
  });

  test("another unit is an error, a short name and 本级 a warning", () => {
    const run = runRule(agencyAgrees, book("云岭县水文监测中心", "云岭县水文监测中心", "青川县林业局", "云岭水文中心", "云岭县水文监测中心本级"));
    expect(run.failed).toMatchObject([
      { messageId: "different", severity: "error", at: ["表4!A3", "表2!A3", "表3!A3"] },
      { messageId: "wording", severity: "warning", at: ["表5!A3", "表2!A3", "表3!A3"] },
      { messageId: "wording", severity: "warning", at: ["表6!A3", "表2!A3", "表3!A3"] },
    ]);
  });

  test("a placeholder is an error; one name alone has nothing to agree with", () => {
    const run = runRule(agencyAgrees, book("XX县水文中心", "云岭县水文中心"));
    expect(run.failed).toMatchObject([{ messageId: "placeholder", severity: "error", at: ["表2!A3"] }]);
    expect(run.notChecked).toHaveLength(1);
  });
});
