import { findingOf, piecesOf, spanOf } from "../../../src/taskpane/state/narrative-pieces";
import { narrative, narrativeReport, narrativeTexts } from "../fixtures/narrative-report";

const numbers = narrativeReport.numbers!;
const finding = narrativeReport.findings.at(-1)!;
const inParagraph = (index: number): typeof numbers => numbers.filter(({ token }) => token.span.paragraph === index);

test("the fixture quotes what stands there", () => {
  expect(narrativeTexts[2]!.slice(finding.text!.start, finding.text!.end)).toBe("11.10%");
});

test("pieces are the paragraph, whole and in order, each number one piece", () => {
  for (const [index, { text }] of narrative.paragraphs.entries()) {
    const pieces = piecesOf(text, inParagraph(index), null);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces.flatMap(({ number, text: words }) => (number === undefined ? [] : [[words, number.token.quote]]))).toEqual(inParagraph(index).map(({ token }) => [token.quote, token.quote]));
  }
});

test("a mark is cut out of the words and takes in the numbers that it touches", () => {
  const [two] = numbers.filter(({ token }) => token.quote === "11.10");
  const start = two!.token.span.start;
  const marked = (from: number, to: number): string => piecesOf(narrative.paragraphs[2]!.text, inParagraph(2), { paragraph: 2, start: from, end: to }).filter((piece) => piece.marked).map(({ text }) => text).join("|");
  expect(marked(start - 1, start + 6)).toBe("占|11.10|%");
  expect(marked(start + 2, start + 3)).toBe("11.10");
  expect(marked(0, 2)).toBe("2024");
});

test("overlapping numbers, an empty paragraph and a mark over all lose nothing", () => {
  const [one] = inParagraph(2);
  expect(piecesOf("2024年", [one!, one!], { paragraph: 2, start: 0, end: 5 }).map(({ text, marked }) => [text, marked])).toEqual([["2024", true], ["年", true]]);
  expect(piecesOf("", [], null)).toEqual([]);
});

test("from a finding to its words and back from a number to its finding", () => {
  const span = spanOf(finding.text, narrative);
  expect(span).toEqual({ paragraph: 2, start: 81, end: 87 });
  expect(narrative.paragraphs[2]!.text.slice(81, 87)).toBe("11.10%");
  expect(numbers.filter((number) => findingOf(number, narrativeReport.findings, narrative) === finding).map(({ token }) => token.quote)).toEqual(["11.10"]);
  expect(spanOf({ ...finding.text!, cell: { sheet: "别处", row: 2, column: 0 } }, narrative)).toBeNull();
  expect(spanOf(narrativeReport.findings[0]!.text, narrative)).toBeNull();
});
