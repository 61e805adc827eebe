import { strFromU8, unzipSync } from "fflate";
import { makeAgency } from "../agency";
import { layOut } from "../lay-out";
import { standardLayout } from "../layout";
import { asSheetNarrative, asTextNarrative, withProseSheet, writeDocx, writeTxt, type ProseLayout } from "./as-host";
import { narrativeOf } from "./narrative-of";
import { standardWording } from "./wording";

const agency = makeAgency(3);
const made = narrativeOf(agency, standardWording);

test.each<ProseLayout>(["rows", "oneCell"])("a paragraph of a sheet is found in its cell at its offset: %s", (layout) => {
  const book = withProseSheet(layOut(agency, standardLayout).workbook, made, "说明", layout);
  const sheet = book.sheets.find(({ name }) => name === "说明");
  for (const { text, offset, place } of asSheetNarrative(made, "说明", layout).paragraphs) {
    const raw = String(sheet?.rows[place.cell?.row ?? -1]?.[place.cell?.column ?? -1]?.value);
    expect(raw.slice(offset, offset + text.length)).toBe(text);
  }
  expect(sheet?.rows).toHaveLength(layout === "rows" ? made.paragraphs.length : 1);
});

test("lines of a text count from 1 and are those of the file", () => {
  const lines = strFromU8(writeTxt(made)).split("\n");
  for (const { text, place } of asTextNarrative(made).paragraphs) expect(lines[(place.line ?? 0) - 1]).toBe(text);
});

test.each(["whole", "short"] as const)("a .docx holds every paragraph in order: runs %s", (runs) => {
  const odd = { name: "x", paragraphs: ["甲 <50% & 乙>", "", ...made.paragraphs] };
  const xml = strFromU8(unzipSync(writeDocx(odd, runs))["word/document.xml"] ?? new Uint8Array());
  const paragraphs = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = ""]) =>
    [...inner.matchAll(/<w:t [^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(""),
  );
  const plain = paragraphs.map((text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"));
  expect(plain).toEqual(odd.paragraphs);
});
