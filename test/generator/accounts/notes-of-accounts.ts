import type { Notes, NotesRow, NoteValue } from "../../../src/core/notes/notes";
import type { FieldId, NotesSheetId } from "../../../src/core/notes/notes-standard";
import { nameOfCode } from "../classification";
import { wan } from "../notes-of-facts";
import { random, type Random } from "../random";
import type { Accounts } from "./accounts-agency";
import { accountsTables, type AccountsTables } from "./accounts-tables";

/** How a preparer of final accounts fills the notes. */
export interface AccountsHabits {
  /** Decimals of amounts in 万元 that are copied from tables: 2 from their print, 4 where they are in 元. */
  readonly decimals: 2 | 4;
  readonly form: "新疆样式" | "全国样式";
  readonly audience: "部门" | "单位";
  readonly trimmed: boolean;
  readonly thousands: boolean;
  /** Whether 决算07表 prints what was planned: then nobody asks for it. */
  readonly printsPlans: boolean;
}

type Answers = Readonly<Partial<Record<FieldId, string>>>;

const LESS = ["人员调出，经费减少", "部分工作跨年结算", "压减一般性支出"];
const MORE = ["新增工作任务", "补缴以前年度费用", "增人增资"];
const BELOW = ["年末部分款项未支付", "合同分期付款", "采购有结余"];
const ABOVE = ["年中追加了经费", "上级年中下达补助", "执行中调整了预算"];

function row(key: string, name: string, answers: Answers, code?: string): NotesRow {
  const values = new Map<FieldId, NoteValue>();
  for (const [field, text] of Object.entries(answers)) if (text !== "") values.set(field as FieldId, { text });
  return { key, name, ...(code === undefined ? {} : { code }), values };
}

const answer = (key: string, value: string | number): NotesRow => row(key, "", { value: String(value) });

/** Answers of a diligent preparer to everything that the narrative of these accounts needs; last year's amounts and plans are drawn by the seed. */
export function notesOfAccounts(accounts: Accounts, habits: AccountsHabits): Notes {
  const rng = random(accounts.seed * 53 + 11);
  return {
    sheets: new Map<NotesSheetId, readonly NotesRow[]>([
      ["basics", basics(accounts, habits, rng)],
      ["changes", changes(accounts, habits, rng)],
      ["matters", matters(accounts, rng)],
      ["terms", [row("基本支出", "基本支出", { term: "基本支出", meaning: "指单位用于人员和日常公用的支出。" })]],
    ]),
    problems: [],
  };
}

function basics({ name, year }: Accounts, habits: AccountsHabits, rng: Random): readonly NotesRow[] {
  return [
    answer("agency", name), answer("year", year), answer("wording", habits.audience), answer("form", habits.form), answer("nature", "行政单位"),
    answer("functions", "负责本行业的规划和管理。\n承办上级交办的其他事项。"), answer("divisions", "办公室、业务科、财务科"), answer("subordinates", "无"),
    answer("onDuty", rng.whole(10, 90)), answer("retired", rng.whole(0, 40)), answer("veteran", 0),
    answer("decimals", habits.trimmed ? "去掉末尾的0" : "保留两位"), answer("thousands", habits.thousands ? "用逗号" : "不用"),
  ];
}

/** Last year's amount and the plan of something, both told with a reason where they differ. */
class Rows {
  constructor(
    private readonly habits: AccountsHabits,
    private readonly rng: Random,
  ) {}

  /** 元; now and then nothing, the same, or the first time. */
  before(now: number): number {
    if (now === 0) return this.rng.chance(0.3) ? this.rng.whole(1, 900) * 100 : 0;
    const kind = this.rng.whole(1, 20);
    return kind === 1 ? 0 : kind === 2 ? now : Math.floor((now * this.rng.whole(50, 170)) / 100);
  }

  answers(now: number, last: number | undefined, budget: number | undefined): Answers {
    const print = (yuan: number): string => wan(yuan, this.habits.decimals);
    const reason = (other: number, words: readonly [readonly string[], readonly string[]]): string => (print(other) === print(now) ? "" : this.rng.pick(now > other ? words[1] : words[0]));
    return {
      ...(last === undefined ? {} : { lastYear: print(last), reason: reason(last, [LESS, MORE]) }),
      ...(budget === undefined ? {} : { budget: print(budget), varianceReason: reason(budget, [BELOW, ABOVE]) }),
    };
  }
}

function changes(accounts: Accounts, habits: AccountsHabits, rng: Random): readonly NotesRow[] {
  const tables = accountsTables(accounts);
  const rows = new Rows(habits, rng);
  const coded = (prefix: string, id: "accounts-05" | "accounts-08" | "accounts-09", column: string): readonly { readonly row: NotesRow; readonly last: number; readonly budget: number }[] =>
    tables[id].rows.filter((code) => code.length === 7).map((code) => {
      const now = tables[id].amount(code, column);
      const [last, budget] = [rows.before(now), rows.before(now)];
      return { last, budget, row: row(`${prefix}/${code}`, nameOfCode(code), rows.answers(now, last, prefix === "item" ? budget : undefined), code) };
    });
  const items = coded("item", "accounts-05", "total");
  const sum = (list: readonly { readonly last: number; readonly budget: number }[]): readonly [last: number, budget: number] => [list.reduce((all, { last }) => all + last, 0), list.reduce((all, { budget }) => all + budget, 0)];
  const [generalLast, generalBudget] = sum(items);
  const funds = ([["fund", "政府性基金预算", "accounts-08"], ["capital", "国有资本经营预算", "accounts-09"]] as const).map(([prefix, name, id]) => {
    const own = coded(prefix, id, "spent");
    const [last, budget] = sum(own);
    const now = tables[id].amount("total", "received") + tables[id].amount("total", "carriedIn");
    return { last, budget, rows: tables[id].rows.length < 2 ? [] : [row(`${prefix}/${name}`, name, rows.answers(now, last, budget)), ...own.map((one) => one.row)] };
  });
  const last = generalLast + funds.reduce((all, one) => all + one.last, 0);
  const budget = generalBudget + funds.reduce((all, one) => all + one.budget, 0);
  const total = tables["accounts-01"].amount("income/total", "amount");
  const fiscal = tables["accounts-04"].amount("income/total", "amount");
  return [
    row("total/收支总计", "收支总计", rows.answers(total, last + Math.max(0, total - fiscal), undefined)),
    row("appropriation/财政拨款", "财政拨款", rows.answers(fiscal, last, budget)),
    row("general/一般公共预算", "一般公共预算", rows.answers(tables["accounts-05"].amount("total", "total"), generalLast, generalBudget)),
    ...items.map((one) => one.row),
    ...threePublics(accounts, tables, habits, rows),
    ...funds.flatMap((one) => one.rows),
    row("operating/机关运行经费", "机关运行经费", rows.answers(tables["accounts-06"].amount("operating", "amount"), rows.before(tables["accounts-06"].amount("operating", "amount")), undefined)),
  ];
}

/** The sum's last year is that of its parts. */
function threePublics({ threePublics: items }: Accounts, tables: AccountsTables, habits: AccountsHabits, rows: Rows): readonly NotesRow[] {
  const last = { abroad: rows.before(items.abroad.actual), purchase: rows.before(items.purchase.actual), running: rows.before(items.running.actual), reception: rows.before(items.reception.actual) };
  const vehicles = last.purchase + last.running;
  const of = (name: string, key: string, before: number | undefined, planned = true): NotesRow => {
    const table = tables["accounts-07"];
    const plan = table.amount(key, "budget");
    const answers = rows.answers(table.amount(key, "actual"), before, planned ? plan : undefined);
    const { budget, ...rest } = answers;
    return row(`three-public/${name}`, name, habits.printsPlans || budget === undefined ? rest : { ...rest, budget });
  };
  return [
    of("三公经费", "total", last.abroad + vehicles + last.reception), of("因公出国（境）费", "abroad", last.abroad), of("公务用车购置及运行费", "vehicles", vehicles, false),
    of("公务用车购置费", "purchase", undefined), of("公务用车运行费", "running", undefined), of("公务接待费", "reception", last.reception),
  ];
}

const KINDS = ["leaderCars", "chiefCars", "confidentialCars", "emergencyCars", "enforcementCars", "technicalCars", "veteranCars", "otherCars"] as const;

function matters({ threePublics: { abroad, purchase, running, reception } }: Accounts, rng: Random): readonly NotesRow[] {
  const goods = rng.whole(0, 500_000);
  const [works, services] = [rng.chance(0.5) ? 0 : rng.whole(1, 900_000), rng.whole(0, 400_000)];
  const medium = Math.floor(((goods + works + services) * rng.whole(30, 100)) / 100);
  const cars = KINDS.map((kind) => [kind, rng.chance(0.6) ? 0 : rng.whole(1, 5)] as const);
  const all = cars.reduce((sum, [, number]) => sum + number, 0);
  const kept = running.actual > 0 ? Math.max(1, all - rng.whole(0, 2)) : 0;
  const evaluated = rng.whole(1, 9);
  const planned = rng.whole(100, 90_000) * 1000;
  const money = (key: string, yuan: number): NotesRow => answer(key, wan(yuan, 2));
  return [
    answer("abroadGroups", abroad.actual > 0 ? rng.whole(1, 3) : 0), answer("abroadPersons", abroad.actual > 0 ? rng.whole(1, 9) : 0), ...(abroad.actual > 0 ? [answer("abroadContent", "国际旅费和住宿费")] : []),
    answer("carsBought", purchase.actual > 0 ? 1 : 0), answer("carsKept", kept), ...(running.actual > 0 ? [answer("runningContent", "燃料费、维修费、保险费")] : []),
    ...(kept === all ? [] : [answer("carsApart", "部分车辆由其他部门使用")]),
    answer("receptions", reception.actual > 0 ? rng.whole(1, 30) : 0), answer("guests", reception.actual > 0 ? rng.whole(2, 200) : 0), ...(reception.actual > 0 ? [answer("receptionContent", "接待上级检查组的用餐")] : []),
    money("procurementGoods", goods), money("procurementWorks", works), money("procurementServices", services), money("smallMedium", medium), money("small", Math.floor(medium * 0.6)),
    ...(rng.chance(0.4) ? [money("reserved", Math.floor(medium / 2)), money("otherAwarded", Math.floor(medium / 3))] : []),
    ...(rng.chance(0.5) ? [money("assetsValue", rng.whole(1000, 9000) * 10_000)] : []),
    answer("houseArea", wan(rng.whole(0, 5_000_000_0), 2)), money("houseValue", rng.whole(0, 900) * 10_000), money("carsValue", all * 140_000),
    ...cars.map(([kind, number]) => answer(kind, number)), ...((cars[7]?.[1] ?? 0) > 0 ? [answer("otherCarsUse", "一般业务用车")] : []), answer("equipment100", rng.whole(0, 3)),
    answer("wholeTables", 1), money("wholeBudget", planned * 2), money("wholeSpent", Math.floor(planned * 1.7)),
    answer("evaluated", evaluated), money("evaluatedBudget", planned), money("evaluatedSpent", Math.floor((planned * rng.whole(60, 100)) / 100)),
    answer("results", "预算绩效管理取得的成效：一是完善了制度；二是加强了监控。"), answer("other", "无"),
  ];
}
