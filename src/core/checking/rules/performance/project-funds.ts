import { agreement, atMost, sumOf, type Spread } from "../../../figures/agreement";
import { amountText } from "../../../figures/amount-text";
import { Exact } from "../../../figures/exact";
import { tableFigure } from "../../../identities/table-figure";
import type { TableProject } from "../../../identities/table-projects";
import { PASSED, failed, rule, type CheckContext, type Outcome } from "../../rule";
import { performanceKey, performanceName } from "../../survey/performance-lines";
import { surveyTargets, type MatchedTargets, type Money } from "../../survey/performance-projects";

type MessageId = "apart" | "unit" | "renamed" | "unknown" | "other" | "part";
const OWN = "表1[单位资金].预算数 + 表1[财政专户核拨].预算数 + 表1[非财政拨款结转结余].预算数";
const NUMBERS = { "budget-7": "表7", "budget-11": "表11" } as const;
/** 元 or 千元 under the heading 万元. */
const UNITS: readonly (readonly [Exact, string])[] = [[new Exact(10_000), "元"], [new Exact(10), "千元"]];
/** 0.01 against 0.1 proves no unit. */
const FINE = new Exact("0.001");

/** 财政拨款 of a project's targets = its lines in 表7; 其他资金 of all = 单位资金, 财政专户 and 非财政拨款结转结余 of 表1. */
export const projectFunds = rule({
  id: "performance/project-funds",
  title: "项目绩效目标表的资金应当与预算公开表一致",
  basis: "绩效目标与预算同步编报、同步公开",
  severity: "error",
  messages: {
    apart: "{table}的财政拨款是 {told} 万元，而{place}中该项目是 {expected} 万元，相差 {difference} 万元。请核对。",
    unit: "{table}的财政拨款是 {told} 万元，正好是{place}中该项目（{expected} 万元）的 {factor} 倍，金额单位应当是{unit}。请改写金额或单位。",
    part: "{table}的财政拨款 {told} 万元只是{place}中该项目（{expected} 万元）一个单位的，其余单位的没有绩效目标表。请核对是否漏了公开。",
    renamed: "{table}的项目名称在表7里没有，表7有相近的“{right}”（{amount} 万元）。请统一项目名称。",
    unknown: "{table}有财政拨款 {told} 万元，而表7没有这个项目。请核对项目名称，或核对表7是否漏列。",
    other: "各项目绩效目标表的其他资金合计 {sum} 万元，而表1的单位资金、财政专户、非财政拨款结转结余合计 {expected} 万元，相差 {difference} 万元。请核对。",
  },
  *check(context) {
    const { targets } = surveyTargets(context.current);
    if (targets.length === 0 || !context.current.tables.has("budget-7")) {
      yield { outcome: "noData", reason: targets.length === 0 ? "没有项目支出绩效目标表" : "没有表7" };
      return;
    }
    const wrongUnit = new Map<MatchedTargets, Exact>();
    for (const one of targets) yield* fiscalFunds(context, one, wrongUnit);
    yield otherFunds(context, targets, wrongUnit);
  },
});

function* fiscalFunds(context: CheckContext, one: MatchedTargets, wrongUnit: Map<MatchedTargets, Exact>): Iterable<Outcome<MessageId>> {
  const { tables: [table], name, fiscal, match } = one;
  if (fiscal === undefined) {
    yield { outcome: "noData", reason: "绩效目标表没有可读的财政拨款" };
    return;
  }
  const place = { table: performanceKey(table), found: amountText(fiscal.value) } as const;
  const cells = fiscal.figures.map(({ at }) => at);
  if (match === undefined) {
    if (fiscal.value.isZero()) return;
    if (isOtherBudget(context, fiscal)) yield { outcome: "ambiguous", reason: "可能是政府性基金或国有资本经营预算的项目，表8、表9没有项目名称" };
    else yield failed({ messageId: "unknown", severity: "warning", data: { table: performanceName(table), told: amountText(fiscal.value) }, at: [name.at, ...cells], key: [performanceKey(table), "unknown"], ...place, found: name.text });
    return;
  }
  const { project, by } = match;
  const { figure } = project;
  if (figure === undefined) {
    yield { outcome: "noData", reason: `${NUMBERS[match.table]}中该项目有读不出的数` };
    return;
  }
  if (by === "near") {
    yield failed({ messageId: "renamed", severity: "warning", data: { table: performanceName(table), right: project.name, amount: amountText(figure.value) }, at: [name.at, ...figure.at], key: [performanceKey(table), "renamed"], ...place, found: name.text, expected: project.name });
    return;
  }
  if (match.table === "budget-11") {
    // What is carried over may be all of a project's money or a part.
    const all = one.other === undefined ? fiscal : sumOf([fiscal, one.other]);
    yield [fiscal, all].some((money) => agreement(money, figure) !== "apart") ? PASSED : { outcome: "ambiguous", reason: "项目有上年结转，资金可能不止结转的部分" };
    return;
  }
  if (one.isFilled === true || agreement(fiscal, figure) !== "apart") {
    yield PASSED;
    return;
  }
  if (fiscal.byTotal !== undefined && agreement(fiscal.byTotal, figure) !== "apart") {
    yield { outcome: "ambiguous", reason: "资金栏内部不平，另有说明" };
    return;
  }
  const difference = fiscal.value.minus(figure.value);
  const data = { table: performanceName(table), told: amountText(fiscal.value), place: NUMBERS[match.table], expected: amountText(figure.value), difference: amountText(difference.abs()) };
  const more = { data, at: [...cells, ...figure.at], key: [performanceKey(table), "fiscal"], ...place, expected: amountText(figure.value), difference: amountText(difference) };
  const unit = UNITS.find(([factor]) => figure.half.lte(figure.value.abs().times(FINE)) && agreement(fiscal, { value: figure.value.times(factor), half: figure.half.times(factor) }) !== "apart");
  if (unit !== undefined) {
    wrongUnit.set(one, unit[0]);
    yield failed({ messageId: "unit", ...more, data: { ...data, factor: unit[0].toFixed(), unit: unit[1] } });
  } else if (ofOneUnit(project, fiscal)) yield failed({ messageId: "part", severity: "warning", ...more });
  else yield failed({ messageId: "apart", ...more });
}

/** Projects of 政府性基金 and 国有资本经营 have targets too, and 表8 and 表9 tell no names. */
function isOtherBudget({ current }: CheckContext, fiscal: Spread): boolean {
  const funds = ["表8[合计].项目支出", "表9[合计].项目支出"].flatMap((address) => tableFigure(current, address, {}) ?? []);
  const sum = sumOf(funds);
  return !sum.value.isZero() && atMost(fiscal, sum) !== "apart";
}

/** Whether an amount is that of the lines of one unit among several. */
function ofOneUnit({ rows }: TableProject, fiscal: Money): boolean {
  const units = new Map<unknown, Spread>();
  for (const row of rows) {
    let above = row.parent;
    while (above !== undefined && above.kind !== "unit") above = above.parent;
    const figure = row.figures.get("项目支出合计");
    if (above === undefined || figure === undefined) return false;
    units.set(above, sumOf([units.get(above) ?? sumOf([]), figure]));
  }
  return units.size > 1 && [...units.values()].some((sum) => agreement(sum, fiscal) !== "apart");
}

function otherFunds(context: CheckContext, targets: readonly MatchedTargets[], wrongUnit: ReadonlyMap<MatchedTargets, Exact>): Outcome<MessageId> {
  const expected = tableFigure(context.current, OWN, {});
  const moneys = targets.flatMap((one) => {
    const factor = wrongUnit.get(one) ?? new Exact(1);
    return one.other === undefined ? [] : [{ value: one.other.value.div(factor), half: one.other.half.div(factor), figures: one.other.figures, byTotal: one.other.byTotal }];
  });
  if (expected === undefined || moneys.length < targets.length) return { outcome: "noData", reason: expected === undefined ? "表1没有可用的单位资金、财政专户或结转数" : "有绩效目标表没有可读的其他资金" };
  const sum: Spread = sumOf(moneys);
  const difference = sum.value.minus(expected.value);
  if (agreement(sum, expected) !== "apart") return PASSED;
  if (agreement(sumOf(moneys.map((money) => money.byTotal ?? money)), expected) !== "apart") return { outcome: "ambiguous", reason: "资金栏内部不平，另有说明" };
  const cells = moneys.flatMap(({ figures }) => figures.filter(({ value }) => !value.isZero()).map(({ at }) => at));
  // Own money may pay more than projects; it cannot pay less.
  return failed({ messageId: "other", ...(difference.isNegative() ? { severity: "warning" as const } : {}), data: { sum: amountText(sum.value), expected: amountText(expected.value), difference: amountText(difference.abs()) }, at: [...expected.at, ...cells], key: ["other"], found: amountText(sum.value), expected: amountText(expected.value), difference: amountText(difference) });
}
