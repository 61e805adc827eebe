import { strToU8, zipSync, type Zippable } from "fflate";

/** One worksheet: the content of `<sheetData>`, or a whole part. */
export interface SheetPart {
  readonly name?: string;
  readonly attributes?: string;
  readonly data?: string;
  readonly part?: string | Uint8Array;
  readonly type?: string;
  /** Not deflated: quicker where the size of a part is the point. */
  readonly stored?: boolean;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The bytes of an .xlsx with these sheets and any further parts, as plain as a file can be. */
export function packageOf(sheets: readonly SheetPart[], further: Readonly<Record<string, string | Uint8Array>> = {}, head = ""): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook>${head}<sheets>${sheets.map(listed).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets.map(related).join("")}${FURTHER}</Relationships>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.part ?? `<worksheet><sheetData>${sheet.data ?? ""}</sheetData></worksheet>`;
  });
  const stored = sheets.flatMap((sheet, index) => (sheet.stored === true ? [`xl/worksheets/sheet${index + 1}.xml`] : []));
  return zipped({ ...parts, ...further }, stored);
}

/** A zip of text and byte parts, deflated but for those named. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>, stored: readonly string[] = []): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) files[path] = [typeof part === "string" ? strToU8(part) : part, { level: stored.includes(path) ? 0 : 1 }];
  return zipSync(files);
}

const FURTHER =
  `<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` +
  `<Relationship Id="t" Type="${OFFICE}/styles" Target="/xl/styles.xml"/>`;

function listed({ name, attributes }: SheetPart, index: number): string {
  return `<sheet name="${name ?? `表${index + 1}`}" sheetId="${index + 1}" ${attributes ?? ""} r:id="rId${index + 1}"/>`;
}

function related({ type }: SheetPart, index: number): string {
  return `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type ?? "worksheet"}" Target="worksheets/sheet${index + 1}.xml"/>`;
}
