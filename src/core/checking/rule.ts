import type { Exact } from "../figures/exact";
import type { ReadNarrative } from "../narrative/reading/statement";
import type { Disclosure } from "../recognition/disclosure";
import type { CellRef } from "../workbook/cell-ref";
import type { Workbook } from "../workbook/workbook";
import type { Severity } from "./finding";
import type { OwnRules } from "./own-rules/own-rules-sheet";
import type { ReadText } from "./read-document";

/** What a run looks at. `current` is always there; a missing companion document is no data. */
export interface CheckContext {
  readonly workbook: Workbook;
  readonly current: Disclosure;
  /** The document's own prose, where it has any: what is told there may excuse what a table lacks. */
  readonly text?: ReadText;
  readonly lastYear?: Disclosure;
  /** Last year's narrative as read, where last year's document holds one. */
  readonly lastYearNarrative?: ReadNarrative;
  readonly budget?: Disclosure;
  /** What the sheet 自定义勾稽关系 says, where there is one. */
  readonly ownRules?: OwnRules;
  /** The units whose sum a department is, where they are given. */
  readonly units?: UnitsGiven;
  /** Figures that identities have proved wrong, by cell: how far what they should be lies from what is printed, in 万元. */
  readonly doubted?: ReadonlyMap<string, Exact>;
}

/** A department's units. */
export interface UnitsGiven {
  /** By the name that messages call each. */
  readonly documents: readonly { readonly name: string; readonly disclosure: Disclosure }[];
  /** Why their sum is not whole (Chinese); then nothing is compared. */
  readonly missing: readonly string[];
}

/** A rule applied to one place and found kept. */
export interface Passed {
  readonly outcome: "passed";
}

/** A rule that could not be applied to a place, and why (Chinese, shown in the ledger). */
export interface NotChecked {
  readonly outcome: "notApplicable" | "noData" | "ambiguous";
  readonly reason: string;
}

/** A rule applied to one place and found broken. */
export interface Failed<MessageId extends string = string> {
  readonly outcome: "failed";
  readonly messageId: MessageId;
  /** Fills the {slots} of the message. */
  readonly data: Readonly<Record<string, string>>;
  /** Every cell that takes part, the likely one first; none where only prose does. */
  readonly at?: readonly CellRef[];
  /** What makes the finding's id, without any address: table id, row key, column key … */
  readonly key: readonly string[];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly found?: string;
  readonly expected?: string;
  readonly difference?: string;
  /** Table the finding is filed under, where there is one. */
  readonly table?: string;
  /** The other sides, one line each. */
  readonly details?: readonly string[];
}

export type Outcome<MessageId extends string = string> = Passed | NotChecked | Failed<MessageId>;

export const PASSED: Passed = { outcome: "passed" };

/**
 * A check that is not an identity: meta first, then the check. No prose in `check`. A rule of the tables looks at the documents;
 * one of the narrative (`narrative/narrative-rule.ts`) at what was read, and its outcomes name numbers and words too.
 */
export interface Rule<MessageId extends string = string, Context = CheckContext, Told extends Outcome = Outcome<MessageId>> {
  /** "names/one-code-one-name": folder and file of the rule, its test and its page. */
  readonly id: string;
  /** What holds where the rule is kept, in one Chinese sentence. */
  readonly title: string;
  /** The clause or practice it rests on. */
  readonly basis: string;
  readonly severity: Severity;
  /** Plain Chinese: what is wrong, why, what to do; {slots} are filled from `data`. */
  readonly messages: Readonly<Record<MessageId, string>>;
  check(context: Context): Iterable<Told>;
}

/** Declares a rule; infers its message ids, so that an unknown one is a compile error. */
export function rule<MessageId extends string>(declared: Rule<MessageId>): Rule<MessageId> {
  return Object.freeze(declared);
}

/** A broken rule at one place. A function, since a bare literal among several yields is widened until its severity is any text. */
export function failed<MessageId extends string>(failure: Omit<Failed<MessageId>, "outcome">): Failed<MessageId> {
  return { outcome: "failed", ...failure };
}
