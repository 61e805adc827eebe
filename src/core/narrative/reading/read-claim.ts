import { ARRIVED, baseIn, budgetIn, CHANGE_LINK, COMPARED_FIGURE, COMPLETION, figureKind, lastDirection, OUTCOME_DIFFERENCE, SHARE, TOTAL_OF_PARTS, VARIANCE, VARIATION } from "../../wording/claim-words";
import { isCount, isMoney } from "../../wording/number-units";
import { canonicalSubject } from "../../wording/subject-names";
import { isPoints } from "./stated";
import { addAmount } from "./open-sums";
import { carried, clauseSpan, nameBeforeComparison, NO_NAME, readChange } from "./read-change";
import type { ClaimPlace } from "./read-change";
import { pushCount, readCount } from "./read-count";
import type { PlainLine } from "./plain-line";
import type { LineNumber } from "./read-numbers";
import type { ReaderState } from "./reader-state";
import { subjectOf, tellsActuals } from "./reader-state";
import type { AmountStatement, Subject } from "./statement";
import type { NamedSubject } from "./subject-words";
import { subjectBefore } from "./subject-words";

/** Reads what a number claims and adds its statement; a number whose words say nothing stays unclaimed. */
export function readClaim(place: ClaimPlace, state: ReaderState): void {
  const { line, number, from } = place;
  const before = line.text.slice(from, number.start);
  const { unit } = number.token;
  state.base = baseIn(before, tellsActuals(state)) ?? state.base;
  if (unit === "%" || unit === "‰") readPercent(place, before, state);
  else if (isPoints(unit)) readPoints(place, before, state);
  else if (unit === "") readBare(place, before, state);
  else if (isMoney(unit) || unit === "万") readMoney(place, before, state);
  else if (isCount(unit)) readCount(place, before, state);
  else if (unit === "个月" && /[*×]$/.test(before)) pushCount(place, state, { name: "月数", start: number.start, end: number.after });
}

function readPercent(place: ClaimPlace, before: string, state: ReaderState): boolean {
  const { number, line, from } = place;
  const span = clauseSpan(place);
  const figure = number.token;
  if (/^的(?:比[重例率]|份额)?(?:为|是|约|近|达到?)*$/.test(before) && state.ofFigure !== undefined) return pushOfFigure(place, state.ofFigure, state);
  if (VARIANCE.test(before)) {
    state.statements.push({ kind: "variance", subject: carried(place, state), span, figure, base: budgetBase(before, state) });
    return true;
  }
  const direction = lastDirection(before);
  const share = before.lastIndexOf("占");
  if (share > (direction?.start ?? -1) && SHARE.test(before)) {
    const named = share === 0 ? undefined : subjectBefore(line.text.slice(0, from + share), from, state.agencies, false);
    if (named !== undefined) state.subject = subjectOf(state, line, named);
    const words = before.slice(share + 1).replace(/(?:的?比[例重率]?|的|为|约|:|达到?|比重|分别)*$/, "");
    const whole = words === "" ? undefined : ofItsFund(line, from + share + 1, subjectBefore(line.text.slice(0, from + share + 1 + words.length), from + share + 1, state.agencies, false), state);
    const isLastYears = LAST_YEARS.test(before.slice(0, share)) || FROM_LAST_YEAR.test(before.slice(share));
    state.statements.push({ kind: "share", subject: carried(place, state), span, figure, ...(whole === undefined || isLastYears ? {} : { whole: subjectOf(state, line, whole) }), ...(isLastYears ? { of: "last-year" } as const : {}) });
    return true;
  }
  if (direction !== undefined && CHANGE_LINK.test(before.slice(direction.end))) {
    nameBeforeComparison(place, before, direction.start, state);
    state.statements.push({
      kind: "rate", subject: carried(place, state), span, figure, base: baseIn(before, tellsActuals(state)) ?? state.base ?? state.changeBase ?? "last-year",
      direction: direction.direction, directionSpan: line.span(from + direction.start, from + direction.end),
    });
    return true;
  }
  if (VARIATION.test(before) && readVariation(place, before, state)) return true;
  if (COMPLETION.test(before) && (!/完成$/.test(before) || hasBudget(state))) {
    nameBeforeComparison(place, before, before.search(/完成|执行率|支出进度|[为达是占]/), state);
    state.statements.push({ kind: "completion", subject: carried(place, state), span, figure, base: budgetBase(before, state) });
    return true;
  }
  return false;
}

/** 占一般公共预算项目支出总额的…%: told where all money is told of, the fund's own project expenditure is not that of all money. */
function ofItsFund(line: PlainLine, from: number, whole: NamedSubject | undefined, { section }: ReaderState): NamedSubject | undefined {
  if (whole === undefined || !/^(?:基本|项目)支出$/.test(whole.name) || /\/(?:general|basic|fund|capital|appropriation)/.test(section.id)) return whole;
  const words = line.text.slice(from, whole.end);
  return /一般公共预算|政府性基金|国有资本经营|财政拨款/.test(words) ? { ...whole, name: words } : whole;
}

/** 上年占20.00%, 占比由上年的20.00%提高到…: last year's share. */
const LAST_YEARS = /(?:上年|去年|上一年|前一年)(?:同期|度)?的?$/;
const FROM_LAST_YEAR = /[由从](?:上年|去年|上一年|前一年)[^,，;。]{0,6}$/;

/** 提高5.00个百分点: it goes with the share or rate told before it. */
function readPoints(place: ClaimPlace, before: string, state: ReaderState): void {
  const { number, line, from } = place;
  const direction = lastDirection(before);
  if (direction === undefined || !CHANGE_LINK.test(before.slice(direction.end))) return;
  state.statements.push({
    kind: "points", subject: carried(place, state), span: clauseSpan(place), figure: number.token,
    direction: direction.direction, directionSpan: line.span(from + direction.start, from + direction.end),
  });
}

/** 变动 15.82 %: the rate of the change just told, whatever its direction. */
function readVariation(place: ClaimPlace, before: string, state: ReaderState): boolean {
  const change = state.statements[state.statements.length - 1];
  if (change?.kind !== "change" || change.figure === undefined) return false;
  const start = place.from + before.search(VARIATION);
  state.statements.push({
    kind: "rate", subject: change.subject, span: clauseSpan(place), figure: place.number.token, base: change.base, direction: change.direction,
    directionSpan: place.line.span(start, start + 2),
  });
  return true;
}

/** 占本年支出合计2000.00万元的85.20%, 完成全年预算80.00万元的105.00%. */
function pushOfFigure(place: ClaimPlace, whole: AmountStatement, state: ReaderState): boolean {
  const said = { subject: carried(place, state), span: clauseSpan(place), figure: place.number.token };
  if (whole.of === "current") state.statements.push({ kind: "share", ...said, whole: whole.subject });
  else if (whole.of !== "last-year") state.statements.push({ kind: "completion", ...said, base: whole.of });
  state.ofFigure = undefined;
  return true;
}

function hasBudget(state: ReaderState): boolean {
  return state.statements.slice(-6).some((each) => each.kind === "amount" && (each.of === "initial-budget" || each.of === "annual-budget"));
}

function budgetBase(before: string, state: ReaderState): "initial-budget" | "annual-budget" {
  if (/年初/.test(before)) return "initial-budget";
  if (/全年|调整|年度预算|本年预算/.test(before)) return "annual-budget";
  if (state.base === "initial-budget" || state.base === "annual-budget") return state.base;
  for (let at = state.statements.length - 1; at >= 0 && at > state.statements.length - 6; at--) {
    const each = state.statements[at];
    if (each?.kind === "amount" && (each.of === "initial-budget" || each.of === "annual-budget")) return each.of;
  }
  return /预算/.test(before) ? "annual-budget" : "initial-budget";
}

/** A number without any unit: its words may still say what it is (the unit was left out). */
function readBare(place: ClaimPlace, before: string, state: ReaderState): void {
  const { token } = place.number;
  // 师生比1:12.4
  if (/\d:$/.test(place.line.text.slice(Math.max(0, place.number.start - 2), place.number.start))) return;
  const known = subjectBefore(place.line.text.slice(0, place.number.start), place.from, state.agencies, false);
  if (/占(?:比|[^,，]{0,20}的)?$/.test(before)) readPercent(place, before, state);
  else if (/(?:增长|下降|上升|降低|提高)$/.test(before) && state.changeBase !== undefined) readPercent(place, before, state);
  else if (/差异率$|完成率$|预算的$/.test(before)) readPercent(place, before, state);
  else if (/(?:增加|减少)(?:了)?$/.test(before)) readMoney(place, before, state);
  else if (known !== undefined && STAFF.has(known.name)) pushCount(place, state, known);
  else if (token.fault === "malformed" || token.decimals > 0 || (/(?:预算|决算)(?:数)?为?$|总预算$/.test(before) && before.length > 3)) readMoney(place, before, state);
}

const STAFF: ReadonlySet<string> = new Set(["编制数", "实有人数", "在职", "退休", "离休"]);

function readMoney(place: ClaimPlace, before: string, state: ReaderState): void {
  const { line, number, from } = place;
  const figure = number.token;
  if (readOutcomeDifference(place, before, state) || readChange(place, before, state) || readComparedFigure(place, before, state) || readShareOf(place, before, state) || readTotal(place, before, state)) return;
  const per = perOf(line.text, number, before, state.lastCount?.figure.unit);
  if (per.length > 0) {
    state.statements.push({ kind: "unit-price", subject: carried(place, state), span: clauseSpan(place), figure, per });
    return;
  }
  const named = subjectBefore(line.text.slice(0, number.start), from, state.agencies, state.section.items === "projects");
  const subject = amountSubject(place, named, state);
  const of = figureKind(before, tellsActuals(state));
  const year = Number(YEAR.exec(before)?.[1] ?? NaN);
  // 2024年公务接待费预算3万元，2023年公务接待费预算4万元: the year before of the same thing.
  const isYearBefore = of === "current" && year + 1 === state.amountYear && state.lastAmount?.subject.name === subject.name;
  if (isYearBefore) state.base = "last-year";
  else state.amountYear = Number.isNaN(year) ? undefined : year;
  pushAmount(place, state, subject, isYearBefore ? "last-year" : of);
}

const YEAR = /(?<!\d)((?:19|20)\d\d)年/;

/** 决算数大于预算数12.00万元. */
function readOutcomeDifference(place: ClaimPlace, before: string, state: ReaderState): boolean {
  const match = OUTCOME_DIFFERENCE.exec(before);
  if (match === null) return false;
  const [, more, less = more ?? "", budget = ""] = match;
  const start = place.from + match.index;
  state.statements.push({
    kind: "change", subject: carried(place, state), span: clauseSpan(place), base: budget.startsWith("年初") ? "initial-budget" : "annual-budget",
    direction: more === undefined ? "down" : "up", directionSpan: place.line.span(start, start + less.length), figure: place.number.token,
  });
  return true;
}

/** The figure that another is compared with or arrived from; it is of the same subject. */
function readComparedFigure(place: ClaimPlace, before: string, state: ReaderState): boolean {
  if (ARRIVED.test(before)) {
    pushAmount(place, state, carried(place, state), "current");
    return true;
  }
  const match = COMPARED_FIGURE.exec(before);
  if (match === null) return false;
  const named = match.index === 0 ? undefined : subjectBefore(place.line.text.slice(0, place.from + match.index), place.from, state.agencies, false);
  if (named !== undefined && !NO_NAME.test(named.name)) state.subject = subjectOf(state, place.line, named);
  const words = match[2] ?? "";
  // 相比2016年的总支出900万元: the name stands beside the year.
  const beside = words === "" ? undefined : subjectBefore(place.line.text.slice(0, place.number.start), place.number.start - words.length, state.agencies, false);
  if (named === undefined && beside !== undefined && canonicalSubject(beside.name) !== undefined) state.subject = subjectOf(state, place.line, beside);
  // In a budget 比年初预算 can only be last year's.
  const base = tellsActuals(state) && !/^[上去前]/.test(words) ? (budgetIn(words.replace(/^(?:19|20)\d\d年/, "")) ?? "last-year") : "last-year";
  state.base = base;
  pushAmount(place, state, carried(place, state), base);
  return true;
}

/** 的85.20%, 的比重为20.07%. */
const OF_FIGURE = /^的(?:比[重例率]|份额)?(?:为|是|约|近|达到?)*\d/;
const BARE_BUDGET = /^(?:年初|全年|年度|本年|当年|调整后?的?)?预算数?$/;

/** 占本年支出合计2000.00万元的…%, 为年初预算60.00万元的…%: the whole is told with its figure and does not become the subject. */
function readShareOf(place: ClaimPlace, before: string, state: ReaderState): boolean {
  const { line, number, from } = place;
  if (!OF_FIGURE.test(line.text.slice(number.after, number.after + 8))) return false;
  const share = before.lastIndexOf("占");
  const of = share >= 0 ? (BARE_BUDGET.exec(before.slice(share + 1)) === null ? "current" : figureKind(before, true)) : figureKind(before, true);
  if (of !== "initial-budget" && of !== "annual-budget" && share < 0) return false;
  if (share > 0) {
    const named = subjectBefore(line.text.slice(0, from + share), from, state.agencies, false);
    if (named !== undefined) state.subject = subjectOf(state, line, named);
  }
  const whole = share < 0 ? undefined : subjectBefore(line.text.slice(0, number.start), from + share + 1, state.agencies, false);
  const nameless = of === "current" ? { section: state.section.id, name: before.slice(share + 1), span: line.span(from + share + 1, number.start) } : carried(place, state);
  const subject = whole === undefined ? nameless : subjectOf(state, line, whole);
  const amount: AmountStatement = { kind: "amount", subject, span: clauseSpan(place), figure: number.token, of };
  state.statements.push(amount);
  state.ofFigure = amount;
  return true;
}

/** A万元，B万元，合计C万元: C is a sum of what the sentence told. */
function readTotal(place: ClaimPlace, before: string, state: ReaderState): boolean {
  if (!TOTAL_OF_PARTS.test(before) || place.from !== place.clauseStart || state.sums.some(({ scope }) => scope !== "section")) return false;
  const parts = state.sentenceAmounts.filter(({ figure }) => isMoney(figure.unit));
  if (parts.length < 2) return false;
  const { line, number, from } = place;
  const subject: Subject = { section: state.section.id, name: "合计", span: line.span(from, number.start) };
  const whole: AmountStatement = { kind: "amount", subject, span: clauseSpan(place), figure: number.token, of: "current" };
  state.statements.push(whole, { kind: "sum", subject, span: whole.span, whole, parts });
  return true;
}

/** 120元/人/月, 每人每月120元, 2450元/人. */
function perOf(text: string, number: LineNumber, before: string, lastUnit: string | undefined): readonly string[] {
  const behind = PER.exec(text.slice(number.after, number.after + 20));
  if (behind !== null) return behind[0].slice(1).split("/");
  const each = /((?:每(?:人|月|年|户|天|次|名|学期|季度|个?)){1,3})(?:补助|补贴|标准|发放|支付|缴纳|约|为)*$/.exec(before.slice(-16));
  if (each?.[1] !== undefined) return each[1].split("每").filter((word) => word !== "");
  const mean = /([人车户次])均[^,，]{0,8}$/.exec(before)?.[1] ?? /每[个期场次批名位]([^,，]{0,6})$/.exec(before)?.[1];
  if (mean !== undefined) return [mean];
  return /单价(?:为|:)?$/.test(before) ? [lastUnit ?? "件"] : [];
}

const PER = /^(?:\/(?:人次|人|月|年|天|日|户|次|台|辆|套|个|件|学期|学年|季度|平方米|亩|车|名|场|期|位|批))+/;

/** 价值 and 涉及金额 belong to what was counted before them. */
function amountSubject(place: ClaimPlace, named: NamedSubject | undefined, state: ReaderState): Subject {
  const { line } = place;
  const counted = state.lastCount?.subject.name;
  if (named !== undefined && counted !== undefined) {
    if (/^(?:账面)?(?:价值|原值|净值)$/.test(named.name)) return (state.subject = subjectOf(state, line, { ...named, name: `${counted}价值` }));
    if (/^(?:涉及)?(?:的)?(?:预算|财政)?(?:金额|资金)?$|涉及|^全年|^实际执行|^预算总额|^金额/.test(named.name)) return (state.subject = subjectOf(state, line, { ...named, name: `${counted}金额` }));
  }
  if (named === undefined) {
    const between = line.text.slice(place.from, place.number.start);
    if (counted !== undefined && /涉及|金额|^全年|执行/.test(between) && state.section.id.endsWith("performance")) return (state.subject = subjectOf(state, line, { name: `${counted}金额`, start: place.from, end: place.number.start }));
    // 部门支出共计6000万元 after 下属单位支出1800万元: words that name nothing known, but not the same figure again.
    const again = state.lastAmount !== undefined && state.lastAmount.subject === state.subject;
    if (again && /合计|共计|总计|支出|收入|资金|经费/.test(between) && !/决算|预算数|预算为|年初预算|全年预算|实际|执行|全年支出/.test(between)) {
      return subjectOf(state, line, { name: between.replace(/^[,，、;:的和]+/, ""), start: place.from, end: place.number.start });
    }
    return carried(place, state);
  }
  const isProject = state.section.items === "projects" && named.path === undefined && canonicalSubject(named.name) === undefined;
  const project = isProject ? named.name : undefined;
  return (state.subject = subjectOf(state, line, named, project));
}

function pushAmount(place: ClaimPlace, state: ReaderState, subject: Subject, of: AmountStatement["of"]): void {
  const amount: AmountStatement = { kind: "amount", subject, span: clauseSpan(place), figure: place.number.token, of };
  state.statements.push(amount);
  if (of === "current" || state.lastAmount === undefined) state.lastAmount = amount;
  state.firstAmount ??= amount;
  state.amountsInLine++;
  const first = !state.kindsInLine.has(of);
  state.kindsInLine.add(of);
  if (of === "current") state.sentenceAmounts.push(amount);
  if (of !== "current" && of !== state.sums[state.sums.length - 1]?.amount?.of) return;
  addAmount(state.sums, amount, first, state.statements);
  if (state.amountsInLine === 1 || state.section.items === "classes") state.leading.push(amount);
}
