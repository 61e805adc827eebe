import { accountsSentences } from "../../../../standards/accounts/narrative/sentences";
import { changePhrase, comparedItem, isNothing, reasonPhrase } from "../../change";
import { codedItems } from "../../coded-items";
import { functionalName, functionalPath } from "../../functional-name";
import type { Block } from "../../narrative-document";
import { isLack } from "../../quantity";
import { plannedItem, variancePhrase } from "../../variance";
import type { Writer } from "../../writer";

interface Fund {
  readonly section: string;
  readonly fund: string;
  readonly table: string;
  /** Of the keys of 增减说明. */
  readonly prefix: string;
  /** Where the year's budget has its total. */
  readonly budget: string;
}

/** 八, of 决算08表. */
export function writeFund(writer: Writer): readonly Block[] {
  return writeFundOf(writer, { section: "accounts/fund", fund: "政府性基金预算", table: "accounts-08", prefix: "fund/", budget: "表8[合计].合计" });
}

/** 九, of 决算09表. */
export function writeCapital(writer: Writer): readonly Block[] {
  return writeFundOf(writer, { section: "accounts/capital", fund: "国有资本经营预算", table: "accounts-09", prefix: "capital/", budget: "表9[合计].合计" });
}

/** A nil sentence, or both sides, the change, and every 项. In the ministry's template what does not apply is left out. */
function writeFundOf(writer: Writer, { section, fund, table, prefix, budget }: Fund): readonly Block[] {
  const { none, total, spent, change, item: sentence } = accountsSentences.fund;
  const income = writer.figure(section, `${fund}收入总计`, `${fund}财政拨款收入总计`);
  const outgo = writer.figure(section, `${fund}支出总计`, `${fund}财政拨款支出总计`);
  const expenditure = writer.figure(section, "本年支出", `${fund}财政拨款支出`);
  const key = `${prefix}${fund}`;
  // A form without 本年收入 tells the year's expenditure only.
  const received = writer.figure(section, "本年收入", `${fund}本年收入`);
  const onlySpent = isLack(received) && !isLack(expenditure);
  const whole = onlySpent ? expenditure : income;
  const item = comparedItem(writer, key, `${fund}财政拨款`, whole);
  const items = codedItems(writer.disclosure, table, writer.notes, prefix).flatMap(({ code, name }) => {
    const now = writer.figure(section, "", functionalPath(writer.disclosure, code, name, writer.withCodes), { code });
    const one = comparedItem(writer, `${prefix}${code}`, functionalName(writer.disclosure, code, name), now);
    return isNothing(one) ? [] : [{ code, name, now, item: one }];
  });
  if (isNothing(item) && items.length === 0) return writer.paragraph(`${section}/none`, writer.say(none, { 基金: fund }));
  const amount = (subject: string): ReturnType<Writer["amount"]> => writer.amount(writer.figureOrNone(section, subject, `${fund}${subject}`));
  const sides = onlySpent
    ? writer.say(spent, { 基金: fund, 金额: writer.amount(expenditure) })
    : writer.say(total, { 基金: fund, 金额: writer.amount(income), 年初结转: amount("年初结转和结余"), 本年: writer.amount(received), 支出总计: writer.amount(outgo), 年末结转: amount("年末结转和结余"), 本年支出: writer.amount(expenditure) });
  const planned = (): ReturnType<typeof plannedItem> => plannedItem(writer, key, `${fund}财政拨款`, whole, { printed: `决算04表[${fund}财政拨款].年初预算数`, budget });
  return [
    ...writer.paragraph(`${section}/合计`, sides),
    ...writer.paragraph(`${section}/增减`, writer.say(change, { 基金: fund, 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item), 差异: writer.is("全国样式") ? "" : variancePhrase(writer, planned()) })),
    ...items.flatMap(({ code, name, now, item: one }, index) => {
      const told = { 编号: String(index + 1), 科目: functionalPath(writer.disclosure, code, name, writer.withCodes), 金额: writer.amount(now), 增减: changePhrase(writer, one), 原因: reasonPhrase(writer, one) };
      return writer.paragraph(`${section}/${code}`, writer.say(sentence, told));
    }),
  ];
}
