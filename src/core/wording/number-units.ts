/** Amounts of money. */
export const MONEY_UNITS: ReadonlySet<string> = new Set(["亿元", "百万元", "十万元", "万元", "千元", "元", "万美元", "美元"]);

/** What is counted or measured: a number in front is always a claim (outside titles and functions). */
export const COUNT_UNITS: readonly string[] = [
  "平方米", "㎡", "人次", "批次", "场次", "人", "个", "辆", "台", "套", "家", "名", "项", "批", "户", "件", "条", "期", "场", "张", "座", "处", "所", "册", "份", "次", "位",
  "公里", "千米", "亩", "吨", "万人次", "万人", "万条", "万户", "万平方米", "岁", "部", "间", "支", "篇", "幅", "块", "只", "本",
];

const TIME_UNITS = ["个月", "年度", "年", "月", "日", "号", "天", "小时", "个工作日", "工作日", "季度", "周"];

const ALL = [...MONEY_UNITS, ...COUNT_UNITS, ...TIME_UNITS, "个百分点", "百分点", "%", "‰", "万", "分", "折", "倍"];

const BY_FIRST: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(ALL.map((unit) => unit.charAt(0)))].map((first) => [first, ALL.filter((unit) => unit.startsWith(first)).sort((a, b) => b.length - a.length)]),
);

const COUNTED: ReadonlySet<string> = new Set(COUNT_UNITS);

/** The unit that begins at `at`, the longest known; "" for none. `text` without spaces. */
export function unitAt(text: string, at: number): string {
  const unit = BY_FIRST.get(text.charAt(at))?.find((each) => text.startsWith(each, at)) ?? "";
  return unit === "人" && /[力民才事社大均]/.test(text.charAt(at + 1)) ? "" : unit;
}

/** A unit of money or % right behind another one (not that of 元旦, 元月, 元器件): its length; 0 for none. */
export function repeatedUnit(text: string, at: number): number {
  return /^(?:[千万亿]?元(?![旦月宵件器素代])|%|‰)/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}

export function isMoney(unit: string): boolean {
  return MONEY_UNITS.has(unit);
}

export function isCount(unit: string): boolean {
  return COUNTED.has(unit);
}
