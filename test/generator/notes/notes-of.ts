import type { Notes, NotesRow, NoteValue } from "../../../src/core/notes/notes";
import type { FieldId, NotesSheetId } from "../../../src/core/notes/notes-standard";
import type { Agency } from "../agency";
import { factsOf, type CodedItem, type Facts, type Item } from "../narrative/facts";
import { policy, purposes, useOf } from "../narrative/reasons";
import { random, type Random } from "../random";
import { countOf, freeText, reasonOf, textOf } from "./answers";

type Answers = Partial<Readonly<Record<FieldId, string>>>;

/** Sources as row keys call them, in the order of `facts.sources`. */
const SOURCES = [
  "一般公共预算",
  "上级一般公共预算转移支付",
  "政府性基金预算",
  "上级政府性基金转移支付",
  "国有资本经营预算",
  "上级国有资本经营预算转移支付",
  "财政专户",
  "单位资金",
  "财政拨款结转",
  "非财政拨款结转结余",
] as const;

/** Complete notes of a made-up agency, as its preparer fills them in: keys and order are typed here, last year's figures come from the agency's own year before. */
export function notesOf(agency: Agency, seed = agency.seed): Notes {
  const rng = random(seed * 31 + 5);
  const facts = factsOf(agency);
  const sheets = new Map<NotesSheetId, readonly NotesRow[]>([
    ["basics", basics(agency, rng)],
    ["changes", changes(facts, rng)],
    ["projects", projects(facts, rng)],
    ["matters", matters(rng)],
    ["uses", uses(facts)],
    ["terms", terms(rng)],
  ]);
  return { sheets, problems: [] };
}

function row(key: string, name: string, answers: Answers, code?: string): NotesRow {
  const values = new Map<FieldId, NoteValue>();
  for (const [field, text] of Object.entries(answers)) if (text !== undefined && text !== "") values.set(field as FieldId, { text });
  return { key, name, values, ...(code === undefined ? {} : { code }) };
}

function basics({ name, year, units }: Agency, rng: Random): readonly NotesRow[] {
  const retired = rng.whole(0, 60);
  const answers: Readonly<Record<string, string>> = {
    agency: name,
    year: String(year),
    wording: units.length > 1 ? "部门" : "单位",
    nature: rng.pick(["行政单位", "参公单位"]),
    functions: `（一）${freeText(rng)}\n（二）${freeText(rng)}`,
    divisions: "办公室、计划财务科、业务一科",
    subordinates: units.slice(1).join("、") || "无",
    structure: rng.chance(0.3) ? freeText(rng) : "",
    quota: countOf(rng, 20, 80),
    onDuty: countOf(rng, 10, 20),
    onDutyChange: String(rng.whole(-3, 3)),
    retired: String(retired),
    retiredChange: String(rng.whole(-2, 4)),
    veteran: "0",
    veteranChange: "0",
    signed: `${year}年2月18日`,
    decimals: rng.pick(["", "保留两位", "去掉末尾的0"]),
    thousands: rng.pick(["", "不用", "用逗号"]),
  };
  return Object.entries(answers).map(([key, value]) => row(key, "", { value }));
}

function changes(facts: Facts, rng: Random): readonly NotesRow[] {
  const told = (key: string, name: string, { now, last }: Pick<Item, "now" | "last">, code?: string): NotesRow =>
    row(key, name, { lastYear: textOf(last), reason: reasonOf(rng, now, last) }, code);
  const coded = (prefix: string, items: readonly CodedItem[]): readonly NotesRow[] =>
    items.filter(({ now, last }) => now !== 0 || last !== 0).map((item) => told(`${prefix}/${item.code}`, item.name, item, item.code));
  const kinds = (prefix: string, items: readonly Item[]): readonly NotesRow[] =>
    items.map((item, at) => told(`${prefix}/${at === 0 ? "基本支出" : "项目支出"}`, at === 0 ? "基本支出" : "项目支出", item));
  const { three } = facts;
  return [
    ...facts.sources.flatMap((item, at) => (item.now === 0 && item.last === 0 ? [] : [told(`income/${SOURCES[at] ?? ""}`, SOURCES[at] ?? "", item)])),
    ...kinds("expenditure", facts.kinds),
    ...kinds("general", [facts.generalBasic, facts.generalProject]),
    ...coded("item", facts.codes),
    ...coded("fund", facts.fundCodes),
    ...coded("capital", facts.capitalCodes),
    told("three-public/三公经费", "三公经费", three.total),
    told("three-public/因公出国（境）费", "因公出国（境）费", three.abroad),
    told("three-public/公务用车购置费", "公务用车购置费", three.purchase),
    told("three-public/公务用车运行费", "公务用车运行费", three.running),
    told("three-public/公务接待费", "公务接待费", three.reception),
    told("operating/机关运行经费", "机关运行经费", facts.operating),
  ];
}

/** Names are compared without spaces and quotes and with brackets of one width. */
const compared = (name: string): string => name.normalize("NFKC").replace(/[\s“”"]/g, "");

function projects({ agency, projects: general, carry }: Facts, rng: Random): readonly NotesRow[] {
  return [
    ...general.map(({ name, units }) =>
      row(`general/${compared(name)}`, name, {
        policy: policy(rng, agency.year),
        executor: units.join("、"),
        allocation: `${rng.pick(purposes)}、${rng.pick(purposes)}`,
        period: `${agency.year}年1月1日至${agency.year}年12月31日`,
        ...(/补助|补贴/.test(name) ? { recipients: countOf(rng, 10, 300), rate: "300元/人/月", scope: "符合条件的服务对象", manner: "银行转账", procedure: "按月审核后发放", benefit: freeText(rng) } : {}),
      }),
    ),
    ...carry.projects.map(({ name }) => row(`carry/${compared(name)}`, name, { use: freeText(rng) })),
    ...(rng.chance(0.5) ? [row("other/自有设备维护费", "自有设备维护费", { size: "12.5", policy: policy(rng, agency.year), executor: agency.name, allocation: rng.pick(purposes), period: `${agency.year}年全年` })] : []),
  ];
}

function matters(rng: Random): readonly NotesRow[] {
  const amount = (): string => textOf(rng.whole(0, 900000));
  const answers: Readonly<Record<string, string>> = {
    operatingScope: rng.chance(0.3) ? "本级及下属1家行政单位" : "",
    procurementGoods: amount(), procurementWorks: "0", procurementServices: amount(), smallMedium: "0", small: "0",
    houseArea: amount(), houseValue: amount(),
    officialCars: countOf(rng, 0, 5), officialCarsValue: amount(), enforcementCars: "0", enforcementCarsValue: "0", otherCars: countOf(rng, 0, 2), otherCarsValue: amount(),
    furniture: amount(), otherAssets: amount(), equipment50: countOf(rng, 1, 4), equipment100: "1",
    carPurchase: "无", newEquipment50: "0", newEquipment100: "0", ownProjects: "0", ownProjectsAmount: "0",
    performance: rng.chance(0.3) ? freeText(rng) : "", other: "无",
  };
  return Object.entries(answers).map(([key, value]) => row(key, "", { value }));
}

function uses({ classes, fundClasses, capitalClasses }: Facts): readonly NotesRow[] {
  const each = (prefix: string, items: readonly CodedItem[]): readonly NotesRow[] =>
    items.filter(({ now }) => now !== 0).map(({ code, name }) => row(`${prefix}/${code}`, name, { use: useOf(code) }, code));
  return [...each("general", classes), ...each("fund", fundClasses), ...each("capital", capitalClasses)];
}

function terms(rng: Random): readonly NotesRow[] {
  return ["财政拨款", "基本支出", "管护经费"].map((term) => row(term, term, { term, meaning: `指${freeText(rng)}` }));
}
