import { form, sentence } from "./sentence";

/** What is said wherever something is compared with last year. A base of nothing has 增长100%, as every county writes it: docs/decisions/0007-writing.md. */
export const phrases = {
  change: sentence(
    form("{上年数}", "上年数缺"),
    form("减少{增减额}万元", "减少", "无比例"),
    form("增加{增减额}万元", "无比例"),
    form("减少{增减额}万元，下降{增减率}%", "减少"),
    form("增加{增减额}万元，增长{增减率}%"),
  ),
  reason: sentence(form("", "无原因"), form("，主要原因是：{缘由}")),
  reasonApart: sentence(form("", "无原因"), form("。主要原因是：{缘由}")),
} as const;
