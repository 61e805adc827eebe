import type { Agency, Entry } from "./agency";
import { sum, type BudgetRow, type BudgetTable, type BudgetTables } from "./budget-row";
import { codeTable, economicTable, type Columns } from "./code-tables";
import { carryOverTable, projectTable } from "./project-tables";
import { functionalClasses } from "./classification";

const fromSource =
  (...sources: readonly Entry["source"][]) =>
  (entry: Entry): boolean =>
    sources.includes(entry.source);
const isBasic = (entry: Entry): boolean => entry.kind !== "project";
const isProject = (entry: Entry): boolean => entry.kind === "project";
const generalFunds = fromSource("general", "generalTransfer");
const fundFunds = fromSource("fund", "fundTransfer");
const capitalFunds = fromSource("capital", "capitalTransfer");
const thisYearsGrants = (entry: Entry): boolean => generalFunds(entry) || fundFunds(entry) || capitalFunds(entry);

const sourceColumns: Columns = {
  total: () => true,
  subtotal: thisYearsGrants,
  general: fromSource("general"),
  generalTransfer: fromSource("generalTransfer"),
  fund: fromSource("fund"),
  fundTransfer: fromSource("fundTransfer"),
  capital: fromSource("capital"),
  capitalTransfer: fromSource("capitalTransfer"),
  special: fromSource("special"),
  own: fromSource("own"),
  fiscalCarry: fromSource("fiscalCarry"),
  otherCarry: fromSource("otherCarry"),
};
const kindColumns: Columns = { total: () => true, basic: isBasic, project: isProject };
const fundColumns: Columns = {
  total: () => true,
  basic: isBasic,
  personnel: (e) => e.kind === "personnel",
  operating: (e) => e.kind === "operating",
  project: isProject,
};

function label(key: string, name: string, amounts: Readonly<Record<string, number>>, withheld: readonly string[] = []): BudgetRow {
  return { key, level: "label", name, amounts, withheld };
}

/** Income items of table 1, in the order of the form. Keys as told: "income/1", "income/1/general" … */
function incomeItems({ entries, options }: Agency): readonly BudgetRow[] {
  const of = (...sources: readonly Entry["source"][]): number => sum(entries, fromSource(...sources));
  const origin = (name: string): number => sum(entries, (e) => e.origin === name);
  const part = (key: string, name: string, yuan: number): BudgetRow =>
    label(key, name, { amount: yuan }, options.splitTable1 ? [] : ["amount"]);
  const item = (key: string, name: string, yuan: number): BudgetRow => label(key, name, { amount: yuan });
  return [
    item(
      "income",
      "一、本年收入",
      sum(entries, (e) => !fromSource("fiscalCarry", "otherCarry")(e)),
    ),
    item("income/1", "1.一般公共预算拨款", of("general", "generalTransfer")),
    part("income/1/general", "其中：一般财力", of("general")),
    part("income/1/transfer", "上级一般公共预算安排转移支付", of("generalTransfer")),
    item("income/2", "2.政府性基金预算拨款", of("fund", "fundTransfer")),
    part("income/2/fund", "其中：政府性基金收入", of("fund")),
    part("income/2/transfer", "上级政府性基金安排转移支付", of("fundTransfer")),
    item("income/3", "3.国有资本经营预算拨款", of("capital", "capitalTransfer")),
    part("income/3/capital", "其中：国有资本经营收入", of("capital")),
    part("income/3/transfer", "上级国有资本经营预算安排转移支付", of("capitalTransfer")),
    item("income/4", "4.财政专户核拨", of("special")),
    item("income/5", "5.单位资金", of("own")),
    part("income/5/business", "其中：事业收入", origin("own/business")),
    part("income/5/superior", "上级补助收入", origin("own/superior")),
    part("income/5/affiliate", "附属单位上缴收入", origin("own/affiliate")),
    part("income/5/operation", "事业单位经营收入", origin("own/operation")),
    part("income/5/other", "其他收入", origin("own/other")),
    item("carry", "二、上年结转结余", of("fiscalCarry", "otherCarry")),
    item("carry/1", "1.财政拨款结转", of("fiscalCarry")),
    part("carry/1/general", "其中：一般公共预算拨款", origin("fiscalCarry/general")),
    part("carry/1/fund", "政府性基金预算拨款", origin("fiscalCarry/fund")),
    part("carry/1/capital", "国有资本经营预算拨款", origin("fiscalCarry/capital")),
    item("carry/2", "2.非财政拨款结转结余", of("otherCarry")),
    part("carry/2/special", "其中：财政专户核拨", origin("otherCarry/special")),
    part("carry/2/own", "单位资金", origin("otherCarry/own")),
    { key: "income/total", level: "total", name: "收入总计", amounts: { amount: sum(entries) } },
  ];
}

function classRows(entries: readonly Entry[], columns: Columns): readonly BudgetRow[] {
  const amounts = (list: readonly Entry[]): Record<string, number> =>
    Object.fromEntries(Object.entries(columns).map(([key, belongs]) => [key, sum(list, belongs)]));
  return [
    ...functionalClasses.map(([code, name]): BudgetRow => ({
      key: code,
      level: "class",
      code,
      name,
      amounts: amounts(entries.filter((e) => e.code.startsWith(code))),
    })),
    { key: "expenditure/total", level: "total", name: "支出总计", amounts: amounts(entries) },
  ];
}

function grantsTable(entries: readonly Entry[]): BudgetTable {
  const grants = entries.filter(thisYearsGrants);
  const general = sum(grants, generalFunds),
    fund = sum(grants, fundFunds),
    capital = sum(grants, capitalFunds);
  const income: readonly BudgetRow[] = [
    label("income", "一、财政拨款（补助）", { total: general + fund + capital }),
    label("income/general", "一般公共预算", { total: general }),
    label("income/fund", "政府性基金预算", { total: fund }),
    label("income/capital", "国有资本经营预算", { total: capital }),
    { key: "income/total", level: "total", name: "收入总计", amounts: { total: general + fund + capital } },
  ];
  const columns: Columns = { total: () => true, general: generalFunds, fund: fundFunds, capital: capitalFunds };
  return { id: "budget-4", columns: Object.keys(columns), rows: [...income, ...classRows(grants, columns)] };
}

function threePublics({ entries, threePublicsBeyond }: Agency): BudgetTable {
  const basic = entries.filter((e) => generalFunds(e) && isBasic(e));
  const economic = (code: string): number => sum(basic, (e) => e.economic === code);
  const abroad = economic("30212"),
    reception = economic("30217") + (threePublicsBeyond["reception"] ?? 0);
  const purchase = economic("31013"),
    running = economic("30231") + (threePublicsBeyond["running"] ?? 0);
  const row = (key: string, name: string, yuan: number): BudgetRow => label(key, name, { total: yuan, general: yuan, fund: 0, capital: 0 });
  return {
    id: "budget-10",
    columns: ["total", "general", "fund", "capital"],
    rows: [
      { ...row("total", "合计", abroad + reception + purchase + running), level: "total" },
      row("abroad", "因公出国（境）费", abroad),
      row("reception", "公务接待费", reception),
      row("vehicles", "公务用车购置及运行费（小计）", purchase + running),
      row("purchase", "其中：公务用车购置费", purchase),
      row("running", "公务用车运行费", running),
    ],
  };
}

/** All tables of an agency but the omitted ones, as amounts in 元. */
export function budgetTables(agency: Agency): BudgetTables {
  const { entries, options } = agency;
  const withheld = options.splitTable2 ? [] : ["general", "generalTransfer", "fund", "fundTransfer", "capital", "capitalTransfer"];
  const sources = codeTable("budget-2", entries, sourceColumns);
  const tables: readonly BudgetTable[] = [
    { id: "budget-1", columns: ["amount"], rows: [...incomeItems(agency), ...classRows(entries, { amount: () => true })] },
    { ...sources, rows: sources.rows.map((row) => ({ ...row, withheld })) },
    codeTable("budget-3", entries, kindColumns),
    grantsTable(entries),
    codeTable("budget-5", entries.filter(generalFunds), kindColumns),
    economicTable(entries.filter((e) => generalFunds(e) && isBasic(e))),
    projectTable(
      agency,
      entries.filter((e) => generalFunds(e) && isProject(e)),
    ),
    codeTable("budget-8", entries.filter(fundFunds), fundColumns),
    codeTable("budget-9", entries.filter(capitalFunds), fundColumns),
    threePublics(agency),
    carryOverTable(agency, entries.filter(fromSource("fiscalCarry", "otherCarry"))),
  ];
  return Object.fromEntries(tables.filter(({ id }) => !options.omit.includes(id)).map((table) => [table.id, table]));
}
