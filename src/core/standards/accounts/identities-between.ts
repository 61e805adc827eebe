import type { IdentityLine } from "../identity-line";
import { accountsHint as hint, accountsLine as line } from "./accounts-line";

const GENERAL = "一般公共预算财政拨款";
const FUNDS = [["8", "政府性基金预算财政拨款"], ["9", "国有资本经营预算财政拨款"]] as const;
const SOURCES = ["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"] as const;

/** What one table says again of another. That 决算03表 equals 决算05表, or 决算02表's appropriation 决算05表, is often so and no rule. */
export const betweenTables: readonly IdentityLine[] = [
  // 决算01表 against 决算02表 and 决算03表
  line("a1-a2-total", "决算01表本年收入合计等于决算02表合计", "决算01表[本年收入合计].决算数 = 决算02表[合计].本年收入合计"),
  line("a1-a2-appropriation", "决算01表三项财政拨款收入之和等于决算02表财政拨款收入", "决算01表[一般公共预算财政拨款收入].决算数 + 决算01表[政府性基金预算财政拨款收入（如有）].决算数 + 决算01表[国有资本经营预算财政拨款收入（如有）].决算数 = 决算02表[合计].财政拨款收入"),
  ...SOURCES.map((source, at) => line(`a1-a2-source-${String(at + 1)}`, `决算01表与决算02表的${source}相等`, `决算01表[${source}].决算数 = 决算02表[合计].${source}`)),
  line("a1-a3-total", "决算01表本年支出合计等于决算03表合计", "决算01表[本年支出合计].决算数 = 决算03表[合计].本年支出合计"),
  line("a1-a3-classes", "决算01表各类支出等于决算03表同类合计", "决算01表[每个类].决算数 = 决算03表[同科目].本年支出合计"),

  // 决算01表 holds 决算04表
  line("a1-a4-general", "决算01表与决算04表的一般公共预算财政拨款相等", `决算01表[一般公共预算财政拨款收入].决算数 = 决算04表[${GENERAL}].决算数`),
  ...FUNDS.map(([number, fund]) => line(`a1-a4-fund-${number}`, `决算01表与决算04表的${fund}相等`, `决算01表[${fund}收入].决算数 = 决算04表[${fund}].决算数`)),
  line("a1-a4-classes", "决算01表各类支出不小于决算04表同类合计", "决算01表[每个类].决算数 ≥ 决算04表[同科目].合计"),
  hint("a1-a4-carried-in", "决算01表年初结转和结余一般不小于决算04表年初财政拨款结转和结余", "决算01表[年初结转和结余].决算数 ≥ 决算04表[年初财政拨款结转和结余].决算数", "只有非财政拨款的结余为负数时才会小于，请核对"),
  hint("a1-a4-carried-out", "决算01表年末结转和结余一般不小于决算04表年末财政拨款结转和结余", "决算01表[年末结转和结余].决算数 ≥ 决算04表[年末财政拨款结转和结余].合计", "只有非财政拨款的结余为负数时才会小于，请核对"),

  // 决算04表 against the tables of its funds
  line("a4-a5-total", "决算04表一般公共预算财政拨款本年支出等于决算05表合计", `决算04表[本年支出合计].${GENERAL} = 决算05表[合计].合计`),
  line("a4-a5-classes", "决算04表各类一般公共预算财政拨款等于决算05表同类合计", `决算04表[每个类].${GENERAL} = 决算05表[同科目].合计`),
  ...FUNDS.flatMap(([number, fund]) => [
    line(`a4-a${number}-income`, `决算04表${fund}收入等于决算0${number}表本年收入`, `决算04表[${fund}].决算数 = 决算0${number}表[合计].本年收入`),
    line(`a4-a${number}-carried-in`, `决算04表与决算0${number}表的年初结转和结余相等`, `决算04表[年初${fund}].决算数 = 决算0${number}表[合计].年初结转和结余`),
    line(`a4-a${number}-total`, `决算04表${fund}本年支出等于决算0${number}表合计`, `决算04表[本年支出合计].${fund} = 决算0${number}表[合计].本年支出合计`),
    line(`a4-a${number}-classes`, `决算04表各类${fund}等于决算0${number}表同类合计`, `决算04表[每个类].${fund} = 决算0${number}表[同科目].本年支出合计`),
    line(`a4-a${number}-carried-out`, `决算04表与决算0${number}表的年末结转和结余相等`, `决算04表[年末财政拨款结转和结余].${fund} = 决算0${number}表[合计].年末结转和结余`),
  ]),

  // 决算03表 holds 决算05表, 决算08表 and 决算09表; what is left was paid by other money.
  ...([["本年支出合计", "合计", "whole"], ["基本支出", "基本支出", "basic"], ["项目支出", "项目支出", "project"]] as const).flatMap(([column, general, id]) =>
    (["每个科目", "合计"] as const).map((row) => {
      const same = row === "合计" ? "合计" : "同科目";
      return line(
        `a3-a589-${id}-${row === "合计" ? "total" : "codes"}`, `${row === "合计" ? "" : "每个科目"}决算03表${column}不小于决算05表、决算08表、决算09表之和`,
        `决算03表[${row}].${column} ≥ 决算05表[${same}].${general} + 决算08表[${same}].${column} + 决算09表[${same}].${column}`,
      );
    }),
  ),

  // 决算05表 split further
  line("a5-a6", "决算05表基本支出合计等于决算06表人员经费与公用经费之和", "决算05表[合计].基本支出 = 决算06表[人员经费合计].决算数 + 决算06表[公用经费合计].决算数"),

  // rules of thumb between classifications
  ...([
    ["30108", "2080505", "pension", "机关事业单位基本养老保险缴费"],
    ["30109", "2080506", "annuity", "职业年金缴费"],
    ["30113", "2210201", "housing", "住房公积金"],
  ] as const).map(([economic, code, id, name]) =>
    hint(`a5-a6-${id}`, `决算06表的${economic}一般等于决算05表的${code}`, `决算06表[${economic}].决算数 = 决算05表[${code}].基本支出`, `经济分类的${name}一般等于功能分类的同名科目；另有项目支出或其他科目列支的，可不改`),
  ),
  hint("a5-a6-medical", "决算06表的30110、30111之和一般等于决算05表的21011", "决算06表[30110].决算数 + 决算06表[30111].决算数 = 决算05表[21011].基本支出", "经济分类的医疗保险、公务员医疗补助缴费一般等于行政事业单位医疗；另有其他科目列支的，可不改"),

  // the three public expenses: projects may add, seldom take away
  ...([
    ["30212", "因公出国（境）费", "abroad"],
    ["30217", "公务接待费", "reception"],
    ["30231", "公务用车运行费", "running"],
    ["31013", "公务用车购置费", "purchase"],
  ] as const).map(([code, item, id]) =>
    hint(`a6-a7-${id}`, `决算07表的${item}一般不小于决算06表的${code}`, `决算07表[${item}].决算数 ≥ 决算06表[${code}].决算数`, `决算07表应包含基本支出列支的${item}，请核对`),
  ),
];
