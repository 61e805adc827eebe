import { ZERO, type Exact } from "../../figures/exact";
import { tableIndex } from "../../identities/table-index";
import { tableFigure, type Sought, type TableFigure } from "../../identities/table-figure";
import { noteValue, type NoteValue, type Notes } from "../../notes/notes";
import type { FieldId, NotesSheetId } from "../../notes/notes-standard";
import { amountOf, readEntry } from "../../notes/read-entry";
import type { Disclosure } from "../../recognition/disclosure";
import { allTables } from "../../standards/document-standard";
import { figureFact } from "../../standards/figure-fact";
import type { NarrativeForm } from "../../standards/narrative/narrative-form";
import { narrativeForm } from "../../standards/narrative/narrative-forms";
import type { Condition, Sentence, SlotName } from "../../standards/narrative/sentence";
import { narrativeNames, type NarrativeNames } from "./narrative-names";
import { asRuns, fillSentence, type Filling } from "./fill-sentence";
import type { Block, NoteAddress, Run } from "./narrative-document";
import { printAmount, printCount, printPercent, type NumberStyle } from "./print-number";
import { isLack, lackRun, quantityRun, type Lack, type Quantity } from "./quantity";
import type { WritingOptions } from "./writing-options";

/** A figure that a sentence was written from: what is told twice must be the same. */
export interface ToldFigure {
  readonly fact: string;
  readonly figure: TableFigure;
}

/** What every section is written with. Only `told` grows while it writes. */
export class Writer {
  readonly form: NarrativeForm;
  readonly names: NarrativeNames;
  readonly style: NumberStyle;
  /** Codes before the names of 类, 款, 项. */
  readonly withCodes: boolean;
  /** What a 项 of projects only is made of. */
  readonly withComposition: boolean;
  /** Transfers that there are none of are told as 未安排. */
  readonly withTransfers: boolean;
  /** The budget that final accounts are held against. */
  readonly budget: Disclosure | undefined;
  readonly told: ToldFigure[] = [];

  constructor(
    readonly disclosure: Disclosure,
    readonly notes: Notes,
    options: WritingOptions,
  ) {
    this.form = narrativeForm(disclosure.document);
    this.budget = options.budget;
    this.names = narrativeNames(disclosure, notes, options);
    const noted = (key: string): string | undefined => noteValue(notes, "basics", key, "value")?.text;
    this.style = {
      trimmed: options.decimals === undefined ? noted("decimals") === "去掉末尾的0" : options.decimals === "trimmed",
      thousands: options.thousands ?? noted("thousands") === "用逗号",
    };
    this.withCodes = options.codes ?? noted("codes") === "编码和名称";
    this.withComposition = options.composition ?? noted("composition") === "写明";
    this.withTransfers = noted("transfers") !== "不写";
  }

  /** The figure that a subject of a section is, from the table that the section is about. `label` is what is asked for where there is none. */
  figure(section: string, subject: string, label: string, sought: Sought = {}): Quantity | Lack {
    const fact = figureFact(section, subject);
    for (const address of fact?.addresses ?? []) {
      const figure = tableFigure(this.disclosure, address, sought);
      if (figure === undefined || fact === undefined) continue;
      this.told.push({ fact: fact.fact.replace("{科目}", sought.code ?? "").replace("{项目}", `${sought.project ?? ""}@${sought.code ?? ""}`), figure });
      return quantityOf(figure);
    }
    const table = tableOf(fact?.addresses);
    return { lack: `${label}（${table}没有可用的数）`, table };
  }

  /** The same of a line that not every form prints: where its table stands without it, there is none of it. */
  figureOrNone(section: string, subject: string, label: string): Quantity | Lack {
    const figure = this.figure(section, subject, label);
    const [address = ""] = figureFact(section, subject)?.addresses ?? [];
    const table = this.disclosure.tables.get(allTables.find(({ name }) => name === tableOf([address]))?.id ?? "");
    const row = /\[([^\]]+)\]/.exec(address)?.[1] ?? "";
    return isLack(figure) && table !== undefined && row !== "合计" && !tableIndex(table).named.has(row) ? { value: ZERO } : figure;
  }

  /** Whether the document is written so. */
  is(condition: Condition): boolean {
    return this.names.is.includes(condition);
  }

  /** What the preparer wrote, or that it is missing. */
  note(sheet: NotesSheetId, key: string, field: FieldId, label: string): NoteValue | Lack {
    return noteValue(this.notes, sheet, key, field) ?? { lack: label, note: { sheet, key, field } };
  }

  /** A number of the notes: an amount or a count. What is none (3000元 where 万元 are due) is missing. */
  noted(sheet: NotesSheetId, key: string, field: FieldId, label: string): Quantity | Lack {
    const address: NoteAddress = { sheet, key, field };
    const value = noteValue(this.notes, sheet, key, field);
    const number = value === undefined ? undefined : amountOf(value.text.replace(/平方米$/, "")) ?? amountOf(readEntry(value.text, "count").text);
    if (value === undefined || number === undefined) return { lack: label, note: address };
    return { value: number, note: address, ...(value.at === undefined ? {} : { noteAt: value.at }) };
  }

  amount(one: Quantity | Lack): Run {
    return quantityRun(one, (value) => printAmount(value, this.style));
  }

  percent(one: Quantity | Lack): Run {
    return quantityRun(one, (value) => printPercent(value, this.style));
  }

  count(one: Quantity | Lack): Run {
    return quantityRun(one, printCount);
  }

  /** An amount in arithmetic. */
  readonly arithmetic = (value: Exact): string => printAmount(value, { trimmed: false, thousands: false });

  /** Words of the preparer as one run, in one line and without a full stop at the end: the sentence has its own. */
  words(value: NoteValue | Lack, address: NoteAddress): Run {
    if ("lack" in value) return lackRun(value);
    return { text: oneLine(value.text), note: address, ...(value.at === undefined ? {} : { noteAt: value.at }) };
  }

  /** A sentence of the form, filled. The agency, the year and the like are known everywhere. */
  say(sentence: Sentence, slots: Readonly<Partial<Record<SlotName, Filling>>> = {}, ...is: readonly Condition[]): readonly Run[] {
    return fillSentence(sentence, { slots: { ...this.names.slots, ...slots }, is: new Set([...this.names.is, ...is]) });
  }

  /** A paragraph; none where the sentence says nothing. */
  paragraph(key: string, runs: readonly Run[]): readonly Block[] {
    return runs.length === 0 ? [] : [{ kind: "paragraph", key, runs }];
  }

  heading(level: 1 | 2 | 3, key: string, runs: Filling): Block {
    return { kind: "heading", level, key, runs: asRuns(runs) };
  }
}

/** 表2 of 表2[合计].总计, 决算02表 of 决算02表[合计].事业收入. */
function tableOf(addresses: readonly string[] | undefined): string {
  return /^[^[]+/.exec(addresses?.[0] ?? "")?.[0] ?? "";
}

function quantityOf({ value, at, name }: TableFigure): Quantity {
  return { value, cells: at, ...(at.length > 1 ? { why: name } : {}) };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, "").trim().replace(/[。.;；,，、\s]+$/, "");
}
