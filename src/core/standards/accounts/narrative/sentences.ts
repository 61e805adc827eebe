import { form, sentence } from "../../narrative/sentence";

/** What is said wherever an outcome stands beside its budget. */
export const variancePhrases = {
  /** 预决算差异率 in the regional form; a budget of nothing with an outcome has no rate. */
  variance: sentence(
    form("年初预算数{预算数}万元，决算数{金额}万元{差异原因}", "无预算"),
    form("年初预算数{预算数}万元，决算数{金额}万元，预决算差异率{差异率}%{差异原因}"),
  ),
  annual: sentence(
    form("全年预算数{预算数}万元，决算数{金额}万元{差异原因}", "无预算"),
    form("全年预算数{预算数}万元，决算数{金额}万元，预决算差异率{差异率}%{差异原因}"),
  ),
  varianceReason: sentence(form("", "无差异原因"), form("，主要原因是：{缘由}")),
  /** The ministry's template: how much of the budget was done, and why more or less. */
  completion: sentence(
    form("年初预算为{预算数}万元，支出决算为{金额}万元{比较}", "无预算"),
    form("年初预算为{预算数}万元，支出决算为{金额}万元，完成年初预算的{完成率}%{比较}"),
  ),
  annualCompletion: sentence(
    form("全年预算为{预算数}万元，支出决算为{金额}万元{比较}", "无预算"),
    form("全年预算为{预算数}万元，支出决算为{金额}万元，完成全年预算的{完成率}%{比较}"),
  ),
  comparison: sentence(
    form("，决算数与预算数差异的主要原因是：{缘由}", "预算数缺"),
    form("", "持平", "无预算"),
    form("，决算数与预算数持平", "持平"),
    form("，决算数小于预算数的主要原因是：{缘由}", "小于"),
    form("，决算数大于预算数的主要原因是：{缘由}"),
  ),
} as const;

/** 情况说明 of final accounts, sentence by sentence: 新疆样式, and where it differs, the ministry's template. */
export const accountsSentences = {
  overview: {
    both: sentence(form("{年}年度收、支总计{金额}万元。与上年相比，收、支总计{增减}{原因}。", "全国样式")),
    income: sentence(form("", "全国样式"), form("{年}年度收入总计{金额}万元，其中：本年收入合计{本年}万元，使用非财政拨款结余{使用结余}万元，年初结转和结余{年初结转}万元。")),
    expenditure: sentence(form("", "全国样式"), form("{年}年度支出总计{金额}万元，其中：本年支出合计{本年}万元，结余分配{结余分配}万元，年末结转和结余{年末结转}万元。")),
    change: sentence(form("", "全国样式"), form("收入支出总体与上年相比，{增减}{原因}。")),
  },
  income: {
    total: sentence(form("本年收入合计{金额}万元。", "无"), form("本年收入合计{金额}万元，其中：{清单}。")),
    part: sentence(form("", "全国样式", "未安排"), form("{名称}{金额}万元，占{占比}%")),
  },
  expenditure: {
    total: sentence(form("本年支出合计{金额}万元。", "无"), form("本年支出合计{金额}万元，其中：{清单}。")),
    part: sentence(form("", "全国样式", "未安排"), form("{名称}{金额}万元，占{占比}%")),
  },
  appropriation: {
    both: sentence(form("{年}年度财政拨款收、支总计{金额}万元。与上年相比，财政拨款收、支总计{增减}{原因}。", "全国样式")),
    sides: sentence(
      form("", "全国样式"),
      form("{年}年度财政拨款收入总计{金额}万元，其中：年初财政拨款结转和结余{年初结转}万元，本年财政拨款收入{本年}万元。财政拨款支出总计{支出总计}万元，其中：年末财政拨款结转和结余{年末结转}万元，本年财政拨款支出{本年支出}万元。"),
    ),
    change: sentence(form("", "全国样式"), form("财政拨款收入支出总体与上年相比，{增减}{原因}。与年初预算相比，{差异}。")),
  },
  general: {
    sizeHeading: sentence(form("（一）一般公共预算财政拨款支出决算总体情况")),
    size: sentence(
      form("{年}年度一般公共预算财政拨款支出{金额}万元，占本年支出合计的{占比}%。与上年相比，一般公共预算财政拨款支出{增减}{原因}。", "全国样式"),
      form("{年}年度一般公共预算财政拨款支出{金额}万元，占本年支出合计的{占比}%。与上年相比，{增减}{原因}。与年初预算相比，{差异}。"),
    ),
    structureHeading: sentence(form("（二）一般公共预算财政拨款支出决算结构情况")),
    class: sentence(form("{编号}.{名称}（类）{金额}万元，占{占比}%。")),
    itemsHeading: sentence(form("（三）一般公共预算财政拨款支出决算具体情况")),
    whole: sentence(form("{年}年度一般公共预算财政拨款支出{差异}。其中：", "全国样式")),
    item: sentence(form("{编号}.{科目}。{差异}。", "全国样式"), form("{编号}.{科目}：支出决算数为{金额}万元，比上年决算{增减}{原因}。")),
    none: sentence(form("{单位}{年}年度没有一般公共预算财政拨款支出。")),
  },
  basic: {
    total: sentence(form("{年}年度一般公共预算财政拨款基本支出{金额}万元，其中：")),
    kind: sentence(form("{名称}{金额}万元。", "无"), form("{名称}{金额}万元，包括：{清单}。")),
  },
  threePublic: {
    overallHeading: sentence(form("（一）“三公”经费财政拨款支出决算总体情况说明", "全国样式")),
    detailsHeading: sentence(form("（二）“三公”经费财政拨款支出决算具体情况说明", "全国样式")),
    overall: sentence(form("{年}年度“三公”经费财政拨款支出{差异}。", "全国样式")),
    total: sentence(
      form("{年}年度“三公”经费财政拨款支出决算中，{清单}。具体情况如下：", "全国样式"),
      form("{年}年度财政拨款“三公”经费支出{金额}万元，比上年{增减}{原因}。其中：{清单}。"),
    ),
    part: sentence(form("{名称}支出{金额}万元，占{占比}%", "全国样式"), form("{名称}支出{金额}万元，占{占比}%，比上年{增减}{原因}")),
    details: sentence(form("", "全国样式"), form("具体情况如下：")),
    abroad: sentence(
      form("1.因公出国（境）费{差异}。全年安排因公出国（境）团组{团组}个，因公出国（境）{人次}人次。", "全国样式"),
      form("因公出国（境）费支出{金额}万元，开支内容包括：{用途说明}。{全称}全年安排的因公出国（境）团组{团组}个，因公出国（境）{人次}人次。"),
    ),
    cars: sentence(
      form("2.公务用车购置及运行维护费支出{金额}万元，其中：公务用车购置费{差异}，公务用车购置数{购置数}辆；公务用车运行维护费{费用}，公务用车保有量{保有量}辆。", "全国样式"),
      form("公务用车购置及运行维护费{金额}万元，其中：公务用车购置费{购置费}万元，公务用车运行维护费{运行费}万元。公务用车运行维护费开支内容包括：{用途说明}。公务用车购置数{购置数}辆，公务用车保有量{保有量}辆。"),
    ),
    apart: sentence(form("国有资产占用情况中固定资产车辆{车辆}辆，与公务用车保有量差异原因是：{缘由}。", "保有量不同"), form("")),
    reception: sentence(
      form("3.公务接待费{差异}。全年安排国内公务接待{批次}批次，{人次}人次{外宾}。", "全国样式"),
      form("公务接待费{金额}万元，开支内容包括：{用途说明}。{全称}全年安排的国内公务接待{批次}批次，{人次}人次{外宾}。"),
    ),
    foreign: sentence(form("；外事接待{批次}批次，{人次}人次", "有外宾"), form("")),
    variance: sentence(form("", "全国样式"), form("与全年预算相比，财政拨款“三公”经费支出{差异}。其中：{清单}。")),
  },
  fund: {
    none: sentence(form("", "全国样式"), form("{单位}本年度无{基金}财政拨款收入、支出及结转和结余，{基金}财政拨款收入支出决算表为空表。")),
    total: sentence(form("{年}年度{基金}财政拨款收入总计{金额}万元，其中：年初结转和结余{年初结转}万元，本年收入{本年}万元。{基金}财政拨款支出总计{支出总计}万元，其中：年末结转和结余{年末结转}万元，本年支出{本年支出}万元。")),
    /** A table that holds the year's expenditure only. */
    spent: sentence(form("{年}年度{基金}财政拨款支出{金额}万元。")),
    change: sentence(form("", "全国样式"), form("{基金}财政拨款收入支出与上年相比，{增减}{原因}。与年初预算相比，{差异}。")),
    item: sentence(form("{编号}.{科目}：支出决算数为{金额}万元。", "全国样式"), form("{编号}.{科目}：支出决算数为{金额}万元，比上年决算{增减}{原因}。")),
  },
  other: {
    operatingHeading: sentence(form("（一）机关运行经费支出情况")),
    operating: sentence(
      form("{年}年度，{单位}为事业单位，无机关运行经费支出。", "为事业单位", "未安排"),
      form("{年}年度，{单位}无机关运行经费支出。", "未安排"),
      form("{年}年度，{全称}{范围}机关运行经费支出{金额}万元，比上年{增减}{原因}。", "有范围"),
      form("{年}年度，{单位}机关运行经费支出{金额}万元，比上年{增减}{原因}。"),
    ),
    procurementHeading: sentence(form("（二）政府采购情况")),
    procurement: sentence(form("{年}年度，政府采购支出总额{金额}万元，其中：政府采购货物支出{货物}万元，政府采购工程支出{工程}万元，政府采购服务支出{服务}万元。")),
    enterprises: sentence(
      form("面向中小企业预留的政府采购项目成交金额{预留}万元，其他政府采购项目由中小企业成交的金额{其他成交}万元。", "有预留"),
      form("授予中小企业合同金额{中小企业}万元，占政府采购支出总额的{中小占比}%，其中：授予小微企业合同金额{小微企业}万元，占政府采购支出总额的{小微占比}%。"),
    ),
    assetsHeading: sentence(form("（三）国有资产占用情况说明")),
    assets: sentence(form("", "全国样式"), form("截至{年}年12月31日，{原值}房屋{面积}平方米，价值{价值}万元。")),
    original: sentence(form("固定资产原值{价值}万元，")),
    vehicles: sentence(
      form("截至{年}年12月31日，车辆{车辆}辆，其中：{清单}{用途说明}；单价100万元（含）以上设备（不含车辆）{设备一百}台（套）。", "全国样式"),
      form("车辆{车辆}辆，价值{车辆价值}万元，其中：{清单}{用途说明}；单价100万元（含）以上设备（不含车辆）{设备一百}台（套）。"),
    ),
    vehicle: sentence(form("{名称}{个数}辆")),
    otherCars: sentence(form("，其他用车主要是：{内容}", "有其他用车"), form("")),
    performance: sentence(form("根据预算绩效管理要求，{单位}{年}年度预算绩效管理整体支出绩效自评表{整体个数}个，全年预算总额{预算总额}万元，实际执行总额{执行总额}万元；预算绩效评价项目{项目个数}个，全年预算数{预算数}万元，全年执行数{金额}万元。具体项目自评情况附绩效自评表及自评报告。")),
    matters: sentence(form("{单位}无其他需说明的事项。")),
  },
} as const;
