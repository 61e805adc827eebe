import { strToU8, zipSync } from "fflate";
import type { Narrative } from "../../../src/core/narrative/narrative";
import type { Sheet, Workbook } from "../../../src/core/workbook/workbook";

/** How prose stands in a sheet: a paragraph per row, or all in one cell with line breaks. */
export type ProseLayout = "rows" | "oneCell";

interface Told {
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** The narrative as a host that read a text would hand it over; lines count from 1. */
export function asTextNarrative({ name, paragraphs }: Told): Narrative {
  return {
    source: "text",
    name: `${name}.txt`,
    paragraphs: paragraphs.map((text, index) => ({ text, offset: 0, place: { line: index + 1, file: `${name}.txt` } })),
  };
}

/** The narrative as found on a sheet. */
export function asSheetNarrative({ paragraphs }: Told, sheet = "情况说明", layout: ProseLayout = "rows"): Narrative {
  let offset = 0;
  return {
    source: "sheet",
    name: sheet,
    paragraphs: paragraphs.map((text, index) => {
      const found = {
        text,
        offset: layout === "rows" ? 0 : offset,
        place: { cell: { sheet, row: layout === "rows" ? index : 0, column: 0 } },
      };
      offset += text.length + 1;
      return found;
    }),
  };
}

/** The workbook with the narrative as one more sheet. */
export function withProseSheet(workbook: Workbook, { paragraphs }: Told, name = "情况说明", layout: ProseLayout = "rows"): Workbook {
  const lines = layout === "rows" ? paragraphs : [paragraphs.join("\n")];
  const sheet: Sheet = {
    name,
    visibility: "visible",
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rows: lines.map((value) => (value === "" ? undefined : [{ value }])),
  };
  return { ...workbook, sheets: [...workbook.sheets, sheet] };
}

/** The narrative as the bytes of a .txt file. */
export function writeTxt({ paragraphs }: Told, lineEnd: "\n" | "\r\n" = "\n"): Uint8Array {
  return strToU8(paragraphs.join(lineEnd));
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The narrative as the bytes of a .docx file; `runs` cuts every paragraph into short runs, as Word does behind corrections. */
export function writeDocx({ paragraphs }: Told, runs: "whole" | "short" = "whole"): Uint8Array {
  const body = paragraphs
    .map((text) => `<w:p>${(runs === "whole" ? [text] : (text.match(/[^]{1,7}/g) ?? [])).map(run).join("")}</w:p>`)
    .join("");
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
  });
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}</w:t></w:r>`;
}
