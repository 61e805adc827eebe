import type { Spread } from "../../figures/agreement";
import { a1 } from "../../workbook/a1";
import type { Narrative, Paragraph, Span } from "../narrative";
import { mentionsOf, type Mention } from "../reading/mentions";
import type { NumberToken } from "../reading/number-token";
import { precisionOf, statedAmount, statedPercent, type Precision } from "../reading/stated";
import type { PurposeStatement, ReadNarrative, ReasonStatement, SectionId, Statement } from "../reading/statement";

/** A narrative with what was read from it. */
export interface TextSource {
  readonly narrative: Narrative;
  readonly read: ReadNarrative;
}

/** Kinds of statements that say something of their own: words told before them end there. */
const SAYS: ReadonlySet<Statement["kind"]> = new Set(["amount", "share", "change", "rate", "points", "completion", "variance", "nil", "list", "count", "field", "reason", "purpose"]);
const STOP = /[：:，,。；;、\s]/;
/** What the form itself says behind a reason or a purpose: a list that follows, and what is counted. */
const FORM_AFTER = /[。；;，,]\s*其中[：:]?\s*$|[，,；;]\s*(?:公务用车)?(?:购置数|保有量)(?:为|共)?\s*\d[\s\S]*$/;
const BLANK = /\s|\u200b|\ufeff/;

/** A narrative as import asks it: what a section says, words as they are printed, and where they stand. */
export class ImportedText {
  readonly narrative: Narrative;
  readonly read: ReadNarrative;
  readonly mentions: readonly Mention[];
  private readonly precision: Precision;
  /** Paragraph → where statements begin in it, in order. */
  private readonly starts: ReadonlyMap<number, readonly number[]>;

  constructor(
    { narrative, read }: TextSource,
    /** Before every place: "上年的" for last year's document. */
    private readonly prefix = "",
  ) {
    this.narrative = narrative;
    this.read = read;
    this.mentions = mentionsOf(read.statements);
    this.precision = precisionOf(read.numbers, true);
    this.starts = startsOf(read.statements);
  }

  /** Every statement of a kind in sections whose id is, or begins with, the one given. */
  all<Kind extends Statement["kind"]>(section: SectionId, ...kinds: readonly Kind[]): readonly Extract<Statement, { kind: Kind }>[] {
    return this.read.statements.filter((one): one is Extract<Statement, { kind: Kind }> => (kinds as readonly string[]).includes(one.kind) && isWithin(one.subject.section, section));
  }

  /** Paragraphs below a section's heading, what stands behind the heading in its own paragraph included; those of the sections below it are theirs. */
  body(section: SectionId): readonly { readonly text: string; readonly span: Span }[] {
    return this.read.sections.filter(({ id }) => id === section).flatMap(({ heading, last }) => {
      const found: { text: string; span: Span }[] = [];
      for (let paragraph = heading.paragraph; paragraph <= last; paragraph++) {
        const raw = this.paragraph(paragraph);
        const start = paragraph === heading.paragraph ? heading.end : 0;
        const text = raw.slice(start).trim();
        if (text !== "") found.push({ text, span: { paragraph, start, end: raw.length } });
      }
      return found;
    });
  }

  /** The printed words of a span, trimmed. */
  words({ paragraph, start, end }: Span): string {
    return this.paragraph(paragraph).slice(start, end).trim();
  }

  /** A reason or purpose as printed, to its end: over broken lines, and over sentences that go on with it, up to what says something else. Without a final stop. */
  told({ span, text }: ReasonStatement | PurposeStatement): string {
    const raw = this.paragraph(span.paragraph);
    const broken = count(text) > count(raw.slice(span.start, span.end));
    return withoutStops(broken ? this.overLines(span, count(text)) : raw.slice(span.start, this.endOfTelling(span)).replace(FORM_AFTER, ""));
  }

  /** Where words stand, as the notes say it: 情况说明!A16, or 情况说明.docx 第16段. */
  source({ paragraph }: Span): string {
    const place: Paragraph["place"] = this.narrative.paragraphs[paragraph]?.place ?? {};
    if (place.cell !== undefined) return `${this.prefix}${place.cell.sheet}!${a1(place.cell)}`;
    return `${this.prefix}${place.file ?? this.narrative.name} 第${String(place.line ?? paragraph + 1)}${this.narrative.source === "docx" ? "段" : "行"}`;
  }

  /** An amount as an interval in 万元 (万元 may have been left out); other numbers as they stand. Undefined where malformed or approximate. */
  figure(token: NumberToken): Spread | undefined {
    if (token.approximate) return undefined;
    return statedAmount(token, this.precision);
  }

  /** A percentage as an interval, in percent. */
  percent(token: NumberToken): Spread | undefined {
    return statedPercent(token, this.precision);
  }

  private paragraph(index: number): string {
    return this.narrative.paragraphs[index]?.text ?? "";
  }

  private endOfTelling({ paragraph, end }: Span): number {
    const raw = this.paragraph(paragraph);
    const next = firstAfter(this.starts.get(paragraph) ?? [], end);
    if (next === undefined) return raw.length;
    const between = raw.slice(end, next);
    const stop = Math.max(between.lastIndexOf("。"), between.lastIndexOf("；"), between.lastIndexOf(";"));
    return stop < 0 ? end : end + stop;
  }

  /** As many printed characters from a place on, over line ends. */
  private overLines({ paragraph, start }: Span, wanted: number): string {
    let words = "";
    let found = 0;
    for (let index = paragraph, from = start; found < wanted && index < this.narrative.paragraphs.length; index++, from = 0) {
      for (const char of this.paragraph(index).slice(from)) {
        if (found >= wanted) break;
        words += char;
        if (!BLANK.test(char)) found += 1;
      }
    }
    return words;
  }
}

/** Printed without stops around it. */
export function withoutStops(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && STOP.test(text.charAt(start))) start += 1;
  while (end > start && STOP.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The first of ordered places behind one. */
function firstAfter(places: readonly number[], place: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return places[low];
}

function isWithin(id: SectionId, section: SectionId): boolean {
  return id === section || id.startsWith(`${section}/`);
}

function count(text: string): number {
  let length = 0;
  for (const char of text) if (!BLANK.test(char)) length += 1;
  return length;
}

function startsOf(statements: readonly Statement[]): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  for (const statement of statements) {
    if (!SAYS.has(statement.kind) || (statement.kind === "amount" && statement.aside !== undefined)) continue;
    const { paragraph, start } = statement.span;
    const known = starts.get(paragraph);
    if (known === undefined) starts.set(paragraph, [start]);
    else known.push(start);
  }
  for (const known of starts.values()) known.sort((a, b) => a - b);
  return starts;
}
