import { accountsSentences } from "../../../../standards/accounts/narrative/sentences";
import { expenditureKinds, incomeSources } from "../../../../standards/accounts/narrative/told-names";
import type { Sentence } from "../../../../standards/narrative/sentence";
import { changePhrase, comparedItem, reasonPhrase } from "../../change";
import { joinRuns } from "../../fill-sentence";
import type { Block, Run } from "../../narrative-document";
import { isLack } from "../../quantity";
import { shareOf } from "../../share";
import { variancePhrase, plannedItem } from "../../variance";
import type { Writer } from "../../writer";

/** 一: what came in and went out with what was carried over. */
export function writeOverview(writer: Writer): readonly Block[] {
  const section = "accounts/overview";
  const { both, income, expenditure, change } = accountsSentences.overview;
  const amount = (subject: string, label: string): Run => writer.amount(writer.figureOrNone(section, subject, label));
  const total = writer.figure(section, "收入总计", "收入总计");
  const item = comparedItem(writer, "total/收支总计", "收入支出总计", total);
  const told = { 金额: writer.amount(total), 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item) };
  return [
    ...writer.paragraph(`${section}/收支总计`, writer.say(both, told)),
    ...writer.paragraph(`${section}/收入`, writer.say(income, { ...told, 本年: amount("本年收入", "本年收入合计"), 使用结余: amount("使用非财政拨款结余", "使用非财政拨款结余"), 年初结转: amount("年初结转和结余", "年初结转和结余") })),
    ...writer.paragraph(`${section}/支出`, writer.say(expenditure, {
      金额: amount("支出总计", "支出总计"), 本年: amount("本年支出", "本年支出合计"), 结余分配: amount("结余分配", "结余分配"), 年末结转: amount("年末结转和结余", "年末结转和结余"),
    })),
    ...writer.paragraph(`${section}/增减`, writer.say(change, told)),
  ];
}

/** 二: every source with its share. */
export function writeIncome(writer: Writer): readonly Block[] {
  const { total, part } = accountsSentences.income;
  return writeParts(writer, { section: "accounts/income", whole: "本年收入", total, part, parts: incomeSources });
}

/** 三: every kind of expenditure with its share. */
export function writeExpenditure(writer: Writer): readonly Block[] {
  const { total, part } = accountsSentences.expenditure;
  return writeParts(writer, { section: "accounts/expenditure", whole: "本年支出", total, part, parts: expenditureKinds.map((name) => ({ subject: name, told: name })) });
}

interface Whole {
  readonly section: string;
  readonly whole: string;
  readonly total: Sentence;
  readonly part: Sentence;
  readonly parts: readonly { readonly subject: string; readonly told: string }[];
}

function writeParts(writer: Writer, { section, whole, total, part, parts }: Whole): readonly Block[] {
  const all = writer.figure(section, whole, `${whole}合计`);
  const list = parts.map(({ subject, told }) => {
    const now = writer.figure(section, subject, told);
    return writer.say(part, { 名称: told, 金额: writer.amount(now), 占比: writer.percent(shareOf(writer, now, all)) }, ...(!isLack(now) && now.value.isZero() ? (["未安排"] as const) : []));
  });
  const told = list.filter((runs) => runs.length > 0);
  return writer.paragraph(`${section}/${whole}`, writer.say(total, { 金额: writer.amount(all), 清单: joinRuns(told, "；") }, ...(told.length === 0 ? (["无"] as const) : [])));
}

/** 四: the appropriation of all funds. */
export function writeAppropriation(writer: Writer): readonly Block[] {
  const section = "accounts/appropriation";
  const { both, sides, change } = accountsSentences.appropriation;
  const total = writer.figure(section, "财政拨款收入总计", "财政拨款收入总计");
  const amount = (subject: string): Run => writer.amount(writer.figureOrNone(section, subject, subject));
  const item = comparedItem(writer, "appropriation/财政拨款", "财政拨款收入支出", total);
  const planned = (): ReturnType<typeof plannedItem> => plannedItem(writer, "appropriation/财政拨款", "财政拨款", total, { printed: "决算04表[收入总计].年初预算数", budget: "表4[收入总计].合计" });
  const slots = { 金额: writer.amount(total), 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item) };
  return [
    ...writer.paragraph(`${section}/收支总计`, writer.say(both, slots)),
    ...writer.paragraph(`${section}/收支`, writer.say(sides, {
      ...slots, 年初结转: amount("年初财政拨款结转和结余"), 本年: amount("本年财政拨款收入"),
      支出总计: amount("财政拨款支出总计"), 年末结转: amount("年末财政拨款结转和结余"), 本年支出: amount("本年财政拨款支出"),
    })),
    ...writer.paragraph(`${section}/增减`, writer.say(change, { ...slots, 差异: writer.is("全国样式") ? "" : variancePhrase(writer, planned()) })),
  ];
}
