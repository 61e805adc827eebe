import { ZERO } from "../../../../figures/exact";
import { functionalName } from "../../functional-name";
import { incomeSources } from "../../../../standards/budget/narrative/told-names";
import { narrativeSentences } from "../../../../standards/budget/narrative/sentences";
import { changePhrase, comparedItem, isNothing, reasonPhrase } from "../../change";
import type { Block } from "../../narrative-document";
import { isLack } from "../../quantity";
import { shareOf } from "../../share";
import { listRuns, tableList } from "../../table-list";
import type { Writer } from "../../writer";

/** 一: the total and the two lists of what is not nothing. */
export function writeOverview(writer: Writer): readonly Block[] {
  const { total, income, expenditure } = narrativeSentences.overview;
  const section = "budget/overview";
  const sources = new Set(incomeSources.flatMap(({ subject, listed }) => {
    const figure = writer.figure("budget/income", subject, listed);
    return isLack(figure) || figure.value.isZero() ? [] : [listed];
  }));
  return [
    ...writer.paragraph(`${section}/收支总计`, writer.say(total, { 金额: writer.amount(writer.figure(section, "收支总计", "收支总预算")) })),
    ...writer.paragraph(`${section}/收入`, writer.say(income, { 清单: listRuns([...sources], "收入预算各项", "表1") })),
    ...writer.paragraph(`${section}/支出`, writer.say(expenditure, { 清单: listRuns(classNames(writer), "支出预算各类", "表1") })),
  ];
}

/** 类 with expenditure: of 表1, else of 表3. */
function classNames(writer: Writer): readonly string[] {
  for (const [table, column] of [["budget-1", "预算数"], ["budget-3", "合计"]] as const) {
    const found = tableList(writer.disclosure, table, column, (code) => code.length === 3);
    if (found !== undefined) return found.map(({ code, name }) => functionalName(writer.disclosure, code, name));
  }
  return [];
}

/** 二: every source with its share and change. */
export function writeIncome(writer: Writer): readonly Block[] {
  const section = "budget/income";
  const { total, source } = narrativeSentences.income;
  const whole = writer.figure(section, "收入总计", "收入预算");
  return [
    ...writer.paragraph(`${section}/收入总计`, writer.say(total, { 金额: writer.amount(whole) })),
    ...incomeSources.flatMap(({ subject, told, silent }) => {
      const now = writer.figure(section, subject, told);
      const isTransfer = subject.startsWith("上级");
      // Where the tables do not tell transfers apart, the fund is told whole.
      if (isLack(now) && (isTransfer || silent === true)) return [];
      const item = comparedItem(writer, `income/${subject}`, told, now);
      const slots = { 名称: told, 金额: writer.amount(now), 占比: writer.percent(shareOf(writer, now, whole)), 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item) };
      return writer.paragraph(`${section}/${subject}`, writer.say(source, slots, ...(isNothing(item) ? (["未安排"] as const) : []), ...(silent === true || (isTransfer && !writer.withTransfers) ? (["不写"] as const) : [])));
    }),
  ];
}

/** 三: basic and project expenditure. */
export function writeExpenditure(writer: Writer): readonly Block[] {
  const section = "budget/expenditure";
  const { total, kind } = narrativeSentences.expenditure;
  const whole = writer.figure(section, "支出总计", "支出预算");
  return [
    ...writer.paragraph(`${section}/支出总计`, writer.say(total, { 金额: writer.amount(whole) })),
    ...["基本支出", "项目支出"].flatMap((name) => {
      const now = writer.figure(section, name, name);
      const item = comparedItem(writer, `expenditure/${name}`, name, now);
      return writer.paragraph(`${section}/${name}`, writer.say(kind, { 名称: name, 金额: writer.amount(now), 占比: writer.percent(shareOf(writer, now, whole)), 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item) }));
    }),
  ];
}

/** Whether a figure is there and more or less than nothing. */
export function isSomething(one: ReturnType<Writer["figure"]>): boolean {
  return !isLack(one) && !one.value.eq(ZERO);
}
