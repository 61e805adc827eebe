import type { NotesRow, NoteValue } from "./notes";
import type { RowField } from "./sheet-fields";
import type { FieldId } from "./notes-standard";

const GONE = "本年无此项";
/** Of an item that had an amount last year only: it is told with 0. */
const ENDED = "本年表中没有、上年有，本年按 0 写";
/** Prefixed to what an import found; a second row of the same sheet is none. */
const IMPORTED = "导入的";
const OWN_ROW = "本表第";

/** The cell 来源: one line per answer that was not typed in. Numbers are repeated, so that one typed over later is not taken for the imported one. */
export function sourceText(row: NotesRow, fields: readonly RowField[]): string {
  return fields.flatMap(({ id, label, kind }) => {
    const value = row.values.get(id);
    return value?.source === undefined ? [] : [`${label}${isNumber(kind) ? ` ${value.text}` : ""}：${oneLine(value.source)}`];
  }).join("\n");
}

/** Where an answer came from, as the cell 来源 says. */
export function sourceOf(text: string, { label, kind }: RowField, value: string): string | undefined {
  const start = `${label}${isNumber(kind) ? ` ${value}` : ""}：`;
  return text.split("\n").find((line) => line.startsWith(start))?.slice(start.length).trim() || undefined;
}

/** What the cell 说明 holds. */
export interface Remarks {
  readonly gone: boolean;
  readonly conflicts: readonly { readonly field: FieldId; readonly other: NoteValue }[];
  /** The preparer's own words. */
  readonly remark?: string;
}

/** The cell 说明: that the row is no longer asked for, what an import found instead, and what the preparer noted. */
export function remarkText(row: NotesRow, fields: readonly RowField[], hasEnded: boolean): string {
  const conflicts = (row.conflicts ?? []).flatMap(({ field, other }) => {
    const label = fields.find(({ id }) => id === field)?.label;
    const source = oneLine(other.source ?? "文件");
    return label === undefined ? [] : [`${label}：${source.startsWith(OWN_ROW) ? "" : IMPORTED}${source}写的是“${other.text}”，未覆盖`];
  });
  return [...(row.gone === true ? [GONE] : []), ...(hasEnded ? [ENDED] : []), ...conflicts, ...(row.remark === undefined ? [] : [row.remark])].join("\n");
}

/** Reads the cell 说明 back; what is not ours is the preparer's. */
export function readRemarks(text: string, fields: readonly RowField[]): Remarks {
  const conflicts: { field: FieldId; other: NoteValue }[] = [];
  const own = text.replace(/^([^\n：]+)：(?:导入的)?([^\n]*?)写的是“([\s\S]*?)”，未覆盖$/gm, (whole, label: string, source: string, other: string) => {
    const field = fields.find((one) => one.label === label)?.id;
    if (field === undefined) return whole;
    conflicts.push({ field, other: { text: other, ...(source === "文件" ? {} : { source }) } });
    return "";
  });
  const lines = own.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const remark = lines.filter((line) => line !== GONE && line !== ENDED).join("\n");
  return { gone: lines.includes(GONE), conflicts, ...(remark === "" ? {} : { remark }) };
}

function isNumber(kind: RowField["kind"]): boolean {
  return kind === "amount" || kind === "count";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
