import type { DocumentSectionFact } from "../../narrative/narrative-form";
import { form, sentence, type Sentence } from "../../narrative/sentence";

const about = (text: Sentence, id: string): DocumentSectionFact => ({ id, heading: text });

/** The sections of a 部门决算 narrative in the order of the form. One of which nothing is said is left out. */
export const documentSections: readonly DocumentSectionFact[] = [
  about(sentence(form("收入支出决算总体情况说明")), "accounts/overview"),
  about(sentence(form("收入决算情况说明")), "accounts/income"),
  about(sentence(form("支出决算情况说明")), "accounts/expenditure"),
  about(sentence(form("财政拨款收入支出决算总体情况说明")), "accounts/appropriation"),
  about(sentence(form("一般公共预算财政拨款支出决算情况说明")), "accounts/general"),
  about(sentence(form("一般公共预算财政拨款基本支出决算情况说明")), "accounts/basic"),
  about(sentence(form("“三公”经费财政拨款支出决算情况说明", "全国样式"), form("财政拨款“三公”经费支出决算情况说明")), "accounts/three-public"),
  about(sentence(form("政府性基金预算财政拨款收入支出决算情况说明")), "accounts/fund"),
  about(sentence(form("国有资本经营预算财政拨款收入支出决算情况说明")), "accounts/capital"),
  about(sentence(form("其他重要事项的情况说明")), "accounts/other"),
  about(sentence(form("预算绩效的情况说明")), "accounts/performance"),
  about(sentence(form("其他需说明的事项")), "accounts/other-matters"),
];
