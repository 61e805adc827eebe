import { agreement, sumOf, type Spread } from "../../../figures/agreement";
import { amountText } from "../../../figures/amount-text";
import { PASSED, failed, rule } from "../../rule";
import { someNames } from "../../survey/performance-lines";
import { surveyTargets } from "../../survey/performance-projects";
import { withheldProjects, type Withheld } from "../../survey/withheld-projects";

/** Every project of 表7 has targets, but for those that the text says are not published. */
export const projectsTold = rule({
  id: "performance/projects-told",
  title: "表7的每个项目都应当有绩效目标表",
  basis: "财政拨款项目的绩效目标全部公开，涉密和不予公开的除外",
  severity: "warning",
  messages: {
    untold: "表7的项目{names}没有绩效目标表。请补充公开，不予公开的请说明。",
    withheld: "表7的项目{names}（{count} 个、{sum} 万元）没有绩效目标表，而文中说明不予公开的是{told}。请核对。",
  },
  *check({ current, text }) {
    const { targets, untold } = surveyTargets(current);
    if (targets.length === 0 || !current.tables.has("budget-7")) {
      yield { outcome: "noData", reason: targets.length === 0 ? "没有项目支出绩效目标表" : "没有表7" };
      return;
    }
    const said = withheldProjects(text);
    const figures = untold.flatMap(({ figure }) => figure ?? []);
    const sum = sumOf(figures);
    const data = { names: someNames(untold.map(({ name }) => name)), count: String(untold.length), sum: amountText(sum.value) };
    const more = { data, at: untold.flatMap(({ rows }) => rows[0]?.nameAt ?? []), key: ["untold", ...untold.map(({ key }) => key)], table: "budget-7" };
    const counted = said.filter(({ counts, amounts }) => counts.length + amounts.length > 0);
    if (untold.length === 0) yield PASSED;
    else if (said.length > counted.length) yield { outcome: "notApplicable", reason: "文中说明有不予公开的项目" };
    else if (counted.length === 0) yield failed({ messageId: "untold", ...more });
    else if (figures.length < untold.length || counted.some((one) => fits(one, untold.length, sum))) yield PASSED;
    else {
      const told = counted.flatMap(({ counts, amounts }) => [...counts.map(({ value }) => ` ${value.toFixed()} 个`), ...amounts.map(({ value }) => ` ${amountText(value)} 万元`)]).join("、");
      yield failed({ messageId: "withheld", ...more, data: { ...data, told } });
    }
  },
});

/** Whether a sentence tells so many projects and so much money, as far as it tells either. */
function fits({ counts, amounts }: Withheld, count: number, sum: Spread): boolean {
  return (counts.length === 0 || counts.some(({ value }) => value.eq(count))) && (amounts.length === 0 || amounts.some((one) => agreement(one, sum) !== "apart"));
}
