import { ownRules } from "../../../../src/core/checking/rules/document/own-rules";
import { readOwnRules } from "../../../../src/core/checking/own-rules/read-own-rules";
import { ownRulesBook, type OwnRulesRow } from "../../support/own-rules-book";
import { literalContext } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const run = (...rows: readonly OwnRulesRow[]): ReturnType<typeof runRule> => runRule(ownRules, { ...literalContext([]), ownRules: readOwnRules(ownRulesBook(...rows)) });

describe("document/own-rules", () => {
  test("accepts rows that can be read: own formulas, and settings of built-in rules", () => {
    expect(run(
      { number: "甲1", formula: "表3[合计].合计 = 表5[合计].合计", level: "提醒", years: "2023-2025", enabled: "是" },
      { number: "document/unit-agrees", enabled: "否" }, { number: "t2-t3-total", level: "提示" },
      { formula: "表2[每个科目].总计 ≥ 表5[同科目].合计" },
    )).toMatchObject({ passed: 4, failed: [] });
  });

  test("a formula that cannot be read is told at its cell, with the place marked", () => {
    const row = { number: "甲1", formula: "表3[合计].总记 = 表5[合计].合计" };
    expect(run(row).failed).toMatchObject([{ messageId: "formula", at: ["自定义勾稽关系!B4"] }]);
    expect(readOwnRules(ownRulesBook(row)).problems).toMatchObject([{ data: { marked: "表3[合计].▲总记 = 表5[合计].合计", position: "8" } }]);
  });

  test.each([
    ["equalsSign", { number: "甲1", formula: "=表3[合计].合计" }, "B4"], ["level", { number: "甲1", formula: "表3[合计].合计 = 0", level: "严重" }, "C4"],
    ["years", { number: "甲1", formula: "表3[合计].合计 = 0", years: "今年" }, "D4"], ["years", { number: "甲1", formula: "表3[合计].合计 = 0", years: "2025-2023" }, "D4"],
    ["enabled", { number: "甲1", formula: "表3[合计].合计 = 0", enabled: "也许" }, "G4"], ["unknown", { number: "甲1" }, "A4"],
    ["builtIn", { number: "document/unit-agrees", formula: "表3[合计].合计 = 0" }, "A4"],
  ] as const)("a row that cannot be used says why: %s", (messageId, row, cell) => {
    expect(run(row).failed).toMatchObject([{ messageId, at: [`自定义勾稽关系!${cell}`] }]);
  });

  test("a number twice, a header without formulas, a second sheet and too many rows are told", () => {
    expect(run({ number: "甲1", formula: "表3[合计].合计 = 0" }, { number: "甲 1", formula: "表5[合计].合计 = 0" }).failed).toMatchObject([{ messageId: "number", at: ["自定义勾稽关系!A5"] }]);
    const book = ownRulesBook({ number: "甲1" });
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const told = (sheets: typeof book.sheets): readonly string[] => readOwnRules({ ...book, sheets }).problems.map(({ messageId }) => messageId);
    expect(told([{ ...sheet, rows: sheet.rows.map((row, at) => (at === 2 ? row?.filter((cell) => cell?.value !== "公式") : row)) }])).toEqual(["columns"]);
    expect(told([sheet, { ...sheet, name: "副本" }])).toEqual(["unknown", "copy"]);
    expect(told(ownRulesBook(...Array.from({ length: 201 }, (_, i) => ({ number: `甲${String(i)}`, formula: "表3[合计].合计 ≥ 0" }))).sheets)).toEqual(["tooMany"]);
  });
});
