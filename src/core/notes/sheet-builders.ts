import type { FieldKind, FixedColumn, FixedId, NotesColumn, NotesPart, NotesQuestion, NotesSheetId, NotesSheetStandard, ToldRows } from "./notes-standard";

const ANSWER: NotesColumn = { id: "value", label: "内容", kind: "text", width: 60 };
const ORIGIN: readonly NotesColumn[] = [fixed("source", "来源", 30), fixed("remark", "说明", 36)];

export function fixed(id: FixedId, label: string, width: number): FixedColumn {
  return { id, label, width };
}

/** A group of rows; `tables` by id, `origin` as messages call them. */
export function part(prefix: string, label: string, origin: string, tables: readonly string[], rows?: ToldRows): NotesPart {
  return { prefix, label, origin, tables, ...(rows === undefined ? {} : { rows }) };
}

/** A sheet of questions. */
export function questionSheet(id: "basics" | "matters", name: string, guide: string, questions: readonly NotesQuestion[]): NotesSheetStandard {
  return { id, name, guide, columns: [fixed("name", "项目", 26), ANSWER, fixed("required", "是否必填", 9), fixed("guide", "填写说明", 44), ...ORIGIN], questions, parts: [], spareRows: 0 };
}

/** A sheet whose rows come from the tables. `named`: how the column of names is called, and how wide it is. */
export function itemSheet(id: NotesSheetId, name: string, guide: string, named: readonly [label: string, width: number], columns: readonly NotesColumn[], parts: readonly NotesPart[], spareRows: number): NotesSheetStandard {
  return { id, name, guide, columns: [fixed("part", "部分", 20), fixed("code", "编码", 11), fixed("name", ...named), ...columns, ...ORIGIN], parts, spareRows };
}

/** 名词解释. */
export function termSheet(name: string): NotesSheetStandard {
  return {
    id: "terms", name, guide: "名词解释，已填入标准条目，可以增删。", parts: [], spareRows: 3,
    columns: [{ id: "term", label: "名词", kind: "text", width: 24 }, { id: "meaning", label: "解释", kind: "text", width: 90 }, ...ORIGIN],
  };
}

export const natures = ["行政单位", "参公单位", "全额拨款事业单位", "差额拨款事业单位", "自收自支事业单位"] as const;

const question = (kind: FieldKind) => (key: string, label: string, guide: string, required = true): NotesQuestion => ({ key, label, kind, guide, required });

export const count = question("count");
export const amount = question("amount");
export const text = question("text");
export const choice = (key: string, label: string, words: readonly string[], guide: string, required = true): NotesQuestion => ({ key, label, kind: { choice: words }, guide, required });
