import { atMost } from "../../../figures/agreement";
import type { NarrativeContext } from "../narrative-context";
import { subjectId } from "../narrative-context";
import { tableFigure } from "../../../identities/table-figure";
import { broken, held, narrativeRule, unsure } from "../narrative-rule";
import { amount, amountOf, asPrinted } from "../written";

/** Where the 公用经费 stands that 机关运行经费 is part of. */
const OPERATING: ReadonlyMap<string, string> = new Map([["budget/operating", "表6[合计].公用经费"], ["accounts/operating", "决算06表[公用经费合计].决算数"]]);

/** 机关运行经费 is part of the 公用经费 of T6, in final accounts of A06. */
export const operatingCost = narrativeRule({
  id: "narrative/operating-cost",
  title: "机关运行经费不应大于表6（决算06表）公用经费",
  basis: "机关运行经费指行政单位和参公单位的公用经费",
  severity: "error",
  messages: {
    more: "机关运行经费写的是{told}，大于{place} {expected} 万元，多 {difference} 万元。机关运行经费是公用经费的一部分，请核对。",
    less: "机关运行经费写的是{told}，小于{place} {expected} 万元。行政单位、参公单位两者应当相等，请核对；如有事业单位，请在机构设置中写明。",
    tail: "机关运行经费写的是{told}，{place}是 {expected} 万元，相差 {difference} 万元，属四舍五入尾差。建议与公开表写成同一个数。",
  },
  *check(context) {
    for (const statement of context.all("amount")) {
      const address = OPERATING.get(statement.subject.section);
      if (address === undefined || statement.subject.name !== "机关运行经费" || statement.of !== "current") continue;
      const total = context.tables === undefined ? undefined : tableFigure(context.tables, address, {});
      if (total === undefined) continue;
      const told = context.stated(statement.figure);
      const nearest = told === undefined ? undefined : context.nearest(told, [total]);
      if (told === undefined || nearest === undefined) continue;
      const { figure, agreement: found } = nearest;
      const [cell] = figure.at;
      const data = { told: asPrinted(statement.figure), place: figure.name, expected: amountOf(figure), difference: amount(told.value.minus(figure.value).abs()) };
      const more = { data, span: statement.figure.span, at: figure.at, found: amountOf(told), expected: amountOf(figure), difference: amount(told.value.minus(figure.value)), table: figure.table };
      if (found === "equal") yield held([statement.figure], `与${figure.name} ${amountOf(figure)} 一致`, cell === undefined ? {} : { cell });
      else if (found === "tail") yield broken({ messageId: "tail", ...more, severity: "info", tail: true, tokens: [statement.figure], key: [...subjectId(statement.subject), "tail"] });
      else if (atMost(told, figure) === "apart") yield broken({ messageId: "more", ...more, tokens: [statement.figure], key: [...subjectId(statement.subject), "more"] });
      // Final accounts are of whole departments: which of their units are 事业单位 is seldom told.
      else if (statement.subject.section === "accounts/operating" || hasInstitutions(context)) yield unsure([statement.figure], "单位中有（或可能有）事业单位，机关运行经费可以小于公用经费，无法核对");
      else if (!told.value.isZero()) yield broken({ messageId: "less", ...more, severity: "warning", tokens: [], key: [...subjectId(statement.subject), "less"] });
    }
  },
});

/** Sections that say what kinds of units the department has. */
const OWN_WORDS = ["part/overview", "overview/functions", "overview/staff", "budget/operating"] as const;
/** 事业单位 that are no 参公 ones, in those sections; the names of insurances are about anybody. */
const INSTITUTION = /(?<!机关|管理的?|公务员法的?|参公)事业(?:单位|编制|人员|编)|(?:全额|差额|财政补助|自收自支|公益[一二]类)(?:拨款)?事业|公益[一二]类/;

/** Units whose 公用经费 is no 机关运行经费: the text names some, or T5 pays for their running. */
function hasInstitutions(context: NarrativeContext): boolean {
  const runs = context.tables?.tables.get("budget-5")?.rows.some(({ name, figures }) => name.trim() === "事业运行" && figures.get("合计")?.value.isZero() === false) ?? false;
  return runs || OWN_WORDS.some((section) => [...context.paragraphsOf(section)].some((paragraph) => INSTITUTION.test(context.narrative.paragraphs[paragraph]?.text.replace(/\s/g, "") ?? "")));
}
