import type { DocumentSectionFact } from "../../narrative/narrative-form";
import { form, sentence, type Condition, type Sentence } from "../../narrative/sentence";

const about = (text: Sentence, id: string, when?: Condition): DocumentSectionFact => ({ id, heading: text, ...(when === undefined ? {} : { when }) });

/** The sections of a 部门预算 narrative in the order of the form: eleven, or twelve with 表11. */
export const documentSections: readonly DocumentSectionFact[] = [
  about(sentence(form("关于{单位}{年}年收支预算情况的总体说明")), "budget/overview"),
  about(sentence(form("关于{单位}{年}年收入预算情况说明")), "budget/income"),
  about(sentence(form("关于{单位}{年}年支出预算情况说明")), "budget/expenditure"),
  about(sentence(form("关于{单位}{年}年财政拨款收支预算情况的总体说明")), "budget/appropriation"),
  about(sentence(form("关于{单位}{年}年一般公共预算当年拨款情况说明")), "budget/general"),
  about(sentence(form("关于{单位}{年}年一般公共预算基本支出情况说明")), "budget/basic"),
  about(sentence(form("关于{单位}{年}年一般公共预算项目支出情况说明")), "budget/projects"),
  about(sentence(form("关于{单位}{年}年政府性基金预算拨款情况说明")), "budget/fund"),
  about(sentence(form("关于{单位}{年}年国有资本经营预算拨款情况说明")), "budget/capital"),
  about(sentence(form("关于{单位}{年}年财政拨款“三公”经费预算情况说明")), "budget/three-public"),
  about(sentence(form("关于{单位}{年}年上年结转结余预算情况说明")), "budget/carry-over", "结转结余表"),
  about(sentence(form("其他重要事项的情况说明")), "budget/other"),
];
