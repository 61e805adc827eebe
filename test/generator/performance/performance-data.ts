import type { Agency, Entry } from "../agency";
import { random, type Random } from "../random";
import { makeIndicators, type MadeIndicator } from "./indicators";

/** Which of the four forms a table is. */
export type MadeForm = "project-target" | "whole-target" | "project-review" | "whole-review";

/** A line of money: what it is called and its amounts in 元. */
export interface MadeFunds {
  readonly key: "total" | "fiscal" | "other" | "upper" | "own-level" | "central" | "region" | "county";
  /** Targets: the budget. Self-evaluations: 年初预算数, 全年预算数, 全年执行数. */
  readonly yuan: readonly number[];
}

/** A task of the whole: 总额 = 财政拨款 + 其他资金. */
export interface MadeTask {
  readonly name: string;
  readonly fiscal: number;
  readonly other: number;
}

/** A performance table as data: consistent by construction. */
export interface MadePerformance {
  readonly form: MadeForm;
  readonly year: number;
  readonly unit: string;
  readonly project?: string;
  /** Whether table 7 has it by name. */
  readonly isInTable7?: boolean;
  readonly funds: readonly MadeFunds[];
  readonly tasks: readonly MadeTask[];
  readonly goal: string;
  readonly achieved?: string;
  readonly indicators: readonly MadeIndicator[];
  /** Of a self-evaluation: 执行率 in hundredths of a percent and its score in hundredths. */
  readonly execution?: { readonly rate: number; readonly score: number };
}

const sum = (entries: readonly Entry[]): number => entries.reduce((total, { yuan }) => total + yuan, 0);
const FISCAL: ReadonlySet<string> = new Set(["general", "generalTransfer"]);
const OWN: ReadonlySet<string> = new Set(["own", "special", "otherCarry"]);
const FUNDS: ReadonlySet<string> = new Set(["fund", "fundTransfer", "capital", "capitalTransfer"]);
const UPPER: ReadonlySet<string> = new Set(["generalTransfer", "fundTransfer", "capitalTransfer"]);

export const cents = (yuan: number): number => Math.round(yuan / 100);

/** Targets of every project of an agency's budget and of the whole. Money that is no project's is told as one. */
export function targetsOf(agency: Agency, seed: number): readonly MadePerformance[] {
  const rng = random(seed + 40_000);
  const apart = rng.chance(0.5);
  const spent = agency.entries.filter(({ kind, source }) => (kind === "project" && (FISCAL.has(source) || FUNDS.has(source))) || OWN.has(source));
  const groups = new Map<string, Entry[]>();
  for (const entry of spent) {
    const key = `${apart ? entry.unit : ""}|${entry.project ?? "运行经费补充"}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const projects = [...groups.values()].map((entries): MadePerformance => {
    const fiscal = sum(entries.filter(({ source }) => !OWN.has(source)));
    const other = sum(entries.filter(({ source }) => OWN.has(source)));
    return { ...plain(agency, rng, "project-target"), unit: apart ? (entries[0]?.unit ?? agency.name) : agency.name, project: entries[0]?.project ?? "运行经费补充", isInTable7: entries.some(({ source }) => FISCAL.has(source)), funds: [{ key: "total", yuan: [fiscal + other] }, { key: "fiscal", yuan: [fiscal] }, { key: "other", yuan: [other] }], indicators: makeIndicators(rng, { money: fiscal + other, weights: 90, isReview: false }) };
  });
  return [wholeTarget(agency, rng), ...projects];
}

function wholeTarget(agency: Agency, rng: Random): MadePerformance {
  const of = (wanted: (entry: Entry) => boolean): number => sum(agency.entries.filter(wanted));
  const base = { ...plain(agency, rng, "whole-target"), indicators: makeIndicators(rng, { weights: 90, isReview: false }) };
  if (rng.chance(0.5)) {
    const task = (name: string, wanted: (entry: Entry) => boolean): MadeTask => ({ name, fiscal: of((entry) => wanted(entry) && !OWN.has(entry.source)), other: of((entry) => wanted(entry) && OWN.has(entry.source)) });
    return { ...base, tasks: [task("人员保障", ({ kind }) => kind === "personnel"), task("运转保障", ({ kind }) => kind === "operating"), task("履行职责的各项工作", ({ kind }) => kind === "project")] };
  }
  return { ...base, funds: [{ key: "upper", yuan: [of(({ source }) => UPPER.has(source))] }, { key: "own-level", yuan: [of(({ source }) => !UPPER.has(source) && !OWN.has(source))] }, { key: "other", yuan: [of(({ source }) => OWN.has(source))] }] };
}

function plain(agency: Pick<Agency, "name" | "year">, rng: Random, form: MadeForm): MadePerformance {
  return { form, year: agency.year, unit: agency.name, funds: [], tasks: [], goal: rng.pick(["保障各项工作平稳运行，服务质量稳步提高。", "按计划完成年度任务，不断改进公共服务。", "目标1：完成年度工作计划；\n目标2：提高服务水平。"]), indicators: [] };
}

/** Self-evaluations of made-up projects and of a whole that spent so much (元). */
export function reviewsOf(of: { readonly name: string; readonly year: number; readonly projects: readonly string[]; readonly spent?: number }, seed: number): readonly MadePerformance[] {
  const rng = random(seed + 50_000);
  const projects = of.projects.map((project): MadePerformance => {
    // Together they are less than the whole.
    const most = Math.min(90_000, Math.floor((of.spent ?? Infinity) / of.projects.length / 100));
    const initial = rng.whole(100, most) * 100;
    const full = rng.chance(0.6) ? initial : rng.whole(100, most) * 100;
    const executed = rng.chance(0.3) ? full : Math.round((full * rng.whole(1, 99)) / 10_000) * 100;
    const others = rng.chance(0.3) ? [initial, full, executed].map((yuan) => Math.floor(yuan / 500) * 100) : [0, 0, 0];
    return { ...review(of, rng, "project-review", [initial, full, executed]), project, funds: [{ key: "total", yuan: [initial, full, executed] }, { key: "fiscal", yuan: [initial, full, executed].map((yuan, at) => yuan - (others[at] ?? 0)) }, { key: "other", yuan: others }] };
  });
  const column = (at: number): number => projects.reduce((total, { funds }) => total + (funds[0]?.yuan[at] ?? 0), 0);
  const executed = of.spent ?? column(2) + rng.whole(10, 9000) * 100;
  const all = [column(0) + 500_000, Math.max(column(1), executed) + rng.whole(0, 9000) * 100, executed];
  const levels = (["central", "region", "county"] as const).map((key) => ({ key, yuan: all.map((yuan) => (key === "county" ? 0 : Math.floor(yuan / rng.whole(300, 900)) * 100)) }));
  const rest = levels.map((line) => (line.key === "county" ? { ...line, yuan: all.map((yuan, at) => yuan - levels.reduce((total, { yuan: own }) => total + (own[at] ?? 0), 0)) } : line));
  return [{ ...review(of, rng, "whole-review", all), funds: [{ key: "total", yuan: all }, ...rest, { key: "other", yuan: [0, 0, 0] }] }, ...projects];
}

function review(of: { readonly name: string; readonly year: number }, rng: Random, form: MadeForm, [, full = 0, executed = 0]: readonly number[]): MadePerformance {
  const [top, bottom] = [cents(executed), cents(full)];
  const told = rng.chance(0.5) ? `截至${String(of.year)}年12月31日，该项目使用资金${(top / 100).toFixed(2)}万元，完成年度任务。` : "已完成全年任务。";
  return { ...plain({ ...of }, rng, form), achieved: form === "project-review" ? told : "已完成全年任务。", execution: { rate: Math.round((top * 10_000) / bottom), score: Math.round((top * 1000) / bottom) }, indicators: makeIndicators(rng, { weights: 90, isReview: true }) };
}
