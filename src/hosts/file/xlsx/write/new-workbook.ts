import { strToU8, zipSync } from "fflate";
import type { SheetPlan } from "../../../../core/workbook/sheet-plan";
import { MTIME } from "../../zip/replace-entries";
import { addSheets } from "./add-sheets";
import { CONTENT_TYPES, namespacesOf, PACKAGE_RELATIONS, PART_TYPES, XML_HEAD } from "./ooxml-names";

/** A workbook of these sheets and nothing else; they are the user's, without our mark. It names no user, no program and no place. Throws as `addSheets` does. */
export function newWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  if (plans.length === 0) throw new RangeError("a workbook has a sheet");
  const { main, relations } = namespacesOf("");
  const type = (path: string, kind: keyof typeof PART_TYPES): string => `<Override PartName="/${path}" ContentType="${PART_TYPES[kind]}"/>`;
  const relationships = (content: string): string => `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${content}</Relationships>`;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      `${XML_HEAD}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `${type("xl/workbook.xml", "workbook")}${type("xl/styles.xml", "styles")}</Types>`,
    "_rels/.rels": relationships(`<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`),
    "xl/workbook.xml": `${XML_HEAD}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(`<Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/>`),
    "xl/styles.xml": `${XML_HEAD}<styleSheet xmlns="${main}"></styleSheet>`,
  };
  const empty = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { mtime: MTIME, level: 0 });
  return addSheets(empty, plans, { unmarked: true });
}
