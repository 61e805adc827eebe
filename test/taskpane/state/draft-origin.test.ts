import { originOf } from "../../../src/taskpane/state/draft-origin";

const cell = { sheet: "表3", row: 5, column: 4 };
const note = { sheet: "basics", key: "nature", field: "value" } as const;

test("a figure tells its arithmetic and cells, and leads to the first", () => {
  expect(originOf({ text: "74.21", cells: [cell, { ...cell, column: 5 }], why: "1 ÷ 2 = 50.00%" }, new Map()))
    .toEqual({ kind: "figure", title: "74.21", lines: ["1 ÷ 2 = 50.00%", "取自 表3 E6、表3 F6"], cell });
  const many = originOf({ text: "9.00", cells: Array.from({ length: 8 }, (_, row) => ({ ...cell, row })) }, new Map());
  expect(many?.lines).toEqual(["取自 表3 E1、表3 E2、表3 E3、表3 E4、表3 E5、表3 E6等 8 个单元格"]);
});

test("what is missing leads to its notes cell, where there is one; the form's own words have no origin", () => {
  const run = { text: "【待填：单位性质】", missing: note };
  expect(originOf(run, new Map([["basics/nature/value", { sheet: "底稿-基础信息", row: 7, column: 1 }]])))
    .toEqual({ kind: "missing", title: "待填：单位性质", lines: ["填在 底稿-基础信息 B8"], cell: { sheet: "底稿-基础信息", row: 7, column: 1 } });
  expect(originOf(run, new Map())).toMatchObject({ lines: ["底稿还没有写入工作簿，先在第 1 步准备。"] });
  expect(originOf({ text: "【待填：合计】", missingTable: "表4" }, new Map())).toMatchObject({ kind: "missing", lines: ["工作簿里没有表4，或其中没有这个数。"] });
  expect(originOf({ text: "万元，" }, new Map())).toBeNull();
});

test("an answer from the notes leads to its cell; one imported and not written yet leads nowhere", () => {
  expect(originOf({ text: "工作扩大", note, noteAt: cell }, new Map())).toEqual({ kind: "note", title: "取自底稿", lines: ["表3 E6"], cell });
  expect(originOf({ text: "工作扩大", note }, new Map())?.cell).toBeUndefined();
});
