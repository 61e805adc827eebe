import { noteValue } from "../../../../notes/notes";
import { narrativeSentences } from "../../../../standards/budget/narrative/sentences";
import { joinRuns } from "../../fill-sentence";
import { functionalName } from "../../functional-name";
import type { Block, Run } from "../../narrative-document";
import { lackRun } from "../../quantity";
import { tableList } from "../../table-list";
import type { Writer } from "../../writer";
import { isSomething } from "./totals";

const SECTION = "budget/appropriation";
const { appropriation } = narrativeSentences;

/** The three funds of 表4, and how the keys of 用途说明 begin. */
const FUNDS = [
  { fund: "一般公共预算", column: "一般公共预算", uses: "general" },
  { fund: "政府性基金预算", column: "政府性基金预算", uses: "fund" },
  { fund: "国有资本经营预算", column: "国有资本经营预算", uses: "capital" },
] as const;

/** 四: appropriations by fund, and what each 类 of each fund is for. */
export function writeAppropriation(writer: Writer): readonly Block[] {
  const funds = FUNDS.map((fund) => ({ ...fund, now: writer.figure(SECTION, fund.fund, `${fund.fund}拨款`) }));
  const told = funds.filter(({ now }) => isSomething(now));
  const carried = writer.figure(SECTION, "上年结转结余", "上年结转");
  const onlyGeneral = funds.slice(1).every(({ now }) => "value" in now && now.value.isZero()) && isSomething(funds[0]?.now ?? carried);
  const listed = told.length > 0 ? told : funds.slice(0, 1);
  const income = [
    ...listed.map(({ fund, now }) => writer.say(appropriation.fund, { 名称: fund, 金额: writer.amount(now) })),
    ...(isSomething(carried) ? [writer.say(appropriation.carried, { 名称: "上年结转", 金额: writer.amount(carried) })] : []),
  ];
  return [
    ...writer.paragraph(`${SECTION}/合计`, writer.say(appropriation.total, { 金额: writer.amount(writer.figure(SECTION, "财政拨款收支总计", "财政拨款收支总预算")) })),
    ...writer.paragraph(`${SECTION}/只有一般公共预算`, writer.say(appropriation.general, {}, ...(onlyGeneral && !isSomething(carried) ? (["只有一般公共预算"] as const) : []))),
    ...writer.paragraph(`${SECTION}/收入`, writer.say(appropriation.income, { 清单: joinRuns(income, "；") })),
    ...listed.flatMap(({ fund, column, uses }) => writeUses(writer, fund, column, uses)),
  ];
}

function writeUses(writer: Writer, fund: string, column: string, uses: string): readonly Block[] {
  const classes = tableList(writer.disclosure, "budget-4", column, (code) => code.length === 3) ?? [];
  const use = (key: string, label: string): readonly Run[] => {
    const address = { sheet: "uses", key, field: "use" } as const;
    return writer.say(appropriation.use, { 内容: withoutLead(writer.words(writer.note("uses", key, "use", label), address)) });
  };
  // Several 类 told together: the note "all" stands for those that have none of their own.
  const together = noteValue(writer.notes, "uses", "all", "use") !== undefined;
  const list = classes.map(({ code, name, value, at }) => {
    const key = `${uses}/${code}`;
    const apart = !together || noteValue(writer.notes, "uses", key, "use") !== undefined;
    const told = functionalName(writer.disclosure, code, name);
    return writer.say(appropriation.class, { 名称: told, 金额: writer.amount({ value, cells: at }), 用途: apart ? use(key, `${told}主要用于`) : "" });
  });
  const items = list.length === 0 ? [lackRun({ lack: `${fund}支出各类`, table: "表4" })] : joinRuns(list, "；");
  return writer.paragraph(`${SECTION}/${fund}支出`, writer.say(appropriation.expenditure, { 基金: fund, 清单: items, 用途: together ? use("all", "主要用于") : "" }));
}

function withoutLead(run: Run): Run {
  return { ...run, text: run.text.replace(/^主要用于[：:]?/, "") };
}
