/** What is compared of a finding of two runs: its id is made of keys and outlives inserted rows. */
export interface ToldFinding {
  readonly id: string;
  readonly rule: string;
  readonly table?: string;
  /** Set where it is about words of the narrative. */
  readonly text?: object;
}

/** What the later run looked at, so that silence can be told from a repair. */
export interface LookedAt {
  /** Ids of the tables that were recognised. */
  readonly tables: ReadonlySet<string>;
  /** Rules that were applied nowhere, for want of data or because they were switched off, and those that broke down. */
  readonly nowhere: ReadonlySet<string>;
  readonly hasNarrative: boolean;
}

/** Findings of two runs over one document. */
export interface RunComparison<Told> {
  /** Ids that both runs told. */
  readonly open: ReadonlySet<string>;
  /** Told by the earlier run, looked at again and told no more. */
  readonly settled: readonly Told[];
  /** Told by the earlier run and not looked at by the later one: nobody knows. */
  readonly unknown: readonly Told[];
}

/** `now` is what the later run told, `looked` what it looked at; null where the document could not be read or is gone. */
export function compareRuns<Told extends ToldFinding>(before: readonly Told[], now: readonly ToldFinding[], looked: LookedAt | null): RunComparison<Told> {
  const told = new Set(now.map(({ id }) => id));
  const gone = before.filter(({ id }) => !told.has(id));
  const isKnown = ({ rule, table, text }: Told): boolean =>
    looked !== null && (table === undefined || looked.tables.has(table)) && !looked.nowhere.has(rule) && (text === undefined || looked.hasNarrative);
  return {
    open: new Set(before.map(({ id }) => id).filter((id) => told.has(id))),
    settled: gone.filter(isKnown),
    unknown: gone.filter((one) => !isKnown(one)),
  };
}
