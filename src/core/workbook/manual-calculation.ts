/** What a user should know of a workbook whose formulas are calculated by hand only, wherever it is read. */
export const MANUAL_CALCULATION = "这个工作簿设为手动计算，公式的结果可能不是最新的。请在 Excel 里按 F9 重新计算（“公式—计算选项”可改回自动）并保存，再校验。";
