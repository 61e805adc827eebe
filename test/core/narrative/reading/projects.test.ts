import { readText, tell } from "./support/tell";

const HEADING = "七、一般公共预算项目支出情况说明\n";

test("fields, size, allocation and its sum", () => {
  const text = `${HEADING}（一）项目名称：冬季清雪经费\n设立的政策依据：《城市管理办法》第十条\n预算安排规模：12.00万元\n项目承担单位：松原县城管局\n资金分配情况：机械租用费7.00万元、人工费 5.00 万元。\n资金执行时间：2024年1月1日—12月31日`;
  expect(tell(text)).toEqual([
    "field 项目名称{冬季清雪经费}: “冬季清雪经费”",
    "field 设立的政策依据{冬季清雪经费}: “《城市管理办法》第十条”",
    "field 预算安排规模{冬季清雪经费}: “12.00万元”",
    "amount 预算安排规模{冬季清雪经费}: 12.00万元",
    "field 项目承担单位{冬季清雪经费}: “松原县城管局”",
    "field 资金分配情况{冬季清雪经费}: “机械租用费7.00万元、人工费 5.00 万元。”",
    "amount 机械租用费{冬季清雪经费}: allocation 7.00万元",
    "amount 人工费{冬季清雪经费}: allocation 5.00万元",
    "field 资金执行时间{冬季清雪经费}: “2024年1月1日—12月31日”",
    "sum 预算安排规模{冬季清雪经费}: 12.00 = 7.00 + 5.00",
  ]);
});

test("a name that shares its line with the policy basis, and a basis that tells amounts", () => {
  expect(tell(`${HEADING}1、项目名称：清雪项目设立的政策依据：\n（1）县财政局下达资金总额90万元，其中：分配本级12万元。\n预算安排规模：12万元`)).toEqual([
    "field 项目名称{清雪项目}: “清雪项目”", "field 设立的政策依据{清雪项目}: “”", "field 设立的政策依据{清雪项目}: “（1）县财政局下达资金总额90万元，其中：分配本级12万元。”",
    "amount （1）县财政局下达资金总额{清雪项目}: policy 90万元".replace("（1）", ""), "amount 分配本级{清雪项目}: policy 12万元", "field 预算安排规模{清雪项目}: “12万元”", "amount 预算安排规模{清雪项目}: 12万元",
  ]);
});

test("detail of an allocation does not count into the size", () => {
  const text = `${HEADING}（一）项目名称：窗口服务\n预算安排规模：93.24万元\n资金分配情况：\n(1)服务费50万元：按照合同每月4.17万元，12个月共计50万元。\n(2)信息中心43.24万元，其中专线18.24万元，运维25万元。`;
  expect(tell(text).filter((each) => each.startsWith("sum"))).toEqual(["sum 信息中心{窗口服务}: 43.24 = 18.24 + 25", "sum 预算安排规模{窗口服务}: 93.24 = 50 + 43.24"]);
});

test("two projects of one name keep their own allocations", () => {
  const one = "（一）项目名称：清雪\n预算安排规模：5万元\n资金分配情况：人工费5万元\n";
  expect(tell(`${HEADING}${one}${one.replace("一", "二").replace(/5万元/g, "8万元")}`).filter((each) => each.startsWith("sum"))).toEqual(["sum 预算安排规模{清雪}: 5 = 5", "sum 预算安排规模{清雪}: 8 = 8"]);
});

test("subsidies: people, standard, a formula", () => {
  const text = `${HEADING}（一）项目名称：生活补贴\n预算安排规模：28.8万元\n资金分配情况：预计需求200人*120元/人/月*12个月≈28.8万元\n补贴人数：200人\n补贴标准：120元/人/月`;
  expect(tell(text).filter((each) => /^(?:count|unit-price)|allocation/.test(each))).toEqual([
    "count 人数{生活补贴}: 200人", "unit-price 资金分配情况{生活补贴}: 120元 per 人·月", "count 月数{生活补贴}: 12个月", "amount 资金分配情况{生活补贴}: allocation 28.8万元",
    "count 补贴人数{生活补贴}: 200人", "unit-price 补贴标准{生活补贴}: 120元 per 人·月",
  ]);
});

test("numbers of a project's own name claim nothing", () => {
  const { numbers } = readText(`${HEADING}（一）项目名称：县财社【2023】99号-岗位30个补贴\n预算安排规模：5万元`);
  expect(numbers.filter(({ notClaim }) => notClaim === undefined).map(({ quote }) => quote)).toEqual(["5"]);
});

test("projects carried over are subjects of their own", () => {
  const text = "十一、上年结转结余预算情况说明\n上年结转结余9.00万元，包括：财政拨款5.00万元，非财政拨款4.00万元，其中：\n1．2023年清雪经费（3期）5.00万元，主要用于机械租用。\n2．宣传经费4.00万元，主要用于印制2000余份资料。";
  expect(tell(text)).toEqual([
    "amount 上年结转结余: 9.00万元", "amount 财政拨款: 5.00万元", "amount 非财政拨款: 4.00万元", "sum 上年结转结余: 9.00 = 5.00 + 4.00",
    "amount 2023年清雪经费(3期): 5.00万元", "purpose 2023年清雪经费(3期): “机械租用”", "amount 宣传经费: 4.00万元", "purpose 宣传经费: “印制2000余份资料”", "sum 上年结转结余: 9.00 = 5.00 + 4.00",
  ]);
});
