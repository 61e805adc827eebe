import type { DocumentKind } from "../standards/document-standard";

/** The notes sheets (底稿); which of them a document has, its form says. */
export type NotesSheetId = "basics" | "changes" | "projects" | "matters" | "uses" | "terms";

/** What is asked. "value" is the one answer of a sheet that asks one thing per row (基础信息, 其他事项). */
export type FieldId =
  | "value"
  | "lastYear" | "reason" | "budget" | "varianceReason"
  | "policy" | "size" | "executor" | "allocation" | "period" | "fundSource" | "recipients" | "rate" | "scope" | "manner" | "procedure" | "benefit" | "use"
  | "term" | "meaning";

/** What names a row, what is computed, and where an answer came from. */
export type FixedId = "part" | "code" | "name" | "required" | "guide" | "now" | "change" | "changeRate" | "variance" | "varianceRate" | "source" | "remark";
export type ColumnId = FieldId | FixedId;

/** What a cell takes: text (may be several lines), an amount in 万元, a count, or one of a few words. */
export type FieldKind = "text" | "amount" | "count" | { readonly choice: readonly string[] };

/** A column that the preparer fills. */
export interface AnswerColumn {
  readonly id: FieldId;
  readonly label: string;
  readonly kind: FieldKind;
  readonly width: number;
}

/** A column that is ours. */
export interface FixedColumn {
  readonly id: FixedId;
  readonly label: string;
  readonly kind?: undefined;
  readonly width: number;
}

/** A column as a notes sheet prints it. */
export type NotesColumn = AnswerColumn | FixedColumn;

/** A question of a sheet that asks one thing per row. */
export interface NotesQuestion {
  /** Row key. */
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** What is to be entered, with an example of the form; plain Chinese. */
  readonly guide: string;
  readonly required: boolean;
  /** The style that tells it, where the other does not: required then only. */
  readonly style?: NarrativeStyle;
}

/** How a narrative tells its items: as the region's form does, or as the ministry's template. The preparer chooses (基础信息, `form`); a document without the choice has the first. */
export type NarrativeStyle = "regional" | "national";

/** What must be answered, by style. */
export type Asks = Readonly<Record<NarrativeStyle, readonly FieldId[]>>;

/** A named row whose change or variance the narrative explains. */
export interface ToldSubject {
  /** Canonical name. */
  readonly name: string;
  /** Names under which a text tells it, and by the first of which the facts of the section have its figure; the name itself where there are no others. */
  readonly told?: readonly string[];
  readonly asks: Asks;
  /** Its name in the section of the budget; absent where the budget has it under the same. */
  readonly budgeted?: string;
  /** Where the document's own tables print its budget: 决算07表[公务接待费].预算数. */
  readonly printedBudget?: string;
  /** Asked only where there is, or was, an amount. */
  readonly unlessNothing?: true;
}

/** Rows whose figures the narrative tells with a change or a variance. */
export interface ToldRows {
  /** Section whose facts give the figures. */
  readonly section: string;
  /** Sections of a text that tell them. */
  readonly sections: readonly string[];
  readonly subjects?: readonly ToldSubject[];
  /** The lowest codes of a table (its id), behind the subjects. */
  readonly codes?: { readonly table: string; readonly asks: Asks };
  /** The section of the budget of the same year whose facts give the budgeted figures. */
  readonly budget?: string;
  /** The question whose answer is the figure, and the section whose 公用经费 it is where it is not answered. */
  readonly answered?: { readonly key: string; readonly within: string };
}

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
  /** Of 增减说明: what is told, in the order of the narrative. */
  readonly rows?: ToldRows;
}

/** A notes sheet as facts. Sheets with `questions` have one row per question; the rows of the others come from the tables, by `parts`, or are the preparer's. */
export interface NotesSheetStandard {
  readonly id: NotesSheetId;
  /** Name of the sheet: 底稿-基础信息. */
  readonly name: string;
  /** What the sheet is for, one sentence above the table. */
  readonly guide: string;
  /** Left to right. */
  readonly columns: readonly NotesColumn[];
  readonly questions?: readonly NotesQuestion[];
  readonly parts: readonly NotesPart[];
  /** Blank rows at the end, for what the tables do not have: items of last year, other money, own terms. */
  readonly spareRows: number;
}

/** A term of 名词解释 and what the form says of it. */
export interface StandardTerm {
  readonly term: string;
  readonly meaning: string;
}

/** What is asked for one kind of document: its sheets, in the order a preparer fills them, and the terms that are filled in. */
export interface NotesForm {
  readonly document: DocumentKind;
  readonly sheets: readonly NotesSheetStandard[];
  readonly terms: readonly StandardTerm[];
}
