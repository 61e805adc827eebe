import { agreement } from "../../figures/agreement";
import { amountText } from "../../figures/amount-text";
import type { TableFigure } from "../../identities/table-figure";
import type { Disagreement } from "./narrative-document";
import type { ToldFigure } from "./writer";

/** Facts of different sections that are one figure of the tables. */
const SAME: ReadonlyMap<string, string> = new Map(Object.entries({ "结转/财政拨款": "收入/财政拨款结转", "结转/非财政拨款": "收入/非财政拨款结转结余", "绩效/整体": "总计" }));

/** Figures that the narrative tells twice, from two tables that do not agree. */
export function disagreementsOf(told: readonly ToldFigure[]): readonly Disagreement[] {
  const first = new Map<string, TableFigure[]>();
  const found: Disagreement[] = [];
  for (const { fact, figure } of told) {
    const key = SAME.get(fact) ?? fact;
    const before = first.get(key) ?? [];
    if (before.some(({ name }) => name === figure.name)) continue;
    const other = before.find((one) => agreement(one, figure) === "apart");
    if (other !== undefined) {
      found.push({
        message: `${other.name}是 ${amountText(other.value)} 万元，${figure.name}是 ${amountText(figure.value)} 万元，应当一致。情况说明分别按各表写，请核对公开表。`,
        at: [...other.at, ...figure.at],
      });
    }
    first.set(key, [...before, figure]);
  }
  return found;
}
