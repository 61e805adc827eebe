import { readIndicatorValue } from "../../../../src/core/recognition/performance/indicator-value";

function told(text: string): string {
  const { operator = "", number, date, words } = readIndicatorValue(text);
  if (number !== undefined) return `${operator} ${number.value.toFixed(number.decimals)} ${number.unit}`.trim();
  if (date !== undefined) return `${operator} ${[date.year, date.month, date.day].filter((part) => part !== undefined).join("-")}${date.exists ? "" : " ?"}`.trim();
  return `${operator} ${words ?? ""}`.trim();
}

test.each([
  [">=26次", ">= 26 次"], ["≥26次", ">= 26 次"], ["＞=26 次", ">= 26 次"], ["&gt;=26次", ">= 26 次"], ["不低于90%", ">= 90 %"], ["不少于2,000人", ">= 2000 人"],
  ["＜=75日", "<= 75 日"], ["≤0.74万元", "<= 0.74 万元"], ["不超过3 天", "<= 3 天"], ["小于5%", "< 5 %"], ["＝100％", "= 100 %"], ["2.45万人", "2.45 万人"], ["1401", "1401"], ["4.30 万人次", "4.30 万人次"], ["0.58 万元/月", "0.58 万元/月"],
  ["2023年12月10日", "2023-12-10"], ["=2023 年 12月 31 日", "= 2023-12-31"], ["2022年11月31日", "2022-11-31 ?"], ["12月31日前", "12-31"], ["2023年底", "2023 年底"], ["2024-02-29", "2024-2-29"], ["＜=12月", "<= 12 月"],
  ["效果显著", "效果显著"], ["根据实际缴费标准补贴", "根据实际缴费标准补贴"], ["", ""],
])("%s", (text, expected) => expect(told(text)).toBe(expected));
