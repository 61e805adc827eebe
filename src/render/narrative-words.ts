import type { NumberCounts } from "../core/checking/count-numbers";
import type { NumberStatus } from "../core/checking/number-status";
import type { TextPlace } from "../core/narrative/narrative";
import { a1 } from "../core/workbook/a1";

/** What a number's status is called. */
export const STATUS_WORDS: Readonly<Record<NumberStatus["status"], string>> = {
  verified: "已核对", wrong: "有误", rounding: "尾差", unverifiable: "无法核对", notClaim: "不是待核数字",
};

/** 共 412 个数字：388 已核对，3 有误，6 尾差，15 无法核对（另有 …）. What claims nothing is left out of the sum, and said to be. */
export function numberCountText({ total, verified, wrong, rounding, unverifiable, notClaim }: NumberCounts): string {
  const others = notClaim === 0 ? "" : `（另有 ${String(notClaim)} 个不是待核数字：年份、文号等）`;
  const counts = [[verified, "verified"], [wrong, "wrong"], [rounding, "rounding"], [unverifiable, "unverifiable"]] as const;
  return `共 ${String(total - notClaim)} 个数字：${counts.map(([count, status]) => `${String(count)} ${STATUS_WORDS[status]}`).join("，")}${others}`;
}

/** "情况说明!A57", "说明.docx 第 57 段", "说明.txt 第 57 行". */
export function textPlaceWords({ cell, line, file }: TextPlace): string {
  if (cell !== undefined) return `${cell.sheet}!${a1(cell)}`;
  const where = line === undefined ? "" : `第 ${String(line)} ${/\.doc[xm]$/i.test(file ?? "") ? "段" : "行"}`;
  return [file ?? "", where].filter((part) => part !== "").join(" ");
}
