import type { NoteValue, Notes, NotesRow } from "../../src/core/notes/notes";
import type { FieldId, NotesSheetId } from "../../src/core/notes/notes-standard";
import type { CodedItem, Facts, Item, ProjectItem } from "./narrative/facts";
import { policy, purposes, reasonWords, useOf } from "./narrative/reasons";
import { random, type Random } from "./random";

/** How a preparer fills the notes. */
export interface NotesHabits {
  /** Decimals of last year's amounts in 万元: 2 from last year's print, 4 from last year's tables in 元. */
  readonly decimals: 2 | 4;
  readonly audience: "部门" | "单位";
  readonly trimmed: boolean;
  readonly thousands: boolean;
  /** Codes before the names of 类, 款, 项. */
  readonly codes: boolean;
  /** 主要由…构成 behind a 项 of projects only. */
  readonly composition: boolean;
  /** Use of each 类 of its own, or all in one. */
  readonly use: "each" | "together";
  /** What names are compared as: quotes and the like do not count. */
  readonly nameKey: (name: string) => string;
}

type Answers = Readonly<Partial<Record<FieldId, string>>>;

const subjects: Readonly<Record<string, string>> = {
  "source/general": "一般公共预算",
  "source/generalTransfer": "上级一般公共预算转移支付",
  "source/fund": "政府性基金预算",
  "source/fundTransfer": "上级政府性基金转移支付",
  "source/capital": "国有资本经营预算",
  "source/capitalTransfer": "上级国有资本经营预算转移支付",
  "source/special": "财政专户",
  "source/own": "单位资金",
  "source/fiscalCarry": "财政拨款结转",
  "source/otherCarry": "非财政拨款结转结余",
};

/** Answers of a diligent preparer to everything that the narrative of these facts needs; what is nothing in both years is left blank. */
export function notesOfFacts(facts: Facts, habits: NotesHabits): Notes {
  const rng = random(facts.agency.seed * 31 + 5);
  return {
    sheets: new Map<NotesSheetId, readonly NotesRow[]>([
      ["basics", basics(facts, habits, rng)],
      ["changes", changes(facts, habits, rng)],
      ["projects", projects(facts, habits, rng)],
      ["matters", matters(facts, rng)],
      ["uses", uses(facts, habits)],
      [
        "terms",
        [
          row("基本支出", "基本支出", { term: "基本支出", meaning: "指单位用于人员和日常公用的支出。" }),
          row("项目支出", "项目支出", { term: "项目支出", meaning: "指单位为办成专门事项而安排的支出。" }),
        ],
      ],
    ]),
    problems: [],
  };
}

function row(key: string, name: string, answers: Answers, code?: string): NotesRow {
  const values = new Map<FieldId, NoteValue>();
  for (const [field, text] of Object.entries(answers)) if (text !== "") values.set(field as FieldId, { text });
  return { key, name, ...(code === undefined ? {} : { code }), values };
}

const answer = (key: string, value: string | number): NotesRow => row(key, "", { value: String(value) });

/** 元 as 万元, rounded half up to so many decimals. */
export function wan(yuan: number, decimals: 2 | 4): string {
  return decimals === 4 ? (yuan / 10000).toFixed(4) : (Math.floor((yuan + 50) / 100) / 100).toFixed(2);
}

function basics({ agency }: Facts, habits: NotesHabits, rng: Random): readonly NotesRow[] {
  const below = agency.units.slice(1);
  const rooms = rng.shuffle(["办公室", "计划财务科", "业务一科（档案室、资料室）", "业务二科", "法规科", "督查科"]).slice(0, rng.whole(1, 6));
  const onDuty = rng.whole(12, 160);
  return [
    answer("agency", agency.name),
    answer("year", agency.year),
    answer("wording", habits.audience),
    answer("nature", rng.pick(["行政单位", "参公单位"])),
    answer("functions", "负责所管区域公共设施的日常管护。\n负责12条主干线路的运行安全。"),
    answer("divisions", rooms.join("、")),
    answer("subordinates", below.length === 0 ? "无" : below.join("、")),
    answer("quota", onDuty + rng.whole(0, 9)),
    answer("onDuty", onDuty),
    answer("onDutyChange", rng.whole(-5, 5)),
    answer("retired", rng.whole(0, 90)),
    answer("retiredChange", rng.whole(-2, 5)),
    answer("veteran", rng.pick([0, 0, 1])),
    answer("veteranChange", 0),
    answer("signed", `${agency.year}年2月${rng.whole(1, 28)}日`),
    answer("decimals", habits.trimmed ? "去掉末尾的0" : "保留两位"),
    answer("thousands", habits.thousands ? "用逗号" : "不用"),
    answer("codes", habits.codes ? "编码和名称" : "只写名称"),
    answer("composition", habits.composition ? "写明" : "不写"),
  ];
}

function changes(facts: Facts, { decimals }: NotesHabits, rng: Random): readonly NotesRow[] {
  const told = (key: string, item: Item, code?: string): readonly NotesRow[] =>
    item.now === 0 && item.last === 0
      ? []
      : [row(key, item.name, { lastYear: wan(item.last, decimals), reason: reasonWords(rng, item) }, code)];
  const coded = (prefix: string, items: readonly CodedItem[]): readonly NotesRow[] =>
    items.flatMap((item) => told(`${prefix}/${item.code}`, item, item.code));
  const { three } = facts;
  return [
    ...facts.sources.flatMap((item) => told(`income/${subjects[item.fact] ?? item.name}`, item)),
    ...facts.kinds.flatMap((item) => told(`expenditure/${item.name}`, item)),
    ...told("general/基本支出", facts.generalBasic),
    ...told("general/项目支出", facts.generalProject),
    ...coded("item", facts.codes),
    ...coded("fund", facts.fundCodes),
    ...coded("capital", facts.capitalCodes),
    ...told("three-public/三公经费", three.total),
    ...[three.abroad, three.purchase, three.running, three.reception].flatMap((item) => told(`three-public/${item.name}`, item)),
    ...told("operating/机关运行经费", facts.operating),
  ];
}

function projects(facts: Facts, { nameKey }: NotesHabits, rng: Random): readonly NotesRow[] {
  return [
    ...facts.projects.map((project) => row(`general/${nameKey(project.name)}`, project.name, projectAnswers(facts, project, rng))),
    ...facts.carry.projects.map(({ name }) => row(`carry/${nameKey(name)}`, name, { use: "继续完成上年未结束的工作" })),
  ];
}

function projectAnswers({ agency: { year } }: Facts, project: ProjectItem, rng: Random): Answers {
  const policies = Array.from({ length: rng.whole(1, 3) }, () => policy(rng, year));
  const numbered = policies.length > 1 ? policies.map((text, index) => `（${index + 1}）${text}`) : policies;
  const half = Math.floor(project.now / 200) * 100;
  const [first = "材料费", second = "劳务费"] = rng.shuffle(purposes);
  const parts =
    half === 0 ? `${first}${wan(project.now, 2)}万元` : `${first}${wan(half, 2)}万元，${second}${wan(project.now - half, 2)}万元`;
  const people = rng.whole(12, 400);
  const price = (Math.round((project.now * 100) / people / 12) / 100).toFixed(2);
  const subsidy: Answers = {
    fundSource: "财政拨款",
    recipients: `${people}人`,
    rate: `${price}元/人/月`,
    scope: "符合条件的服务对象",
    manner: "银行转账",
    procedure: "按月审核后发放",
    benefit: "服务对象的生活得到保障",
  };
  return {
    policy: numbered.join("\n"),
    executor: project.units.join("、"),
    allocation: `${parts}。`,
    period: `${year}年1月1日至${year}年12月31日`,
    ...(/补助|补贴/.test(project.name) ? subsidy : {}),
  };
}

function matters(facts: Facts, rng: Random): readonly NotesRow[] {
  const [goods, works, services] = [rng.whole(5, 900) * 1000, rng.chance(0.5) ? 0 : rng.whole(5, 500) * 1000, rng.whole(5, 3000) * 1000];
  const medium = Math.round(((goods + works + services) * rng.whole(60, 100)) / 100 / 100) * 100;
  const small = Math.round((medium * rng.whole(50, 100)) / 100 / 100) * 100;
  const own = facts.sources.find(({ fact }) => fact === "source/own")?.now ?? 0;
  const large = rng.whole(0, 4);
  const cars = [rng.whole(0, 6), rng.pick([0, 0, 2]), rng.whole(0, 6)];
  const money = (key: string, yuan: number): NotesRow => answer(key, wan(yuan, 2));
  return [
    ...(facts.agency.units.length > 1 ? [answer("operatingScope", `本级及下属${facts.agency.units.length - 1}家单位`)] : []),
    money("procurementGoods", goods),
    money("procurementWorks", works),
    money("procurementServices", services),
    money("smallMedium", medium),
    money("small", small),
    answer("houseArea", (rng.whole(20000, 900000) / 100).toFixed(2)),
    money("houseValue", rng.whole(100, 80000) * 1000),
    ...["officialCars", "enforcementCars", "otherCars"].flatMap((key, index) => [
      answer(key, cars[index] ?? 0),
      money(`${key}Value`, (cars[index] ?? 0) * rng.whole(60, 300) * 1000),
    ]),
    money("furniture", rng.whole(10, 900) * 1000),
    money("otherAssets", rng.whole(10, 9000) * 1000),
    answer("equipment50", large),
    answer("equipment100", rng.whole(0, large)),
    answer("carPurchase", "无"),
    answer("newEquipment50", 1),
    answer("newEquipment100", 0),
    answer("ownProjects", own > 0 ? 2 : 0),
    money("ownProjectsAmount", own),
    answer("other", "无"),
  ];
}

function uses({ classes, fundClasses, capitalClasses }: Facts, { use }: NotesHabits): readonly NotesRow[] {
  if (use === "together") return [row("all", "", { use: "人员开支、日常运转和各项业务工作" })];
  const of = (prefix: string, items: readonly CodedItem[]): readonly NotesRow[] =>
    items.map(({ code, name }) => row(`${prefix}/${code}`, name, { use: useOf(code) }, code));
  return [...of("general", classes), ...of("fund", fundClasses), ...of("capital", capitalClasses)];
}
