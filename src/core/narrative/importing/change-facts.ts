import { agreement, differenceOf, type Spread } from "../../figures/agreement";
import { ZERO } from "../../figures/exact";
import { explained, type Explained } from "../../notes/explained";
import { notesSheet } from "../../notes/notes-forms";
import { plainNumber } from "../../notes/read-entry";
import type { Disclosure } from "../../recognition/disclosure";
import type { Span } from "../narrative";
import type { Mention, ToldChange } from "../reading/mentions";
import type { AmountStatement, ReasonStatement } from "../reading/statement";
import type { Imported, ImportedFact } from "./imported-fact";
import { withoutStops, type ImportedText } from "./imported-text";
import { figureOfRow, isUnknownItem, toldRow, type ToldRow } from "./told-row";

/**
 * 增减说明 from this year's draft: the figures that changes and variances are measured from, told or worked out, and the reasons in the draft's own words.
 * `others`: last year's tables and the budget know the codes of what is no more.
 */
export function changeFacts(text: ImportedText, disclosure: Disclosure, others: readonly Disclosure[] = []): Imported {
  const facts: ImportedFact[] = [];
  const notices: string[] = [];
  const sheet = notesSheet(disclosure.document, "changes");
  const asked = explained.filter(({ base }) => sheet?.columns.some(({ id }) => id === base));
  const amounts = amountsOf(text, disclosure);
  for (const mention of text.mentions) {
    const told = asked.map((kind) => ({ kind, ...saidOf(mention, kind) })).filter(({ change, reason, stated }) => change !== undefined || reason !== undefined || stated !== undefined);
    if (told.length === 0) continue;
    const row = toldRow(mention.subject, disclosure, others);
    if (row === undefined) {
      if (isUnknownItem(mention.subject, disclosure)) notices.push(`${text.source(mention.subject.span)}写的“${withoutStops(text.words(mention.subject.span))}”不是公开表和分类科目里的科目，没有导入。`);
      continue;
    }
    for (const { kind, change, reason, stated } of told) {
      const base = factOf(row, "text");
      const last = measuredFrom(text, amounts.get(row.key), mention, stated, change, disclosure, row);
      if (last !== undefined) facts.push({ ...base, field: kind.base, text: plainNumber(last.figure.value), source: last.source, figure: last.figure });
      const words = reason === undefined ? "" : text.told(reason);
      if (reason !== undefined && words !== "") facts.push({ ...base, field: kind.reason, text: words, source: text.source(reason.span) });
    }
  }
  return { facts, notices };
}

/** What is told of a named row under any of its names: 收入总计 4.00万元, before 收入支出总体与上年相比减少…. */
function amountsOf(text: ImportedText, disclosure: Disclosure): ReadonlyMap<string, AmountStatement> {
  const amounts = new Map<string, AmountStatement>();
  for (const { subject, amount } of text.mentions) {
    const row = amount === undefined || amount.aside !== undefined || (subject.path ?? []).length > 0 ? undefined : toldRow(subject, disclosure);
    if (row !== undefined && amount !== undefined && !amounts.has(row.key)) amounts.set(row.key, amount);
  }
  return amounts;
}

/** What last year's text tells of its own year is last year's figure now. `disclosure` is last year's where it is there: its names tell the codes. */
export function figuresToldLastYear(text: ImportedText, disclosure: Disclosure): readonly ImportedFact[] {
  return text.mentions.flatMap(({ subject, amount }): ImportedFact[] => {
    const row = amount === undefined || amount.aside !== undefined ? undefined : toldRow(subject, disclosure);
    const figure = amount === undefined ? undefined : text.figure(amount.figure);
    if (row === undefined || amount === undefined || figure === undefined) return [];
    return [{ ...factOf(row, "last-year-text"), field: "lastYear", text: plainNumber(figure.value), source: text.source(amount.span), figure }];
  });
}

/** Fewer hits than this among the figures that can be compared, and the text is another document's. */
const SAME_DOCUMENT = 0.5;
const ENOUGH = 3;

/** Whether the text tells the figures of these tables. */
export function areItsFigures(text: ImportedText, disclosure: Disclosure): boolean {
  const compared = text.mentions.flatMap(({ subject, amount }) => {
    const row = amount === undefined ? undefined : toldRow(subject, disclosure);
    const told = amount === undefined ? undefined : text.figure(amount.figure);
    const printed = row === undefined ? undefined : figureOfRow(disclosure, row);
    return told === undefined || printed === undefined || told.value.isZero() ? [] : [agreement(told, printed) !== "apart"];
  });
  return compared.length >= ENOUGH && compared.filter((hit) => hit).length / compared.length >= SAME_DOCUMENT;
}

function factOf({ key, name, code }: ToldRow, rank: ImportedFact["rank"]): Pick<ImportedFact, "sheet" | "key" | "name" | "code" | "rank"> {
  return { sheet: "changes", key, name, ...(code === undefined ? {} : { code }), rank };
}

/** What a mention says of the change on last year, or of the variance from the budget. */
function saidOf(mention: Mention, { base }: Explained): { readonly stated: AmountStatement | undefined; readonly change: ToldChange | undefined; readonly reason: ReasonStatement | undefined } {
  const isBudget = base === "budget";
  const change = mention.changes.find((told) => (told.change.base !== "last-year") === isBudget);
  const reasons = [...mention.changes.flatMap(({ reason }) => reason ?? []), ...mention.reasons];
  return {
    stated: isBudget ? (mention.initialBudget ?? mention.annualBudget) : mention.lastYear,
    change,
    reason: reasons.find((reason) => isOfBudget(mention, reason) === isBudget),
  };
}

/** A reason explains what was said last before it: the outcome against the budget, or the change on last year. */
function isOfBudget({ changes, executions, initialBudget, annualBudget }: Mention, reason: ReasonStatement): boolean {
  const outcomes = [...executions, initialBudget, annualBudget].filter((said) => said !== undefined);
  const before = [...changes.map(({ change }) => ({ span: change.span, isBudget: change.base !== "last-year" })), ...outcomes.map(({ span }) => ({ span, isBudget: true }))].filter(({ span }) => isBefore(span, reason.span));
  const [last] = before.sort((a, b) => (isBefore(a.span, b.span) ? 1 : -1));
  return last?.isBudget === true;
}

function isBefore(one: Span, other: Span): boolean {
  return one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.start < other.start);
}

/** The figure that a change is measured from, as the text tells it; else this year's of the tables (where they have none, of the text) less the change. */
function measuredFrom(text: ImportedText, elsewhere: AmountStatement | undefined, { amount = elsewhere }: Mention, stated: AmountStatement | undefined, told: ToldChange | undefined, disclosure: Disclosure, row: ToldRow): { readonly figure: Spread; readonly source: string } | undefined {
  const said = stated === undefined ? undefined : text.figure(stated.figure);
  if (said !== undefined && stated !== undefined) return { figure: said, source: text.source(stated.span) };
  if (told === undefined) return undefined;
  const change = changeOf(text, told);
  const now = amount === undefined ? undefined : text.figure(amount.figure);
  const base = baseOf(now, figureOfRow(disclosure, row), change, rateOf(text, told));
  if (change === undefined || base === undefined) return undefined;
  return { figure: differenceOf(base, change), source: `${text.source(told.change.span)}，按本年数减增减额算出` };
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
