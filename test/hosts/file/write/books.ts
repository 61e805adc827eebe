import { zipped } from "../support/package-of";

const S = "http://schemas.openxmlformats.org";
const R = `${S}/officeDocument/2006/relationships`;
const MAIN = `${S}/spreadsheetml/2006/main`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const relations = (...all: readonly (readonly [id: string, type: string, target: string, external?: boolean])[]): string =>
  `${HEAD}<Relationships xmlns="${S}/package/2006/relationships">${all.map(([id, type, target, external]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ""}/>`).join("")}</Relationships>`;

/** As Excel saves a macro workbook with everything in it that a user may have put there. */
export function busyBook(): Uint8Array {
  return zipped({
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${S}/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>` +
      `<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "extended-properties", "docProps/app.xml"]),
    "docProps/app.xml": `${HEAD}<Properties><TitlesOfParts>表1</TitlesOfParts></Properties>`,
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${R}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="表1 &amp; &quot;引号&quot;" sheetId="3" r:id="rId1"/><sheet name="备查" sheetId="9" state="hidden" r:id="rId2"/></sheets><externalReferences><externalReference r:id="rId3"/></externalReferences>` +
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'表1'!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">备查!$1:$2</definedName><definedName name="税率">0.13</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="x"/></extLst></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "worksheet", "worksheets/sheet2.xml"], ["rId3", "externalLink", "externalLinks/externalLink1.xml"], ["rId4", "styles", "styles.xml"], ["rId5", "vbaProject", "vbaProject.bin"], ["rId6", "calcChain", "calcChain.xml"], ["rId8", "customXml", "../customXml/item1.xml"]),
    "xl/worksheets/sheet1.xml":
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetPr codeName="Sheet1"/><cols><col min="1" max="1" width="33.5" customWidth="1"/></cols><sheetData><row r="1" ht="41.25" customHeight="1"><c r="A1" s="1"><v>35.5</v></c><c r="B1"><f>A1*2</f><v>71</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A3:C4"/></mergeCells><pageSetup orientation="landscape" r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relations(["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"], ["rId2", "drawing", "../drawings/drawing1.xml"], ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["rId4", "comments", "../comments1.xml"], ["rId5", "table", "../tables/table1.xml"]),
    "xl/worksheets/sheet2.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([0, 1, 2, 255, 254, 0]),
    "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="x"/>`,
    "xl/drawings/_rels/drawing1.xml.rels": relations(["rId1", "chart", "../charts/chart1.xml"], ["rId2", "image", "../media/image1.png"]),
    "xl/drawings/vmlDrawing1.vml": "<xml/>",
    "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="c"/>`,
    "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><commentList><comment ref="A1"><text><t>批注</t></text></comment></commentList></comments>`,
    "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:B2"/>`,
    "xl/externalLinks/externalLink1.xml": `${HEAD}<externalLink xmlns="${MAIN}"/>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relations(["rId1", "externalLinkPath", "file:///D:/a.xlsx", true]),
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="B1" i="3"/></calcChain>`,
    "customXml/item1.xml": "<own/>",
    "xl/styles.xml":
      `${HEAD}<styleSheet xmlns="${MAIN}" xmlns:mc="${S}/markup-compatibility/2006"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><fonts count="1" x14ac:knownFonts="1" xmlns:x14ac="x"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`,
  });
}

/** As programs over the Open XML SDK and old Mac ones write: every name prefixed, UTF-16, paths from the root, no style lists. */
export function prefixedBook(): Uint8Array {
  const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  return zipped({
    "[Content_Types].xml": `<?xml version="1.0"?><t:Types xmlns:t="${S}/package/2006/content-types"><t:Default Extension="xml" ContentType="application/xml"/><t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><t:Override PartName="/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></t:Types>`,
    "_rels/.rels": relations(["R1", "officeDocument", "/workbook.xml"]),
    "workbook.xml": utf16(`<?xml version="1.0" encoding="UTF-16"?><x:workbook xmlns:x="${MAIN}"><!-- <x:sheets/> --><x:sheets><x:sheet name='甲' sheetId='1' q:id='R1' xmlns:q='${R}'/></x:sheets></x:workbook>`),
    "_rels/workbook.xml.rels": `<p:Relationships xmlns:p="${S}/package/2006/relationships"><p:Relationship Id="R1" Type="${R}/worksheet" Target="/Data/Sheet.xml"/><p:Relationship Id="rId1" Type="${R}/styles" Target="/styles.xml"/></p:Relationships>`,
    "Data/Sheet.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    "styles.xml": `<x:styleSheet xmlns:x="${MAIN}"><x:dxfs count="0"/></x:styleSheet>`,
  });
}

/** Strict Office Open XML, which Excel offers as a file type of its own. */
export function strictBook(): Uint8Array {
  const base = "http://purl.oclc.org/ooxml";
  const strict = (xml: string): string => xml.split(`${S}/officeDocument/2006/relationships`).join(`${base}/officeDocument/relationships`);
  return zipped({
    "[Content_Types].xml": `<Types xmlns="${S}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": strict(relations(["rId1", "officeDocument", "xl/workbook.xml"])),
    "xl/workbook.xml": `<workbook xmlns="${base}/spreadsheetml/main" xmlns:r="${base}/officeDocument/relationships" conformance="strict"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="1"/></workbook>`,
    "xl/_rels/workbook.xml.rels": strict(relations(["rId1", "worksheet", "worksheets/sheet1.xml"])),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${base}/spreadsheetml/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
  });
}
