import { form, sentence } from "../../narrative/sentence";

/** 第三部分, sentence by sentence. */
export const narrativeSentences = {
  overview: {
    total: sentence(form("按照全口径预算的原则，{单位}{年}年所有收入和支出均纳入{部门}预算管理。收支总预算{金额}万元。")),
    income: sentence(form("收入预算包括：{清单}。")),
    expenditure: sentence(form("支出预算包括：{清单}。")),
  },
  income: {
    total: sentence(form("{单位}收入预算{金额}万元，其中：")),
    source: sentence(form("", "未安排", "不写"), form("{名称}未安排。", "未安排"), form("{名称}{金额}万元，占{占比}%，比上年预算{增减}{原因}。")),
  },
  expenditure: {
    total: sentence(form("{单位}{年}年支出预算{金额}万元，其中：")),
    kind: sentence(form("{名称}{金额}万元，占{占比}%，比上年预算{增减}{原因}。")),
  },
  appropriation: {
    total: sentence(form("{单位}{年}年财政拨款收支总预算{金额}万元。")),
    general: sentence(form("收入全部为一般公共预算拨款，无政府性基金预算拨款和国有资本经营预算。", "只有一般公共预算")),
    income: sentence(form("收入预算包括：{清单}。")),
    fund: sentence(form("{名称}拨款{金额}万元")),
    carried: sentence(form("{名称}{金额}万元")),
    expenditure: sentence(form("{基金}支出包括：{清单}{用途}。")),
    class: sentence(form("{名称}{金额}万元{用途}")),
    use: sentence(form("，主要用于{内容}")),
  },
  general: {
    sizeHeading: sentence(form("（一）一般公共预算当年拨款规模变化情况")),
    size: sentence(form("{单位}{年}年一般公共预算拨款合计{金额}万元，其中：")),
    kind: sentence(form("{名称}{金额}万元，比上年预算{增减}{原因}。")),
    structureHeading: sentence(form("（二）一般公共预算当年拨款结构情况")),
    class: sentence(form("{编号}.{名称}（类）{金额}万元，占{占比}%。")),
    itemsHeading: sentence(form("（三）一般公共预算当年拨款具体使用情况")),
    item: sentence(form("{编号}.{科目}：{年}年预算数为{金额}万元{构成}，比上年预算{增减}{原因}。")),
    part: sentence(form("{名称}{金额}万元")),
    composition: sentence(form("，主要由{清单}构成")),
    none: sentence(form("{单位}{年}年没有一般公共预算拨款安排的支出。")),
  },
  basic: {
    total: sentence(form("{单位}{年}年一般公共预算基本支出{金额}万元，其中：")),
    kind: sentence(form("{名称}{金额}万元。", "无"), form("{名称}{金额}万元，主要包括：{清单}。")),
  },
  projects: {
    none: sentence(form("{单位}{年}年没有一般公共预算安排的项目支出。")),
    heading: sentence(form("（{编号}）项目名称：{名称}")),
    size: sentence(form("预算安排规模：{金额}万元")),
    field: sentence(form("{名称}：{内容}")),
  },
  fund: {
    none: sentence(form("{单位}{年}年没有使用{基金}拨款安排的支出，{基金}支出情况表为空表。")),
    total: sentence(form("{单位}{年}年{基金}拨款合计{金额}万元，比上年预算{增减}，其中：基本支出{基本支出}万元，项目支出{项目支出}万元。")),
    item: sentence(form("{编号}.{科目}：{年}年预算数为{金额}万元，比上年预算{增减}{原因}。")),
  },
  threePublic: {
    total: sentence(form("{单位}{年}年财政拨款“三公”经费预算数为{金额}万元，其中：因公出国（境）费{出国费}万元，公务用车购置费{购置费}万元，公务用车运行费{运行费}万元，公务接待费{接待费}万元。")),
    changes: sentence(form("{年}年财政拨款“三公”经费预算比上年预算{增减}，其中：因公出国（境）费{出国费增减}{出国费原因}；公务用车购置费{购置费增减}{购置费原因}；公务用车运行费{运行费增减}{运行费原因}；公务接待费{接待费增减}{接待费原因}。")),
  },
  carryOver: {
    none: sentence(form("{单位}{年}年没有上年结转结余。")),
    total: sentence(form("{单位}{年}年上年结转结余{金额}万元，包括：财政拨款{财政拨款}万元，非财政拨款{非财政拨款}万元，其中：")),
    project: sentence(form("{编号}.{名称}{金额}万元，主要用于{内容}。")),
  },
  other: {
    operatingHeading: sentence(form("（一）机关运行经费情况")),
    operating: sentence(form("{年}年，{单位}为事业单位，未安排机关运行经费。", "为事业单位", "未安排"), form("{年}年，{单位}未安排机关运行经费。", "未安排"), form("{年}年，{全称}{范围}的机关运行经费财政拨款预算{金额}万元，比上年预算{增减}{原因}。", "有范围"), form("{年}年，{单位}的机关运行经费财政拨款预算{金额}万元，比上年预算{增减}{原因}。")),
    procurementHeading: sentence(form("（二）政府采购情况")),
    procurement: sentence(form("{年}年，{单位}政府采购预算{金额}万元，其中：政府采购货物预算{货物}万元，政府采购工程预算{工程}万元，政府采购服务预算{服务}万元。")),
    enterprises: sentence(form("{年}年度本{部门}面向中小企业预留政府采购项目预算金额{中小企业}万元，其中：面向小微企业预留政府采购项目预算金额{小微企业}万元。")),
    assetsHeading: sentence(form("（三）国有资产占用使用情况")),
    assets: sentence(form("截至{上年}年底，{单位}及下属各预算单位占用使用国有资产总体情况为：", "有下属单位"), form("截至{上年}年底，{单位}占用使用国有资产总体情况为：")),
    houses: sentence(form("1.房屋{面积}平方米，价值{价值}万元。")),
    vehicles: sentence(form("2.车辆{车辆}辆，价值{价值}万元；其中：一般公务用车{公务用车}辆，价值{公务用车价值}万元；执法执勤用车{执法用车}辆，价值{执法用车价值}万元；其他车辆{其他车辆}辆，价值{其他车辆价值}万元。")),
    furniture: sentence(form("3.办公家具价值{价值}万元。")),
    otherAssets: sentence(form("4.其他资产价值{价值}万元。")),
    equipment: sentence(form("单位价值50万元以上大型设备{设备五十}台（套），单位价值100万元以上大型设备{设备一百}台（套）。")),
    purchases: sentence(
      form("{年}年{部门}预算未安排购置车辆经费，安排购置50万元以上大型设备{设备五十}台（套），单位价值100万元以上大型设备{设备一百}台（套）。", "未购车"),
      form("{年}年{部门}预算安排{购车}，安排购置50万元以上大型设备{设备五十}台（套），单位价值100万元以上大型设备{设备一百}台（套）。"),
    ),
    performanceHeading: sentence(form("（四）预算绩效情况")),
    performance: sentence(
      form("{年}年，本{部门}预算绩效管理整体预算绩效目标1个，涉及金额{整体金额}万元；当年财政拨款项目{项目个数}个，涉及预算金额{金额}万元{自有项目}。具体情况见下表（按项目分别填报）：", "整体绩效"),
      form("{年}年，本年度预算绩效管理的财政拨款项目{项目个数}个，涉及预算金额{金额}万元{自有项目}。具体情况见下表（按项目分别填报）："),
    ),
    ownProjects: sentence(form("；当年非财政拨款项目{个数}个，涉及预算金额{金额}万元", "有自有项目", "整体绩效"), form("；非财政拨款项目{个数}个，涉及预算金额{金额}万元", "有自有项目")),
    mattersHeading: sentence(form("（五）其他需说明的事项")),
    matters: sentence(form("本{部门}无其他需说明的事项。")),
  },
} as const;
