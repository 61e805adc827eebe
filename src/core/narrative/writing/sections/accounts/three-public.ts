import { ZERO } from "../../../../figures/exact";
import { noteValue } from "../../../../notes/notes";
import { accountsSentences } from "../../../../standards/accounts/narrative/sentences";
import { vehicleKinds } from "../../../../standards/accounts/narrative/told-names";
import { changePhrase, comparedItem, isNothing, reasonPhrase } from "../../change";
import { joinRuns } from "../../fill-sentence";
import type { Block, Run } from "../../narrative-document";
import { isLack, sumOf, type Lack, type Quantity } from "../../quantity";
import { shareOf } from "../../share";
import { plannedItem, variancePhrase } from "../../variance";
import type { Writer } from "../../writer";

const SECTION = "accounts/three-public";
const { threePublic: sentences } = accountsSentences;

/** The parts of the whole with their shares, as the sentence lists them. */
const PARTS = [
  { subject: "因公出国（境）费", told: "因公出国（境）费" },
  { subject: "公务用车购置及运行费", told: "公务用车购置及运行维护费" },
  { subject: "公务接待费", told: "公务接待费" },
] as const;
/** What each is held against its budget with. */
const PLANNED = ["因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费"] as const;

/** 七: the three public expenses, what was counted of them, and how they stand to their budget. */
export function writeThreePublics(writer: Writer): readonly Block[] {
  const whole = figure(writer, "三公经费");
  const item = compared(writer, "三公经费", whole);
  const parts = PARTS.map(({ subject, told }) => {
    const now = figure(writer, subject);
    const one = compared(writer, subject, now);
    return writer.say(sentences.part, { 名称: told, 金额: writer.amount(now), 占比: writer.percent(shareOf(writer, now, whole)), 增减: changePhrase(writer, one), 原因: reasonPhrase(writer, one) });
  });
  const variances = PLANNED.map((subject) => [{ text: subject }, ...variance(writer, subject)]);
  const overall = variance(writer, "三公经费");
  const base = (name: string): string => `${SECTION}/${name}`;
  return [
    ...headingOf(writer, base("overall/heading"), writer.say(sentences.overallHeading)),
    ...writer.paragraph(base("总体"), writer.say(sentences.overall, { 差异: overall })),
    ...headingOf(writer, base("details/heading"), writer.say(sentences.detailsHeading)),
    ...writer.paragraph(base("合计"), writer.say(sentences.total, { 金额: writer.amount(whole), 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item), 清单: joinRuns(parts, "；") })),
    ...writer.paragraph(base("具体"), writer.say(sentences.details)),
    ...writeAbroad(writer),
    ...writeCars(writer),
    ...writeReception(writer),
    ...writer.paragraph(base("差异"), writer.say(sentences.variance, { 差异: overall, 清单: joinRuns(variances, "；") })),
  ];
}

function headingOf(writer: Writer, key: string, runs: readonly Run[]): readonly Block[] {
  return runs.length === 0 ? [] : [writer.heading(3, key, runs)];
}

function figure(writer: Writer, subject: string): Quantity | Lack {
  return writer.figure(SECTION, subject, subject === "三公经费" ? "“三公”经费支出" : subject);
}

/** Nothing in either year needs no last year's figure to be asked for. */
function compared(writer: Writer, subject: string, now: Quantity | Lack): ReturnType<typeof comparedItem> {
  const item = comparedItem(writer, `three-public/${subject}`, subject === "三公经费" ? "“三公”经费支出" : subject, now);
  return isNothing(item) ? { ...item, last: { value: ZERO } } : item;
}

/** Against the budget of the whole year, as 决算07表 prints it. */
function variance(writer: Writer, subject: string): readonly Run[] {
  const row = subject === "三公经费" ? "合计" : subject;
  const label = subject === "三公经费" ? "“三公”经费支出" : subject;
  const planned = plannedItem(writer, `three-public/${subject}`, label, figure(writer, subject), { printed: `决算07表[${row}].预算数`, budget: `表10[${row}].合计` });
  return variancePhrase(writer, planned, true);
}

function writeAbroad(writer: Writer): readonly Block[] {
  const now = figure(writer, "因公出国（境）费");
  const slots = {
    金额: writer.amount(now), 差异: variance(writer, "因公出国（境）费"), 用途说明: contentOf(writer, "abroadContent", "因公出国（境）费的开支内容", now),
    团组: count(writer, "abroadGroups", "因公出国（境）团组数"), 人次: count(writer, "abroadPersons", "因公出国（境）人次"),
  };
  return writer.paragraph(`${SECTION}/因公出国（境）费`, writer.say(sentences.abroad, slots));
}

function writeCars(writer: Writer): readonly Block[] {
  const [whole, bought, running] = ["公务用车购置及运行费", "公务用车购置费", "公务用车运行费"].map((subject) => figure(writer, subject)) as [Quantity | Lack, Quantity | Lack, Quantity | Lack];
  const slots = {
    金额: writer.amount(whole), 购置费: writer.amount(bought), 运行费: writer.amount(running),
    差异: variance(writer, "公务用车购置费"), 费用: variance(writer, "公务用车运行费"), 用途说明: contentOf(writer, "runningContent", "公务用车运行维护费的开支内容", running),
    购置数: count(writer, "carsBought", "公务用车购置数"), 保有量: count(writer, "carsKept", "公务用车保有量"),
  };
  return writer.paragraph(`${SECTION}/公务用车`, [...writer.say(sentences.cars, slots), ...(writer.is("全国样式") ? [] : carsApart(writer))]);
}

/** Why fewer or more cars are kept than stand among the assets. */
function carsApart(writer: Writer): readonly Run[] {
  const kept = writer.noted("matters", "carsKept", "value", "");
  const cars = sumOf(vehicleKinds.map(({ note, told }) => writer.noted("matters", note, "value", told)), (value) => value.toFixed(), ZERO);
  if (isLack(kept) || isLack(cars) || kept.value.eq(cars.value)) return [];
  const address = { sheet: "matters", key: "carsApart", field: "value" } as const;
  return writer.say(sentences.apart, { 车辆: writer.count(cars), 缘由: writer.words(writer.note("matters", "carsApart", "value", "公务用车保有量与固定资产车辆数差异的原因"), address) }, "保有量不同");
}

function writeReception(writer: Writer): readonly Block[] {
  const now = figure(writer, "公务接待费");
  const foreign = noteValue(writer.notes, "matters", "foreignReceptions", "value");
  const guests = writer.say(sentences.foreign, { 批次: count(writer, "foreignReceptions", "外事接待批次"), 人次: count(writer, "foreignGuests", "外事接待人次") }, ...(foreign === undefined || foreign.text === "0" ? [] : (["有外宾"] as const)));
  const slots = {
    金额: writer.amount(now), 差异: variance(writer, "公务接待费"), 用途说明: contentOf(writer, "receptionContent", "公务接待费的开支内容", now),
    批次: count(writer, "receptions", "国内公务接待批次"), 人次: count(writer, "guests", "国内公务接待人次"), 外宾: guests,
  };
  return writer.paragraph(`${SECTION}/公务接待费`, writer.say(sentences.reception, slots));
}

function count(writer: Writer, key: string, label: string): Run {
  return writer.count(writer.noted("matters", key, "value", label));
}

/** What the money was for; of no money 无. */
function contentOf(writer: Writer, key: string, label: string, now: Quantity | Lack): Run {
  const address = { sheet: "matters", key, field: "value" } as const;
  const noted = writer.note("matters", key, "value", label);
  return "lack" in noted && !isLack(now) && now.value.isZero() ? { text: "无" } : writer.words(noted, address);
}
