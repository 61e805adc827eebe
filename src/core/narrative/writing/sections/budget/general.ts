import { narrativeSentences } from "../../../../standards/budget/narrative/sentences";
import { tableFigure } from "../../../../identities/table-figure";
import { nameKey } from "../../../../wording/name-key";
import { changePhrase, comparedItem, isNothing, reasonPhrase } from "../../change";
import { codedItems } from "../../coded-items";
import { joinRuns } from "../../fill-sentence";
import { functionalName, functionalPath } from "../../functional-name";
import type { Block, Run } from "../../narrative-document";
import { isLack, lackRun } from "../../quantity";
import { tableList } from "../../table-list";
import type { Writer } from "../../writer";
import { writeStructure } from "../structure";

const SECTION = "budget/general";
const { general } = narrativeSentences;

/** 五: size, structure and use of this year's general appropriation. */
export function writeGeneral(writer: Writer): readonly Block[] {
  const total = writer.figure(`${SECTION}/size`, "一般公共预算", "一般公共预算拨款");
  const items = writeItems(writer);
  const missing = writer.disclosure.tables.has("budget-5") ? writer.say(general.none) : [lackRun({ lack: "一般公共预算支出各项", table: "表5" })];
  return [
    writer.heading(3, `${SECTION}/size/heading`, writer.say(general.sizeHeading)),
    ...writer.paragraph(`${SECTION}/size/合计`, writer.say(general.size, { 金额: writer.amount(total) })),
    ...["基本支出", "项目支出"].flatMap((name) => {
      const now = writer.figure(`${SECTION}/size`, name, name);
      const item = comparedItem(writer, `general/${name}`, `一般公共预算${name}`, now);
      return writer.paragraph(`${SECTION}/size/${name}`, writer.say(general.kind, { 名称: name, 金额: writer.amount(now), 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item, true) }));
    }),
    ...writeStructure(writer, SECTION, "budget-5", total, general, missing),
    writer.heading(3, `${SECTION}/items/heading`, writer.say(general.itemsHeading)),
    ...(items.length === 0 ? writer.paragraph(`${SECTION}/items/missing`, missing) : items),
  ];
}

function writeItems(writer: Writer): readonly Block[] {
  let number = 0;
  return codedItems(writer.disclosure, "budget-5", writer.notes, "item/").flatMap(({ code, name }) => {
    const path = functionalPath(writer.disclosure, code, name, writer.withCodes);
    const now = writer.figure(`${SECTION}/items`, "", path, { code });
    const item = comparedItem(writer, `item/${code}`, functionalName(writer.disclosure, code, name), now);
    if (isNothing(item)) return [];
    number += 1;
    return writer.paragraph(`${SECTION}/items/${code}`, writer.say(general.item, { 编号: String(number), 科目: path, 金额: writer.amount(now), 构成: writer.withComposition ? compositionOf(writer, code) : "", 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item) }));
  });
}

/** The projects of 表7 under a code that holds nothing else; nothing said where it does. */
function compositionOf(writer: Writer, code: string): readonly Run[] {
  const basic = tableFigure(writer.disclosure, "表5[科目].基本支出", { code });
  const names = new Map((writer.disclosure.tables.get("budget-7")?.rows ?? []).filter((row) => row.kind === "project" && row.code === code).map(({ name }) => [nameKey(name), name]));
  if (basic?.value.isZero() !== true || names.size === 0) return [];
  const parts = [...names.values()].map((name) => writer.say(general.part, { 名称: name, 金额: writer.amount(writer.figure(`${SECTION}/items`, "project", name, { code, project: name })) }));
  return writer.say(general.composition, { 清单: joinRuns(parts, "；") });
}

/** 六: basic expenditure by kind, with the names of 表6. */
export function writeBasic(writer: Writer): readonly Block[] {
  const section = "budget/basic";
  const { total, kind } = narrativeSentences.basic;
  return [
    ...writer.paragraph(`${section}/合计`, writer.say(total, { 金额: writer.amount(writer.figure(section, "基本支出", "一般公共预算基本支出")) })),
    ...["人员经费", "公用经费"].flatMap((name) => {
      const now = writer.figure(section, name, name);
      const names = tableList(writer.disclosure, "budget-6", name, (code) => code.length === 5) ?? [];
      const list = isLack(now) ? lackRun({ lack: `${name}各项`, table: "表6" }) : names.map((one) => one.name).join("、");
      return writer.paragraph(`${section}/${name}`, writer.say(kind, { 名称: name, 金额: writer.amount(now), 清单: list }, ...(list === "" ? (["无"] as const) : [])));
    }),
  ];
}
