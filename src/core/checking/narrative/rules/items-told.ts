import { agreement, type Spread } from "../../../figures/agreement";
import { ZERO } from "../../../figures/exact";
import { tableIndex } from "../../../identities/table-index";
import type { TableRow } from "../../../recognition/disclosure";
import { codeOfSubject } from "../../../identities/code-of-subject";
import { nameKey } from "../../../wording/name-key";
import type { AmountStatement } from "../../../narrative/reading/statement";
import { subjectId, subjectText, type NarrativeContext } from "../narrative-context";
import { broken, narrativeRule } from "../narrative-rule";
import { tableFigure } from "../../../identities/table-figure";
import { amountOf, asPrinted } from "../written";

const NOTHING: Spread = { value: ZERO, half: ZERO };
/** Sections that tell the codes of T5 one by one, and how long those codes are. */
const SECTIONS = [["budget/general/structure", 3], ["budget/general/items", 7]] as const;

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
    const table = tables?.tables.get("budget-5");
    if (tables === undefined || table === undefined) return;
    for (const [section, length] of SECTIONS) {
      const heading = context.read.sections.find(({ id }) => id === section)?.heading;
      const told = new Set(context.all("amount").flatMap(({ subject }) => (subject.section === section ? (codeOfSubject(subject, tables, "functional") ?? []) : [])).filter((code) => code.length === length));
      if (heading !== undefined) {
        for (const { subject, figure } of toldAgain(context, section, length)) {
          const name = subjectText(subject);
          yield broken({ messageId: "twice", data: { name, amount: asPrinted(figure), section: context.words(heading).trim() }, span: subject.span, tokens: [], key: [...subjectId(subject), "twice"], found: name });
        }
      }
      const { text, amounts } = saidIn(context, section);
      const missing = [...tableIndex(table).byCode].flatMap(([code, rows]) => {
        const [row] = rows;
        const printed = code.length === length && !told.has(code) ? tableFigure(tables, "表5[科目].合计", { code }) : undefined;
        const figure = printed === undefined ? undefined : context.nearest(NOTHING, [printed])?.figure;
        return row === undefined || figure === undefined || figure.value.isZero() || isTold(row, figure, text, amounts) ? [] : [{ code, row, figure }];
      });
      // Where most are missing, the text tells of something else.
      if (heading === undefined || missing.length > told.size) continue;
      for (const { code, row, figure } of missing) {
        yield broken({ messageId: "untold", data: { code, name: row.name, amount: amountOf(figure), section: context.words(heading).trim() }, span: heading, tokens: [], at: figure.at, key: [section, code], expected: row.name, table: figure.table });
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

/** The words of a section as names are compared, and the amounts that stand in it. */
function saidIn(context: NarrativeContext, section: string): { readonly text: string; readonly amounts: readonly Spread[] } {
  const paragraphs = [...context.paragraphsOf(section)];
  return {
    text: nameKey(paragraphs.map((paragraph) => context.narrative.paragraphs[paragraph]?.text ?? "").join("\n")),
    amounts: paragraphs.flatMap((paragraph) => context.numbersOf(paragraph)).flatMap((token) => context.stated(token) ?? []),
  };
}

/** Under its name or under another one with its amount: then other rules speak of it. */
function isTold({ name }: TableRow, figure: Spread, text: string, amounts: readonly Spread[]): boolean {
  return (name !== "" && text.includes(nameKey(name))) || amounts.some((one) => agreement(one, figure) !== "apart");
}
