import type { PartSentences } from "../../narrative/narrative-form";
import { form, sentence } from "../../narrative/sentence";
import { unitSentences } from "../../narrative/unit-sentences";

/** The parts around 情况说明, and the title. */
export const partSentences: PartSentences = {
  ...unitSentences,
  title: sentence(form("{单位}{年}年{部门}预算公开")),
  overview: sentence(form("第{编号}部分 {全称}{部门}概况")),
  composition: sentence(form("从预算单位构成看，{单位}的预算包括：{全称}本级预算及下属{个数}家预算单位在内的汇总预算。", "有下属单位")),
  subordinates: sentence(form("纳入{单位}{年}年{部门}预算编制范围的二级预算单位包括：", "有下属单位")),
  staff: sentence(form("{单位}编制数{编制数}人，实有人数{实有人数}人，其中：在职{在职}人，{在职增减}人；退休{退休}人，{退休增减}人；离休{离休}人，{离休增减}人。")),
  tables: sentence(form("第{编号}部分 {年}年{部门}预算公开表")),
  narrative: sentence(form("第{编号}部分 {年}年{部门}预算情况说明")),
  terms: sentence(form("第{编号}部分 名词解释")),
};
