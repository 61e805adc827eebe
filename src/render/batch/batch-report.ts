import type { ToolJson } from "../report-json";
import type { FileRecord, FindingRecord } from "./file-record";

/** What became of a finding of an earlier report that is told no more: looked at again and gone, or not looked at. */
export interface Fate {
  readonly file: string;
  readonly unit: string;
  readonly finding: FindingRecord;
  readonly fate: "已整改" | "未能核对";
  /** Why it could not be looked at. */
  readonly why?: string;
}

/** A run over many files, as it is told: data that JSON holds as it is. */
export interface BatchReport {
  /** Tells a report of ours, and how it is to be read. */
  readonly kind: "disclosure-batch-1";
  readonly tool: ToolJson;
  /** YYYY-MM-DD. */
  readonly made: string;
  readonly files: readonly FileRecord[];
  /** Only where an earlier report stood beside. */
  readonly since?: {
    /** When that was made. */
    readonly made: string;
    readonly fates: readonly Fate[];
    /** Files whose results were taken over, their contents being the same. */
    readonly carried: readonly string[];
  };
}
