import type { Span } from "../narrative";
import type { NumberToken } from "./number-token";

/** Section of the narrative, found by its heading's words, never by its number. Ids are those of the section facts in standards/ ("budget/income"). */
export type SectionId = string;

/** What a statement is about, as the text says it and as far as the words tell. Binding to tables is not the reader's business. */
export interface Subject {
  readonly section: SectionId;
  /** Canonical name where `wording/` knows one ("一般公共预算", "公务用车运行费", "基本支出"), else the words as printed, squeezed. */
  readonly name: string;
  /** Functional or economic path where the text gives one: 类, 款, 项 names (without marks), or a code. */
  readonly path?: readonly string[];
  readonly code?: string;
  /** A project's name, in the sections where items are projects. */
  readonly project?: string;
  readonly span: Span;
}

export type Direction = "up" | "down" | "flat" | "nearly-flat";
/** What a change is measured against. */
export type Base = "last-year" | "initial-budget" | "annual-budget";

interface Said {
  readonly subject: Subject;
  /** The clause that says it. */
  readonly span: Span;
}

/**
 * Where an amount stands that is not told of X itself: in a reason, in 主要用于, in 主要由…构成, in a policy basis,
 * in 资金分配情况 at the top level (its sum is the size) or as detail of it (其中, 按照…测算, behind a colon).
 */
export type Aside = "reason" | "purpose" | "composition" | "policy" | "allocation" | "allocation-detail";

/** X 预算 120.00万元. `of` is "current" unless the clause speaks of last year or a budget. */
export interface AmountStatement extends Said {
  readonly kind: "amount";
  readonly figure: NumberToken;
  readonly of: "current" | "last-year" | "initial-budget" | "annual-budget";
  readonly aside?: Aside;
}
/** 占 25.00 %: `whole` where the clause names it (占本年支出合计的). */
export interface ShareStatement extends Said {
  readonly kind: "share";
  readonly figure: NumberToken;
  readonly whole?: Subject;
  /** 上年占 20.00 %. */
  readonly of?: "last-year";
}
/** 比上年预算增加 3.00万元. `figure` is missing for 持平. */
export interface ChangeStatement extends Said {
  readonly kind: "change";
  readonly base: Base;
  readonly direction: Direction;
  readonly directionSpan: Span;
  readonly figure?: NumberToken;
  /** 其中：A…，B…，与上年相比增加…: no name stands before it; it may be any of these' as well. Figures decide, not the reader. */
  readonly or?: readonly Subject[];
}
/** 增长 5.00 %, 下降 …; belongs to the change before it. */
export interface RateStatement extends Said {
  readonly kind: "rate";
  readonly base: Base;
  readonly direction: Direction;
  readonly directionSpan: Span;
  readonly figure: NumberToken;
}
/** 占比提高 5.00 个百分点: two shares or rates apart, and no rate. */
export interface PointsStatement extends Said {
  readonly kind: "points";
  readonly direction: Direction;
  readonly directionSpan: Span;
  readonly figure: NumberToken;
}
/** 完成年初预算的 95.00 %; 预决算差异率 −5.00 %. */
export interface ExecutionStatement extends Said {
  readonly kind: "completion" | "variance";
  readonly base: "initial-budget" | "annual-budget";
  readonly figure: NumberToken;
}
/** X，其中：A…，B…: the parts are statements of their own; nested and over several paragraphs too. */
export interface SumStatement extends Said {
  readonly kind: "sum";
  readonly whole: AmountStatement;
  readonly parts: readonly AmountStatement[];
  /** The text does not say 其中: the parts are those that its section tells (structure, items, allocation of a project's size). */
  readonly implied?: true;
}
/** 车辆3辆，其中：…2辆，…1辆; 实有12人，其中：在职…人，退休…人. */
export interface CountSumStatement extends Said {
  readonly kind: "count-sum";
  readonly whole: CountStatement;
  readonly parts: readonly CountStatement[];
}
/** 包括：A、B、C. */
export interface ListStatement extends Said {
  readonly kind: "list";
  readonly items: readonly { readonly name: string; readonly span: Span }[];
  /** Ends in 等: need not be complete. */
  readonly open: boolean;
}
/** 12个科室, 3辆, 55人, 1200.50平方米 …: what is counted stands in subject.name; `listed` where the things are listed behind it. */
export interface CountStatement extends Said {
  readonly kind: "count";
  readonly figure: NumberToken;
  readonly listed?: ListStatement;
}
/** 120元/人/月, 982人: factors of a subsidy. */
export interface UnitPriceStatement extends Said {
  readonly kind: "unit-price";
  readonly figure: NumberToken;
  readonly per: readonly string[];
}
/** 未安排, 没有使用…, 为空表. */
export interface NilStatement extends Said {
  readonly kind: "nil";
}
/** 主要原因是：…; `span` is the reason itself, empty where it is missing. */
export interface ReasonStatement extends Said {
  readonly kind: "reason";
  readonly text: string;
}
/** 主要用于…: what the money told before is for; `span` is that itself. */
export interface PurposeStatement extends Said {
  readonly kind: "purpose";
  readonly text: string;
}
/** A field of a project: 设立的政策依据, 项目承担单位 …, without figures of its own. */
export interface FieldStatement extends Said {
  readonly kind: "field";
  readonly field: string;
  readonly text: string;
}

/** A claim read from prose. */
export type Statement =
  | AmountStatement | ShareStatement | ChangeStatement | RateStatement | PointsStatement | ExecutionStatement | SumStatement
  | CountSumStatement | ListStatement | CountStatement | UnitPriceStatement | NilStatement | ReasonStatement | PurposeStatement | FieldStatement;

/** All that was read: every number of the text is in `numbers`, claimed by a statement or not. */
export interface ReadNarrative {
  readonly sections: readonly { readonly id: SectionId; readonly heading: Span; readonly last: number }[];
  readonly statements: readonly Statement[];
  readonly numbers: readonly NumberToken[];
  /** Years and units that the text names of itself, most frequent first. */
  readonly years: readonly { readonly value: number; readonly span: Span }[];
  readonly agencies: readonly { readonly text: string; readonly span: Span; readonly count: number }[];
}
