import type { NotesSheetId } from "./notes-standard";

/** A group of rows that come from one place of the tables. */
export interface NotesPart {
  /** What row keys of the part begin with: "item" in "item/2080101". */
  readonly prefix: string;
  /** How the sheet prints it in its first column. */
  readonly label: string;
  /** Tables the rows come from, by id: where none of them is there, nothing can be said of a row's being gone. Empty: the preparer's own rows. */
  readonly tables: readonly string[];
  /** How messages call those tables. */
  readonly origin: string;
}

const part = (prefix: string, label: string, origin: string, ...tables: readonly string[]): NotesPart => ({ prefix, label, tables, origin });

/** Parts of the sheets whose rows come from the tables, in the order of the narrative. */
const PARTS: Partial<Readonly<Record<NotesSheetId, readonly NotesPart[]>>> = {
  changes: [
    part("income", "收入预算", "表2", "budget-2", "budget-1"),
    part("expenditure", "支出预算", "表3", "budget-3"),
    part("general", "一般公共预算拨款", "表5", "budget-5"),
    part("item", "一般公共预算具体使用", "表5", "budget-5"),
    part("fund", "政府性基金预算", "表8", "budget-8"),
    part("capital", "国有资本经营预算", "表9", "budget-9"),
    part("three-public", "三公经费", "表10", "budget-10"),
    part("operating", "机关运行经费", "表6", "budget-6"),
  ],
  projects: [
    part("general", "一般公共预算项目", "表7", "budget-7"),
    part("carry", "上年结转结余项目", "表11", "budget-11"),
    part("other", "其他资金项目", ""),
  ],
  uses: [
    part("general", "一般公共预算", "表4", "budget-4", "budget-5"),
    part("fund", "政府性基金预算", "表4", "budget-4", "budget-8"),
    part("capital", "国有资本经营预算", "表4", "budget-4", "budget-9"),
    part("all", "合在一起写", ""),
  ],
};

/** The parts of a sheet; none for sheets that ask questions and for 名词解释. */
export function notesParts(sheet: NotesSheetId): readonly NotesPart[] {
  return PARTS[sheet] ?? [];
}

/** The part that a row key belongs to. */
export function partOfKey(sheet: NotesSheetId, key: string): NotesPart | undefined {
  const [prefix] = key.split("/");
  return notesParts(sheet).find((one) => one.prefix === prefix);
}
