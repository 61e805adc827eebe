import type { ColumnStandard } from "./table-standard";

/** A column with the wordings of its label. */
export function column(...labels: string[]): ColumnStandard {
  return { labels };
}

/** A column that some years' forms do not print. */
export function optionalColumn(...labels: string[]): ColumnStandard {
  return { labels, optional: true };
}

/** A column told from its namesakes by a label above it. */
export function columnUnder(under: readonly string[], ...labels: string[]): ColumnStandard {
  return { labels, under };
}

export const TOTAL_LABELS = ["合计", "总计", "总合计", "合计数", "总计数"] as const;
const FUNDS = {
  general: ["一般公共预算", "一般公共预算拨款", "一般公共预算财政拨款"],
  fund: ["政府性基金预算", "政府性基金", "政府性基金预算拨款", "基金预算拨款", "基金预算", "政府性基金预算财政拨款"],
  capital: ["国有资本经营预算", "国有资本经营", "国有资本经营预算拨款", "国有资本经营预算财政拨款"],
} as const;
/** The three funds of an appropriation as column labels. */
export const FUND_LABELS: Readonly<Record<"general" | "fund" | "capital", readonly string[]>> = FUNDS;
