import { headingPages } from "../../../src/render/word/number-pages";
import type { FlowBlock, FlowParagraph, FlowSection } from "../../../src/render/word/flow";
import type { StyleId } from "../../../src/render/word/paragraph-styles";
import { textArea } from "../../../src/render/word/measures";
import { countLines } from "../../../src/render/word/text-width";

const WIDTH = textArea(false).width;
const BODY = { size: 16, tracking: -0.25, firstLine: 32 };

test.each<[string, string, number]>([
  ["nothing", "", 1],
  ["26 characters behind the indent", "字".repeat(26), 1],
  ["one more", "字".repeat(27), 2],
  ["a full stop hangs", `${"字".repeat(26)}。`, 1],
  ["a closing bracket takes its character along", `${"字".repeat(26)}）`, 2],
  ["26 and 28", "字".repeat(54), 2],
  ["26, 28 and one", "字".repeat(55), 3],
  ["a number is not broken", `${"字".repeat(24)}1234567.89`, 2],
  ["digits are half as wide", "1".repeat(52), 1],
  ["air beside a number", `${"字".repeat(24)}2024`, 2],
])("lines: %s", (_name, text, lines) => expect(countLines(text, WIDTH, BODY)).toBe(lines));

const paragraph = (style: StyleId, text = "字", pageBreak = false): FlowParagraph => ({ kind: "paragraph", style, runs: [{ text }], pageBreak });
const lines = (count: number): FlowBlock[] => Array.from({ length: count }, () => paragraph("BodyText"));
const portrait = (...blocks: readonly FlowBlock[]): FlowSection => ({ landscape: false, blocks });

test("a page holds 22 lines", () => {
  expect(headingPages([portrait(...lines(21), paragraph("Heading2"), ...lines(1))])).toEqual([2]);
  expect(headingPages([portrait(...lines(20), paragraph("Heading2"), ...lines(1))])).toEqual([1]);
  expect(headingPages([portrait(...lines(44), paragraph("Heading2"), ...lines(1))])).toEqual([3]);
});
test("headings go with what they head", () => {
  expect(headingPages([portrait(...lines(20), paragraph("Heading2"), paragraph("Heading3"), ...lines(1))])).toEqual([2]);
});
test("parts and sections begin pages", () => {
  expect(headingPages([portrait(paragraph("Heading1"), ...lines(3), paragraph("Heading1", "字", true)), { landscape: true, blocks: [paragraph("Heading2")] }])).toEqual([1, 2, 3]);
});
test("a table breaks between rows and repeats its header", () => {
  const table = { title: "", agency: "", unit: "", columns: ["text"], headerRows: 1, rows: [], notes: [], landscape: false, size: 9, widths: [WIDTH], heights: [100, ...Array.from({ length: 20 }, () => 50)] } as const;
  // 637.8 points: header and ten rows, header and ten rows.
  expect(headingPages([portrait({ kind: "table", table }, paragraph("Heading2"), ...lines(1))])).toEqual([3]);
});
