import fc from "fast-check";
import { verifyNarrative } from "../../../src/core/checking/narrative/verify-narrative";
import { readNarrative } from "../../../src/core/narrative/reading/read-narrative";
import { textNarrative } from "../../../src/core/narrative/text-narrative";
import { recognise } from "../../../src/core/recognition/recognise";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { narrativeOf } from "../../generator/narrative/narrative-of";
import { randomWording } from "../../generator/narrative/wording";

const { workbook } = layOut(makeAgency(5, { year: 2024 }), standardLayout);
const NOTHING: Workbook = { name: "无", sheets: [], notices: [] };
const BESIDE = [NOTHING, workbook].map((book) => ({ workbook: book, current: recognise(book) }));

/** Nothing throws, no rule breaks down, every span lies in its paragraph, every number has one status. */
function holds(text: string): void {
  const narrative = textNarrative(text, "任意.txt");
  const read = readNarrative(narrative);
  const inside = ({ paragraph, start, end }: { paragraph: number; start: number; end: number }): boolean => start >= 0 && start <= end && end <= (narrative.paragraphs[paragraph]?.text.length ?? -1);
  const spans = [...read.numbers, ...read.statements, ...read.statements.map(({ subject }) => subject), ...read.agencies, ...read.years].map(({ span }) => span);
  expect(spans.filter((span) => !inside(span))).toEqual([]);
  expect(read.sections.filter(({ heading }) => !inside(heading))).toEqual([]);
  for (const check of BESIDE) {
    const { findings, statuses } = verifyNarrative(read, narrative, check);
    expect(statuses.map(({ token }) => token)).toEqual(read.numbers);
    for (const { message, text: place } of findings) {
      // A message may quote what the text itself says.
      const unfilled = /出错|\{\w+\}|NaN|undefined/.exec(message)?.[0];
      expect(unfilled === undefined || text.includes(unfilled) ? undefined : message).toBeUndefined();
      const paragraph = narrative.paragraphs.find((one) => one.place.line === place?.line && place !== undefined && one.offset <= place.start && place.end <= one.offset + one.text.length);
      expect(paragraph?.text.slice((place?.start ?? 0) - paragraph.offset, (place?.end ?? 0) - paragraph.offset)).toBe(place?.quote);
    }
  }
}

const ODD = [
  "\ud800", "\udc00", "\ud83d\ude00", "\u200e", "\u200f", "\u202e", "\u2066", "\u0000", "\u0007", "\u001b[31m", "\u0085", "\u2028", "\ufeff", "\ufffd", "\u0301", "\u00ad", "⼈", "①", "㎡", "٣", "½", "１．５", "1e400", "-0", "−", "∞", "NaN", "0x1F",
  "9".repeat(400), "0".repeat(60), `1${",000".repeat(50)}`, `0.${"3".repeat(300)}`, "1.".repeat(40), "亿".repeat(20), "二〇".repeat(30), "（".repeat(70), "）", "{subject}", "$&", "__proto__", "constructor", "toString",
] as const;
const WORDS = [
  "二、关于2024年收入预算情况说明\n", "五、关于一般公共预算当年拨款情况说明\n", "七、关于2024年项目支出情况说明\n", "九、关于财政拨款“三公”经费预算情况说明\n", "十一、其他重要事项的情况说明\n", "国有资产占用使用情况\n",
  "基本支出", "项目支出", "公务接待费", "万元", "元", "%", "人", "辆", "占", "比上年预算", "增加", "减少", "增长", "下降", "持平", "其中：", "包括：", "主要原因是：", "主要用于", "，", "。", "；", "、", "100.00", "0", "12.5", "2024年", "13月32日", "未安排",
  "车辆", "一般公务用车", "价值", "完成年初预算的", "决算数大于预算数", "合计", "分别是", "项目名称：", "预算安排规模：", "资金分配情况：", "补贴标准：", "元/人/月", "×", "=", "≈", "XX", "【】",
] as const;
const odd = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.constantFrom(...ODD) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) });

test("any text is read and verified without a fault", () => {
  fc.assert(fc.property(fc.array(odd, { maxLength: 60 }).map((parts) => parts.join("")), holds), { numRuns: 300 });
});

// Words of the text are looked up in tables of ours: those that every JavaScript object answers to must not be found there.
test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("%s as a heading, a name and a field", (word) => {
  holds(`一、${word}\n${word}100万元，其中：${word}50万元，占50%。\n（一）${word}\n${word}：${word}比上年增加10万元，增长10%。\n未安排${word}。${word}大于${word}`);
});

test("strings of any UTF-16 units, lone surrogates among them", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)), holds), { numRuns: 200 });
});

test("a budget's text with anything put anywhere in it", () => {
  const made = narrativeOf(makeAgency(5, { year: 2024 }), randomWording(3)).paragraphs.join("\n");
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(made.length), odd), { minLength: 1, maxLength: 12 }), (edits) => {
    holds(edits.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), made));
  }), { numRuns: 12 });
}, 60_000);
