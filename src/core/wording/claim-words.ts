import { matchesOf } from "./matches-of";

/** Words of change, by direction. 持平 and its like stand apart. */
const UP = "增加|增长|上升|提高|增支|净增|调增|追加|上涨|多支出|增幅|增长率|增长幅度|增收|上浮|扩大|增多|增$";
const DOWN = "减少|下降|降低|压减|减支|净减|调减|压缩|下浮|缩减|少支出|降幅|减幅|下降率|下降幅度|减收|核减|下调|减$";

const DIRECTION = new RegExp(`${UP}|${DOWN}`, "g");
const IS_UP = new RegExp(`^(?:${UP})$`);

/** A word of change in a clause. */
export interface DirectionWord {
  readonly direction: "up" | "down";
  readonly start: number;
  readonly end: number;
}

/** The last word of change in `text`, offsets into it. */
export function lastDirection(text: string): DirectionWord | undefined {
  const match = matchesOf(DIRECTION, text).at(-1);
  return match === undefined ? undefined : { direction: IS_UP.test(match[0]) ? "up" : "down", start: match.index, end: match.index + match[0].length };
}

/** What may stand between a word of change and its figure: 增加了约, 减少额为. */
export const CHANGE_LINK = /^(?:[了额数率度各均值]|幅度|金额|比[例率]|百分比|支出|预算|经费|约|近|将近|超过|不足|达到?|为|:|\(|-|—)*$/;
/** 变动 15.82 %: a rate that leaves its direction to the change before it. */
export const VARIATION = /(?:变动|变化)(?:率|幅度?|比[例率])?(?:为|是|达到?|约|:)?$/;
/** 决算数大于预算数12.00万元: the outcome's difference from the budget, told as a comparison. */
export const OUTCOME_DIFFERENCE = /(?:(大于|高于|多于|超出|超过)|(小于|低于|少于))((?:年初|全年|调整后?的?)?预算)数?的?$/;

/**
 * A base that a change or rate is measured against, where the words name one: the last one counts. Beside actual figures 比2022年年初预算 is the budget
 * of the same year; in a budget it is last year's.
 */
export function baseIn(text: string, actuals: boolean): "last-year" | "initial-budget" | "annual-budget" | undefined {
  if (!/[比较与同和]/.test(text)) return undefined;
  const match = /(?:比|较|与|(?:和|同)(?=[^,，;。:]{0,24}相比))[^,，;。:]{0,14}?(年初|全年预算|调整(?:后)?预算|上年|去年|上一年|前一年|(?:19|20)\d\d年)|(同比)|(?:比|较|与)(预算)/.exec(text);
  if (match === null) return undefined;
  if (match[1] === "年初") return "initial-budget";
  if (match[3] !== undefined || match[1]?.includes("预算") === true) return "annual-budget";
  return actuals && /^\d/.test(match[1] ?? "") ? (budgetIn(text.slice(match.index + match[0].length)) ?? "last-year") : "last-year";
}

/** Behind a year: 度“三公”经费财政拨款年初预算数. */
export function budgetIn(words: string): "initial-budget" | "annual-budget" | undefined {
  const match = /^[^,，;。:增减]{0,24}?(年初|全年|调整后?的?)(?:部门|财政拨款)?预算/.exec(words);
  return match === null ? undefined : match[1] === "年初" ? "initial-budget" : "annual-budget";
}

const FLAT = /(基本|大致|大体)?(?:持平|无变化|没有变化|无增减(?:变化|变动)?|无变动|没有变动|保持不变|保持一致|不变(?!价)|一致(?!性|同意)|相同|相等)/;

/** 持平, 无增减变动, 与上年一致. */
export function flatIn(text: string): { readonly nearly: boolean; readonly start: number; readonly end: number } | undefined {
  const match = FLAT.exec(text);
  return match === null ? undefined : { nearly: match[1] !== undefined, start: match.index, end: match.index + match[0].length };
}

export const SHARE = /占(?!用|地)[^占]{0,40}$/;
export const COMPLETION = /(?:完成率|执行率|预算完成率|支出进度)[为是:]?$|(?:完成|为|达到?|是|执行)[^完,，]{0,14}?(?:预算|计划|预算数)[^,，]{0,4}?的?$|完成(?:了|率)?$/;
export const VARIANCE = /差异率[为是:]?$/;

/** 由上年的900万元增加到…, 较2023年预算数2040万元增加…, 与上年2500万元相比…: the figure compared with is told in between. */
export const COMPARED_FIGURE = /[相同环]?(比|较|与|和|同|由|从)((?:上年|去年|上一年|前一年|(?:19|20)\d\d年)度?[^,，;。:增减]{0,24}|(?:年初|全年|调整后?的?)预算数?的?|(?<=[由从]))$/;
/** 增加到, 降至2023年的: the figure arrived at. */
export const ARRIVED = /^(?:(?:增加|增长|上升|提高|减少|下降|降低|压减|调整|调增|调减|增|减|降|升)(?:到|至|为))(?:(?:19|20)\d\d年度?)?的?(?:约)?$/;
/** 合计3000万元 after the parts. */
export const TOTAL_OF_PARTS = /^(?:以上|上述)?(?:[两二三四五六七八九十]项)?(?:合计|共计|总计)(?:为|:)?$/;

/** A line that tells outcomes, beside which a 年初预算 or 全年预算 is another figure; in a budget it is the budget itself. */
export const ACTUALS = /决算(?:数)?[为是]?\d|[^上年\d]执行(?:数|总额)|实际(?:支出|执行|完成)|全年支出|完成(?:年初|全年|调整|预算)|差异率|完成率|执行率/;

type FigureOf = "current" | "last-year" | "initial-budget" | "annual-budget";

/** Which figure an amount is, by the last such word before it; `accounts` where outcomes are told. */
export function figureKind(before: string, accounts: boolean): FigureOf {
  const last: { kind: FigureOf; at: number } = { kind: "current", at: -1 };
  const see = (pattern: RegExp, kind: FigureOf): void => {
    const match = pattern.exec(before);
    if (match !== null && match.index > last.at) Object.assign(last, { kind, at: match.index });
  };
  see(/年初(?:部门|财政拨款|支出|收入|批复|批复的)?(?:预算|安排|批复)/, "initial-budget");
  see(/(?:全年|调整后?的?|调整|全年支出|追加后)预算|预算总额|年度预算/, "annual-budget");
  see(/(?:上年|去年|上一年|上年度)(?!结转|结余|末|转)[^,，;。]{0,12}?(?:预算|决算|支出|收入|执行|完成)?(?:数|额)?为?:?$/, "last-year");
  see(/决算(?:数|支出)?|执行(?:数|总额)|实际支出|实际执行|实际完成|全年支出/, "current");
  if (!accounts) return last.kind === "last-year" ? last.kind : "current";
  if (last.at < 0 && /(?:支出|收入|拨款|经费|费|本年)?预算(?:数|金额|安排)?(?:为|是|:)?$/.test(before) && !/(?:政府采购|一般公共|基金|经营)[^,，]{0,6}预算$/.test(before)) return "annual-budget";
  return last.kind;
}

/** 未安排, 没有使用…, 为空表, 无…: where the words stand, and whether what is nil stands before or behind them. */
export function nilIn(text: string): { readonly start: number; readonly end: number; readonly subject: "before" | "behind" } | undefined {
  const table = /(?:支出|收入支出)?(?:预算|决算)?(?:支出)?(?:情况|收支)?(?:决算|预算)?总?表为?空表?/.exec(text);
  if (table !== null) return { start: table.index, end: table.index + table[0].length, subject: "before" };
  const behind = /(?:没有使用|未使用|没有安排|没有发生|未发生|没有|无(?!线|障碍|人机|偿|害|论|法|烟|增减|变|须|需))/.exec(text);
  const before = /(?:均?未安排|未编列|未列支|不涉及|均?未发生)(?:支出|预算|资金)?$/.exec(text);
  if (before !== null && before.index > 0) return { start: before.index, end: text.length, subject: "before" };
  if (behind !== null) return { start: behind.index, end: behind.index + behind[0].length, subject: "behind" };
  const bare = /未安排|不涉及/.exec(text);
  if (bare === null) return undefined;
  const end = bare.index + bare[0].length;
  return { start: bare.index, end, subject: text.length - end > 2 ? "behind" : "before" };
}

/** Where a reason begins; what stands behind the match is the reason. */
export const REASON = /主要原因(?:是|为|:|在于)*|(?<!差异)原因(?:是|为|:|在于)+|主要(?:是因为|是由于|因为|由于|系因|系)|主要是:?(?!用于|由)|差异原因(?:是|为|:)*/g;

/** What the money is for. */
export const PURPOSE = /主要(?:是)?用于(?!以下|下列|如下)|主要为了/g;

/** Of what the money is made up: ends at 构成 or 组成. */
export const COMPOSITION = /主要由/g;
