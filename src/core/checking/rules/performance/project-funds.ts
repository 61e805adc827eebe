import { agreement, sumOf, type Spread } from "../../../figures/agreement";
import { amountText } from "../../../figures/amount-text";
import type { Figure } from "../../../figures/figure";
import { closestName } from "../../../identities/closest-name";
import { tableFigure } from "../../../identities/table-figure";
import { tableProjects, type TableProject } from "../../../identities/table-projects";
import type { PerformanceTable } from "../../../recognition/performance/performance-table";
import { nameKey } from "../../../wording/name-key";
import { PASSED, failed, rule, type CheckContext, type Outcome } from "../../rule";
import { performanceKey, performanceName, someNames } from "../../survey/performance-lines";

type MessageId = "apart" | "renamed" | "unknown" | "untold" | "other";
const OWN = "表1[单位资金].预算数 + 表1[财政专户核拨].预算数 + 表1[非财政拨款结转结余].预算数";

/** 财政拨款 of a project's targets = its lines in 表7; 其他资金 of all = 单位资金, 财政专户 and 非财政拨款结转结余 of 表1; every project of 表7 has targets. */
export const projectFunds = rule({
  id: "performance/project-funds",
  title: "项目绩效目标表的资金应当与预算公开表一致",
  basis: "绩效目标与预算同步编报、同步公开",
  severity: "error",
  messages: {
    apart: "{table}的财政拨款是 {told} 万元，而表7中该项目是 {expected} 万元，相差 {difference} 万元。请核对。",
    renamed: "{table}的项目名称在表7里没有，表7有相近的“{right}”（{amount} 万元）。请统一项目名称。",
    unknown: "{table}有财政拨款 {told} 万元，而表7没有这个项目。请核对项目名称，或核对表7是否漏列。",
    untold: "表7的项目{names}没有绩效目标表。请补充公开，不予公开的请说明。",
    other: "各项目绩效目标表的其他资金合计 {sum} 万元，而表1的单位资金、财政专户、非财政拨款结转结余合计 {expected} 万元，相差 {difference} 万元。请核对。",
  },
  *check(context) {
    const targets = context.current.performance.filter(({ form }) => form.id === "project-target");
    const projects = tableProjects(context.current, "budget-7").filter(({ isFunded }) => isFunded);
    if (targets.length === 0 || !context.current.tables.has("budget-7")) {
      yield { outcome: "noData", reason: targets.length === 0 ? "没有项目支出绩效目标表" : "没有表7" };
      return;
    }
    yield* fiscalFunds(targets, projects);
    yield* otherFunds(context, targets);
  },
});

function* fiscalFunds(targets: readonly PerformanceTable[], projects: readonly TableProject[]): Iterable<Outcome<MessageId>> {
  const byKey = new Map(projects.map((project) => [project.key, project]));
  const taken = new Set<TableProject>();
  for (const table of targets) {
    const fiscal = fundsOf(table, "fiscal");
    const exact = byKey.get(nameKey(table.project?.text ?? ""));
    if (exact !== undefined) taken.add(exact);
    if (fiscal === undefined || table.project === undefined) {
      yield { outcome: "noData", reason: "绩效目标表没有可读的财政拨款或项目名称" };
      continue;
    }
    const { figure } = exact ?? {};
    if (exact !== undefined && figure !== undefined) {
      const difference = fiscal.value.minus(figure.value);
      if (agreement(fiscal, figure) !== "apart") yield PASSED;
      else yield failed({ messageId: "apart", data: { table: performanceName(table), told: amountText(fiscal.value), expected: amountText(figure.value), difference: amountText(difference.abs()) }, at: [fiscal.at, ...figure.at], table: performanceKey(table), key: [performanceKey(table), "fiscal"], found: amountText(fiscal.value), expected: amountText(figure.value), difference: amountText(difference) });
      continue;
    }
    if (exact !== undefined) yield { outcome: "noData", reason: "表7中该项目有读不出的数" };
    else if (!fiscal.value.isZero()) yield unmatched(table, table.project, fiscal, projects, taken);
  }
  const untold = projects.filter((project) => !taken.has(project));
  if (untold.length === 0) yield PASSED;
  else yield failed({ messageId: "untold", severity: "warning", data: { names: someNames(untold.map(({ name }) => name)) }, at: untold.flatMap(({ rows }) => rows[0]?.nameAt ?? []), key: ["untold", ...untold.map(({ key }) => key)], table: "budget-7" });
}

/** A project that 表7 does not have by this name: the one of the same amount, or of a name like it, may be meant. */
function unmatched(table: PerformanceTable, project: NonNullable<PerformanceTable["project"]>, fiscal: Figure, projects: readonly TableProject[], taken: Set<TableProject>): Outcome<MessageId> {
  const free = projects.filter((one) => !taken.has(one));
  const key = nameKey(project.text);
  const alike = free.filter(({ key: other }) => other.includes(key) || key.includes(other) || closestName(key, [other]) !== undefined);
  const near = alike.find(({ figure }) => figure !== undefined && agreement(figure, fiscal) !== "apart") ?? alike.find(({ key: other }) => other === closestName(key, alike.map((one) => one.key))) ?? undefined;
  if (near?.figure === undefined) return failed({ messageId: "unknown", severity: "warning", data: { table: performanceName(table), told: amountText(fiscal.value) }, at: [project.at, fiscal.at], table: performanceKey(table), key: [performanceKey(table), "unknown"], found: project.text });
  taken.add(near);
  return failed({ messageId: "renamed", severity: "warning", data: { table: performanceName(table), right: near.name, amount: amountText(near.figure.value) }, at: [project.at, ...near.figure.at], table: performanceKey(table), key: [performanceKey(table), "renamed"], found: project.text, expected: near.name });
}

function* otherFunds(context: CheckContext, targets: readonly PerformanceTable[]): Iterable<Outcome<MessageId>> {
  const expected = tableFigure(context.current, OWN, {});
  const figures = targets.flatMap((table) => fundsOf(table, "other") ?? []);
  if (expected === undefined || figures.length < targets.length) {
    yield { outcome: "noData", reason: expected === undefined ? "表1没有可用的单位资金、财政专户或结转数" : "有绩效目标表没有可读的其他资金" };
    return;
  }
  const sum: Spread = sumOf(figures);
  const difference = sum.value.minus(expected.value);
  if (agreement(sum, expected) !== "apart") yield PASSED;
  // Own money may pay more than projects; it cannot pay less.
  else yield failed({ messageId: "other", ...(difference.isNegative() ? { severity: "warning" as const } : {}), data: { sum: amountText(sum.value), expected: amountText(expected.value), difference: amountText(difference.abs()) }, at: [...expected.at, ...figures.filter(({ value }) => !value.isZero()).map(({ at }) => at)], key: ["other"], found: amountText(sum.value), expected: amountText(expected.value), difference: amountText(difference) });
}

function fundsOf({ funds }: PerformanceTable, source: "fiscal" | "other"): Figure | undefined {
  const figure = funds.find((line) => line.source === source)?.amounts.get("budget");
  return figure?.problem === undefined ? figure : undefined;
}
