import { tableProjects } from "../../../../identities/table-projects";
import { ZERO, Exact } from "../../../../figures/exact";
import { narrativeSentences } from "../../../../standards/budget/narrative/sentences";
import type { Block, Run } from "../../narrative-document";
import { isNone, noteLines, writeOtherMatters } from "../../note-lines";
import { writeOperatingCost } from "../../operating-cost";
import { isLack, sumOf, type Lack, type Quantity } from "../../quantity";
import type { Writer } from "../../writer";

const { other } = narrativeSentences;

/** 十二: operating costs, procurement, assets, performance and what else is to be said. */
export function writeImportantMatters(writer: Writer): readonly Block[] {
  return [...writeOperating(writer), ...writeProcurement(writer), ...writeAssets(writer), ...writePerformance(writer), ...writeMatters(writer)];
}

const amountOf = (writer: Writer, key: string, label: string): Quantity | Lack => writer.noted("matters", key, "value", label);

function writeOperating(writer: Writer): readonly Block[] {
  const section = "budget/operating";
  return [writer.heading(3, `${section}/heading`, writer.say(other.operatingHeading)), ...writeOperatingCost(writer, `${section}/机关运行经费`, other.operating, "表6[合计].公用经费", true)];
}

function writeProcurement(writer: Writer): readonly Block[] {
  const section = "budget/procurement";
  const goods = amountOf(writer, "procurementGoods", "政府采购货物预算");
  const works = amountOf(writer, "procurementWorks", "政府采购工程预算");
  const services = amountOf(writer, "procurementServices", "政府采购服务预算");
  const total = sumOf([goods, works, services], writer.arithmetic, ZERO);
  return [
    writer.heading(3, `${section}/heading`, writer.say(other.procurementHeading)),
    ...writer.paragraph(`${section}/合计`, writer.say(other.procurement, { 金额: writer.amount(total), 货物: writer.amount(goods), 工程: writer.amount(works), 服务: writer.amount(services) })),
    ...writer.paragraph(`${section}/中小企业`, writer.say(other.enterprises, { 中小企业: writer.amount(amountOf(writer, "smallMedium", "面向中小企业预留金额")), 小微企业: writer.amount(amountOf(writer, "small", "面向小微企业预留金额")) })),
  ];
}

function writeAssets(writer: Writer): readonly Block[] {
  const section = "budget/assets";
  const amount = (key: string, label: string): Run => writer.amount(amountOf(writer, key, label));
  const count = (key: string, label: string): Run => writer.count(amountOf(writer, key, label));
  const kinds = [["officialCars", "一般公务用车"], ["enforcementCars", "执法执勤用车"], ["otherCars", "其他车辆"]] as const;
  const cars = sumOf(kinds.map(([key, name]) => amountOf(writer, key, `${name}辆数`)), (value) => value.toFixed(), ZERO);
  const values = sumOf(kinds.map(([key, name]) => amountOf(writer, `${key}Value`, `${name}价值`)), writer.arithmetic, ZERO);
  const purchase = writer.note("matters", "carPurchase", "value", "本年购置车辆情况");
  return [
    writer.heading(3, `${section}/heading`, writer.say(other.assetsHeading)),
    ...writer.paragraph(`${section}/总体`, writer.say(other.assets)),
    ...writer.paragraph(`${section}/房屋`, writer.say(other.houses, { 面积: amount("houseArea", "房屋面积"), 价值: amount("houseValue", "房屋价值") })),
    ...writer.paragraph(`${section}/车辆`, writer.say(other.vehicles, {
      车辆: writer.count(cars), 价值: writer.amount(values),
      公务用车: count("officialCars", "一般公务用车辆数"), 公务用车价值: amount("officialCarsValue", "一般公务用车价值"),
      执法用车: count("enforcementCars", "执法执勤用车辆数"), 执法用车价值: amount("enforcementCarsValue", "执法执勤用车价值"),
      其他车辆: count("otherCars", "其他车辆辆数"), 其他车辆价值: amount("otherCarsValue", "其他车辆价值"),
    })),
    ...writer.paragraph(`${section}/办公家具`, writer.say(other.furniture, { 价值: amount("furniture", "办公家具价值") })),
    ...writer.paragraph(`${section}/其他资产`, writer.say(other.otherAssets, { 价值: amount("otherAssets", "其他资产价值") })),
    ...writer.paragraph(`${section}/设备`, writer.say(other.equipment, { 设备五十: count("equipment50", "50万元以上大型设备数"), 设备一百: count("equipment100", "100万元以上大型设备数") })),
    ...writer.paragraph(`${section}/购置`, writer.say(other.purchases, {
      购车: writer.words(purchase, { sheet: "matters", key: "carPurchase", field: "value" }),
      设备五十: count("newEquipment50", "本年购置50万元以上大型设备数"), 设备一百: count("newEquipment100", "本年购置100万元以上大型设备数"),
    }, ...(isNone(purchase) ? (["未购车"] as const) : []))),
  ];
}

function writePerformance(writer: Writer): readonly Block[] {
  const section = "budget/performance";
  const table = writer.disclosure.tables.get("budget-7");
  const projects = tableProjects(writer.disclosure, "budget-7").filter(({ isFunded }) => isFunded);
  const count: Quantity | Lack = table === undefined ? { lack: "财政拨款项目个数（没有表7）", table: "表7" } : { value: new Exact(projects.length), cells: [{ sheet: table.range.sheet, row: table.range.top, column: table.range.left }] };
  const amount = writer.figure("budget/projects", "项目支出", "财政拨款项目金额");
  const own = amountOf(writer, "ownProjects", "非财政拨款项目个数");
  const hasOwn = isLack(own) || !own.value.isZero();
  const ownText = writer.say(other.ownProjects, { 个数: writer.count(own), 金额: writer.amount(amountOf(writer, "ownProjectsAmount", "非财政拨款项目金额")) }, ...(hasOwn ? (["有自有项目"] as const) : []));
  return [
    writer.heading(3, `${section}/heading`, writer.say(other.performanceHeading)),
    ...writer.paragraph(`${section}/绩效`, writer.say(other.performance, { 整体金额: writer.amount(writer.figure(section, "整体绩效", "整体预算绩效目标金额")), 项目个数: writer.count(count), 金额: writer.amount(amount), 自有项目: ownText })),
    ...noteLines(writer, "performance", `${section}/补充`),
  ];
}

function writeMatters(writer: Writer): readonly Block[] {
  const section = "budget/other-matters";
  return [writer.heading(3, `${section}/heading`, writer.say(other.mattersHeading)), ...writeOtherMatters(writer, section, other.matters)];
}
