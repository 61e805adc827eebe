import { squeeze } from "../../core/wording/normalise";
import type { SummaryJson } from "../report-json";
import { baseName } from "../report/report-about";
import { summaryOf, type FileRecord } from "./file-record";

/** The files of one unit. */
export interface UnitRecords {
  /** As its tables print it; where they name none, the file's name without its ending. */
  readonly name: string;
  readonly records: readonly FileRecord[];
  readonly summary: SummaryJson;
}

/** Files by the unit that they are of: most errors first, then most warnings, infos and unreadable files, then by name. */
export function unitsOf(records: readonly FileRecord[]): readonly UnitRecords[] {
  const units = new Map<string, FileRecord[]>();
  for (const record of records) {
    const key = squeeze(unitName(record));
    const known = units.get(key);
    if (known === undefined) units.set(key, [record]);
    else known.push(record);
  }
  return [...units.values()]
    .map((own) => ({ name: own[0] === undefined ? "" : unitName(own[0]), records: own, summary: summaryOf(own) }))
    .sort(({ name: a, summary: x }, { name: b, summary: y }) => y.errors - x.errors || y.warnings - x.warnings || y.infos - x.infos || y.unreadable - x.unreadable || (a < b ? -1 : Number(a > b)));
}

export function unitName({ agency, file }: Pick<FileRecord, "agency" | "file">): string {
  return agency ?? baseName(file).replace(/\.[a-z]{2,5}$/i, "");
}
