import type { PartSentences } from "../../narrative/narrative-form";
import { form, sentence } from "../../narrative/sentence";
import { unitSentences } from "../../narrative/unit-sentences";

/** The parts around 情况说明, and the title. */
export const partSentences: PartSentences = {
  ...unitSentences,
  title: sentence(form("{单位}{年}年度{部门}决算公开")),
  overview: sentence(form("第{编号}部分 {全称}{部门}概况")),
  staff: sentence(form("{全称}{年}年度，实有人数{实有人数}人，其中：在职人员{在职}人，离休人员{离休}人，退休人员{退休}人。")),
  composition: sentence(
    form("从部门决算单位构成看，{单位}决算包括：{全称}本级决算及下属{个数}家预算单位决算。", "有下属单位"),
    form("从部门决算单位构成看，{全称}{部门}决算包括：{全称}决算。"),
  ),
  subordinates: sentence(form("纳入{单位}{年}年度{部门}决算编制范围的二级预算单位包括：", "有下属单位")),
  tables: sentence(form("第{编号}部分 {年}年度{部门}决算报表")),
  narrative: sentence(form("第{编号}部分 {年}年度{部门}决算情况说明")),
  terms: sentence(form("第{编号}部分 名词解释")),
};
