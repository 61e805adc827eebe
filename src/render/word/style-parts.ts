import { escapeText } from "../clean-text";
import { FONTS, STYLES, styleOf } from "./paragraph-styles";
import type { ParagraphStyle, StyleId } from "./paragraph-styles";
import { TWIPS } from "./measures";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const LATIN = "Times New Roman";
const twips = (points: number): string => String(Math.round(points * TWIPS));
/** hint: quotation marks, dashes and the like are East Asian ones here. */
const fonts = (name: string): string => `<w:rFonts w:ascii="${LATIN}" w:eastAsia="${name}" w:hAnsi="${LATIN}" w:cs="${LATIN}" w:hint="eastAsia"/>`;

/**
 * word/styles.xml. Written whole: the library's own brings styles that nobody uses, and knows neither the hint of fonts nor the order of all elements.
 */
export function stylesPart(): string {
  const ids = Object.keys(STYLES) as readonly StyleId[];
  return `${HEAD}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr>${fonts(FONTS.body.name)}<w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/>`
    + '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
    + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/></w:pPr></w:style>'
    + '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    + '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    + '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    + `<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr>${fonts(FONTS.table.name)}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>`
    + '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/></w:style>'
    + `${ids.map((id) => stylePart(id, styleOf(id))).join("")}</w:styles>`;
}

function stylePart(id: StyleId, style: ParagraphStyle): string {
  const { name, font, size, line, align, firstLine, left, right, before = 0, after = 0, tracking, keepNext } = style;
  const level = /^Heading([1-3])$/.exec(id)?.[1];
  const indents = [["left", left], ["right", right], ["firstLine", firstLine]].flatMap(([side, value]) => (typeof value === "number" ? [`w:${String(side)}="${twips(value)}"`] : []));
  const chars = firstLine === undefined ? "" : ' w:firstLineChars="200"';
  const half = String(size * 2);
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`
    + (level === undefined ? "" : '<w:next w:val="BodyText"/>')
    + (level === undefined ? "" : '<w:uiPriority w:val="9"/>')
    + `<w:qFormat/><w:pPr>${keepNext === true ? "<w:keepNext/>" : ""}${level === undefined ? "" : "<w:keepLines/>"}`
    + `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${twips(line)}" w:lineRule="exact"/>`
    + (indents.length === 0 ? "" : `<w:ind ${indents.join(" ")}${chars}/>`)
    + `<w:jc w:val="${align}"/>${level === undefined ? "" : `<w:outlineLvl w:val="${Number(level) - 1}"/>`}</w:pPr>`
    + `<w:rPr>${fonts(FONTS[font].name)}${tracking === undefined ? "" : `<w:spacing w:val="${twips(tracking)}"/>`}<w:sz w:val="${half}"/><w:szCs w:val="${half}"/></w:rPr></w:style>`;
}

/** word/fontTable.xml: what stands in for a font that a machine lacks. */
export function fontTablePart(): string {
  const chinese = Object.values(FONTS).map(({ name, others }) => `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`);
  return `${HEAD}<w:fonts ${WORD}><w:font w:name="${LATIN}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>${chinese.join("")}</w:fonts>`;
}

/** docProps/core.xml: the unit is who made the document, and nobody else is named. No date: the same document is the same file. */
export function corePart(title: string, creator: string): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" `
    + 'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(creator)}</dc:creator></cp:coreProperties>`;
}

/** docProps/app.xml */
export function appPart(company: string): string {
  return `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${escapeText(company)}</Company></Properties>`;
}
