import { quotedSheet } from "../../../../core/workbook/a1";
import type { SheetPlan } from "../../../../core/workbook/sheet-plan";
import { OWN_SHEET_MARK } from "../../../../core/workbook/sheet-plan";
import { damaged } from "../../unreadable-file";
import { attribute, flag } from "../../xml/attributes";
import { decodeXmlText } from "../../xml/decode-text";
import type { Namespaces } from "./ooxml-names";
import { namespacesOf } from "./ooxml-names";
import type { XmlElement } from "./xml-document";
import { child, childrenOf, XmlDocument } from "./xml-document";
import { escapeXml } from "./xml-text";

/** A sheet as the workbook lists it, with its place in the list: what names in its scope are told by. */
export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly place: number;
  /** Made by us, by its mark. */
  readonly own: boolean;
}

/** Names that Excel keeps for a sheet and that would not fit what stands there now. */
const OUTDATED = new Set(["_xlnm.Print_Titles", "_xlnm.Print_Area", "_xlnm._FilterDatabase", OWN_SHEET_MARK]);
const LARGEST_SHEET_ID = 65_534;

function scopeOf({ attributes }: XmlElement): number | undefined {
  const scope = attribute(attributes, "localSheetId");
  return scope === undefined ? undefined : Number(scope);
}

/** workbook.xml: its list of sheets, its names and how it calculates. */
export class WorkbookEditor {
  readonly namespaces: Namespaces;
  readonly sheets: readonly ListedSheet[];
  private readonly document: XmlDocument;
  private readonly list: XmlElement;
  private readonly names: readonly XmlElement[];
  private readonly newSheets: string[] = [];
  private readonly newNames: string[] = [];
  private readonly sheetIds: Set<number>;

  constructor(text: string) {
    this.document = new XmlDocument(text);
    this.namespaces = namespacesOf(this.document.root.attributes);
    const list = child(this.document.root, "sheets");
    if (list === undefined) throw damaged("缺少工作表清单");
    this.list = list;
    this.names = childrenOf(child(this.document.root, "definedNames"), "definedName");
    const own = new Set(this.names.flatMap((name) => (attribute(name.attributes, "name") === OWN_SHEET_MARK ? [Number(attribute(name.attributes, "localSheetId"))] : [])));
    const listed = childrenOf(list, "sheet");
    this.sheets = listed.map(({ attributes }, place) => ({ name: attribute(attributes, "name") ?? "", relation: attribute(attributes, "id") ?? "", place, own: own.has(place) }));
    this.sheetIds = new Set(listed.map(({ attributes }) => Number(attribute(attributes, "sheetId"))));
  }

  structureIsLocked(): boolean {
    const protection = child(this.document.root, "workbookProtection");
    return protection !== undefined && flag(protection.attributes, "lockStructure");
  }

  /** Names of the whole workbook, in lower case: tables may not be called so. */
  nameWords(): ReadonlySet<string> {
    return new Set(this.names.map(({ attributes }) => (attribute(attributes, "name") ?? "").toLowerCase()));
  }

  sheetIdAt(place: number): string | undefined {
    const sheet = childrenOf(this.list, "sheet")[place];
    return sheet === undefined ? undefined : attribute(sheet.attributes, "sheetId");
  }

  isVisible(place: number): boolean {
    const state = attribute(childrenOf(this.list, "sheet")[place]?.attributes ?? "", "state");
    return state !== "hidden" && state !== "veryHidden";
  }

  /** Names of the workbook that are told by a formula, but for those in the scope of these sheets. */
  nameFormulas(without: ReadonlySet<number>): readonly { readonly name: string; readonly formula: string }[] {
    return this.names.filter((one) => !without.has(scopeOf(one) ?? -1)).map((one) => ({ name: attribute(one.attributes, "name") ?? "", formula: decodeXmlText(this.document.content(one)) }));
  }

  /** Takes sheets off the list with the names in their scope; what is told by places is told by the new ones. */
  removeSheets(places: ReadonlySet<number>): void {
    const kept = this.sheets.filter(({ place }) => !places.has(place)).map(({ place }) => place);
    childrenOf(this.list, "sheet").forEach((sheet, place) => {
      if (places.has(place)) this.document.remove(sheet);
    });
    const names = child(this.document.root, "definedNames");
    const staying = this.names.filter((one) => !places.has(scopeOf(one) ?? -1));
    // A list without a name is one that Excel would repair.
    if (names !== undefined && staying.length === 0) this.document.remove(names);
    else for (const one of this.names) {
      const scope = scopeOf(one);
      if (scope === undefined) continue;
      if (places.has(scope)) this.document.remove(one);
      else if (kept.indexOf(scope) !== scope) this.document.setAttribute(one, "localSheetId", String(kept.indexOf(scope)));
    }
    const firstVisible = Math.max(0, kept.findIndex((place) => this.isVisible(place)));
    for (const view of childrenOf(child(this.document.root, "bookViews"), "workbookView")) {
      for (const word of ["firstSheet", "activeTab"]) {
        const place = attribute(view.attributes, word);
        const now = kept.indexOf(Number(place));
        if (place !== undefined && String(now) !== place) this.document.setAttribute(view, word, String(now >= 0 ? now : firstVisible));
      }
    }
  }

  /** Forgets the folder that the workbook was saved in. Excel keeps it among what it may leave out. */
  forgetPath(): void {
    for (const one of childrenOf(this.document.root, "AlternateContent")) if (/absPath/.test(this.document.content(one))) this.document.remove(one);
  }

  /** Puts a sheet at the end of the list and gives its place. */
  addSheet(name: string, relation: string): number {
    let id = Math.max(0, ...this.sheetIds) + 1;
    if (id > LARGEST_SHEET_ID) for (id = 1; this.sheetIds.has(id); ) id++;
    this.sheetIds.add(id);
    this.newSheets.push(`<${this.list.prefix}sheet name="${escapeXml(name)}" sheetId="${String(id)}" xmlns:r="${this.namespaces.relations}" r:id="${relation}"/>`);
    return this.sheets.length + this.newSheets.length - 1;
  }

  /** Names of a sheet that we write: our mark, and the rows that every printed page repeats. */
  nameSheet(plan: SheetPlan, place: number, marked: boolean): void {
    const local = (name: string, value: string, more = ""): void => {
      this.newNames.push(`<${this.list.prefix}definedName name="${name}" localSheetId="${String(place)}"${more}>${escapeXml(value)}</${this.list.prefix}definedName>`);
    };
    if (plan.print.repeat !== undefined) local("_xlnm.Print_Titles", `${quotedSheet(plan.name)}!$${String(plan.print.repeat[0] + 1)}:$${String(plan.print.repeat[1] + 1)}`);
    if (marked) local(OWN_SHEET_MARK, "TRUE", ' hidden="1"');
  }

  /** Takes away what was named on a sheet that is made anew. */
  forgetNames(place: number): void {
    for (const name of this.names) {
      const ours = OUTDATED.has(attribute(name.attributes, "name") ?? "") && attribute(name.attributes, "localSheetId") === String(place);
      if (ours) this.document.remove(name);
    }
  }

  /** Excel calculates everything when it opens the file. */
  calculateOnLoad(): void {
    const calc = child(this.document.root, "calcPr");
    if (calc !== undefined) this.document.setAttribute(calc, "fullCalcOnLoad", "1");
    else this.calculates = true;
  }

  private calculates = false;

  toString(): string {
    const { document, list } = this;
    const prefix = list.prefix;
    if (this.newSheets.length > 0) document.append(list, this.newSheets.join(""));
    const names = child(document.root, "definedNames");
    const whole = this.newNames.length === 0 ? "" : `<${prefix}definedNames>${this.newNames.join("")}</${prefix}definedNames>`;
    const calc = this.calculates ? `<${prefix}calcPr fullCalcOnLoad="1"/>` : "";
    // The form's order: sheets, functionGroups, externalReferences, definedNames, calcPr.
    const before = ["externalReferences", "functionGroups"].map((name) => child(document.root, name)).find((one) => one !== undefined) ?? list;
    if (names === undefined) document.insertAfter(before, whole + calc);
    else {
      if (this.newNames.length > 0) document.append(names, this.newNames.join(""));
      if (calc !== "") document.insertAfter(names, calc);
    }
    return document.toString();
  }
}
