/** One statement of the specification, and what checks it. */
export interface Covered {
  /** The heading it is listed under. */
  readonly part: string;
  readonly statement: string;
  /** Rule ids; "identity/t2-*" stands for all identities so called. */
  readonly by: readonly string[];
  /** Why nothing checks it, or where else it is seen to: needed where no rule is named. */
  readonly note?: string;
}
