import type { IdentityCondition, IdentityLine } from "../standards/identity-line";
import type { Formula, Term } from "./formula";
import { parseFormula } from "./parse-formula";
import type { Vocabulary } from "./vocabulary";

/** An identity ready to be evaluated. */
export interface Identity {
  readonly line: IdentityLine;
  readonly formula: Formula;
  /** Left terms, then right ones, with what evaluation needs of each. */
  readonly terms: readonly PlannedTerm[];
  readonly onlyIf?: PlannedCondition;
  readonly unless?: PlannedCondition;
}

export interface PlannedCondition {
  readonly reason: string;
  readonly identity: Identity;
}

export interface PlannedTerm {
  readonly term: Term;
  readonly side: "left" | "right";
  /** Standard id ("budget-3"); undefined for tables that no standard describes yet. */
  readonly tableId?: string;
}

/** Reads a line; throws an Error that names the line, for the built-in ones, which must be right. */
export function identity(line: IdentityLine, vocabulary: Vocabulary): Identity {
  const parsed = parseFormula(line.formula, vocabulary);
  if (!parsed.ok) throw new Error(`${line.id}: ${parsed.error.message} (${line.formula.slice(parsed.error.offset)})`);
  return planIdentity(line, parsed.formula, vocabulary);
}

/** An identity of a formula that is already read (a user's own rule). */
export function planIdentity(line: IdentityLine, formula: Formula, vocabulary: Vocabulary): Identity {
  const plan =
    (side: "left" | "right") =>
    (term: Term): PlannedTerm => {
      const tableId = vocabulary.get(term.table)?.standard.id;
      return { term, side, ...(tableId === undefined ? {} : { tableId }) };
    };
  const condition = (given: IdentityCondition): PlannedCondition => ({
    reason: given.reason,
    identity: identity({ ...bare(line), formula: given.formula }, vocabulary),
  });
  return {
    line,
    formula,
    terms: [...formula.left.map(plan("left")), ...formula.right.map(plan("right"))],
    ...(line.onlyIf === undefined ? {} : { onlyIf: condition(line.onlyIf) }),
    ...(line.unless === undefined ? {} : { unless: condition(line.unless) }),
  };
}

function bare({ id, title, formula, severity, basis }: IdentityLine): IdentityLine {
  return { id, title, formula, severity, basis };
}
