import type { TableRow } from "../../../src/core/recognition/disclosure";
import type { Place } from "../../generator/lay-out";

/** What the generator calls a column → what it is in the disclosure. Typed by hand: neither side may define the other. */
const KINDS = { total: "合计", basic: "基本支出", project: "项目支出", personnel: "人员经费", operating: "公用经费" };
const COLUMNS: Readonly<Record<Place["table"], Readonly<Record<string, string>>>> = {
  "budget-1": { amount: "预算数" },
  "budget-2": {
    total: "总计", subtotal: "财政拨款小计", general: "一般公共预算", generalTransfer: "上级一般公共预算转移支付", fund: "政府性基金预算", fundTransfer: "上级政府性基金转移支付",
    capital: "国有资本经营预算", capitalTransfer: "上级国有资本经营预算转移支付", special: "财政专户", own: "单位资金", fiscalCarry: "财政拨款结转", otherCarry: "非财政拨款结转结余",
  },
  "budget-3": KINDS,
  "budget-4": { total: "合计", general: "一般公共预算", fund: "政府性基金预算", capital: "国有资本经营预算" },
  "budget-5": KINDS,
  "budget-6": KINDS,
  "budget-7": {
    total: "项目支出合计", "301": "工资福利支出", "302": "商品和服务支出", "303": "对个人和家庭的补助", "307": "债务利息及费用支出", "309": "资本性支出基本建设",
    "310": "资本性支出", "311": "对企业补助基本建设", "312": "对企业补助", "313": "对社会保障基金补助", "399": "其他支出",
  },
  "budget-8": KINDS,
  "budget-9": KINDS,
  "budget-10": { total: "合计", general: "一般公共预算", fund: "政府性基金", capital: "国有资本经营预算" },
  "budget-11": {
    total: "总计", fiscal: "财政拨款合计", fiscalPersonnel: "财政拨款人员经费", fiscalOperating: "财政拨款公用经费", fiscalProject: "财政拨款项目支出",
    other: "非财政拨款合计", otherPersonnel: "非财政拨款人员经费", otherOperating: "非财政拨款公用经费", otherProject: "非财政拨款项目支出",
  },
};

const LINES: Readonly<Partial<Record<Place["table"], Readonly<Record<string, string>>>>> = {
  "budget-1": {
    income: "本年收入", "income/1": "一般公共预算拨款", "income/1/general": "一般财力", "income/1/transfer": "上级一般公共预算转移支付",
    "income/2": "政府性基金预算拨款", "income/2/fund": "政府性基金收入", "income/2/transfer": "上级政府性基金转移支付",
    "income/3": "国有资本经营预算拨款", "income/3/capital": "国有资本经营收入", "income/3/transfer": "上级国有资本经营预算转移支付",
    "income/4": "财政专户核拨", "income/5": "单位资金", "income/5/business": "事业收入", "income/5/superior": "上级补助收入", "income/5/affiliate": "附属单位上缴收入",
    "income/5/operation": "事业单位经营收入", "income/5/other": "其他收入",
    carry: "上年结转结余", "carry/1": "财政拨款结转", "carry/1/general": "结转一般公共预算拨款", "carry/1/fund": "结转政府性基金预算拨款", "carry/1/capital": "结转国有资本经营预算拨款",
    "carry/2": "非财政拨款结转结余", "carry/2/special": "结转财政专户核拨", "carry/2/own": "结转单位资金", "income/total": "收入总计", "expenditure/total": "支出总计",
  },
  "budget-4": {
    income: "财政拨款", "income/general": "一般公共预算", "income/fund": "政府性基金预算", "income/capital": "国有资本经营预算", "income/total": "收入总计", "expenditure/total": "支出总计",
  },
  "budget-10": { total: "合计", abroad: "因公出国（境）费", reception: "公务接待费", vehicles: "公务用车购置及运行费", purchase: "公务用车购置费", running: "公务用车运行费" },
};

const plain = (text: string): string => text.normalize("NFKC").replace(/[\s()"'“”、.。的-]/g, "");

/** "2080105 · 基本支出", "unit 某单位 · 合计", "2080105/某项目 · 其他支出": one line and column as the generator means it. */
export function meant({ table, row, column }: Place): string {
  const parts = row.split("/");
  const last = parts[parts.length - 1] ?? "";
  const known = LINES[table]?.[row];
  const line = known ?? (row === "total" ? "合计" : row.startsWith("unit:") ? `unit ${plain(row.slice(5))}` : lineOf(table, parts, last));
  return `${line} · ${COLUMNS[table][column] ?? `no column ${column}`}`;
}

function lineOf(table: Place["table"], parts: readonly string[], last: string): string {
  if (/^\d{3}(?:\d\d){0,2}$/.test(last)) return last;
  if (table === "budget-11") return `–/${plain(last)}`;
  return `${parts[parts.length - 2] ?? "–"}/${plain(last)}`;
}

/** The same of a line and column as they were read. */
export function asRead({ kind, key, code, name }: TableRow, column: string): string {
  const line = kind === "project" ? `${code ?? "–"}/${plain(name)}` : kind === "unit" ? `unit ${plain(name)}` : key;
  return `${line} · ${column}`;
}
