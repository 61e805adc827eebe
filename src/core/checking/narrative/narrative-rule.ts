import type { NumberToken } from "../../narrative/reading/number-token";
import type { Span } from "../../narrative/narrative";
import type { CellRef } from "../../workbook/cell-ref";
import type { Failed, NotChecked, Passed, Rule } from "../rule";
import type { NarrativeContext } from "./narrative-context";
import type { Relation } from "./relation";

/** Words, or how to write them: most numbers are found right more than once, and what is kept of each is told once. */
export type Words = string | (() => string);

/** Numbers held against something and found right; `tail` where only the margins of rounding make them so. */
export interface Held extends Passed {
  readonly tokens: readonly NumberToken[];
  /** The arithmetic (Chinese). */
  readonly why: Words;
  readonly cell?: CellRef;
  readonly tail?: boolean;
  /** What was found to hold: it speaks for the numbers that take part. */
  readonly relation?: Relation;
}

/** Something wrong or worth a look in the prose. */
export interface Broken<MessageId extends string = string> extends Failed<MessageId> {
  /** The words concerned. */
  readonly span: Span;
  /** Numbers that the finding says something of: wrong where it is an error, a rounding tail where it is a hint that names `tail`. */
  readonly tokens: readonly NumberToken[];
  /** The tokens are within rounding, and so neither wrong nor plainly verified. */
  readonly tail?: boolean;
  /** What does not hold, where any of the numbers that take part may be the wrong one: which it is, all relations together decide. */
  readonly relation?: Relation;
  /** Says nothing new where a number that other rules prove wrong would settle it; by itself it puts no number in doubt. */
  readonly follows?: true;
  /** The text may mean something else by it: told only where it bears out another finding, or where one slip of the hand explains it. */
  readonly witness?: true;
}

/** Numbers that could not be held against anything, and why. */
export interface Unsure extends NotChecked {
  readonly tokens: readonly NumberToken[];
}

export type NarrativeOutcome<MessageId extends string = string> = Held | Broken<MessageId> | Unsure;

/** A check of the prose: as any rule, but that `check` looks at what was read and may write arithmetic. Its key: section, subject, kind. */
export type NarrativeRule<MessageId extends string = string> = Rule<MessageId, NarrativeContext, NarrativeOutcome<MessageId>>;

/** Declares a rule; infers its message ids, so that an unknown one is a compile error. */
export function narrativeRule<MessageId extends string>(declared: NarrativeRule<MessageId>): NarrativeRule<MessageId> {
  return Object.freeze(declared);
}

export function held(tokens: readonly NumberToken[], why: Words, more: Pick<Held, "cell" | "tail" | "relation"> = {}): Held {
  return { outcome: "passed", tokens, why, ...more };
}

export function unsure(tokens: readonly NumberToken[], reason: string): Unsure {
  return { outcome: "noData", tokens, reason };
}

/** The part of an outcome that names its relation, where there is one. */
export function related(relation: Relation | undefined): Pick<Held, "relation"> {
  return relation === undefined ? {} : { relation };
}

/** A typed literal: keeps the message id narrow and the data plain. */
export function broken<MessageId extends string>(failure: Omit<Broken<MessageId>, "outcome">): Broken<MessageId> {
  return { outcome: "failed", ...failure };
}
