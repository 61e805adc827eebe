import { ZERO } from "../../../../figures/exact";
import type { SlotName } from "../../../../standards/narrative/sentence";
import { narrativeSentences } from "../../../../standards/budget/narrative/sentences";
import { publicExpenses } from "../../../../standards/budget/narrative/told-names";
import { changePhrase, comparedItem, isNothing, reasonPhrase } from "../../change";
import { codedItems } from "../../coded-items";
import type { Filling } from "../../fill-sentence";
import { functionalName, functionalPath } from "../../functional-name";
import type { Block } from "../../narrative-document";
import { isLack, sumOf } from "../../quantity";
import type { Writer } from "../../writer";

/** 八: a nil sentence, or total and every 项 of 表8. */
export function writeFund(writer: Writer): readonly Block[] {
  return writeFundOf(writer, { section: "budget/fund", fund: "政府性基金预算", table: "budget-8", prefix: "fund/" });
}

/** 九, of 表9. */
export function writeCapital(writer: Writer): readonly Block[] {
  return writeFundOf(writer, { section: "budget/capital", fund: "国有资本经营预算", table: "budget-9", prefix: "capital/" });
}

interface Fund {
  readonly section: string;
  readonly fund: string;
  readonly table: string;
  /** Of the keys of 增减说明. */
  readonly prefix: string;
}

function writeFundOf(writer: Writer, { section, fund, table, prefix }: Fund): readonly Block[] {
  const { none, total, item: sentence } = narrativeSentences.fund;
  const whole = writer.figure(section, fund, `${fund}拨款`);
  const items = codedItems(writer.disclosure, table, writer.notes, prefix).flatMap(({ code, name }) => {
    const now = writer.figure(section, "", functionalPath(writer.disclosure, code, name, writer.withCodes), { code });
    const item = comparedItem(writer, `${prefix}${code}`, functionalName(writer.disclosure, code, name), now);
    return isNothing(item) ? [] : [{ code, name, now, item }];
  });
  const nothing = !isLack(whole) && whole.value.isZero() && items.length === 0;
  if (nothing) return writer.paragraph(`${section}/none`, writer.say(none, { 基金: fund }));
  const last = sumOf(items.map(({ item }) => item.last), writer.arithmetic, ZERO);
  const slots = {
    基金: fund, 金额: writer.amount(whole), 增减: changePhrase(writer, { now: whole, last }),
    基本支出: writer.amount(writer.figure(section, "基本支出", `${fund}基本支出`)),
    项目支出: writer.amount(writer.figure(section, "项目支出", `${fund}项目支出`)),
  };
  return [
    ...writer.paragraph(`${section}/合计`, writer.say(total, slots)),
    ...items.flatMap(({ code, name, now, item }, index) => {
      const told = { 编号: String(index + 1), 科目: functionalPath(writer.disclosure, code, name, writer.withCodes), 金额: writer.amount(now), 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item) };
      return writer.paragraph(`${section}/${code}`, writer.say(sentence, told));
    }),
  ];
}

/** 十: the three public expenses, amounts and then changes. */
export function writeThreePublics(writer: Writer): readonly Block[] {
  const section = "budget/three-public";
  const { total, changes } = narrativeSentences.threePublic;
  const items = publicExpenses.map(({ subject, slot }) => {
    const now = writer.figure(section, subject, subject);
    return { slot, now, item: comparedItem(writer, `three-public/${subject}`, subject, now) };
  });
  const amounts: Partial<Record<SlotName, Filling>> = {};
  const told: Partial<Record<SlotName, Filling>> = {};
  for (const { slot, now, item } of items) {
    amounts[slot] = writer.amount(now);
    // Nothing in either year needs no last year's figure to be asked for.
    const known = isNothing(item) ? { ...item, last: { value: ZERO } } : item;
    told[`${slot}增减`] = changePhrase(writer, known);
    told[`${slot}原因`] = reasonPhrase(writer, known);
  }
  const whole = writer.figure(section, "三公经费", "“三公”经费预算数");
  const noted = writer.noted("changes", "three-public/三公经费", "lastYear", "“三公”经费的上年预算数");
  const added = sumOf(items.map(({ item }) => (isNothing(item) ? { value: ZERO } : item.last)), writer.arithmetic, ZERO);
  const last = isLack(noted) ? added : noted;
  return [
    ...writer.paragraph(`${section}/合计`, writer.say(total, { 金额: writer.amount(whole), ...amounts })),
    ...writer.paragraph(`${section}/增减`, writer.say(changes, { 增减: changePhrase(writer, { now: whole, last }), ...told })),
  ];
}
