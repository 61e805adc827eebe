import { withoutGrids, type TabledText } from "../../../src/core/narrative/without-grids";

const cells = (table: number, ...texts: readonly string[]): readonly TabledText[] => texts.map((text) => ({ text, table }));
const kept = (...texts: readonly TabledText[]): readonly string[] => withoutGrids(texts).map(({ text }) => text);
const PROSE: TabledText = { text: "2024年收入预算100.00万元。" };

test("a table of figures is left out, whatever stands around it stays", () => {
  expect(kept(PROSE, ...cells(1, "科目编码", "科目名称", "合计", "2080101", "行政运行", "60.00", "2080102", "一般行政管理事务", "40.00", "合计", "100.00"), PROSE)).toEqual([PROSE.text, PROSE.text]);
});

test("many labels beside few figures are a table of the form too, as long as nothing is a sentence", () => {
  expect(kept(...cells(1, ...Array.from({ length: 26 }, (_, index) => `第${String(index)}类支出`), "100.00", "60.00", "40.00"))).toEqual([]);
});

test("a performance table is left out though it is words for the most part", () => {
  expect(kept(...cells(1, "项目总体目标", "保障测站正常运行，全年开展巡检不少于26次，及时报送水情。", "三级指标", "指标值", "巡检次数", ">=26次"))).toEqual([]);
});

test("fields of a project that are laid out in a table stay, in order", () => {
  const fields = ["项目名称", "测站巡检经费", "预算安排规模", "20.00万元", "资金分配情况", "巡检费12.00万元，维修费8.00万元。", "补贴人数", "12", "3", "8"];
  expect(kept(PROSE, ...cells(1, ...fields.slice(0, 7)), ...cells(2, "合计", "1.00", "2.00", "3.00"))).toEqual([PROSE.text, ...fields.slice(0, 7)]);
});
