import { form, sentence } from "./sentence";

/** What is said of a unit and of terms alike in every document. */
export const unitSentences = {
  functionsHeading: sentence(form("一、主要职能")),
  staffHeading: sentence(form("二、机构设置及人员情况")),
  divisions: sentence(
    form("{全称}本级无内设科室。", "有下属单位", "无内设机构"),
    form("{全称}下设{个数}个科室，分别是：{清单}。", "下属单位不明"),
    form("{全称}无下属预算单位，无内设科室。", "无内设机构"),
    form("{全称}本级下设{个数}个科室，分别是：{清单}。", "有下属单位"),
    form("{全称}无下属预算单位，下设{个数}个科室，分别是：{清单}。"),
  ),
  subordinate: sentence(form("{编号}.{名称}")),
  term: sentence(form("{编号}、{名称}：{内容}")),
} as const;
