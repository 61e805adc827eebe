import { nameKey } from "../../../wording/name-key";
import { held, narrativeRule } from "../narrative-rule";
import { readProjects } from "../project-names";
import { amountOf } from "../written";

const REACH = 60;
const SHORTEST = 6;

/** An amount told in passing, right behind the name of a project of T7 or T11, with that project's amount. Says only what is right: passing words are loose. */
export const namedAmount = narrativeRule({
  id: "narrative/named-amount",
  title: "原因等文字中提到的项目金额与公开表一致",
  basis: "情况说明应当与公开表数据一致",
  severity: "info",
  messages: {},
  *check(context) {
    const projects = [...readProjects(context, "budget/projects"), ...readProjects(context, "budget/carry-over")].filter(({ key }) => key.length >= SHORTEST);
    if (projects.length === 0) return;
    const byValue = new Map<string, typeof projects>();
    for (const project of projects) byValue.set(project.figure.value.toString(), [...(byValue.get(project.figure.value.toString()) ?? []), project]);
    for (const token of context.read.numbers) {
      if (token.unit !== "万元" || token.value === undefined || token.threshold === true) continue;
      const told = context.stated(token);
      if (told === undefined) continue;
      const candidates = byValue.get(told.value.toString()) ?? [];
      if (candidates.length === 0) continue;
      const before = nameKey(context.around(token, REACH, 0)[0]);
      const found = candidates.find(({ key }) => before.includes(key) || before.includes(key.replace(/^\d{4}年/, "")));
      const [cell] = found?.figure.at ?? [];
      if (found !== undefined) yield held([token], `与${found.figure.name} ${amountOf(found.figure)} 一致`, cell === undefined ? {} : { cell });
    }
  },
});
