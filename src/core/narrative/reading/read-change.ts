import { baseIn, CHANGE_LINK, lastDirection } from "../../wording/claim-words";
import type { PlainLine } from "./plain-line";
import type { LineNumber } from "./read-numbers";
import type { ReaderState } from "./reader-state";
import { carriedSubject, subjectOf, tellsActuals } from "./reader-state";
import type { Subject } from "./statement";
import { subjectBefore } from "./subject-words";

/** A number of a clause with what stands before it since the last one. */
export interface ClaimPlace {
  readonly line: PlainLine;
  readonly number: LineNumber;
  /** Where the words before it begin. */
  readonly from: number;
  readonly clauseStart: number;
  readonly clauseEnd: number;
}

const COMPARISON = /环比|同比|相比|比|较|与|占/;
/** Words before a comparison or a word of change that are no name. */
export const NO_NAME = /^(?:年|相比|上年|各|本年|同比|环比|变动|变化|决算$|预算$|数$|执行中|年中)/;
/** 收入较2023年减少: the sides as a whole. */
const SIDE: ReadonlyMap<string, string> = new Map(Object.entries({ 收入: "收入总计", 支出: "支出总计" }));

/** The clause up to the number and its unit. */
export function clauseSpan({ line, number, clauseStart }: ClaimPlace): ReturnType<PlainLine["span"]> {
  return line.span(clauseStart, number.after);
}

/** The subject that goes on. */
export function carried(place: ClaimPlace, state: ReaderState): Subject {
  return carriedSubject(state, place.line.span(place.number.start, place.number.end));
}

/** 比上年预算减少3.00万元, 减少5人: whatever its unit, what a word of change leads up to. */
export function readChange(place: ClaimPlace, before: string, state: ReaderState): boolean {
  const { line, number, from } = place;
  const direction = lastDirection(before);
  if (direction === undefined || !CHANGE_LINK.test(before.slice(direction.end))) return false;
  // 执行中调增20万元 is measured against nothing that is told.
  if (/(?:执行中|年中|年度中|中途)[^,，;。]{0,8}$/.test(before.slice(0, direction.start))) return true;
  const { subject } = state;
  nameBeforeComparison(place, before, direction.start, state);
  const or = state.subject === subject ? otherSubjects(state) : [];
  const base = baseIn(before, tellsActuals(state)) ?? state.base ?? "last-year";
  state.changeBase = base;
  state.statements.push({
    kind: "change", subject: carried(place, state), span: clauseSpan(place), base, direction: direction.direction,
    directionSpan: line.span(from + direction.start, from + direction.end), figure: number.token, ...(or.length === 0 ? {} : { or }),
  });
  return true;
}

const MOST_OTHERS = 12;

/** What else was told in this sentence or, where it begins by comparing, in the one before. */
function otherSubjects({ others, subject, sentenceAmounts }: ReaderState): readonly Subject[] {
  return [...new Set([...others, ...sentenceAmounts.slice(-MOST_OTHERS).map((one) => one.subject)])].filter((one) => one !== subject);
}

/** 公务接待费比上年预算减少: the subject stands before the comparison or, without one, before the word of change. */
export function nameBeforeComparison(place: ClaimPlace, before: string, word: number, state: ReaderState): void {
  const { line, from } = place;
  const comparison = before.search(COMPARISON);
  const end = comparison >= 0 && comparison < word ? comparison : word;
  if (end <= 0) return;
  const named = subjectBefore(line.text.slice(0, from + end), from, state.agencies, false);
  if (named !== undefined && !NO_NAME.test(named.name)) state.subject = subjectOf(state, line, named);
  const side = named === undefined && comparison > 0 ? SIDE.get(line.text.slice(from, from + end).replace(/^[,，、;。]+/, "")) : undefined;
  if (side !== undefined) state.subject = subjectOf(state, line, { name: side, start: from, end: from + end });
}
