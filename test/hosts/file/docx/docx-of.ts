import { zipped } from "../support/package-of";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PARTS = ["styles", "footnotes", "endnotes"] as const;

/** Parts of a .docx beside its body: contents of <w:styles>, <w:footnotes>, <w:endnotes>, and files of any name. */
export interface DocxParts {
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly relations?: string;
}

/** The bytes of a .docx with this content of <w:body>, as plain as a file can be. */
export function docxOf(body: string, { files = {}, relations = "", ...parts }: DocxParts = {}): Uint8Array {
  const related = PARTS.filter((part) => parts[part] !== undefined);
  return zipped({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships>${related.map((part) => `<Relationship Id="${part}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`).join("")}${relations}</Relationships>`,
    ...Object.fromEntries(related.map((part) => [`word/${part}.xml`, `<w:${part}>${parts[part] ?? ""}</w:${part}>`])),
    ...files,
  });
}

export const p = (...runs: readonly string[]): string => `<w:p>${runs.join("")}</w:p>`;
export const r = (text: string, properties = ""): string => `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
