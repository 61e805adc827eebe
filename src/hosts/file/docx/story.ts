/** A paragraph while it is read. */
export interface Draft {
  /** Its number among the paragraphs of its part, from 1, in document order. */
  readonly number: number;
  /** The story that it belongs to: body, one text box, one note. */
  readonly story: number;
  /** The note whose text it is, where it is one. */
  readonly note?: string;
  /** The outermost table around it, numbered as they are met. */
  readonly table?: number;
  text: string;
  /** Its mark is deleted or hidden: what follows goes on in the same paragraph. */
  joinsNext: boolean;
  /** Its style hides what says nothing else. */
  hiddenByStyle: boolean;
  /** Foot- and endnotes that it refers to. */
  readonly notes: string[];
}

/** One text that flows by itself: fields and the open paragraph belong to it. */
export interface Story {
  readonly id: number;
  readonly note?: string;
  readonly fields: ("code" | "result")[];
  paragraph?: Draft;
  /** The paragraph that was opened last. */
  last?: Draft;
  /** The open run says of itself that it is hidden, or that it is not. */
  hiddenRun?: boolean;
  hiddenByRunStyle: boolean;
}

/** A paragraph as it would print with all changes accepted. */
export interface PrintedParagraph {
  readonly number: number;
  readonly text: string;
  readonly note?: string;
  readonly table?: number;
  readonly notes: readonly string[];
}

/** Joins what a deleted or hidden paragraph mark no longer parts; numbers are those of the first paragraph that holds words. */
export function printedParagraphs(drafts: readonly Draft[]): readonly PrintedParagraph[] {
  const printed: PrintedParagraph[] = [];
  const waiting = new Map<number, PrintedParagraph>();
  for (const { number, story, text, note, table, notes, joinsNext } of drafts) {
    const before = waiting.get(story);
    const whole: PrintedParagraph = {
      number: before === undefined || before.text === "" ? number : before.number,
      text: (before?.text ?? "") + text,
      ...(note === undefined ? {} : { note }),
      ...(table === undefined ? {} : { table }),
      notes: [...(before?.notes ?? []), ...notes],
    };
    waiting.delete(story);
    if (joinsNext) waiting.set(story, whole);
    else printed.push(whole);
  }
  return [...printed, ...waiting.values()].sort((a, b) => a.number - b.number);
}
