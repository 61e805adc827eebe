import { alignTexts } from "../../../../src/core/narrative/writing/align-texts";
import { compareNarratives, type NarrativeDifference } from "../../../../src/core/narrative/writing/compare-narratives";
import { textNarrative } from "../../../../src/core/narrative/text-narrative";
import { writeMade } from "./write-made";

const { document, lines } = writeMade(1);

function differences(change: (lines: readonly string[]) => readonly string[]): readonly NarrativeDifference[] {
  return compareNarratives(textNarrative(change(lines).join("\n"), "旧稿.txt"), document);
}

const at = (words: string): number => lines.findIndex((line) => line.includes(words));

test("the same text has no differences, whatever its spaces", () => {
  expect(differences((text) => text)).toEqual([]);
  expect(differences((text) => text.map((line) => line.replace(/(\d+)万元/g, "$1 万元")))).toEqual([]);
});

test("another figure is one changed sentence, told by its key with both texts", () => {
  const row = at("单位资金");
  const list = at("单位资金3");
  expect(row).toBeGreaterThan(0);
  const was = (lines[list] ?? "").replace("单位资金3", "单位资金9");
  const told = differences((text) => text.map((line, index) => (index === list ? was : line)));
  expect(told).toEqual([{ section: "budget/income", key: "budget/income/单位资金", kind: "changed", before: expect.objectContaining({ text: was, place: { file: "旧稿.txt", line: list + 1 } }), after: lines[list] }]);
});

test("a sentence that the old text lacks is added, one that it has of its own goes", () => {
  const row = at("支出预算包括");
  expect(differences((text) => text.filter((_, index) => index !== row))).toEqual([{ section: "budget/overview", key: "budget/overview/支出", kind: "added", after: lines[row] }]);
  const own = "此外，本馆另有馆藏修复任务需要说明。";
  expect(differences((text) => [...text.slice(0, row + 1), own, ...text.slice(row + 1)])).toEqual([{ section: "budget/overview", kind: "removed", before: expect.objectContaining({ text: own }) }]);
});

test("a section that the old text does not have is added whole", () => {
  const [from, to] = [at("“三公”经费预算情况说明"), at("上年结转结余预算情况说明")];
  const told = differences((text) => text.filter((_, index) => index < from || index >= to));
  expect(told.map(({ section, kind }) => `${section} ${kind}`)).toEqual(["budget/three-public added", "budget/three-public added", "budget/three-public added"]);
});

test("other matters belong to their section, 规模 and 结构 to theirs", () => {
  const changed = differences((text) => text.map((line) => line.replace("办公家具价值", "家具价值").replace("1.教育支出（类）", "1.教育类支出（类）")));
  expect(changed.map(({ section, kind }) => `${section} ${kind}`)).toEqual(["budget/general changed", "budget/other changed"]);
});

test.each<readonly [name: string, left: readonly string[], right: readonly string[], pairs: ReturnType<typeof alignTexts>]>([
  ["nothing", [], [], []],
  ["one side", ["甲乙丙丁"], [], [[0, undefined]]],
  ["a word changed", ["甲乙丙丁戊"], ["甲乙丙丁己"], [[0, 0]]],
  ["unlike texts stand alone", ["甲乙丙丁"], ["戊己庚辛"], [[0, undefined], [undefined, 0]]],
  ["one put between", ["甲乙丙", "丁戊己"], ["甲乙丙", "庚辛壬", "丁戊己"], [[0, 0], [undefined, 1], [1, 2]]],
])("aligning: %s", (_, left, right, pairs) => {
  expect(alignTexts(left, right)).toEqual(pairs);
});
