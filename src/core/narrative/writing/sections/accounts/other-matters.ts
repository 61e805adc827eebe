import { ZERO, Exact } from "../../../../figures/exact";
import { unitFactor } from "../../../../figures/unit";
import { noteValue } from "../../../../notes/notes";
import type { PerformanceTable } from "../../../../recognition/performance/performance-table";
import { accountsSentences } from "../../../../standards/accounts/narrative/sentences";
import { vehicleKinds } from "../../../../standards/accounts/narrative/told-names";
import { joinRuns } from "../../fill-sentence";
import type { Block, Run } from "../../narrative-document";
import { noteLines, writeOtherMatters } from "../../note-lines";
import { writeOperatingCost } from "../../operating-cost";
import { isLack, sumOf, type Lack, type Quantity } from "../../quantity";
import { shareOf } from "../../share";
import type { Writer } from "../../writer";

const { other } = accountsSentences;

/** 十: operating costs, procurement and assets. */
export function writeImportantMatters(writer: Writer): readonly Block[] {
  return [...writeOperating(writer), ...writeProcurement(writer), ...writeAssets(writer)];
}

/** 十二: what else is to be said; where that is nothing, the ministry's template has no such section. */
export function writeMatters(writer: Writer): readonly Block[] {
  return writeOtherMatters(writer, "accounts/other-matters", other.matters);
}

const noted = (writer: Writer, key: string, label: string): Quantity | Lack => writer.noted("matters", key, "value", label);

function writeOperating(writer: Writer): readonly Block[] {
  const section = "accounts/operating";
  return [writer.heading(3, `${section}/heading`, writer.say(other.operatingHeading)), ...writeOperatingCost(writer, `${section}/机关运行经费`, other.operating, "决算06表[公用经费合计].决算数", false)];
}

function writeProcurement(writer: Writer): readonly Block[] {
  const section = "accounts/procurement";
  const goods = noted(writer, "procurementGoods", "政府采购货物支出");
  const works = noted(writer, "procurementWorks", "政府采购工程支出");
  const services = noted(writer, "procurementServices", "政府采购服务支出");
  const total = sumOf([goods, works, services], writer.arithmetic, ZERO);
  const reserved = noteValue(writer.notes, "matters", "reserved", "value") !== undefined && writer.is("全国样式");
  const [medium, small] = [noted(writer, "smallMedium", "授予中小企业合同金额"), noted(writer, "small", "授予小微企业合同金额")];
  const enterprises = writer.say(other.enterprises, {
    中小企业: writer.amount(medium), 中小占比: writer.percent(shareOf(writer, medium, total)), 小微企业: writer.amount(small), 小微占比: writer.percent(shareOf(writer, small, total)),
    预留: writer.amount(noted(writer, "reserved", "预留项目中小企业成交金额")), 其他成交: writer.amount(noted(writer, "otherAwarded", "其他项目中小企业成交金额")),
  }, ...(reserved ? (["有预留"] as const) : []));
  return [
    writer.heading(3, `${section}/heading`, writer.say(other.procurementHeading)),
    ...writer.paragraph(`${section}/合计`, writer.say(other.procurement, { 金额: writer.amount(total), 货物: writer.amount(goods), 工程: writer.amount(works), 服务: writer.amount(services) })),
    ...writer.paragraph(`${section}/中小企业`, enterprises),
  ];
}

function writeAssets(writer: Writer): readonly Block[] {
  const section = "accounts/assets";
  const kinds = vehicleKinds.map(({ note, told }) => ({ told, number: noted(writer, note, `${told}辆数`) }));
  const cars = sumOf(kinds.map(({ number }) => number), (value) => value.toFixed(), ZERO);
  const list = kinds.map(({ told, number }) => writer.say(other.vehicle, { 名称: told, 个数: writer.count(number) }));
  const use = noteValue(writer.notes, "matters", "otherCarsUse", "value");
  const slots = {
    车辆: writer.count(cars), 车辆价值: writer.amount(noted(writer, "carsValue", "车辆价值")), 清单: joinRuns(list, "、"),
    用途说明: writer.say(other.otherCars, { 内容: use === undefined ? "" : writer.words(use, { sheet: "matters", key: "otherCarsUse", field: "value" }) }, ...(use === undefined ? [] : (["有其他用车"] as const))),
    设备一百: writer.count(noted(writer, "equipment100", "单价100万元（含）以上设备数")),
  };
  const original = noteValue(writer.notes, "matters", "assetsValue", "value") === undefined ? "" : writer.say(other.original, { 价值: writer.amount(noted(writer, "assetsValue", "固定资产原值")) });
  const houses = { 原值: original, 面积: writer.count(noted(writer, "houseArea", "房屋面积")), 价值: writer.amount(noted(writer, "houseValue", "房屋价值")) };
  return [
    writer.heading(3, `${section}/heading`, writer.say(other.assetsHeading)),
    ...writer.paragraph(`${section}/国有资产`, [...writer.say(other.assets, houses), ...writer.say(other.vehicles, slots)]),
  ];
}

/** 十一: self-evaluations of the workbook; without them, what the notes say. */
export function writePerformance(writer: Writer): readonly Block[] {
  const section = "accounts/performance";
  const reviews = writer.disclosure.performance.filter(({ form }) => form.isReview);
  const whole = reviews.filter(({ form }) => !form.isProject);
  const projects = reviews.filter(({ form }) => form.isProject);
  const told = (tables: readonly PerformanceTable[], column: "full" | "executed", key: string, label: string): Run => writer.amount(fundsOf(writer, tables, column) ?? noted(writer, key, label));
  const count = (tables: readonly PerformanceTable[], key: string, label: string): Run =>
    writer.count(tables.length === 0 ? noted(writer, key, label) : { value: new Exact(tables.length), cells: tables.map(({ title }) => title.at) });
  const slots = {
    整体个数: count(whole, "wholeTables", "整体支出绩效自评表份数"), 预算总额: told(whole, "full", "wholeBudget", "整体支出全年预算数"), 执行总额: told(whole, "executed", "wholeSpent", "整体支出全年执行数"),
    项目个数: count(projects, "evaluated", "绩效评价项目个数"), 预算数: told(projects, "full", "evaluatedBudget", "绩效评价项目全年预算数"), 金额: told(projects, "executed", "evaluatedSpent", "绩效评价项目全年执行数"),
  };
  const more = ["results", "problems", "measures", "performance"].flatMap((key) => noteLines(writer, key, `${section}/${key}`));
  return [...writer.paragraph(`${section}/绩效`, writer.say(other.performance, slots)), ...more];
}

/** The total of the tables' funds in 万元; undefined where one of them does not have it. */
function fundsOf(writer: Writer, tables: readonly PerformanceTable[], column: "full" | "executed"): Quantity | undefined {
  const amounts = tables.map(({ funds }) => funds.find(({ source }) => source === "total")?.amounts.get(column));
  if (amounts.length === 0 || amounts.some((amount) => amount === undefined || amount.problem !== undefined)) return undefined;
  const parts = amounts.flatMap((figure) => (figure === undefined ? [] : [{ value: figure.value.times(unitFactor(figure.unit, "万元")), cells: [figure.at] }]));
  const sum = sumOf(parts, writer.arithmetic, ZERO);
  return isLack(sum) ? undefined : sum;
}
