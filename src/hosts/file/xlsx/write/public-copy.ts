import { quotedSheet } from "../../../../core/workbook/a1";
import type { DocumentProperty } from "../../../../core/publishing/book-facts";
import { sniffFormat } from "../../sniff-format";
import { passwordProtected } from "../../unreadable-file";
import { attribute } from "../../xml/attributes";
import { decodeXmlText } from "../../xml/decode-text";
import { openZip } from "../../zip/zip-archive";
import { Package } from "../package";
import type { Relation } from "../workbook-part";
import { unusedParts } from "./earlier-sheet";
import { forgetStrings } from "./forget-strings";
import { PartEditor } from "./part-editor";
import { lastSheet, legacyFormat, lockedStructure, refersToOurs, sharedWorkbook, signed } from "./unwritable-workbook";
import type { ListedSheet } from "./workbook-editor";
import { WorkbookEditor } from "./workbook-editor";
import { child, childrenOf, XmlDocument } from "./xml-document";

export interface PublicCopyOptions {
  /** Properties whose values go. */
  readonly clear?: readonly DocumentProperty[];
  /** Whether the folder that the workbook was saved in goes. */
  readonly forgetsPath?: boolean;
}

const DOING = "去掉工作表";

/**
 * The workbook without the sheets of these names, and nothing of them left behind: their parts, names, texts among the shared strings. Only sheets with our mark go;
 * every other part stays byte for byte but those that must not name them any more. Throws as `addSheets` does, and UnwritableWorkbook where the user's own formulas
 * lead to one of them or no visible sheet would be left.
 */
export function publicCopy(bytes: Uint8Array, names: readonly string[], { clear = [], forgetsPath = false }: PublicCopyOptions = {}): Uint8Array {
  const format = sniffFormat(bytes);
  if (format === "encrypted") throw passwordProtected();
  if (format !== "zip") throw legacyFormat();
  const archive = openZip(bytes);
  const file = new Package(archive);
  const path = file.workbookPath();
  const parts = new PartEditor(archive, file);
  const workbook = new WorkbookEditor(file.text(path));
  const relations = file.relationsOf(path);
  const going = workbook.sheets.filter(({ name, own }) => own && names.includes(name));
  if (going.length + clear.length === 0 && !forgetsPath) return bytes;
  refuse(file, workbook, relations, going);
  if (going.length > 0) removeSheets(parts, path, workbook, relations, going);
  if (forgetsPath) workbook.forgetPath();
  if (going.length > 0 || forgetsPath) parts.replace(path, workbook.toString());
  writeProperties(parts, going.map(({ name }) => name), clear);
  return parts.bytes();
}

function refuse(file: Package, workbook: WorkbookEditor, relations: readonly Relation[], going: readonly ListedSheet[]): void {
  if (file.relationsOf("").some(({ type }) => type === "origin") || file.has("_xmlsignatures/origin.sigs")) throw signed(DOING);
  if (going.length === 0) return;
  if (workbook.structureIsLocked()) throw lockedStructure(DOING);
  if (relations.some(({ type }) => type === "revisionHeaders")) throw sharedWorkbook();
  const places = new Set(going.map(({ place }) => place));
  if (!workbook.sheets.some(({ place }) => !places.has(place) && workbook.isVisible(place))) throw lastSheet();
}

function removeSheets(parts: PartEditor, path: string, workbook: WorkbookEditor, relations: readonly Relation[], going: readonly ListedSheet[]): void {
  const { file } = parts;
  const targetOf = ({ relation }: ListedSheet): string => relations.find(({ id }) => id === relation)?.target ?? "";
  const places = new Set(going.map(({ place }) => place));
  const gone = going.map(targetOf);
  const dropped = new Set(gone.map((target) => target.toLowerCase()));
  const unused = new Set(unusedParts(parts, [path], dropped));
  const leading = leadingToOurs(file, workbook, { going, unused, places, sheetAt: (part) => workbook.sheets.find((sheet) => targetOf(sheet).toLowerCase() === part)?.name });
  if (leading.length > 0) throw refersToOurs(leading);
  const staying = workbook.sheets.filter(({ place }) => !places.has(place)).map(targetOf);
  forgetStrings(parts, relations.find(({ type }) => type === "sharedStrings")?.target, gone, staying);
  for (const part of unused) parts.remove(part);
  const ids = new Set(going.map(({ place }) => workbook.sheetIdAt(place)));
  // The order of calculation names cells by the sheet's id; Excel makes it anew.
  const chains = relations.filter(({ type, target }) => type === "calcChain" && file.has(target) && [...file.text(target).matchAll(/\si="(\d+)"/g)].some(([, id]) => ids.has(id)));
  for (const { target } of chains) parts.remove(target);
  workbook.removeSheets(places);
  parts.relateAlso(path, [], workbook.namespaces, new Set([...going.map(({ relation }) => relation), ...chains.map(({ id }) => id)]));
}

interface Leaving {
  readonly going: readonly ListedSheet[];
  readonly unused: ReadonlySet<string>;
  readonly places: ReadonlySet<number>;
  readonly sheetAt: (part: string) => string | undefined;
}

const FORMULA = /<(?:\w+:)?(?:f|formula[12]?|calculatedColumnFormula)(?:\s[^>]*)?>([^<]*)<|<(?:\w+:)?worksheetSource\s[^>]*\bsheet="([^"]*)"/g;

/** What of the user's leads to one of the sheets: its formulas would be ones that Excel cannot read. */
function leadingToOurs(file: Package, workbook: WorkbookEditor, { going, unused, places, sheetAt }: Leaving): readonly string[] {
  // Behind a letter or a quotation mark it is the end of another sheet's name.
  const words = going.flatMap(({ name }) => [quotedSheet(name), name]).map((word) => new RegExp(`(?<![\\p{L}\\p{N}_.'])${word.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)}!`, "iu"));
  const leads = (formula: string): boolean => words.some((word) => word.test(formula)) || going.some(({ name }) => name === formula);
  const inParts = file.paths().filter((part) => /\.xml$/.test(part) && /(?:^|\/)(?:worksheets|charts|pivotcache|chartsheets|tables)\//.test(part) && !unused.has(part)).flatMap((part) =>
    [...file.text(part).matchAll(FORMULA)].some(([, formula = "", sheet = ""]) => leads(decodeXmlText(formula)) || leads(decodeXmlText(sheet))) ? [placeOf(part, sheetAt(part))] : []);
  return [...inParts, ...workbook.nameFormulas(places).filter(({ formula }) => leads(formula)).map(({ name }) => `名称“${name}”`)];
}

function placeOf(part: string, sheet: string | undefined): string {
  return sheet !== undefined ? `工作表“${sheet}”` : part.includes("charts/") ? "图表" : part.includes("pivot") ? "数据透视表" : "表格";
}

/** The list of sheets' names among the properties goes where it names one of ours: it may be left out. */
function writeProperties(parts: PartEditor, gone: readonly string[], clear: readonly DocumentProperty[]): void {
  const { file } = parts;
  const edit = (type: string, work: (document: XmlDocument) => boolean): void => {
    const target = file.relationsOf("").find((one) => one.type === type)?.target;
    if (target === undefined || !file.has(target)) return;
    const document = new XmlDocument(file.text(target));
    if (work(document)) parts.replace(target, document.toString());
  };
  const blank = (document: XmlDocument, names: readonly string[]): boolean => {
    const found = names.filter((name) => clear.some((one) => one.name === name && one.isCustom !== true)).flatMap((name) => child(document.root, name) ?? []);
    for (const element of found) document.replaceContent(element, "");
    return found.length > 0;
  };
  edit("core-properties", (document) => blank(document, ["creator", "lastModifiedBy"]));
  edit("extended-properties", (document) => {
    const titles = child(document.root, "TitlesOfParts");
    const namesOurs = titles !== undefined && gone.some((name) => decodeXmlText(document.content(titles)).includes(name));
    if (namesOurs) for (const name of ["HeadingPairs", "TitlesOfParts"]) childrenOf(document.root, name).forEach((one) => document.remove(one));
    return blank(document, ["Manager", "Company"]) || namesOurs;
  });
  edit("custom-properties", (document) => {
    const found = childrenOf(document.root, "property").filter(({ attributes }) => clear.some((one) => one.isCustom === true && one.name === attribute(attributes, "name")));
    for (const { children } of found) for (const value of children) document.replaceContent(value, "");
    return found.length > 0;
  });
}
