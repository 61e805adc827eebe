import { readNarrative } from "../../../../src/core/narrative/reading/read-narrative";
import { precisionOf, statedAmount } from "../../../../src/core/narrative/reading/stated";
import { textNarrative } from "../../../../src/core/narrative/text-narrative";

function stated(text: string): string | undefined {
  const { numbers } = readNarrative(textNarrative(text, "金额.txt"));
  const spread = numbers[0] === undefined ? undefined : statedAmount(numbers[0], precisionOf(numbers, true));
  return spread === undefined ? undefined : `${spread.value.toString()} ± ${spread.half.toString()}`;
}

test.each([
  ["收入预算12.34万元", "12.34 ± 0.005"],
  ["收入预算123400元", "12.34 ± 5e-7"],
  ["收入预算1.5亿元", "15000 ± 50"],
  ["收入预算3十万元", "30 ± 0.05"],
  // What was left out of 万元 is meant.
  ["收入预算12.34万，其中", "12.34 ± 0.005"],
  ["收入预算12.34，其中", "12.34 ± 0.005"],
  ["外债20万美元", undefined],
])("%s is %s 万元", (text, expected) => expect(stated(text)).toBe(expected));
