import { numbersThat, type ChangedFigure, type DocumentChanges, type PrintedFigure, type QuoteState, type QuotingNumber } from "../core/checking/changes/document-changes";
import { placeJson, textJson, type PlaceJson, type TextJson } from "./place-json";

/** What changed since an earlier state of the document. Stable, as the report is. */
export interface ChangesJson {
  /** Name of the earlier file. */
  readonly from: string;
  readonly figures: readonly ChangedFigureJson[];
  readonly tables: { readonly added: readonly string[]; readonly gone: readonly string[] };
  /** Only where there is a narrative. */
  readonly outdated?: readonly OutdatedJson[];
  /** Numbers of the narrative that follow the change already. */
  readonly followed: number;
}

export interface ChangedFigureJson {
  readonly table: string;
  readonly line: string;
  readonly column: string;
  /** As printed, in the table's unit; missing where the line is new. */
  readonly before?: string;
  /** Missing where the line is gone. */
  readonly now?: string;
  /** With its sign; only where both are amounts of one unit. */
  readonly difference?: string;
  readonly beforeAt?: PlaceJson;
  readonly at?: PlaceJson;
  /** The numbers of the narrative that are held against it; only where there are such. */
  readonly quotes?: readonly { readonly state: QuoteState; readonly text: TextJson }[];
}

export interface OutdatedJson {
  readonly kind: QuotingNumber["kind"];
  readonly text: TextJson;
  readonly sentence: string;
  /** In 万元. */
  readonly before?: string;
  readonly now?: string;
  readonly why: string;
  readonly at?: PlaceJson;
}

export function changesJson(changes: DocumentChanges): ChangesJson {
  const { from, figures, tables, numbers } = changes;
  return {
    from, figures: figures.map(figureJson), tables, ...(numbers === undefined ? {} : { outdated: numbersThat(changes, "outdated").map(outdatedJson) }),
    followed: numbersThat(changes, "followed").length,
  };
}

function figureJson({ table, line, column, before, now, difference, quotes }: ChangedFigure): ChangedFigureJson {
  const side = <Text extends string, At extends string>(figure: PrintedFigure | undefined, text: Text, at: At): object => (figure === undefined ? {} : { [text]: figure.text, [at]: placeJson(figure.at) });
  return {
    table, line, column, ...side(before, "before", "beforeAt"), ...side(now, "now", "at"), ...(difference === undefined ? {} : { difference }),
    ...(quotes.length === 0 ? {} : { quotes: quotes.map(({ state, words }) => ({ state, text: textJson(words) })) }),
  };
}

function outdatedJson({ kind, words, sentence, before, now, why, cell }: QuotingNumber): OutdatedJson {
  return { kind, text: textJson(words), sentence, ...(before === undefined ? {} : { before }), ...(now === undefined ? {} : { now }), why, ...(cell === undefined ? {} : { at: placeJson(cell) }) };
}
