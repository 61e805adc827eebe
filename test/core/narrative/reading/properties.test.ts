import fc from "fast-check";
import { readNarrative } from "../../../../src/core/narrative/reading/read-narrative";
import type { Narrative } from "../../../../src/core/narrative/narrative";
import { narrativeOfText, readText, wordsAt } from "./support/tell";

const PIECES = [
  "基本支出", "比上年预算", "增加", "减少", "占", "，", "。", "；", "：", "、", "其中：", "主要原因是", "主要用于", "主要由", "构成", "（", "）", "《", "》", "“", "”", "万元", "元", "%", "人", "辆", "个",
  "年", "月", "日", "号", "2024", "1", "12.50", "1,234.56", ".", ",", "-", " ", "　", "\n", "社会保障和就业支出（类）", "行政运行（项）", "一、", "（二）", "1.", "项目名称：", "预算安排规模：", "资金分配情况：",
  "情况说明", "项目支出情况说明", "包括：", "合计", "持平", "未安排", "１２", "二〇二四", "三家单位", "分别", "约", "余", "车辆", "价值", "第", "条",
] as const;
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3, unit: "binary" })), { maxLength: 60 }).map((parts) => parts.join(""));

test("no number is lost, none is read twice, and every span gives its own words", () => {
  fc.assert(
    fc.property(text, (given) => {
      const narrative = narrativeOfText(given);
      const read = readNarrative(narrative);
      for (const token of read.numbers) expect(wordsAt(narrative, token.span)).toBe(token.quote);
      narrative.paragraphs.forEach(({ text: words }, paragraph) => {
        const spans = read.numbers.filter(({ span }) => span.paragraph === paragraph).map(({ span }) => span);
        for (const digits of words.matchAll(/[0-9０-９]+/g)) expect(spans.filter(({ start, end }) => start <= digits.index && end >= digits.index + digits[0].length)).toHaveLength(1);
      });
      for (const statement of read.statements) {
        const { paragraph, start, end } = statement.span;
        expect(start <= end && end <= (narrative.paragraphs[paragraph]?.text.length ?? -1)).toBe(true);
      }
    }),
    { numRuns: 600 },
  );
});

test("a number is claimed by one statement at most, and what claims nothing by none", () => {
  fc.assert(
    fc.property(text, (given) => {
      const read = readText(given);
      const figures = read.statements.flatMap((each) => ("figure" in each && each.figure !== undefined ? [each.figure] : []));
      expect(new Set(figures).size).toBe(figures.length);
      expect(figures.filter(({ notClaim }) => notClaim !== undefined)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test.each(["2,317.88", "12.50", "0.00", "-81.18", "1000", "５．８７"])("the value of %s is what is printed", (printed) => {
  expect(readText(`预决算差异率${printed}%`).numbers.map(({ quote, value }) => [quote, value?.toNumber()])).toEqual([[printed, Number(printed.normalize("NFKC").replace(",", ""))]]);
});

/** One million characters of what makes careless patterns walk back and forth. */
const HARD: readonly (readonly [string, string])[] = [
  ["digits", "1"], ["commas", ","], ["grouped digits", "1,"], ["numbers apart", "1 "], ["brackets", "（"], ["titles", "《"], ["quotations", "“"], ["reasons", "主要原因是，"], ["lists", "包括："], ["parts", "其中："],
  ["marks", "（类）"], ["compositions", "主要由"], ["amounts", "增加1万元"], ["counts", "5辆车"], ["names", "预算"], ["fields", "项目名称："], ["numerals", "一"],
];
const SIZE = 100_000;

test.each(HARD)("a line of nothing but %s takes time in proportion to its length", (_name, unit) => {
  const line = (size: number): Narrative => narrativeOfText(unit.repeat(Math.ceil(size / unit.length)));
  const seconds = (narrative: Narrative): number => {
    const begin = process.hrtime.bigint();
    readNarrative(narrative);
    return Number(process.hrtime.bigint() - begin) / 1e9;
  };
  seconds(line(SIZE / 10));
  // Quadratic reading of so long a line takes minutes; proportion is measured in bench/, where nothing else runs.
  expect(seconds(line(SIZE))).toBeLessThan(10);
});
