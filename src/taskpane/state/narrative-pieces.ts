import type { Finding, TextSpan } from "../../core/checking/finding";
import type { NumberStatus } from "../../core/checking/number-status";
import type { Narrative, Span } from "../../core/narrative/narrative";

/** A stretch of a paragraph: words, or one number; all of it marked or none. */
export interface Piece {
  readonly text: string;
  readonly number?: NumberStatus;
  readonly marked: boolean;
}

/** Cuts a paragraph at its numbers and at the marked words. A mark takes in the whole of a number that it touches: a number is one piece. */
export function piecesOf(text: string, numbers: readonly NumberStatus[], mark: Span | null): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const words = (to: number): void => {
    const cuts = mark === null ? [] : [mark.start, mark.end].filter((cut) => cut > at && cut < to);
    for (const end of [...cuts, to]) {
      if (end > at) pieces.push({ text: text.slice(at, end), marked: mark !== null && at >= mark.start && end <= mark.end });
      at = Math.max(at, end);
    }
  };
  for (const number of [...numbers].sort((a, b) => a.token.span.start - b.token.span.start)) {
    const { start, end } = number.token.span;
    // Spans that overlap would be a defect of the reader; the text must be whole all the same.
    if (start < at || end <= start) continue;
    words(start);
    pieces.push({ text: text.slice(start, end), number, marked: mark !== null && start < mark.end && end > mark.start });
    at = end;
  }
  words(text.length);
  return pieces;
}

/** Where words stand in the narrative; null where they are not in it. */
export function spanOf(text: TextSpan | undefined, { paragraphs }: Narrative): Span | null {
  if (text === undefined) return null;
  const paragraph = paragraphs.findIndex(({ place, offset, text: words }) =>
    place.line === text.line && place.file === text.file && place.cell?.sheet === text.cell?.sheet && place.cell?.row === text.cell?.row &&
    place.cell?.column === text.cell?.column && text.start >= offset && text.end <= offset + words.length);
  const offset = paragraphs[paragraph]?.offset;
  return offset === undefined ? null : { paragraph, start: text.start - offset, end: text.end - offset };
}

/** The finding whose words take in a number, the loudest first as the report orders them. */
export function findingOf({ token: { span } }: NumberStatus, findings: readonly Finding[], narrative: Narrative): Finding | undefined {
  return findings.find((finding) => {
    const words = spanOf(finding.text, narrative);
    return words !== null && words.paragraph === span.paragraph && words.start < span.end && words.end > span.start;
  });
}
