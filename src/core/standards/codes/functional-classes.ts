import { labelKey, withoutNumbering } from "../../wording/normalise";
import type { KnownCode } from "./known-code";
import { known } from "./known-code";

/** 支出功能分类, 类: as printed in the budget tables 1 and 4 of real disclosures (30 of 201–234; 218, 225, 226 and 228 are not printed). */
export const functionalClasses: readonly KnownCode[] = [
  known("201", "一般公共服务支出", "observed"),
  known("202", "外交支出", "observed"),
  known("203", "国防支出", "observed"),
  known("204", "公共安全支出", "observed"),
  known("205", "教育支出", "observed"),
  known("206", "科学技术支出", "observed"),
  known("207", "文化旅游体育与传媒支出", "observed"),
  known("208", "社会保障和就业支出", "observed"),
  known("209", "社会保险基金支出", "observed"),
  known("210", "卫生健康支出", "observed"),
  known("211", "节能环保支出", "observed"),
  known("212", "城乡社区支出", "observed"),
  known("213", "农林水支出", "observed"),
  known("214", "交通运输支出", "observed"),
  known("215", "资源勘探工业信息等支出", "observed"),
  known("216", "商业服务业等支出", "observed"),
  known("217", "金融支出", "observed"),
  known("219", "援助其他地区支出", "observed"),
  known("220", "自然资源海洋气象等支出", "observed"),
  known("221", "住房保障支出", "observed"),
  known("222", "粮油物资储备支出", "observed"),
  known("223", "国有资本经营预算支出", "observed"),
  known("224", "灾害防治及应急管理支出", "observed"),
  known("227", "预备费", "observed"),
  known("229", "其他支出", "observed"),
  known("230", "转移性支出", "observed"),
  known("231", "债务还本支出", "observed"),
  known("232", "债务付息支出", "observed"),
  known("233", "债务发行费用支出", "observed"),
  known("234", "抗疫特别国债安排的支出", "observed", { otherNames: ["抗疫特别国债还本支出"] }),
];

const CODE_OF_NAME: ReadonlyMap<string, string> = new Map(
  functionalClasses.flatMap(({ code, name, otherNames }) => [name, ...otherNames].map((each): [string, string] => [labelKey(each), code])),
);

/** "一般公共服务支出", "一、一般公共服务支出" → "201"; undefined for any other text. Forms that print the 类 without codes are read by it. */
export function classCodeOfName(text: string): string | undefined {
  return CODE_OF_NAME.get(labelKey(text)) ?? CODE_OF_NAME.get(labelKey(withoutNumbering(text)));
}
