import type { NarrativeSection } from "../../standards/narrative/narrative-section";
import type { Narrative, Span } from "../narrative";
import { findAgencies } from "./find-names";
import type { Heading } from "./find-sections";
import { headingAt, kindOf, sectionsOf } from "./find-sections";
import type { NumberToken } from "./number-token";
import { numberingLength } from "./numbering";
import { closeSums } from "./open-sums";
import type { PlainLine } from "./plain-line";
import { plainLine } from "./plain-line";
import { readLine } from "./read-line";
import type { LineNumber } from "./read-numbers";
import { readNumbers } from "./read-numbers";
import { closeAllocation, fieldsIn, isFieldLine, readProjectLine } from "./read-project";
import type { ReaderState } from "./reader-state";
import { newState } from "./reader-state";
import type { AmountStatement, ReadNarrative } from "./statement";

/** Reads a narrative: its sections, every number with its place, and what is claimed of what. Pure; linear in the text's length. */
export function readNarrative(narrative: Narrative): ReadNarrative {
  const kind = kindOf(narrative);
  const facts = sectionsOf(kind);
  const lineAt = lineReader(narrative);
  const agencies = findAgencies(narrative);
  const root: NarrativeSection = { id: kind, title: "", words: [], items: "totals" };
  const state = newState(kind === "accounts", agencies.map(({ text }) => text.replace(/（/g, "(").replace(/）/g, ")")), root);
  const sections: { id: string; heading: Span; last: number; texts: number }[] = [];
  const numbers: LineNumber[] = [];
  for (let index = 0; index < narrative.paragraphs.length; ) {
    const line = lineAt(index);
    const heading = headingAt(narrative, index, line, facts, state.section.id);
    if (heading !== undefined) {
      endSection(state);
      enter(heading, state, sections);
      const rest = heading.length < heading.line.text.length ? heading.length : undefined;
      const own = readNumbers(heading.line, { functions: false });
      for (const each of own) numbers.push(each);
      if (rest !== undefined) readText(heading.line, rest, own, state);
      const last = sections[sections.length - 1];
      if (last !== undefined && rest !== undefined) last.texts++;
      index = heading.lastParagraph + 1;
      if (last !== undefined) last.last = index - 1;
      continue;
    }
    const joined = joinBroken(narrative, index, lineAt, (at) => headingAt(narrative, at, lineAt(at), facts, state.section.id) !== undefined);
    const read = readNumbers(joined, { functions: state.section.id === "overview/functions", ...ownName(joined, state) });
    for (const each of read) numbers.push(each);
    readText(joined, 0, read, state);
    index = joined.lastParagraph + 1;
    const last = sections[sections.length - 1];
    if (last !== undefined) {
      last.last = index - 1;
      last.texts++;
    }
  }
  endSection(state);
  const tokens = numbers.map(({ token }) => token);
  return { sections: withoutContents(sections), statements: state.statements, numbers: tokens, years: yearsOf(tokens), agencies };
}

function enter(heading: Heading, state: ReaderState, sections: { id: string; heading: Span; last: number; texts: number }[]): void {
  state.section = heading.section;
  state.subject = undefined;
  state.project = state.field = undefined;
  sections.push({ id: heading.section.id, heading: heading.line.span(0, heading.length), last: heading.lastParagraph, texts: 0 });
}

function readText(line: PlainLine, start: number, numbers: readonly LineNumber[], state: ReaderState): void {
  if (state.section.id === "overview/functions" || state.section.id === "part/terms" || state.section.id === "part/tables") return;
  if (state.section.id.endsWith("/projects") && isFieldLine(line.text, state)) readProjectLine(line, numbers, state);
  else readLine(line, start === 0 ? numberingLength(line.text) : start, numbers, state);
}

/** A project's own name, so that its numbers claim nothing. */
function ownName(line: PlainLine, state: ReaderState): { readonly ownName?: { readonly start: number; readonly end: number } } {
  if (!state.section.id.endsWith("/projects")) return {};
  const place = fieldsIn(line.text).find(({ field }) => field === "项目名称");
  return place === undefined ? {} : { ownName: place };
}

const UNFINISHED = /[,，、(]$|(?:比|较|与|为|是|的|占|预算数?|增加|减少|增长|下降)$/;
const MOST_JOINED = 8;

/** A sentence broken over lines (text copied out of a PDF file) is read as one. */
function joinBroken(narrative: Narrative, index: number, lineAt: (at: number) => PlainLine, isHeading: (at: number) => boolean): PlainLine {
  let last = index;
  while (last - index < MOST_JOINED && last + 1 < narrative.paragraphs.length) {
    const { text } = lineAt(last);
    if (text.length < 12 || text.length > 2_000 || !UNFINISHED.test(text) || fieldsIn(text).length > 0) break;
    const next = lineAt(last + 1).text;
    if (numberingLength(next) > 0 || fieldsIn(next).length > 0 || isHeading(last + 1)) break;
    last++;
  }
  return last === index ? lineAt(index) : plainLine(narrative.paragraphs.slice(index, last + 1), index);
}

/** Lines made when they are asked for; only the latest ones are kept, so that a long text does not fill the memory. */
function lineReader({ paragraphs }: Narrative): (at: number) => PlainLine {
  const kept: (PlainLine | undefined)[] = [undefined, undefined, undefined, undefined];
  return (at) => {
    const known = kept[at % kept.length];
    if (known?.firstParagraph === at) return known;
    const paragraph = paragraphs[at];
    return (kept[at % kept.length] = plainLine(paragraph === undefined ? [] : [paragraph], at));
  };
}

/** What only the end of a section shows: open sums, a project's allocation, the split of the appropriation. */
function endSection(state: ReaderState): void {
  const { id } = state.section;
  closeSums(state.sums, "section", state.statements);
  if (id.endsWith("/projects")) closeAllocation(state);
  const leading = state.leading.filter(({ of }) => of === "current");
  // Where some items begin with their budget, those that begin with the outcome are not all.
  const items = state.leading.filter(({ subject }) => subject.path !== undefined);
  if (/\/general(?:\/size)?$/.test(id)) state.generalTotal ??= leading.find(({ subject }) => /^一般公共预算/.test(subject.name));
  if (/\/general\/(?:structure|items)$/.test(id)) imply(state, state.generalTotal, items.every(({ of }) => of === "current") ? items : []);
  if (id === "budget/appropriation") imply(state, leading.find(({ subject }) => subject.name === "财政拨款收支总计"), leading.filter(({ subject }) => subject.path?.length === 1));
  state.leading = [];
  state.lastAmount = undefined;
}

function imply(state: ReaderState, whole: AmountStatement | undefined, parts: readonly AmountStatement[]): void {
  if (whole === undefined || parts.length === 0) return;
  state.statements.push({ kind: "sum", subject: whole.subject, span: whole.span, whole, parts, implied: true });
}

/** A 目录 repeats every heading: a heading without text whose section stands again with text is none, unless it is the next one that goes on with it (七、三公, （一）三公总体). */
function withoutContents(sections: readonly { readonly id: string; readonly heading: Span; readonly last: number; readonly texts: number }[]): ReadNarrative["sections"] {
  const last = new Map(sections.map(({ id }, index) => [id, index]));
  const kept: boolean[] = [];
  for (let index = sections.length - 1; index >= 0; index -= 1) {
    const section = sections[index];
    kept[index] = section !== undefined && (section.texts > 0 || last.get(section.id) === index || (sections[index + 1]?.id === section.id && kept[index + 1] === true));
  }
  return sections
    .filter((_, index) => kept[index] === true)
    .map(({ id, heading, last }) => ({ id, heading, last }));
}

function yearsOf(tokens: readonly NumberToken[]): ReadNarrative["years"] {
  const seen = new Map<number, { readonly span: Span; count: number }>();
  for (const { notClaim, value, span } of tokens) {
    if (notClaim !== "year" || value === undefined || value.lt(1900)) continue;
    const year = value.toNumber();
    const known = seen.get(year);
    if (known === undefined) seen.set(year, { span, count: 1 });
    else known.count++;
  }
  return [...seen].sort((a, b) => b[1].count - a[1].count).map(([value, { span }]) => ({ value, span }));
}
