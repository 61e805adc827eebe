import { agreement as compare } from "../../../figures/agreement";
import type { AmountStatement } from "../../../narrative/reading/statement";
import { nameKey } from "../../../wording/name-key";
import type { NarrativeContext } from "../narrative-context";
import type { TableFigure } from "../../../identities/table-figure";
import { amount, amountOf, asPrinted } from "../written";
import { held, narrativeRule, unsure } from "../narrative-rule";
import { subjectId, subjectText } from "../narrative-context";
import { renamedProjects, readProjects } from "../project-names";
import { suspectUnit } from "../suspect-unit";

/** The text's amount is the table's. */
export const amountMatchesTable = narrativeRule({
  id: "narrative/amount-matches-table",
  title: "情况说明中的金额应当与公开表一致",
  basis: "财预〔2016〕143号：情况说明应当与公开表数据一致",
  severity: "error",
  messages: {
    apart: "“{subject}”写的是{told}，而{place}是 {expected} 万元，相差 {difference} 万元。请核对后改为一致。",
    unit: "“{subject}”写的是{told}，而{place}是 {expected} 万元，单位可能写错了。请核对单位。",
    tail: "“{subject}”写的是{told}，{place}是 {expected} 万元，相差 {difference} 万元，属四舍五入尾差。建议与公开表写成同一个数。",
  },
  *check(context) {
    for (const statement of context.all("amount")) {
      const bound = context.bound(statement);
      if (bound === undefined) continue;
      const { figure, agreement } = bound;
      if (figure === undefined && statement.figure.value?.isZero() === true && (statement.subject.path ?? []).length > 2) {
        yield held([statement.figure], "公开表没有这一科目，本年为0");
        continue;
      }
      // A project told under another's name is told as that, not as a wrong amount.
      if (renamedProjects(context, statement.subject.section).has(statement)) continue;
      const told = context.stated(statement.figure);
      if (figure === undefined || told === undefined) {
        yield unsure([statement.figure], bound.missing ?? "这个数不完整，无法与公开表对照");
        continue;
      }
      const [cell] = figure.at;
      if (agreement === "equal") {
        yield held([statement.figure], () => `与${figure.name} ${amountOf(figure)} 一致`, cell === undefined ? {} : { cell });
        continue;
      }
      const tail = agreement === "tail";
      const named = tail ? undefined : namedBefore(context, statement);
      if (named !== undefined) {
        const [at] = named.at;
        yield held([statement.figure], () => `与${named.name} ${amountOf(named)} 一致`, at === undefined ? {} : { cell: at });
        continue;
      }
      const difference = told.value.minus(figure.value);
      yield {
        outcome: "failed",
        messageId: tail ? "tail" : suspectUnit(told, figure) ? "unit" : "apart",
        data: { subject: subjectText(statement.subject), told: asPrinted(statement.figure), place: figure.name, expected: amountOf(figure), difference: amount(difference.abs()) },
        span: statement.figure.span,
        tokens: [statement.figure],
        at: figure.at,
        key: [...subjectId(statement.subject), "amount"],
        ...(tail ? { severity: "info", tail } as const : {}),
        found: amountOf(told),
        expected: amountOf(figure),
        difference: amount(difference),
        table: figure.table,
      };
    }
  },
});

const REACH = 60;

/** The project of T7 or T11 whose name stands right before an amount that is its own: the sentence is about that one. */
function namedBefore(context: NarrativeContext, { figure, subject }: AmountStatement): TableFigure | undefined {
  const told = context.stated(figure);
  if (told === undefined || !/projects|carry-over|items/.test(subject.section)) return undefined;
  const before = nameKey(context.around(figure, REACH, 0)[0]);
  return readProjects(context, subject.section === "budget/carry-over" ? "budget/carry-over" : "budget/projects").find((one) => one.key.length > 5 && before.endsWith(one.key) && compare(told, one.figure) === "equal")?.figure;
}
