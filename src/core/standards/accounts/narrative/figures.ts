import type { FigureFact } from "../../budget/narrative/figures";

const told = (fact: string, sections: string | readonly string[], subjects: string | readonly string[], addresses: readonly string[], also?: readonly string[]): readonly FigureFact[] =>
  [sections].flat().map((section) => ({ fact: `决算/${fact}`, section: `accounts/${section}`, subjects: [subjects].flat(), addresses, ...(also === undefined ? {} : { also }) }));

const GENERAL = ["general", "general/size", "general/structure", "general/items"];
const EXPENSES = ["因公出国（境）费", "公务接待费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行费"];
const FUNDS = [["fund", "政府性基金预算", "决算08表", "基金"], ["capital", "国有资本经营预算", "决算09表", "国资"]] as const;

/** Which figure of the nine tables a subject of the narrative of final accounts is, and which subjects are one and the same wherever they are told (部门决算公开格式). */
export const accountsFigures: readonly FigureFact[] = [
  ...told("收支总计", "overview", ["收支总计", "收入总计", "支出总计"], ["决算01表[收入总计].决算数", "决算01表[支出总计].决算数"]),
  ...told("本年收入", ["overview", "income"], ["本年收入"], ["决算01表[本年收入合计].决算数", "决算02表[合计].本年收入合计"]),
  ...told("本年支出", ["overview", "expenditure"], ["本年支出"], ["决算01表[本年支出合计].决算数", "决算03表[合计].本年支出合计"]),
  ...["使用非财政拨款结余", "年初结转和结余", "结余分配", "年末结转和结余"].flatMap((item) => told(item, "overview", item, [`决算01表[${item}].决算数`])),

  ...told("收入/财政拨款", "income", ["财政拨款"], ["决算02表[合计].财政拨款收入"]),
  ...["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"].flatMap((source) => told(`收入/${source}`, "income", source, [`决算02表[合计].${source}`, `决算01表[${source}].决算数`])),
  ...["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"].flatMap((kind) => told(kind, "expenditure", kind, [`决算03表[合计].${kind}`])),

  ...told("财政拨款总计", "appropriation", ["财政拨款收支总计", "财政拨款收入总计", "财政拨款支出总计"], ["决算04表[收入总计].决算数", "决算04表[支出总计].合计"], ["决算04表[本年支出合计].合计", "决算04表[本年收入合计].决算数"]),
  ...told("本年财政拨款收入", "appropriation", ["本年财政拨款收入"], ["决算04表[本年收入合计].决算数"]),
  ...told("本年财政拨款支出", "appropriation", ["本年财政拨款支出"], ["决算04表[本年支出合计].合计"]),
  ...["年初财政拨款结转和结余", "年末财政拨款结转和结余"].flatMap((item, at) => told(item, "appropriation", item, [`决算04表[${item}].${at === 0 ? "决算数" : "合计"}`])),

  ...told("一般公共预算支出", GENERAL, ["一般公共预算支出", "一般公共预算"], ["决算05表[合计].合计", "决算04表[本年支出合计].一般公共预算财政拨款"]),
  ...told("一般/{科目}", GENERAL, "", ["决算05表[科目].合计"]),
  // What the appropriation is a share of.
  ...told("本年支出", GENERAL, ["本年支出"], ["决算03表[合计].本年支出合计", "决算01表[本年支出合计].决算数"]),
  ...told("一般/基本支出", [...GENERAL, "basic"], ["基本支出"], ["决算05表[合计].基本支出", "决算06表[人员经费合计].决算数 + 决算06表[公用经费合计].决算数"]),
  ...told("一般/项目支出", GENERAL, ["项目支出"], ["决算05表[合计].项目支出"]),
  ...["人员经费", "公用经费"].flatMap((part) => told(part, "basic", part, [`决算06表[${part}合计].决算数`])),
  ...told("一般/经济/{科目}", "basic", "", ["决算06表[科目].决算数"]),

  ...told("三公经费", "three-public", ["三公经费"], ["决算07表[合计].决算数"]),
  ...EXPENSES.flatMap((expense) => told(expense, "three-public", expense, [`决算07表[${expense}].决算数`])),

  ...FUNDS.flatMap(([section, fund, table, short]) => {
    // Forms with 合计 in the header's row have no place for its amounts: 决算04表 has them too.
    const general = `${fund}财政拨款`;
    const spent = [`${table}[合计].本年支出合计`, `决算04表[本年支出合计].${general}`];
    const received = [`${table}[合计].本年收入`, `决算04表[${general}].决算数`];
    const before = [`${table}[合计].年初结转和结余`, `决算04表[年初${general}].决算数`];
    const left = [`${table}[合计].年末结转和结余`, `决算04表[年末财政拨款结转和结余].${general}`];
    const money = [`${table}[合计].年初结转和结余 + ${table}[合计].本年收入`, `决算04表[年初${general}].决算数 + 决算04表[${general}].决算数`];
    const whole = [`${table}[合计].本年支出合计 + ${table}[合计].年末结转和结余`, `决算04表[本年支出合计].${general} + 决算04表[年末财政拨款结转和结余].${general}`];
    return [
      ...told(`${short}/总计`, section, [`${fund}收支总计`, `${fund}收入总计`], [...money, ...spent], [...spent, ...received]),
      ...told(`${short}/总计`, section, [`${fund}支出总计`], [...whole, ...spent], [...spent, ...received]),
      // 政府性基金预算财政拨款收入 and 支出 go by one name.
      ...told(`${short}/本年支出`, section, [fund, `${fund}支出`, "本年支出"], spent, [...received, ...money]),
      ...told(`${short}/本年收入`, section, "本年收入", received),
      ...told(`${short}/年初结转和结余`, section, "年初结转和结余", before),
      ...told(`${short}/年末结转和结余`, section, "年末结转和结余", left),
      ...["基本支出", "项目支出"].flatMap((item) => told(`${short}/${item}`, section, item, [`${table}[合计].${item}`])),
      ...told(`${short}/{科目}`, section, "", [`${table}[科目].本年支出合计`]),
    ];
  }),
];
