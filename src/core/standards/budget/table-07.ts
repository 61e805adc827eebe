import type { TableStandard } from "../table-standard";
import { column, TOTAL_LABELS } from "../columns";

/** 表7 一般公共预算项目支出情况表: projects under their functional codes, amounts by economic class. */
export const table07: TableStandard = {
  id: "budget-7",
  name: "表7",
  number: 7,
  titles: ["一般公共预算项目支出情况表", "一般公共预算项目支出表", "一般公共预算项目支出预算表", "项目支出情况表"],
  marks: ["项目名称"],
  sides: [
    {
      rows: { kind: "coded-projects", total: TOTAL_LABELS },
      columns: {
        项目支出合计: column("项目支出合计", "合计", "总计", "项目支出总计"),
        工资福利支出: column("工资福利支出", "工资和福利支出"),
        商品和服务支出: column("商品和服务支出", "商品服务支出"),
        对个人和家庭的补助: column("对个人和家庭的补助", "对个人和家庭补助支出", "对个人和家庭的补助支出"),
        债务利息及费用支出: column("债务利息及费用支出", "债务利息支出"),
        资本性支出基本建设: column("资本性支出基本建设", "资本性支出基建", "基本建设支出"),
        资本性支出: column("资本性支出", "其他资本性支出"),
        对企业补助基本建设: column("对企业补助基本建设", "对企业补助基建", "对企业的补助基本建设", "对企业的补助基建"),
        对企业补助: column("对企业补助", "对企业的补助", "对企业补助支出"),
        对社会保障基金补助: column("对社会保障基金补助", "对社保基金补助", "对社会保障基金补助支出"),
        其他支出: column("其他支出"),
      },
    },
  ],
};
