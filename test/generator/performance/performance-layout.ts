import { random } from "../random";

/** How the tables are drawn. */
export interface PerformanceLayout {
  readonly arrangement: "each" | "one";
  /** Labels of levels stand once over merged rows, or on every row. */
  readonly levels: "merged" | "repeated" | "blank";
  /** Printed pages repeat the header after so many rows; 0: never. */
  readonly pageRows: number;
  readonly ge: string;
  readonly le: string;
  readonly eq: string;
  readonly title: "plain" | "spaced" | "application";
  readonly whole: "部门（单位）" | "部门" | "单位";
  readonly unit: "万元" | "元";
  readonly hasLastYear: boolean;
  readonly hasScoring: boolean;
  /** Percentages and amounts as numbers with formats, or all as text. */
  readonly numbers: "text" | "stored";
  readonly dates: "text" | "stored" | "dashes";
  /** A column of titles stands left of the indicators. */
  readonly hasSideLabel: boolean;
  readonly percentSign: "half" | "full";
  /** 巡查次数（次） | 12: the unit stands behind the name. */
  readonly unitInName: boolean;
  readonly spaces: boolean;
}

export const plainPerformance: PerformanceLayout = {
  arrangement: "each", levels: "merged", pageRows: 0, ge: ">=", le: "<=", eq: "=", title: "plain", whole: "部门（单位）", unit: "万元", hasLastYear: true, hasScoring: true,
  numbers: "stored", dates: "text", hasSideLabel: false, percentSign: "half", unitInName: false, spaces: false,
};

/** One of many mixtures, told by its seed. */
export function randomPerformanceLayout(seed: number): PerformanceLayout {
  const rng = random(seed + 60_000);
  return {
    arrangement: rng.pick(["each", "each", "one"] as const),
    levels: rng.pick(["merged", "merged", "repeated", "blank"] as const),
    pageRows: rng.pick([0, 0, 5, 8]),
    ge: rng.pick([">=", "≥", "＞=", "&gt;=", "不低于", "≧", "＞＝"]),
    le: rng.pick(["<=", "≤", "＜=", "&lt;=", "不超过", "≦", "＜＝"]),
    eq: rng.pick(["=", "＝", ""]),
    title: rng.pick(["plain", "spaced", "application"] as const),
    whole: rng.pick(["部门（单位）", "部门", "单位"] as const),
    unit: rng.pick(["万元", "万元", "元"] as const),
    hasLastYear: rng.chance(0.7),
    hasScoring: rng.chance(0.6),
    numbers: rng.pick(["text", "stored"] as const),
    dates: rng.pick(["text", "stored", "dashes"] as const),
    hasSideLabel: rng.chance(0.5),
    percentSign: rng.pick(["half", "half", "full"] as const),
    unitInName: rng.chance(0.15),
    spaces: rng.chance(0.4),
  };
}
