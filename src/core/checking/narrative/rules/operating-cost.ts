import { atMost } from "../../../figures/agreement";
import { subjectId } from "../narrative-context";
import { broken, held, narrativeRule } from "../narrative-rule";
import { tableFigure } from "../../../identities/table-figure";
import { amount, amountOf, asPrinted } from "../written";

/** 机关运行经费 is part of the 公用经费 of T6. */
export const operatingCost = narrativeRule({
  id: "narrative/operating-cost",
  title: "机关运行经费不应大于表6公用经费",
  basis: "机关运行经费指行政单位和参公单位的公用经费",
  severity: "error",
  messages: {
    more: "机关运行经费写的是{told}，大于{place} {expected} 万元，多 {difference} 万元。机关运行经费是公用经费的一部分，请核对。",
    less: "机关运行经费写的是{told}，小于{place} {expected} 万元。行政单位、参公单位两者应当相等；有事业单位的请核对是否已扣除。",
    tail: "机关运行经费写的是{told}，{place}是 {expected} 万元，相差 {difference} 万元，属四舍五入尾差。",
  },
  *check(context) {
    const total = context.tables === undefined ? undefined : tableFigure(context.tables, "表6[合计].公用经费", {});
    if (total === undefined) return;
    for (const statement of context.all("amount")) {
      if (statement.subject.section !== "budget/operating" || statement.subject.name !== "机关运行经费" || statement.of !== "current") continue;
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
      else if (!told.value.isZero()) yield broken({ messageId: "less", ...more, severity: "warning", tokens: [], key: [...subjectId(statement.subject), "less"] });
    }
  },
});
