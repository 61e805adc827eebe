import type { Agreement, Spread } from "../figures/agreement";
import type { Figure } from "../figures/figure";
import type { AmountUnit } from "../figures/unit";
import type { RecognisedTable, TableRow } from "../recognition/disclosure";
import type { DocumentName, Relation } from "./formula";
import type { Identity } from "./identity";

/** A term of an identity applied to one place: the figure it took. */
export interface AppliedTerm {
  readonly side: "left" | "right";
  /** Whole number, sign included. */
  readonly coefficient: number;
  readonly document: DocumentName;
  readonly table: RecognisedTable;
  /** Column key. */
  readonly column: string;
  /** Undefined where the table has no such line; it then counts as exactly 0 and there is no figure. */
  readonly row?: TableRow;
  readonly figure?: Figure;
  /** What the line was looked for by: its key or code. */
  readonly sought: string;
  /** One of several lines added up by Σ. */
  readonly summed: boolean;
}

interface Applied {
  readonly identity: Identity;
  /** Line the identity was applied to: stable and unique among the lines of its table, made of keys and never of an address. */
  readonly rowKey: string;
  readonly columnKey: string;
}

/** Both sides were there: "tail" agrees only within what rounding leaves open. */
export interface Compared extends Applied {
  readonly outcome: "passed" | "tail" | "failed";
  readonly relation: Relation;
  readonly terms: readonly AppliedTerm[];
  /** Sums of the sides, in `unit`, that of the left-most table. */
  readonly left: Spread;
  readonly right: Spread;
  readonly unit: AmountUnit;
}

export interface NotCompared extends Applied {
  readonly outcome: "noData" | "ambiguous" | "notApplicable";
  /** Chinese. */
  readonly reason: string;
}

/** An identity at one place, and how it ended. */
export type Application = Compared | NotCompared;

/** Whether both sides were there to be compared. */
export function isCompared(application: Application): application is Compared {
  return application.outcome === "passed" || application.outcome === "tail" || application.outcome === "failed";
}

/** "2080101/合计": together with the identity's id it names the application. */
export function applicationKey(application: Application): string {
  return `${application.rowKey}/${application.columnKey}`;
}

export const OUTCOME_OF: Readonly<Record<Agreement, Compared["outcome"]>> = { equal: "passed", tail: "tail", apart: "failed" };
