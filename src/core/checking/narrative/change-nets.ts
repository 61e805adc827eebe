import { onceFor } from "../../recall/once-for";
import { agreement, differenceOf, sumOf, type Agreement, type Spread } from "../../figures/agreement";
import { ZERO } from "../../figures/exact";
import type { ChangeStatement } from "../../narrative/reading/statement";
import type { Mention } from "../../narrative/reading/mentions";
import { absentAmounts } from "./absent-amounts";
import type { NarrativeContext } from "./narrative-context";
import { signOf } from "./narrative-context";

/** A change of the text, with its sign. */
export interface SignedChange {
  readonly change: ChangeStatement;
  readonly mention: Mention;
  readonly value: Spread;
}

/** Changes that must add up to the same on both sides: the second, exact net beside that of the amounts. */
export interface ChangeNet {
  readonly id: string;
  /** What is compared (Chinese): 收入各项增减额之和, 支出各项增减额之和. */
  readonly left: string;
  readonly right: string;
  readonly lefts: readonly SignedChange[];
  readonly rights: readonly SignedChange[];
  /** Nothing that belongs to it can be missing from the text. */
  readonly closed: boolean;
  readonly difference: Spread;
  readonly agreement: Agreement;
}

const EXPENSES: ReadonlySet<string> = new Set(["三公经费", "因公出国（境）费", "公务接待费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行费"]);

const nets = onceFor<NarrativeContext, readonly ChangeNet[]>();

/** The nets that the text tells in full. */
export function changeNets(context: NarrativeContext): readonly ChangeNet[] {
  return nets(context, () => [...findNets(context)]);
}

function* findNets(context: NarrativeContext): Iterable<ChangeNet> {
  const told = new Map<string, SignedChange>();
  const incomes: SignedChange[] = [];
  const items: SignedChange[] = [];
  const absent = new Set(absentAmounts(context).map(({ section }) => section));
  let untold = [...absent].some((section) => section === "budget/income" || section === "budget/general/items") ? 1 : 0;
  for (const mention of context.mentions) {
    const signedByName = EXPENSES.has(mention.subject.name) ? signedChange(context, mention) : undefined;
    const nameKey = `三公/${mention.subject.name === "三公经费" ? "合计" : mention.subject.name}@budget/three-public`;
    if (signedByName !== undefined && !told.has(nameKey)) told.set(nameKey, signedByName);
    const amount = context.amountOf(mention);
    const fact = amount === undefined ? undefined : context.bound(amount)?.fact;
    if (fact === undefined || amount === undefined) continue;
    const signed = signedChange(context, mention);
    const isIncome = fact.startsWith("收入/");
    const isItem = mention.subject.section === "budget/general/items" && fact.startsWith("一般/");
    if (signed === undefined) {
      if ((isItem || isIncome) && mention.amount !== undefined && amount.figure.value?.isZero() === false) untold += 1;
      continue;
    }
    if (!told.has(`${fact}@${mention.subject.section}`)) told.set(`${fact}@${mention.subject.section}`, signed);
    if (isIncome) incomes.push(signed);
    if (isItem) items.push(signed);
  }
  const get = (key: string): SignedChange[] => [told.get(key) ?? []].flat();
  const size = (fact: string): SignedChange[] => {
    const found = get(`一般/${fact}@budget/general/size`);
    return found.length > 0 ? found : get(`一般/${fact}@budget/general`);
  };
  const general = [...size("基本支出"), ...size("项目支出")];
  const spent = [...get("支出/基本支出@budget/expenditure"), ...get("支出/项目支出@budget/expenditure")];
  const own = [...get("收入/一般公共预算@budget/income"), ...get("收入/上级一般公共预算转移支付@budget/income")];
  if (untold === 0 && incomes.length > 0 && spent.length === 2) yield net("income-expenditure", "收入各项增减额之和", "支出各项增减额之和", incomes, spent, false);
  if (own.length > 0 && general.length === 2 && !absent.has("budget/income")) yield net("income-general", "收入中一般公共预算（含上级转移支付）的增减额", "一般公共预算基本支出与项目支出增减额之和", own, general, own.length === 2);
  if (untold === 0 && items.length > 1 && general.length === 2) yield net("general-items", "各项科目增减额之和", "一般公共预算基本支出与项目支出增减额之和", items, general, false);
  for (const whole of get("一般公共预算拨款@budget/general/size")) if (general.length === 2) yield net("general-size", "一般公共预算拨款合计的增减额", "基本支出与项目支出增减额之和", [whole], general, true);
  yield* threePublic(get);
}

function* threePublic(get: (key: string) => readonly SignedChange[]): Iterable<ChangeNet> {
  const at = (name: string): readonly SignedChange[] => get(`三公/${name}@budget/three-public`);
  const total = at("合计");
  const vehicles = at("公务用车购置及运行费");
  const split = [...at("公务用车购置费"), ...at("公务用车运行费")];
  const others = [...at("因公出国（境）费"), ...at("公务接待费")];
  if (total.length === 1 && others.length === 2 && (vehicles.length === 1 || split.length > 0)) {
    yield net("three-public", "“三公”经费合计的增减额", "各项增减额之和", total, [...others, ...(vehicles.length === 1 ? vehicles : split)], vehicles.length + split.length > 1 || vehicles.length === 1);
  }
  if (vehicles.length === 1 && split.length === 2) yield net("vehicles", "公务用车购置及运行费的增减额", "购置费与运行费增减额之和", vehicles, split, true);
}

function net(id: string, left: string, right: string, lefts: readonly SignedChange[], rights: readonly SignedChange[], closed: boolean): ChangeNet {
  const a = netOf(lefts);
  const b = netOf(rights);
  return { id, left, right, lefts, rights, closed, difference: differenceOf(a, b), agreement: agreement(a, b) };
}

/** What signed changes come to. */
export function netOf(changes: readonly SignedChange[]): Spread {
  return sumOf(changes.map(({ value }) => value));
}

/** The change on last year of a mention; "flat" is 0, "nearly flat" tells nothing exact. */
function signedChange(context: NarrativeContext, mention: Mention): SignedChange | undefined {
  const change = mention.changes.find((one) => one.change.base === "last-year")?.change;
  if (change === undefined) return undefined;
  if (change.figure === undefined) return change.direction === "flat" ? { change, mention, value: { value: ZERO, half: ZERO } } : undefined;
  const told = context.stated(change.figure);
  const sign = signOf(change);
  if (told === undefined || (sign === 0 && !told.value.isZero())) return undefined;
  const value = told.value.times(sign);
  return { change, mention, value: { value, half: told.half.times(publishedYears(context, mention, { value, half: told.half })) } };
}

/**
 * How many rounded figures a change is the difference of: 甲 is printed 2.84, last year 2.97, and each may be half a cent off.
 * Where nothing stands in one of the years, it is the other year's figure.
 */
function publishedYears(context: NarrativeContext, mention: Mention, change: Spread): 1 | 2 {
  const amount = context.amountOf(mention);
  const now = amount === undefined ? undefined : context.stated(amount.figure);
  return now === undefined || now.value.isZero() || agreement(now, change) !== "apart" ? 1 : 2;
}
