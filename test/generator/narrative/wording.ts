import { random, type Random } from "../random";

/** How a narrative is worded, as independent switches: what preparers do. None of them changes a figure. */
export interface NarrativeWording {
  /** Before the headings of 第三部分 and of its sub-sections. */
  readonly headings: "一、" | "一、 " | "1." | "1、" | "（一）";
  readonly subHeadings: "（一）" | "(一)" | "(一) " | "1.";
  /** Before the items of a list of paragraphs. */
  readonly items: "1." | "1、" | "1．" | "（1）" | "";
  /** A heading may run over two paragraphs, as text copied from a PDF does. */
  readonly headingBreak: "none" | "paragraphs";
  /** A 目录 in front that repeats every heading. */
  readonly contents: boolean;
  /** 第一部分 and 第四部分 around the narrative proper. */
  readonly otherParts: boolean;
  readonly audience: "部门" | "单位" | "";
  /** Whether a section's first sentence names the agency again. */
  readonly agencyInSentences: boolean;
  readonly base: "比上年预算" | "比上年预算数" | "较上年预算" | "较上年" | "同比" | "与上年相比，" | "与上年预算相比，";
  readonly rateUp: "增长" | "上升" | "提高";
  readonly rateDown: "下降" | "降低" | "减少";
  /** What leads in a reason, with the mark before it. */
  readonly reason: "，主要原因是" | "，主要原因是：" | "。主要原因是：" | "，主要原因：" | "，原因是";
  /** What was and is nothing: told in full, 未安排, or not at all. */
  readonly zero: "full" | "nil" | "silent";
  /** No change: 增加0.00万元，增长0.00%, 与上年预算持平, or 无变化. */
  readonly flat: "zero" | "持平" | "无变化";
  /** What was nothing last year: 增长100.00%, or no rate. */
  readonly zeroBase: "100%" | "none";
  /** "trimmed": 28.40 is written 28.4, 35.00 is 35. */
  readonly decimals: "two" | "trimmed";
  readonly separators: boolean;
  /** "inside" also puts one before the comma of thousands: 2 ,317.88. */
  readonly spaces: "none" | "before" | "around" | "inside";
  readonly digits: "half" | "full";
  readonly percent: "%" | "％";
  readonly unit: "万元" | "元";
  readonly counts: "digits" | "chinese";
  /** Lists end in 等. */
  readonly openLists: boolean;
  /** 类名（类）款名（款）项名（项）, the same with half-width brackets, with codes in front, or the 款 mismarked （项）. */
  readonly paths: "marks" | "halfMarks" | "codes" | "mismarked";
  /** `，主要由甲项目3.00万元；乙项目2.00万元构成` behind the amount of a 项. */
  readonly composed: boolean;
  /** Size of the appropriation, basic and project expenditure: three paragraphs or one. */
  readonly sizeIn: "three" | "one";
  /** Income and expenditure by source and kind: a paragraph each, or all in one behind the total. */
  readonly itemsIn: "paragraphs" | "one";
  /** 主要用于 behind each 类, or once at the end. */
  readonly use: "each" | "end";
  /** Reasons that hold amounts and counts of their own, which belong to nothing. */
  readonly figuresInReasons: boolean;
  readonly quotes: "“”" | '""';
}

/** The wording closest to the form. */
export const standardWording: NarrativeWording = {
  headings: "一、",
  subHeadings: "（一）",
  items: "1.",
  headingBreak: "none",
  contents: false,
  otherParts: true,
  audience: "部门",
  agencyInSentences: true,
  base: "比上年预算",
  rateUp: "增长",
  rateDown: "下降",
  reason: "，主要原因是：",
  zero: "nil",
  flat: "zero",
  zeroBase: "100%",
  decimals: "two",
  separators: false,
  spaces: "none",
  digits: "half",
  percent: "%",
  unit: "万元",
  counts: "digits",
  openLists: false,
  paths: "marks",
  composed: false,
  sizeIn: "three",
  itemsIn: "paragraphs",
  use: "each",
  figuresInReasons: false,
  quotes: "“”",
};

/** The choices of every switch, the usual one first. */
const choices: { readonly [Switch in keyof NarrativeWording]: readonly NarrativeWording[Switch][] } = {
  headings: ["一、", "一、 ", "1.", "1、", "（一）"],
  subHeadings: ["（一）", "(一)", "(一) ", "1."],
  items: ["1.", "1、", "1．", "（1）", ""],
  headingBreak: ["none", "paragraphs"],
  contents: [false, true],
  otherParts: [true, false],
  audience: ["部门", "单位", ""],
  agencyInSentences: [true, false],
  base: ["比上年预算", "比上年预算数", "较上年预算", "较上年", "同比", "与上年相比，", "与上年预算相比，"],
  rateUp: ["增长", "上升", "提高"],
  rateDown: ["下降", "降低", "减少"],
  reason: ["，主要原因是：", "，主要原因是", "。主要原因是：", "，主要原因：", "，原因是"],
  zero: ["nil", "full", "silent"],
  flat: ["zero", "持平", "无变化"],
  zeroBase: ["100%", "none"],
  decimals: ["two", "trimmed"],
  separators: [false, true],
  spaces: ["none", "before", "around", "inside"],
  digits: ["half", "full"],
  percent: ["%", "％"],
  unit: ["万元", "元"],
  counts: ["digits", "chinese"],
  openLists: [false, true],
  paths: ["marks", "halfMarks", "codes", "mismarked"],
  composed: [false, true],
  sizeIn: ["three", "one"],
  itemsIn: ["paragraphs", "one"],
  use: ["each", "end"],
  figuresInReasons: [false, true],
  quotes: ["“”", '""'],
};

const switches = Object.keys(choices) as readonly (keyof NarrativeWording)[];

/** The standard wording with one switch turned, for each choice of each switch: "base: 同比" and so on. */
const oneTurned: readonly (readonly [name: string, wording: NarrativeWording])[] = switches.flatMap((key) =>
  choices[key]
    .filter((choice) => choice !== standardWording[key])
    .map((choice): readonly [string, NarrativeWording] => [`${key}: ${String(choice)}`, { ...standardWording, [key]: choice }]),
);

/** Every choice by name, the standard, and a few whole hands that different preparers have. */
export const wordings: Readonly<Record<string, NarrativeWording>> = {
  standard: standardWording,
  "copied from a PDF": {
    ...standardWording,
    spaces: "around",
    headingBreak: "paragraphs",
    contents: true,
    separators: true,
    zero: "full",
    subHeadings: "(一) ",
  },
  "typed by hand": {
    ...standardWording,
    decimals: "trimmed",
    headings: "1、",
    items: "1、",
    paths: "codes",
    composed: true,
    flat: "持平",
    zeroBase: "none",
    sizeIn: "one",
    zero: "silent",
    openLists: true,
    base: "比上年预算数",
    audience: "单位",
    use: "end",
  },
  "in yuan": { ...standardWording, unit: "元", separators: true, base: "较上年", reason: "，主要原因：", itemsIn: "one" },
  ...Object.fromEntries(oneTurned),
};

/** A mixture drawn by seed; the usual choice is the likeliest. */
export function randomWording(seed: number): NarrativeWording {
  const rng = random(seed ^ 0x5bd1e995);
  const drawn = Object.fromEntries(switches.map((key) => [key, draw<unknown>(choices[key], rng)]));
  return { ...standardWording, ...drawn };
}

function draw<T>(list: readonly T[], rng: Random): T {
  const usual = list[0];
  return usual !== undefined && rng.chance(0.4) ? usual : rng.pick(list);
}
