import { ZERO, Exact } from "../../figures/exact";
import type { NoteValue } from "../../notes/notes";
import { phrases } from "../../standards/narrative/phrases";
import type { Condition } from "../../standards/narrative/sentence";
import type { NoteAddress, Run } from "./narrative-document";
import { isLack, type Lack, type Quantity } from "./quantity";
import type { Writer } from "./writer";

/** An item that is compared with last year: both amounts, and what the preparer says of it. */
export interface Compared {
  readonly now: Quantity | Lack;
  readonly last: Quantity | Lack;
  readonly reason?: NoteValue;
  readonly address: NoteAddress;
  /** What is asked for where the reason is missing. */
  readonly label: string;
}

/** This year and last year of a row of 增减说明; `total` is for those whose last year may be added up from others. */
export function comparedItem(writer: Writer, key: string, label: string, now: Quantity | Lack): Compared {
  const reason = writer.note("changes", key, "reason", label);
  return {
    now,
    last: writer.noted("changes", key, "lastYear", `${label}的${writer.form.lastYear}`),
    ...("lack" in reason ? {} : { reason }),
    address: { sheet: "changes", key, field: "reason" },
    label,
  };
}

/** Neither this year nor last, as far as is known, and nobody gave a reason: nothing is to be compared. */
export function isNothing({ now, last, reason }: Compared): boolean {
  return !isLack(now) && now.value.isZero() && reason === undefined && (isLack(last) || last.value.isZero());
}

/** 增加3.00万元，增长5.00%. */
export function changePhrase(writer: Writer, { now, last }: Pick<Compared, "now" | "last">): readonly Run[] {
  if (isLack(last) || isLack(now)) return writer.say(phrases.change, { 上年数: writer.amount(isLack(last) ? last : now) }, "上年数缺");
  const change = now.value.minus(last.value);
  const rests = { cells: now.cells ?? [], ...(last.note === undefined ? {} : { note: last.note }), ...(last.noteAt === undefined ? {} : { noteAt: last.noteAt }) };
  const write = writer.arithmetic;
  const amount: Quantity = { value: change.abs(), ...rests, why: `${write(now.value)} − 上年 ${write(last.value)} = ${signed(change, write)}` };
  const rate = rateOf(change, last.value);
  const conditions: Condition[] = [...(change.isNegative() && !change.isZero() ? (["减少"] as const) : []), ...(rate === undefined ? (["无比例"] as const) : [])];
  const why = last.value.isZero() ? (change.isZero() ? "上年和本年都是0" : "上年为0，按惯例写100%") : `${write(change.abs())} ÷ 上年 ${write(last.value)} = ${(rate ?? ZERO).toFixed(2)}%`;
  return writer.say(phrases.change, { 增减额: writer.amount(amount), ...(rate === undefined ? {} : { 增减率: writer.percent({ value: rate, ...rests, why }) }) }, ...conditions);
}

/** ，主要原因是：…; nothing where there was no change and no reason was given. `apart` begins a sentence of its own. */
export function reasonPhrase(writer: Writer, { now, last, reason, address, label }: Compared, apart = false): readonly Run[] {
  const unchanged = !isLack(now) && !isLack(last) && now.value.eq(last.value);
  const words = reason === undefined ? writer.words({ lack: `${label}增减的主要原因`, note: address }, address) : withoutLead(writer.words(reason, address));
  return writer.say(apart ? phrases.reasonApart : phrases.reason, { 缘由: words }, ...(unchanged && reason === undefined ? (["无原因"] as const) : []));
}

/** In percent; undefined where last year's amount was below nothing. From nothing it is 100 % by custom. */
function rateOf(change: Exact, last: Exact): Exact | undefined {
  if (change.isZero()) return ZERO;
  if (last.isZero()) return new Exact(100);
  return last.isNegative() ? undefined : change.abs().div(last).times(100);
}

function signed(change: Exact, write: (value: Exact) => string): string {
  return change.isNegative() ? `−${write(change.abs())}` : write(change);
}

/** The preparer may have typed 主要原因是 too. */
export function withoutLead(run: Run): Run {
  return { ...run, text: run.text.replace(/^(?:主要)?原因(?:是|为)?[：:，,]?\s*/, "") };
}
