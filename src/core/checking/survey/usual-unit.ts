/** Units that are one to whoever counts. */
const SAME: readonly (readonly [RegExp, string])[] = [[/^个月$/, "月"], [/^(?:日|工作日|个工作日)$/, "天"], [/^(?:名|位)$/, "人"], [/^(?:场次|场|期|批次|批|回)$/, "次"], [/^(?:％|百分比)$/, "%"], [/^(?:套|部)$/, "台"], [/^(?:本|册|张)$/, "份"], [/^㎡$/, "平方米"]];

/** The usual one of the units that mean the same. */
export function usualUnit(unit: string): string {
  return SAME.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
}
