import type { AmountStatement } from "../../../narrative/reading/statement";
import { CODED_SECTIONS, isShortByAbsent, untoldItems } from "../absent-amounts";
import { subjectId, subjectText, type NarrativeContext } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";
import { amountOf, asPrinted } from "../written";

/** Every 类 of T5 is told in 结构, every 项 in 具体使用. */
export const itemsTold = narrativeRule({
  id: "narrative/items-told",
  title: "一般公共预算当年拨款应当按类说明结构，逐项说明具体使用情况",
  basis: "财预〔2016〕143号：支出按功能分类公开到项并说明",
  severity: "warning",
  messages: {
    untold: "表5的科目 {code} {name}（{amount} 万元）在“{section}”中没有写到。请补充。",
    twice: "“{name}”（{amount}）在“{section}”中写了两遍。请删去一遍。",
  },
  *check(context) {
    const { tables } = context;
    if (tables?.tables.get("budget-5") === undefined) return;
    for (const [section, length] of CODED_SECTIONS) {
      const heading = context.read.sections.find(({ id }) => id === section)?.heading;
      if (heading !== undefined) {
        for (const { subject, figure } of toldAgain(context, section, length)) {
          const name = subjectText(subject);
          yield broken({ messageId: "twice", data: { name, amount: asPrinted(figure), section: context.words(heading).trim() }, span: subject.span, tokens: [], key: [...subjectId(subject), "twice"], found: name });
        }
      }
      if (heading === undefined) continue;
      const missing = untoldItems(context, section, length);
      const isProved = missing.length > 0 && context.all("sum").some((sum) => isShortByAbsent(context, sum));
      for (const { code, row, figure } of missing) {
        yield broken({ messageId: "untold", ...(isProved ? { severity: "error" as const } : {}), data: { code, name: row.name, amount: amountOf(figure), section: context.words(heading).trim() }, span: heading, tokens: [], at: figure.at, key: [section, code], expected: row.name, table: figure.table });
      }
    }
  },
});

/** Amounts whose whole path and value a paragraph before told; another amount of the same path is for other rules. */
function toldAgain(context: NarrativeContext, section: string, length: number): readonly AmountStatement[] {
  const seen = new Map<string, number>();
  return context.all("amount").filter(({ subject: { path, name, project, code, section: own }, figure, of }) => {
    if (own !== section || of !== "current" || project !== undefined || path === undefined || name !== path[path.length - 1] || (path.length !== (length - 1) / 2 && code?.length !== length) || figure.value === undefined || figure.value.isZero()) return false;
    const key = `${path.join("/")}|${figure.value.toString()}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, figure.span.paragraph);
    return before !== undefined && before !== figure.span.paragraph;
  });
}
