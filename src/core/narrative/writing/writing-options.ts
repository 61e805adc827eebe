import type { Disclosure } from "../../recognition/disclosure";

/** How the narrative is written: what is left out is as the notes say, and where they do not, two decimals and no separators. */
export interface WritingOptions {
  /** The document's year, four digits. */
  readonly year?: number;
  readonly decimals?: "two" | "trimmed";
  /** 2,317.88 instead of 2317.88. */
  readonly thousands?: boolean;
  /** 208社会保障和就业支出（类）20801… instead of the names alone. */
  readonly codes?: boolean;
  /** ，主要由甲项目3.00万元；乙项目2.00万元构成 behind the amount of a 项 that is projects only. */
  readonly composition?: boolean;
  /** Final accounts: the regional form, or the ministry's template. */
  readonly form?: "新疆样式" | "全国样式";
  /** Final accounts: the budget of the same year, where what was planned stands. */
  readonly budget?: Disclosure;
}
