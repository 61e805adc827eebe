import { canonicalSubject } from "../../wording/subject-names";
import { ACTUALS, baseIn, flatIn, nilIn } from "../../wording/claim-words";
import { isMoney } from "../../wording/number-units";
import type { AsideRange } from "./aside-ranges";
import { asideRanges } from "./aside-ranges";
import type { Clause } from "./clauses";
import { clausesOf } from "./clauses";
import { numberingLength } from "./numbering";
import { closeSum, closeSums, knownParts, leaveOpen } from "./open-sums";
import type { PlainLine } from "./plain-line";
import { readClaim } from "./read-claim";
import { readList } from "./read-list";
import type { LineNumber } from "./read-numbers";
import type { ReaderState } from "./reader-state";
import { carriedSubject, subjectOf, tellsActuals } from "./reader-state";
import type { AmountStatement, Aside, CountStatement, Subject } from "./statement";
import { itemHead, pathIn, subjectBefore } from "./subject-words";

const LONGEST_BEFORE = 120;
const MOST_LISTS = 16;
/** No text nests its parts deeper; without a bound a line of nothing but 其中 would not be read in linear time. */
const DEEPEST = 12;
const PARTS_MARK = /^(?:\()?其中:?|(?:包括|包含|分别为|分别是):?$/;

/** Statements of one line of ordinary prose, from `start` on. */
export function readLine(line: PlainLine, start: number, numbers: readonly LineNumber[], state: ReaderState): void {
  const { text } = line;
  const asides = asideRanges(text, start, state.section.items === "expenses");
  const clauses = clausesOf(text, start, numbers, asides.flatMap(({ start: from, end }) => [from, end]));
  state.lastAmount = state.firstAmount = state.lastCount = undefined;
  state.vehicles = undefined;
  state.amountsInLine = state.lists = 0;
  state.kindsInLine = new Set();
  const open = state.sums.length;
  state.amountYear = state.whole = undefined;
  state.others = [];
  state.actuals = ACTUALS.test(text);
  let aside = 0;
  clauses.forEach((clause, index) => {
    if (clause.opens) openSentence(state, text.slice(clause.start, clause.start + 8));
    while ((asides[aside]?.end ?? Infinity) <= clause.start && asides[aside] !== undefined && asides[aside]?.end !== asides[aside]?.start) aside++;
    const range = asides[aside];
    if (range !== undefined && clause.start >= range.start && clause.start < range.end) readAside(line, clause, range, state);
    else readClause(line, clause, clauses[index + 1], state);
    if (clause.stop === "。" || clause.stop === ";") state.lists = 0;
    if (clause.stop === "。") endSentence(state);
    else if (clause.stop === ";") closeInner(state);
  });
  endSentence(state);
  // An item that tells its outcome alone leaves the sum of the budgets without its part.
  if (state.subject?.path !== undefined) leaveOpen(state.sums.slice(0, open), state.kindsInLine);
}

/** A sentence begins by comparing, without a name. */
const MOST_OTHERS = 12;
const COMPARES = /^(?:与|和|相?比|相?较|同比|环比|(?:预算|决算)数?[与比较])/;

function openSentence(state: ReaderState, words: string): void {
  state.base = undefined;
  state.ofFigure = undefined;
  state.others = COMPARES.test(words) ? [...state.sentenceAmounts.slice(0, MOST_OTHERS).map(({ subject }) => subject), ...(state.subject === undefined ? [] : [state.subject])] : [];
  if (state.others.length === 0) state.sentenceAmounts = [];
  if (state.others.length > 0 && state.whole !== undefined) {
    state.subject = state.whole.subject;
    state.lastAmount = state.whole;
  }
}

function endSentence(state: ReaderState): void {
  state.whole = state.sums.find(({ scope, amount }) => scope !== "section" && amount !== undefined)?.amount ?? (state.sentenceAmounts.length > 0 ? undefined : state.whole);
  closeSums(state.sums, "sentence", state.statements);
}

function closeInner(state: ReaderState): void {
  for (let inner = state.sums.filter(({ scope }) => scope !== "section").length; inner > 1; inner--) closeSum(state.sums, state.statements);
}

function readAside(line: PlainLine, clause: Clause, range: AsideRange, state: ReaderState): void {
  if (clause.start === range.start && range.kind !== "composition") {
    const end = Math.max(range.text, range.end);
    state.statements.push({ kind: range.kind, subject: carriedSubject(state, line.span(range.start, end)), span: line.span(range.text, end), text: line.text.slice(range.text, end) });
  }
  readAsideAmounts(line, clause.numbers, Math.max(clause.start, range.text), range.kind, state);
}

/** Amounts told aside keep the subject's path, but never are the subject. */
export function readAsideAmounts(line: PlainLine, numbers: readonly LineNumber[], start: number, aside: Aside, state: ReaderState): readonly AmountStatement[] {
  const found: AmountStatement[] = [];
  let from = start;
  for (const number of numbers) {
    const { notClaim, unit, threshold } = number.token;
    if (notClaim !== undefined || threshold === true) continue;
    if (isMoney(unit) || unit === "万") {
      const named = subjectBefore(line.text.slice(0, number.start), Math.max(from, number.start - LONGEST_BEFORE), state.agencies, true);
      const base = carriedSubject(state, number.token.span);
      const path = base.path === undefined ? {} : { path: base.path };
      const project = aside === "composition" ? named?.name : (state.project ?? base.project);
      const subject =
        named === undefined
          ? { ...base, ...(project === undefined ? {} : { project }) }
          : { section: base.section, name: named.name, ...path, ...(project === undefined ? {} : { project }), span: line.span(named.start, named.end) };
      const amount: AmountStatement = { kind: "amount", subject, span: line.span(Math.min(named?.start ?? number.start, number.start), number.after), figure: number.token, of: "current", aside };
      state.statements.push(amount);
      found.push(amount);
    }
    from = number.after;
  }
  return found;
}

function readClause(line: PlainLine, clause: Clause, next: Clause | undefined, state: ReaderState): void {
  const { text } = line;
  const words = text.slice(clause.start, clause.end);
  const path = /[([【〔]/.test(words) ? pathIn(text.slice(0, clause.end), clause.start) : undefined;
  if (path !== undefined) {
    state.subject = subjectOf(state, line, path);
    state.lastAmount = undefined;
  }
  const claims = clause.numbers.filter(({ token }) => token.notClaim === undefined && token.threshold !== true);
  const among = words.indexOf("其中");
  // 本年收入5万元(其中:…): the whole stands in the same clause.
  const later = among > 0 && (claims[0]?.start ?? Infinity) < clause.start + among;
  if (/^另/.test(words)) closeSums(state.sums, "sentence", state.statements);
  if ((among >= 0 && !later) || (/主要用于(?:以下|下列)|^(?:包括|包含)/.test(words) && claims.length > 0 === words.startsWith("包") && state.lastAmount !== undefined)) openParts(line, clause, state);
  if (claims.length === 0) return readWords(line, clause, next, words, path !== undefined, state);
  const marker = words.search(/(?:包括|包含)(?:了)?:?/);
  let from = Math.max(clause.start, path?.end ?? 0);
  if (marker > 0 && clause.start + marker < (claims[0]?.start ?? 0)) from = Math.max(from, clause.start + marker + 2);
  let outside: Pick<ReaderState, "subject" | "lastAmount"> | undefined;
  for (const number of claims) {
    // 收入总计800万元(含年初结转50万元)，比上年…: what stands in brackets does not go on.
    const inside = isInBrackets(text, clause.start, number.start);
    if (inside && outside === undefined) outside = { subject: state.subject, lastAmount: state.lastAmount };
    else if (!inside && outside !== undefined) outside = void Object.assign(state, outside);
    if (among > 0 && clause.start + among >= from && clause.start + among < number.start) {
      from = clause.start + among + 2;
      if (later) openParts(line, clause, state);
    }
    const begin = Math.max(from, number.start - LONGEST_BEFORE);
    // 分别占76%和24%: which is whose is not told one by one.
    if (!/分别(?!是|为:)/.test(text.slice(Math.max(clause.start, number.start - LONGEST_BEFORE), number.start))) {
      readClaim({ line, number, from: begin, clauseStart: clause.start, clauseEnd: clause.end }, state);
    }
    const open = state.sums[state.sums.length - 1];
    if (open !== undefined && open.scope !== "section" && text.charAt(number.after) === "等") open.partial = true;
    if (text.charAt(number.after) === ")") closeSums(state.sums, "bracket", state.statements);
    from = number.after;
  }
  if (outside !== undefined && !isInBrackets(text, clause.start, clause.end)) Object.assign(state, outside);
}

function isInBrackets(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_BEFORE), at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** 其中： what follows are parts of what was told last; at a paragraph's end, of what the paragraph began with, up to the section's end. */
function openParts(line: PlainLine, clause: Clause, state: ReaderState): void {
  const atEnd = clause.end >= line.text.length - 1 && clause.numbers.every(({ start }) => start < clause.start + 2 || start < line.text.lastIndexOf("其中"));
  const { parts } = state.section;
  const inSentence = state.sums.some(({ scope }) => scope !== "section");
  if (atEnd) closeSums(state.sums, "section", state.statements);
  const whole = atEnd ? state.firstAmount : state.lastAmount;
  if (whole === undefined && state.lastCount === undefined) return;
  const known = knownParts(whole?.subject.name);
  const goesOn = atEnd || (parts !== undefined && !inSentence && state.firstAmount === whole);
  if (state.sums.length >= DEEPEST) closeSum(state.sums, state.statements);
  const bracket = line.text.slice(clause.start, clause.end).includes("(其中");
  state.sums.push({
    amount: whole, count: atEnd ? undefined : state.lastCount, amounts: [], counts: [], implied: false,
    scope: goesOn ? "section" : bracket ? "bracket" : "sentence", names: goesOn ? parts : known,
  });
}

/** A clause without figures: it may name a subject, a base, a list, or say that there is nothing or no change. */
function readWords(line: PlainLine, clause: Clause, next: Clause | undefined, words: string, hasPath: boolean, state: ReaderState): void {
  const base = baseIn(words, tellsActuals(state));
  state.base = base ?? state.base;
  if (state.lastCount !== undefined && state.section.id.endsWith("/assets") && /主要[是为]$/.test(words)) return openCounts(state, state.lastCount);
  if (readListClause(line, clause, words, next, state)) return;
  const flat = flatIn(words);
  if (flat !== undefined && (base !== undefined || state.base !== undefined || /^(?:基本)?持平/.test(words) || /(?:无|没有|不)(?:增减|变)/.test(words))) {
    const comparison = words.search(/与|和|比|较|同/);
    nameSubject(line, clause.start, clause.start + (comparison >= 0 && comparison < flat.start ? comparison : flat.start), state);
    state.statements.push({
      kind: "change", subject: carriedSubject(state, line.span(clause.start, clause.end)), span: line.span(clause.start, clause.end), base: base ?? state.base ?? "last-year",
      direction: flat.nearly ? "nearly-flat" : "flat", directionSpan: line.span(clause.start + flat.start, clause.start + flat.end),
    });
    return;
  }
  if (base === undefined && readNil(line, clause, words, state)) return;
  if (hasPath) return;
  if (base !== undefined) nameSubject(line, clause.start, clause.start + Math.max(0, words.search(/与|和|比|较|同/)), state);
  else if (canonicalSubject(words.replace(/^(?:\d{1,2}[.、]|\(.{1,3}\))/, "")) !== undefined || clause.stop === ":" || clause.opens) nameSubject(line, clause.start, clause.end, state);
  const head = state.section.items === "codes" && clause.start === numberingLength(line.text) ? itemHead(words, clause.stop) : undefined;
  if (head !== undefined) state.subject = subjectOf(state, line, { ...head, start: clause.start, end: clause.end });
}

/** 其他用车主要是：3辆…，4辆…: they are parts of the count before. */
function openCounts(state: ReaderState, count: CountStatement): void {
  state.sums.push({ amount: undefined, count, amounts: [], counts: [], scope: "sentence", names: undefined, implied: false });
}

function nameSubject(line: PlainLine, start: number, end: number, state: ReaderState): void {
  if (end <= start) return;
  const named = subjectBefore(line.text.slice(0, end), start, state.agencies, false);
  if (named === undefined || (canonicalSubject(named.name) === undefined && named.path === undefined && named.code === undefined)) return;
  state.subject = subjectOf(state, line, named);
}

function readListClause(line: PlainLine, clause: Clause, words: string, next: Clause | undefined, state: ReaderState): boolean {
  const match = /(?:主要)?(包括|分别是|分别为|分别有|包含)$/.exec(words) ?? /(?:主要)?(包括|分别是|分别为|包含)(?=[^\d])/.exec(words);
  if (match === null || /开支内容|反映|指/.test(words)) return false;
  const atEnd = match.index + match[0].length === words.length;
  const side = SIDE_PARTS.test(words);
  if (side) startSide(state);
  if (atEnd && clause.stop !== ":" && clause.stop !== "") return false;
  const start = atEnd ? clause.end + 1 : clause.start + match.index + match[0].length;
  if (atEnd && next !== undefined && next.numbers.some(({ token }) => token.notClaim === undefined)) {
    if (state.lastAmount !== undefined && (!side || IS_BOTH_SIDES.test(state.lastAmount.subject.name)) && PARTS_MARK.test(words) && (!/内容/.test(words) || state.sentenceAmounts.length > 0)) openParts(line, clause, state);
    return true;
  }
  const counted = /分别/.test(match[1] ?? "") && state.lastCount !== undefined ? state.lastCount : undefined;
  const subject = counted?.subject ?? listSubject(line, clause, clause.start + match.index, state);
  // Each goes on to the end of the sentence: more of them are no lists, and would take time and room without end.
  const list = state.lists++ < MOST_LISTS ? readList(line, start, subject) : undefined;
  if (list === undefined || list.items.length === 0) return false;
  if (counted !== undefined) {
    const at = state.statements.lastIndexOf(counted);
    if (at >= 0) state.statements[at] = { ...counted, listed: list };
  }
  state.statements.push(list);
  return true;
}

/** 收支总预算5万元。收入包括：A、B；支出包括：C、D: each side is made up of its own parts. */
const SIDE_PARTS = /^(?:其中:?)?(?:本年)?(?:收入|支出)(?:主要|具体)?(?:包括|包含)$/;
const IS_BOTH_SIDES = /收支总计$/;

function startSide(state: ReaderState): void {
  closeSums(state.sums, "sentence", state.statements);
  if (state.firstAmount !== undefined && IS_BOTH_SIDES.test(state.firstAmount.subject.name)) state.lastAmount = state.firstAmount;
}

/** 收入预算包括：, or the figure told before 主要包括：. */
function listSubject(line: PlainLine, clause: Clause, end: number, state: ReaderState): Subject {
  const named = end <= clause.start ? undefined : subjectBefore(line.text.slice(0, end), clause.start, state.agencies, false);
  const words = line.text.slice(clause.start, Math.max(clause.start, end));
  if (named === undefined && words.length > 2 && words.length < 80) return { section: state.section.id, name: words, span: line.span(clause.start, end) };
  if (named === undefined) return carriedSubject(state, line.span(clause.start, clause.end));
  const subject = subjectOf(state, line, named);
  if (canonicalSubject(named.name) !== undefined) state.subject = subject;
  return subject;
}

/** 2024年未安排预算 says nothing of what: it is of the subject that goes on. */
const NO_MATTER = /^(?:(?:19|20)\d\d年度?|本年度?|当年|今年)?(?:支出)?(?:预算)?$/;
const NIL_MATTER = /支出|预算|经费|资金|收入|拨款|购置|费$/;

function readNil(line: PlainLine, clause: Clause, words: string, state: ReaderState): boolean {
  const nil = nilIn(words);
  if (nil === undefined) return false;
  const span = line.span(clause.start, clause.end);
  const from = nil.subject === "before" ? 0 : nil.end;
  const to = nil.subject === "before" ? nil.start : words.length;
  const told = words.slice(from, to).replace(/(?:安排的?支出|的支出|安排|情况|等)+$/, "");
  let at = clause.start + from;
  let found = false;
  for (const part of told.split(/[、和及]/)) {
    const named = part.length < 2 ? undefined : subjectBefore(line.text.slice(0, at + part.length), at, state.agencies, false);
    at += part.length + 1;
    if (named === undefined || (canonicalSubject(named.name) === undefined && !(nil.subject === "before" || /购置/.test(named.name) ? NIL_MATTER.test(named.name) : false))) continue;
    found = true;
    const subject = subjectOf(state, line, named);
    state.statements.push({ kind: "nil", subject, span });
  }
  if (!found && told.replace(NO_MATTER, "").length < 2 && state.subject !== undefined) {
    found = true;
    state.statements.push({ kind: "nil", subject: state.subject, span });
  }
  return found;
}
