import { missingTables } from "../../../../src/core/checking/rules/document/missing-tables";
import { literalContext, literalTable, total, type LiteralTable } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const upTo = (last: number, year?: number): LiteralTable[] => Array.from({ length: last }, (_, i) => literalTable(`budget-${i + 1}`, [total(1)], { year }));

describe("document/missing-tables", () => {
  test("accepts ten tables before 2024, eleven from then on, and a workbook without tables", () => {
    expect(runRule(missingTables, literalContext(upTo(10, 2023)))).toMatchObject({ passed: 10, failed: [] });
    expect(runRule(missingTables, literalContext(upTo(11, 2024)))).toMatchObject({ passed: 11, failed: [] });
    expect(runRule(missingTables, literalContext(upTo(10))).failed).toEqual([]);
    expect(runRule(missingTables, literalContext([])).notChecked).toEqual(["没有识别出标准表"]);
  });

  test("one warning lists what is missing, at the table before it", () => {
    const run = runRule(missingTables, literalContext(upTo(10, 2024).filter((_, i) => i !== 3)));
    expect(run.failed).toMatchObject([{ messageId: "missing", severity: "warning", at: ["表3!A2"] }]);
    expect(run.failed[0]?.message).toMatch(/表4（.*表11（/);
  });

  test("a single table is a hint; a suspected table is not called missing", () => {
    expect(runRule(missingTables, literalContext([literalTable("budget-3", [total(1)])])).failed).toMatchObject([{ messageId: "partial", severity: "info", at: ["表3!A2"] }]);
    const unrecognised = [{ sheet: "Sheet9", reason: "表头缺列", candidates: ["budget-10"] }];
    const run = runRule(missingTables, literalContext(upTo(9, 2023), { unrecognised }));
    expect(run.failed).toEqual([]);
    expect(run.notChecked).toHaveLength(1);
  });
});
