import type { NumberToken } from "../../narrative/reading/number-token";
import type { Span } from "../../narrative/narrative";
import type { CellRef } from "../../workbook/cell-ref";
import type { Severity } from "../finding";
import type { NarrativeContext } from "./narrative-context";

/** A number held against something and found right; `tail` where only the margins of rounding make it so. */
export interface Held {
  readonly outcome: "held";
  readonly tokens: readonly NumberToken[];
  /** The arithmetic (Chinese). */
  readonly why: string;
  readonly cell?: CellRef;
  readonly tail?: boolean;
}

/** Something wrong or worth a look in the prose. */
export interface Broken<MessageId extends string = string> {
  readonly outcome: "broken";
  readonly messageId: MessageId;
  /** Fills the {slots} of the message. */
  readonly data: Readonly<Record<string, string>>;
  /** The words concerned. */
  readonly span: Span;
  /** Numbers that the finding says something of: wrong where it is an error, a rounding tail where it is a hint that names `tail`. */
  readonly tokens: readonly NumberToken[];
  readonly at?: readonly CellRef[];
  /** Section, subject, kind: what makes the finding's id. */
  readonly key: readonly string[];
  readonly severity?: Severity;
  /** The tokens are within rounding, and so neither wrong nor plainly verified. */
  readonly tail?: boolean;
  readonly found?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly table?: string;
  readonly details?: readonly string[];
}

/** Numbers that could not be held against anything, and why (Chinese). */
export interface Unsure {
  readonly outcome: "unsure";
  readonly tokens: readonly NumberToken[];
  readonly reason: string;
}

export type NarrativeOutcome<MessageId extends string = string> = Held | Broken<MessageId> | Unsure;

/** A check of the prose: meta first, then the check. No prose in `check` but arithmetic. */
export interface NarrativeRule<MessageId extends string = string> {
  /** "narrative/rate": name of the rule's file and page. */
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  readonly severity: Severity;
  readonly messages: Readonly<Record<MessageId, string>>;
  check(context: NarrativeContext): Iterable<NarrativeOutcome<MessageId>>;
}

/** Declares a rule; infers its message ids, so that an unknown one is a compile error. */
export function narrativeRule<MessageId extends string>(declared: NarrativeRule<MessageId>): NarrativeRule<MessageId> {
  return Object.freeze(declared);
}

export function held(tokens: readonly NumberToken[], why: string, more: { readonly cell?: CellRef; readonly tail?: boolean } = {}): Held {
  return { outcome: "held", tokens, why, ...more };
}

export function unsure(tokens: readonly NumberToken[], reason: string): Unsure {
  return { outcome: "unsure", tokens, reason };
}

/** A typed literal: keeps the message id narrow and the data plain. */
export function broken<MessageId extends string>(failure: Omit<Broken<MessageId>, "outcome">): Broken<MessageId> {
  return { outcome: "broken", ...failure };
}
