import { accountsSentences } from "../../../../standards/accounts/narrative/sentences";
import { changePhrase, comparedItem, isNothing, reasonPhrase } from "../../change";
import { codedItems } from "../../coded-items";
import { functionalName, functionalPath } from "../../functional-name";
import type { Block } from "../../narrative-document";
import { isLack, lackRun } from "../../quantity";
import { shareOf } from "../../share";
import { tableList } from "../../table-list";
import { isUnplanned, plannedItem, variancePhrase } from "../../variance";
import type { Writer } from "../../writer";
import { writeStructure } from "../structure";

const SECTION = "accounts/general";
const TABLE = "accounts-05";
const { general, basic } = accountsSentences;

/** 五: size, structure and items of what the general budget paid. */
export function writeGeneral(writer: Writer): readonly Block[] {
  const total = writer.figure(SECTION, "一般公共预算支出", "一般公共预算财政拨款支出");
  const spent = writer.figure(SECTION, "本年支出", "本年支出合计");
  const item = comparedItem(writer, "general/一般公共预算", "一般公共预算财政拨款支出", total);
  const planned = plannedItem(writer, "general/一般公共预算", "一般公共预算财政拨款支出", total, { printed: "决算04表[一般公共预算财政拨款].年初预算数", budget: "表5[合计].合计" });
  const difference = variancePhrase(writer, planned);
  const items = writeItems(writer);
  const missing = writer.disclosure.tables.has(TABLE) ? writer.say(general.none) : [lackRun({ lack: "一般公共预算财政拨款支出各项", table: "决算05表" })];
  return [
    writer.heading(3, `${SECTION}/size/heading`, writer.say(general.sizeHeading)),
    ...writer.paragraph(`${SECTION}/size/合计`, writer.say(general.size, { 金额: writer.amount(total), 占比: writer.percent(shareOf(writer, total, spent)), 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item), 差异: difference })),
    ...writeStructure(writer, SECTION, TABLE, total, general, missing),
    writer.heading(3, `${SECTION}/items/heading`, writer.say(general.itemsHeading)),
    ...writer.paragraph(`${SECTION}/items/合计`, writer.say(general.whole, { 差异: difference })),
    ...(items.length === 0 ? writer.paragraph(`${SECTION}/items/missing`, missing) : items),
  ];
}

/** Compared with last year in the regional form, with the budget in the ministry's. */
function writeItems(writer: Writer): readonly Block[] {
  let number = 0;
  return codedItems(writer.disclosure, TABLE, writer.notes, "item/").flatMap(({ code, name }) => {
    const path = functionalPath(writer.disclosure, code, name, writer.withCodes);
    const label = functionalName(writer.disclosure, code, name);
    const now = writer.figure(`${SECTION}/items`, "", path, { code });
    const item = comparedItem(writer, `item/${code}`, label, now);
    const planned = writer.is("全国样式") ? plannedItem(writer, `item/${code}`, label, now, { budget: "表5[科目].合计" }, { code }) : undefined;
    if (planned === undefined ? isNothing(item) : isUnplanned(planned)) return [];
    number += 1;
    const told = { 编号: String(number), 科目: path, 金额: writer.amount(now), 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item), 差异: planned === undefined ? "" : variancePhrase(writer, planned) };
    return writer.paragraph(`${SECTION}/items/${code}`, writer.say(general.item, told));
  });
}

const KINDS = [
  { name: "人员经费", classes: /^30[13]/ },
  { name: "公用经费", classes: /^(?!30[13])/ },
] as const;

/** 六: basic expenditure by kind, with the names of 决算06表. */
export function writeBasic(writer: Writer): readonly Block[] {
  const section = "accounts/basic";
  return [
    ...writer.paragraph(`${section}/合计`, writer.say(basic.total, { 金额: writer.amount(writer.figure(section, "基本支出", "一般公共预算财政拨款基本支出")) })),
    ...KINDS.flatMap(({ name, classes }) => {
      const now = writer.figure(section, name, name);
      const names = tableList(writer.disclosure, "accounts-06", "决算数", (code) => code.length === 5 && classes.test(code)) ?? [];
      const list = isLack(now) ? lackRun({ lack: `${name}各项`, table: "决算06表" }) : names.map((one) => one.name).join("、");
      return writer.paragraph(`${section}/${name}`, writer.say(basic.kind, { 名称: name, 金额: writer.amount(now), 清单: list }, ...(list === "" ? (["无"] as const) : [])));
    }),
  ];
}
