import { agreement, sumOf, type Spread } from "../../../figures/agreement";
import type { Exact } from "../../../figures/exact";
import { ZERO } from "../../../figures/exact";
import type { NumberToken } from "../../../narrative/reading/number-token";
import type { NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule, related, unsure, type NarrativeOutcome } from "../narrative-rule";
import { amount } from "../written";

/** Where a kind of vehicle is told in more detail. */
const DEEPER = /主要(?:是|为|用于|包括)|分别(?:是|为)/;
const KINDS = /一般公务用车|执法执勤用车|其他(?:车辆|用车)|特种专业|机要通信|应急保障|领导/;

/** 车辆 N 辆 = Σ kinds, their values likewise; units over 100万元 are no more than those over 50万元. */
export const assets = narrativeRule({
  id: "narrative/assets",
  title: "车辆总数和价值应当等于各类车辆之和，大型设备台数应当合理",
  basis: "国有资产占用使用情况内部计算",
  severity: "error",
  messages: {
    vehicles: "车辆写的是 {whole} 辆，而各类车辆 {arithmetic} = {sum} 辆。请核对。",
    value: "车辆价值写的是 {whole} 万元，而各类车辆 {arithmetic} = {sum} 万元，相差 {difference} 万元。请核对。",
    equipment: "单位价值100万元以上的设备有 {more} 台（套），多于50万元以上的 {fewer} 台（套）。100万元以上的应包含在50万元以上之内，请核对口径。",
  },
  *check(context) {
    for (const [paragraph, { text }] of context.narrative.paragraphs.entries()) {
      if (text.includes("车辆")) yield* vehiclesOf(context, paragraph);
      if (/(?:50|100)\s*万元/.test(text) && text.includes("以上")) yield* equipmentOf(context, paragraph);
    }
  },
});

function* vehiclesOf(context: NarrativeContext, paragraph: number): Iterable<NarrativeOutcome<"vehicles" | "value" | "equipment">> {
  const text = context.narrative.paragraphs[paragraph]?.text ?? "";
  if (!text.includes("车辆") || !KINDS.test(text)) return;
  const numbers = context.numbersOf(paragraph).filter(({ value }) => value !== undefined);
  const groups: NumberToken[][] = [[]];
  let from = 0;
  for (const token of numbers) {
    if (token.unit !== "辆") continue;
    if (DEEPER.test(text.slice(from, token.span.start)) && (groups[groups.length - 1]?.length ?? 0) > 1) groups.push([]);
    groups[groups.length - 1]?.push(token);
    from = token.span.end;
  }
  const [[whole, ...kinds] = [], deeper = []] = groups;
  if (whole === undefined || kinds.length < 2 || !/车辆\s*(?:总?数)?\s*(?:共|共有|合计|总计|有|为)?\s*$/.test(context.around(whole, 12, 0)[0]) || !kinds.every((kind) => /用车|车辆/.test(context.around(kind, 12, 0)[0]))) return;
  if (!context.isWhole(whole)) yield sum("vehicles", [whole, ...kinds], countOf, (value) => value.toString());
  const last = kinds[kinds.length - 1];
  if (last !== undefined && deeper.length > 1 && total(deeper).eq(last.value ?? ZERO)) yield held(deeper, `${deeper.map(({ value }) => (value ?? ZERO).toString()).join(" + ")} = ${total(deeper).toString()}`);
  const values = [whole, ...kinds].map((count) => valueBehind(context, count));
  const [wholeValue] = values;
  if (!context.isWhole(wholeValue) && values.every((one) => one !== undefined)) yield sum("value", values, (token) => context.stated(token), amount);
}

const NEAR = 12;
const LONGEST_VALUE = 48;

/** 5辆，价值…万元: the first amount that begins near behind a count. */
function valueBehind(context: NarrativeContext, { span: { paragraph, end } }: NumberToken): NumberToken | undefined {
  const near = context.numbersIn({ paragraph, start: end + 1, end: end + NEAR + LONGEST_VALUE });
  return near.find(({ unit, value, span }) => unit === "万元" && value !== undefined && span.start - end < NEAR);
}

function countOf({ value }: NumberToken): Spread | undefined {
  return value === undefined ? undefined : { value, half: ZERO };
}

/** The first of the tokens is to be the sum of the others. */
function sum(messageId: "vehicles" | "value", tokens: readonly NumberToken[], read: (token: NumberToken) => Spread | undefined, write: (value: Exact) => string): NarrativeOutcome<"vehicles" | "value"> {
  const figures = tokens.flatMap((token) => {
    const spread = read(token);
    return spread === undefined ? [] : [{ token, ...spread }];
  });
  const [whole, ...parts] = figures;
  if (whole === undefined || figures.length < tokens.length) return unsure(tokens, "车辆数或价值中有读不出的数");
  const { value } = whole;
  const added = sumOf(parts);
  const right = added.value;
  const arithmetic = parts.map((part) => write(part.value)).join(" + ");
  if (agreement(added, whole) !== "apart") return held(tokens, `${arithmetic} = ${write(right)}`);
  // One kind that repeats the whole beside another that makes it up is the odd one.
  const odd = parts.filter((part) => right.minus(part.value).eq(value) && !part.value.isZero());
  const { token: anchor } = odd[odd.length - 1] ?? whole;
  return broken({ messageId, data: { whole: write(value), arithmetic, sum: write(right), difference: write(right.minus(value).abs()) }, span: anchor.span, tokens: [anchor], key: [messageId], found: write(value), expected: write(right), difference: write(value.minus(right)) });
}

function total(tokens: readonly NumberToken[]): Exact {
  return tokens.reduce<Exact>((all, { value }) => all.plus(value ?? ZERO), ZERO);
}

/** The form asks for equipment from 50万元 and from 100万元 on; other bounds are the writer's own. */
const FORM_LIMIT = /(?:单位?价值?|价值|购置)[^0-9，。；,;]{0,6}$/;
const OVER = /(\d+)\s*万元(?:\s*[（(]含[)）])?\s*(?:及)?以上[^0-9]{0,14}$/;

/** 50万元以上…N台，100万元以上…M台: M may not be more than N. */
function* equipmentOf(context: NarrativeContext, paragraph: number): Iterable<NarrativeOutcome<"equipment">> {
  let over50: NumberToken | undefined;
  let limit: NumberToken | undefined;
  const text = context.narrative.paragraphs[paragraph]?.text ?? "";
  for (const token of context.numbersOf(paragraph)) {
    if (token.value === undefined) continue;
    const [before, after] = context.around(token, 24, 12);
    if (token.unit === "万元" && /^\s*万元[^0-9]{0,4}以上/.test(after)) {
      if (FORM_LIMIT.test(before) && (token.value.eq(50) || token.value.eq(100))) yield held([token], `公开格式规定的口径（单位价值${token.value.toString()}万元以上）`);
      limit = token;
      continue;
    }
    if (limit?.value === undefined || !/^[台套件]/.test(token.unit) || !OVER.test(before)) continue;
    if (limit.value.eq(50)) over50 = token;
    else if (limit.value.eq(100) && over50?.value !== undefined) {
      // 50万元以上通用设备 and 100万元以上专用设备 are two kinds of things.
      const [more, fewer] = [context.told(token, "单位价值100万元以上的设备"), context.told(over50, "单位价值50万元以上的设备")];
      const relation = related(more === undefined || fewer === undefined ? undefined : { kind: "atMost", small: more, large: fewer });
      const isOneKind = !/通用|专用/.test(text);
      if (token.value.gt(over50.value)) yield broken({ messageId: "equipment", ...(isOneKind ? {} : { severity: "info" as const }), data: { more: token.value.toString(), fewer: over50.value.toString() }, span: token.span, tokens: isOneKind ? [token] : [], key: ["equipment"], ...relation });
      else yield held([over50, token], `100万元以上 ${token.value.toString()} ≤ 50万元以上 ${over50.value.toString()}`, relation);
    }
  }
}
