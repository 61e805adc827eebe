import { agreement, differenceOf, type Spread } from "../../figures/agreement";
import { ZERO } from "../../figures/exact";
import { codeOfSubject } from "../../identities/code-of-subject";
import type { TableFigure } from "../../identities/table-figure";
import { factFigure } from "../../notes/fact-figure";
import type { Disclosure } from "../../recognition/disclosure";
import type { Mention, ToldChange } from "../reading/mentions";
import type { Subject } from "../reading/statement";
import { changeKeys, type ChangeRow } from "./change-keys";
import type { Imported, ImportedFact } from "./imported-fact";
import { plainNumber } from "../../notes/read-entry";
import { withoutStops, type ImportedText } from "./imported-text";

/**
 * 增减说明 from this year's draft: last year's figures, told or worked out from the change, and the reasons in its own words.
 * `before`: last year's tables know the codes of what is no more.
 */
export function changeFacts(text: ImportedText, disclosure: Disclosure, before?: Disclosure): Imported {
  const facts: ImportedFact[] = [];
  const notices: string[] = [];
  for (const mention of text.mentions) {
    const told = mention.changes.find(({ change }) => change.base === "last-year");
    const reason = told?.reason ?? mention.reasons[0];
    if (told === undefined && reason === undefined && mention.lastYear === undefined) continue;
    const row = rowOf(mention.subject, disclosure) ?? (before === undefined ? undefined : rowOf(mention.subject, before));
    if (row === undefined) {
      if (isItem(mention.subject)) notices.push(`${text.source(mention.subject.span)}写的“${withoutStops(text.words(mention.subject.span))}”不是公开表和分类科目里的科目，没有导入。`);
      continue;
    }
    const base = { sheet: "changes", key: row.key, name: row.name, ...(row.code === undefined ? {} : { code: row.code }), rank: "text" } as const;
    const last = lastYearOf(text, mention, told, disclosure, row);
    if (last !== undefined) facts.push({ ...base, field: "lastYear", text: plainNumber(last.figure.value), source: last.source, figure: last.figure });
    const words = reason === undefined ? "" : text.told(reason);
    if (reason !== undefined && words !== "") facts.push({ ...base, field: "reason", text: words, source: text.source(reason.span) });
  }
  return { facts, notices };
}

/** What last year's text tells of its own year is last year's figure now. `disclosure` is last year's where it is there: its names tell the codes. */
export function figuresToldLastYear(text: ImportedText, disclosure: Disclosure): readonly ImportedFact[] {
  return text.mentions.flatMap(({ subject, amount }): ImportedFact[] => {
    const row = amount === undefined || amount.aside !== undefined ? undefined : rowOf(subject, disclosure);
    const figure = amount === undefined ? undefined : text.figure(amount.figure);
    if (row === undefined || amount === undefined || figure === undefined) return [];
    return [{ sheet: "changes", key: row.key, name: row.name, ...(row.code === undefined ? {} : { code: row.code }), field: "lastYear", text: plainNumber(figure.value), source: text.source(amount.span), figure, rank: "last-year-text" }];
  });
}

/** Fewer hits than this among the figures that can be compared, and the text is another document's. */
const SAME_DOCUMENT = 0.5;
const ENOUGH = 3;

/** Whether the text tells the figures of these tables. */
export function areItsFigures(text: ImportedText, disclosure: Disclosure): boolean {
  const compared = text.mentions.flatMap(({ subject, amount }) => {
    const row = amount === undefined ? undefined : rowOf(subject, disclosure);
    const told = amount === undefined ? undefined : text.figure(amount.figure);
    const printed = row === undefined ? undefined : currentFigure(disclosure, row);
    return told === undefined || printed === undefined || told.value.isZero() ? [] : [agreement(told, printed) !== "apart"];
  });
  return compared.length >= ENOUGH && compared.filter((hit) => hit).length / compared.length >= SAME_DOCUMENT;
}

function rowOf(subject: Subject, disclosure: Disclosure): ChangeRow | undefined {
  const kind = changeKeys.find(({ sections }) => sections.includes(subject.section));
  if (kind === undefined || subject.project !== undefined) return undefined;
  if (kind.subjects !== undefined) return kind.subjects.includes(subject.name) ? { key: `${kind.prefix}/${subject.name}`, name: subject.name, section: kind.section } : undefined;
  if (!isItem(subject)) return undefined;
  const code = codeOfSubject(subject, disclosure, "functional");
  return code === undefined ? undefined : { key: `${kind.prefix}/${code}`, name: subject.path?.[subject.path.length - 1] ?? subject.name, code, section: kind.section };
}

/** A line that is told under its 类, 款 and 项, or with its code. */
function isItem({ path, code, section }: Subject): boolean {
  return changeKeys.some(({ sections, subjects }) => subjects === undefined && sections.includes(section)) && (code !== undefined || (path ?? []).length > 2);
}

/** Last year's figure as the text tells it; else this year's of the tables (where they have none, of the text) less the change. */
function lastYearOf(text: ImportedText, { lastYear, amount }: Mention, told: ToldChange | undefined, disclosure: Disclosure, row: ChangeRow): { readonly figure: Spread; readonly source: string } | undefined {
  const stated = lastYear === undefined ? undefined : text.figure(lastYear.figure);
  if (stated !== undefined && lastYear !== undefined) return { figure: stated, source: text.source(lastYear.span) };
  if (told === undefined) return undefined;
  const change = changeOf(text, told);
  const now = amount === undefined ? undefined : text.figure(amount.figure);
  const printed = currentFigure(disclosure, row);
  const base = baseOf(now, printed, change, rateOf(text, told));
  if (change === undefined || base === undefined) return undefined;
  const figure = differenceOf(base, change);
  return { figure, source: `${text.source(told.change.span)}，按本年数减增减额算出` };
}

/** The change with its sign; 持平 is 0. */
function changeOf(text: ImportedText, { change: { direction, figure } }: ToldChange): Spread | undefined {
  if (direction === "flat") return { value: ZERO, half: ZERO };
  const told = figure === undefined ? undefined : text.figure(figure);
  if (told === undefined) return undefined;
  return { value: direction === "down" ? told.value.abs().negated() : told.value, half: told.half };
}

/** What the change is taken from: the tables, unless they were altered after the text was written and the rate shows it. */
function baseOf(now: Spread | undefined, printed: Spread | undefined, change: Spread | undefined, rate: Spread | undefined): Spread | undefined {
  if (printed === undefined || now === undefined || change === undefined || rate === undefined || agreement(now, printed) !== "apart") return printed ?? now;
  const bears = ({ value }: Spread): boolean => {
    const last = value.minus(change.value);
    return !last.isZero() && agreement({ value: change.value.abs().div(last).times(100), half: ZERO }, rate) !== "apart";
  };
  return bears(now) && !bears(printed) ? now : printed;
}

function rateOf(text: ImportedText, { rate }: ToldChange): Spread | undefined {
  return rate === undefined ? undefined : text.percent(rate.figure);
}

function currentFigure(disclosure: Disclosure, { section, name, code }: ChangeRow): TableFigure | undefined {
  return code === undefined ? factFigure(disclosure, section, name) : factFigure(disclosure, section, "", { code });
}
