import type { Model } from "./model";
import { HostError, type Limits, type Thing } from "./things";

/** One thing done to the workbook: `write` is whatever is not known to leave it as it was. */
export interface JournalEntry {
  readonly effect: "select" | "events" | "reference" | "window" | "write";
  /** "range.Values", "worksheets.Add" … */
  readonly member: string;
  readonly args: readonly unknown[];
  /** Id of the sheet that was written to, where it is one. */
  readonly sheet?: string;
}

/** What Excel tells of, with Microsoft's number and the level of the API since when it tells it of all sheets. */
export const EVENTS = {
  DataChanged: [10, "1.9"], Activated: [11, "1.7"], Added: [13, "1.7"], Deleted: [15, "1.7"], Calculated: [16, "1.8"], RowSorted: [19, "1.10"], ColumnSorted: [20, "1.10"], RowHiddenChanged: [22, "1.11"],
  NameChanged: [25, "1.17"], VisibilityChanged: [26, "1.17"], Moved: [27, "1.17"],
} as const;
export type EventName = keyof typeof EVENTS;

export interface Host {
  readonly model: Model;
  readonly limits: Limits;
  /** "1.15": the level of ExcelApi that this Excel has. */
  readonly apiLevel: string;
  readonly online: boolean;
  /** Members that fail, "worksheet.Activate" → the code. */
  readonly refusals: Readonly<Record<string, string>>;
  readonly journal: JournalEntry[];
  /** "Workbook" or a sheet's id, then the event: "Workbook DataChanged". */
  readonly registrations: Set<string>;
  /** Tells the client of something that happened, where it asked to be told: what its own requests do is no exception. */
  readonly tell: (event: EventName, targetId: string, message: Readonly<Record<string, unknown>>) => void;
  /** Things kept between requests, by reference id. */
  readonly kept: Map<string, Thing>;
}

/** Refuses what a test wants refused, and what this level of the API does not have. */
export function admit(kind: string, name: string, since: string, host: Host): void {
  const refusal = host.refusals[`${kind}.${name}`];
  if (refusal !== undefined) throw new HostError(refusal, `refused: ${kind}.${name}`);
  if (!hasLevel(host.apiLevel, since)) throw new HostError("ApiNotFound", `The API '${kind}.${name}' needs ExcelApi ${since}.`);
}

/** 1.13 is above 1.9. */
export function hasLevel(level: string, asked: string): boolean {
  const [major = 0, minor = 0] = level.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
