import { ZERO, type Exact } from "../../figures/exact";
import { tableFigure, type Sought, type TableFigure } from "../../identities/table-figure";
import type { NoteValue } from "../../notes/notes";
import { variancePhrases } from "../../standards/accounts/narrative/sentences";
import type { Condition } from "../../standards/narrative/sentence";
import { withoutLead } from "./change";
import type { NoteAddress, Run } from "./narrative-document";
import { isLack, type Lack, type Quantity } from "./quantity";
import type { Writer } from "./writer";

/** An outcome, what was planned, and what the preparer says of the difference. */
export interface Planned {
  readonly now: Quantity | Lack;
  readonly budget: Quantity | Lack;
  readonly reason?: NoteValue;
  readonly address: NoteAddress;
  readonly label: string;
}

/** Where the plan of an item stands: in the tables of the accounts, and in those of the year's budget. */
export interface PlanPlaces {
  readonly printed?: string;
  readonly budget?: string;
}

/** The plan of a row of 增减说明: as the tables print it, else the budget of the year, else as noted. */
export function plannedItem(writer: Writer, key: string, label: string, now: Quantity | Lack, { printed, budget }: PlanPlaces, sought: Sought = {}): Planned {
  const own = printed === undefined ? undefined : tableFigure(writer.disclosure, printed, sought);
  const other = budget === undefined || writer.budget === undefined ? undefined : tableFigure(writer.budget, budget, sought);
  const noted = writer.noted("changes", key, "budget", `${label}的年初预算数`);
  const reason = writer.note("changes", key, "varianceReason", label);
  const figure = own ?? other;
  const fact = `预算/${key}`;
  if (figure !== undefined) writer.told.push({ fact, figure });
  if (figure !== undefined && !isLack(noted)) writer.told.push({ fact, figure: notedFigure(noted, label) });
  return {
    now,
    budget: figure === undefined ? noted : { value: figure.value, cells: own === undefined ? [] : figure.at, why: figure.name },
    ...("lack" in reason ? {} : { reason }),
    address: { sheet: "changes", key, field: "varianceReason" },
    label,
  };
}

/** What a preparer copied from a print is as near as the print. */
const HALF_A_CENT = "0.005";

function notedFigure({ value, noteAt }: Quantity, label: string): TableFigure {
  return { value, half: ZERO.plus(HALF_A_CENT), name: `底稿中${label}的年初预算数`, at: noteAt === undefined ? [] : [noteAt], table: "notes" };
}

/** Nothing planned and nothing done, as far as is known, and nobody gave a reason. */
export function isUnplanned({ now, budget, reason }: Planned): boolean {
  return !isLack(now) && now.value.isZero() && reason === undefined && (isLack(budget) || budget.value.isZero());
}

/** 年初预算数60.00万元，决算数57.00万元，预决算差异率-5.00%，主要原因是：…; `annual` where it is 全年预算. */
export function variancePhrase(writer: Writer, planned: Planned, annual = false): readonly Run[] {
  const national = writer.is("全国样式");
  const sentence = national ? (annual ? variancePhrases.annualCompletion : variancePhrases.completion) : annual ? variancePhrases.annual : variancePhrases.variance;
  const { now, budget } = planned;
  const rate = isLack(now) || isLack(budget) ? undefined : rateOf(writer, now, budget, national);
  const slots = {
    预算数: writer.amount(budget), 金额: writer.amount(now),
    ...(rate === undefined ? {} : { 差异率: writer.percent(rate), 完成率: writer.percent(rate) }),
    差异原因: national ? "" : varianceReason(writer, planned),
    比较: national ? comparison(writer, planned) : "",
  };
  return writer.say(sentence, slots, ...(rate === undefined ? (["无预算"] as const) : []));
}

/** (actual − budget) ÷ budget, or actual ÷ budget; nothing of nothing differs by nothing, by custom, and has no 完成率. */
function rateOf(writer: Writer, now: Quantity, budget: Quantity, completion: boolean): Quantity | undefined {
  const write = writer.arithmetic;
  const rests = { cells: [...(now.cells ?? []), ...(budget.cells ?? [])], ...(budget.note === undefined ? {} : { note: budget.note }), ...(budget.noteAt === undefined ? {} : { noteAt: budget.noteAt }) };
  if (budget.value.isZero() && now.value.isZero() && !completion) return { value: ZERO, ...rests, why: "预算数和决算数都是0" };
  if (budget.value.lte(ZERO)) return undefined;
  const above: Exact = completion ? now.value : now.value.minus(budget.value);
  const value = above.div(budget.value).times(100);
  const told = completion ? write(now.value) : `(${write(now.value)} − ${write(budget.value)})`;
  return { value, ...rests, why: `${told} ÷ ${write(budget.value)} = ${value.toFixed(2)}%` };
}

function varianceReason(writer: Writer, planned: Planned): readonly Run[] {
  const { now, budget, reason } = planned;
  const same = !isLack(now) && !isLack(budget) && now.value.eq(budget.value);
  return writer.say(variancePhrases.varianceReason, { 缘由: reasonWords(writer, planned) }, ...(same && reason === undefined ? (["无差异原因"] as const) : []));
}

function comparison(writer: Writer, planned: Planned): readonly Run[] {
  const { now, budget } = planned;
  const is: Condition[] = [];
  if (isLack(now) || isLack(budget)) is.push("预算数缺");
  else {
    if (budget.value.isZero()) is.push("无预算");
    if (now.value.eq(budget.value)) is.push("持平");
    if (now.value.lt(budget.value)) is.push("小于");
  }
  return writer.say(variancePhrases.comparison, { 缘由: reasonWords(writer, planned) }, ...is);
}

function reasonWords(writer: Writer, { reason, address, label }: Planned): Run {
  return reason === undefined ? writer.words({ lack: `${label}预决算差异的主要原因`, note: address }, address) : withoutLead(writer.words(reason, address));
}
