import { onceFor } from "../../recall/once-for";
import { agreement, differenceOf, sumOf, type Spread } from "../../figures/agreement";
import { ZERO } from "../../figures/exact";
import { codeOfSubject } from "../../identities/code-of-subject";
import { tableFigure, type TableFigure } from "../../identities/table-figure";
import { tableIndex } from "../../identities/table-index";
import type { NilStatement, SumStatement } from "../../narrative/reading/statement";
import type { TableRow } from "../../recognition/disclosure";
import { nameKey } from "../../wording/name-key";
import { bindSubject } from "./bind-subject";
import type { NarrativeContext } from "./narrative-context";

const NOTHING: Spread = { value: ZERO, half: ZERO };
/** Sections that tell the codes of T5 one by one, and how long those codes are. */
export const CODED_SECTIONS = [["budget/general/structure", 3], ["budget/general/items", 7]] as const;
/** Where a whole section says that there is no such money. */
const NIL_SECTIONS: ReadonlyMap<string, string> = new Map(Object.entries({ "budget/fund": "表8[合计].合计", "budget/capital": "表9[合计].合计", "budget/carry-over": "表11[合计].总计" }));

/** A line of T5 that its section leaves out. */
export interface UntoldItem {
  readonly code: string;
  readonly row: TableRow;
  readonly figure: TableFigure;
}

/** Lines of T5 with an amount that a section does not tell; none where most are missing: then the text tells of something else. */
export function untoldItems(context: NarrativeContext, section: string, length: number): readonly UntoldItem[] {
  const { tables } = context;
  const table = tables?.tables.get("budget-5");
  if (tables === undefined || table === undefined || !context.read.sections.some(({ id }) => id === section)) return [];
  const told = new Set(context.all("amount").flatMap(({ subject }) => (subject.section === section ? (codeOfSubject(subject, tables, "functional") ?? []) : [])).filter((code) => code.length === length));
  const { text, amounts } = saidIn(context, section);
  const missing = [...tableIndex(table).byCode].flatMap(([code, rows]) => {
    const [row] = rows;
    const printed = code.length === length && !told.has(code) ? tableFigure(tables, "表5[科目].合计", { code }) : undefined;
    const figure = printed === undefined ? undefined : context.nearest(NOTHING, [printed])?.figure;
    return row === undefined || figure === undefined || figure.value.isZero() || isTold(row, figure, text, amounts) ? [] : [{ code, row, figure }];
  });
  return missing.length > told.size ? [] : missing;
}

/** What a nil statement says there is nothing of, as the tables have it; undefined where they have nothing or nothing is known. */
export function deniedFigure(context: NarrativeContext, { subject }: NilStatement): TableFigure | undefined {
  const bound = bindSubject(subject, context.tables);
  const section = NIL_SECTIONS.get(subject.section);
  const printed = bound?.figures[0] ?? (section === undefined || context.tables === undefined || subject.section === "budget/carry-over" ? undefined : tableFigure(context.tables, section, {}));
  const figure = printed === undefined ? undefined : context.nearest(NOTHING, [printed])?.figure;
  return figure === undefined || figure.value.isZero() ? undefined : figure;
}

/** Whether a nil statement speaks of another year than the document's: 2023年未安排. */
export function isOfAnotherYear(context: NarrativeContext, { span }: NilStatement): boolean {
  const year = /(?<!\d)((?:19|20)\d\d)\s*年|(上年|去年)/.exec(context.words(span));
  return year !== null && (year[2] !== undefined || (context.year !== undefined && Number(year[1]) !== context.year));
}

interface Absent {
  readonly section: string;
  readonly figure: TableFigure;
}

const absent = onceFor<NarrativeContext, readonly Absent[]>();

/** Amounts of the tables that the text leaves out or says to be nothing: each is told as that, and what does not add up for it follows. */
export function absentAmounts(context: NarrativeContext): readonly Absent[] {
  return absent(context, () => {
    const denied = context.all("nil").flatMap((nil): readonly Absent[] => {
      const figure = isOfAnotherYear(context, nil) ? undefined : deniedFigure(context, nil);
      return figure === undefined ? [] : [{ section: nil.subject.section, figure }];
    });
    return [...denied, ...CODED_SECTIONS.flatMap(([section, length]) => untoldItems(context, section, length).map(({ figure }) => ({ section, figure })))];
  });
}

/** Whether the parts of a sum fall short by just what their section leaves out. */
export function isShortByAbsent(context: NarrativeContext, { whole, parts }: SumStatement): boolean {
  const section = parts[0]?.subject.section;
  const absent = absentAmounts(context).filter((one) => one.section === section).map(({ figure }): Spread => figure);
  const told = [whole, ...parts].map(({ figure }) => context.stated(figure));
  if (absent.length === 0 || told.some((one) => one === undefined)) return false;
  const [all = NOTHING, ...rest] = told as readonly Spread[];
  const gap = differenceOf(all, sumOf(rest));
  return [...absent, sumOf(absent)].some((one) => agreement(gap, one) !== "apart");
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
