import type { SheetPlan } from "../../../../core/workbook/sheet-plan";
import { sniffFormat } from "../../sniff-format";
import { passwordProtected } from "../../unreadable-file";
import { openZip } from "../../zip/zip-archive";
import { folderOf, Package } from "../package";
import type { Relation } from "../workbook-part";
import { assertPlans } from "./assert-plans";
import { chartPart, drawingPart } from "./chart-parts";
import { EarlierSheet, unusedParts } from "./earlier-sheet";
import { PART_TYPES, XML_HEAD } from "./ooxml-names";
import type { NewRelation } from "./part-editor";
import { PartEditor } from "./part-editor";
import { sheetPart } from "./sheet-part";
import { StyleBook } from "./style-book";
import { TableNames } from "./table-names";
import { tablePart } from "./table-part";
import { legacyFormat, lockedStructure, nameTaken, sharedWorkbook, signed, tooManySheets } from "./unwritable-workbook";
import type { ListedSheet } from "./workbook-editor";
import { WorkbookEditor } from "./workbook-editor";

/** As many as are read again. */
const MAX_SHEETS = 1_000;

export interface AddSheetsOptions {
  /** Names of sheets that may be replaced although their mark is gone, because the caller knows them as ours by what they hold. */
  readonly replace?: ReadonlySet<string>;
  /** Without our mark the sheets are the user's from the first moment: never replaced, never left out of what is published. */
  readonly unmarked?: true;
}

/**
 * The workbook (.xlsx or .xlsm, transitional or strict) with our sheets behind its own, or in the place of earlier sheets of ours of the same name.
 * Every other part stays byte for byte but those that must name the new ones: content types, workbook, its relations, styles (appended to).
 * Throws UnreadableFile (damaged, behind a password), UnwritableWorkbook (what must not be written to), RangeError (a plan that no file can hold).
 */
export function addSheets(bytes: Uint8Array, plans: readonly SheetPlan[], options: AddSheetsOptions = {}): Uint8Array {
  assertPlans(plans);
  const format = sniffFormat(bytes);
  if (format === "encrypted") throw passwordProtected();
  if (format !== "zip") throw legacyFormat();
  const archive = openZip(bytes);
  const file = new Package(archive);
  return new SheetAdder(new PartEditor(archive, file), file.workbookPath(), options.unmarked !== true).add(plans, options.replace ?? new Set());
}

/** One run over one package. */
class SheetAdder {
  private readonly workbook: WorkbookEditor;
  private readonly relations: readonly Relation[];
  private readonly styles: StyleBook;
  /** Where the workbook's relations say that the styles are; some programs leave the part out. */
  private readonly stylesPath: string | undefined;
  private readonly tables: TableNames;
  private readonly newRelations: NewRelation[] = [];

  constructor(private readonly parts: PartEditor, private readonly path: string, private readonly marked: boolean) {
    const { file } = parts;
    this.workbook = new WorkbookEditor(file.text(path));
    this.relations = file.relationsOf(path);
    this.stylesPath = this.relations.find(({ type }) => type === "styles")?.target;
    this.styles = new StyleBook(this.stylesPath !== undefined && file.has(this.stylesPath) ? file.text(this.stylesPath) : `${XML_HEAD}<styleSheet xmlns="${this.workbook.namespaces.main}"></styleSheet>`);
    this.tables = new TableNames(file, this.workbook.nameWords());
  }

  add(plans: readonly SheetPlan[], replaceable: ReadonlySet<string>): Uint8Array {
    const earlier = plans.map((plan) => this.earlier(plan, replaceable));
    this.refuse(earlier.filter((one) => one === undefined).length);
    const dropped = new Set<string>();
    plans.forEach((plan, at) => {
      const before = earlier[at];
      if (before === undefined) return this.append(plan);
      for (const target of this.replace(plan, before)) dropped.add(target);
    });
    const without = this.dropUnused(earlier.filter((one) => one !== undefined), dropped);
    if (plans.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined)))) this.workbook.calculateOnLoad();
    this.saveStyles();
    this.parts.replace(this.path, this.workbook.toString());
    this.parts.relateAlso(this.path, this.newRelations, this.workbook.namespaces, without);
    return this.parts.bytes();
  }

  private earlier(plan: SheetPlan, replaceable: ReadonlySet<string>): ListedSheet | undefined {
    const same = this.workbook.sheets.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
    const type = this.relations.find(({ id }) => id === same?.relation)?.type;
    if (same !== undefined && (type !== "worksheet" || !(same.own || replaceable.has(same.name)))) throw nameTaken(same.name);
    return same;
  }

  private refuse(added: number): void {
    const root = this.parts.file.relationsOf("");
    if (root.some(({ type }) => type === "origin") || this.parts.file.has("_xmlsignatures/origin.sigs")) throw signed();
    if (added > 0 && this.workbook.structureIsLocked()) throw lockedStructure();
    if (this.relations.some(({ type }) => type === "revisionHeaders")) throw sharedWorkbook();
    if (this.workbook.sheets.length + added > MAX_SHEETS) throw tooManySheets(MAX_SHEETS);
  }

  private append(plan: SheetPlan): void {
    const id = this.freeId();
    const target = this.parts.free(this.folder("worksheets"), "sheet");
    this.newRelations.push({ id, type: "worksheet", target });
    this.workbook.nameSheet(plan, this.workbook.addSheet(plan.name, id), this.marked);
    this.write(plan, target);
  }

  /** Writes a sheet in the place of an earlier one and gives the parts that hung on that and do not hang on this. */
  private replace(plan: SheetPlan, { place, relation }: ListedSheet): readonly string[] {
    const target = this.relations.find(({ id }) => id === relation)?.target ?? "";
    const before = new EarlierSheet(this.parts.file, target);
    for (const table of before.tables) this.tables.release(table);
    this.workbook.forgetNames(place);
    this.workbook.nameSheet(plan, place, this.marked);
    this.write(plan, target, before);
    return before.dropped;
  }

  private write(plan: SheetPlan, target: string, before?: EarlierSheet): void {
    const { parts } = this;
    const { namespaces } = this.workbook;
    const relations: NewRelation[] = [...(before?.kept ?? [])];
    const relate = (type: string, to: string): string => {
      let n = 1;
      while (relations.some(({ id }) => id === `rId${String(n)}`)) n++;
      relations.push({ id: `rId${String(n)}`, type, target: to });
      return `rId${String(n)}`;
    };
    const links = {
      ...(plan.table === undefined ? {} : { table: relate("table", this.addTable(plan, plan.table)) }),
      ...(plan.charts === undefined || plan.charts.length === 0 ? {} : { drawing: relate("drawing", this.addDrawing(plan, plan.charts)) }),
      ...(before?.comments === undefined ? {} : { comments: before.comments }),
      ...(before?.codeName === undefined ? {} : { codeName: before.codeName }),
    };
    const text = sheetPart(plan, this.styles, links, namespaces);
    if (before === undefined) parts.add(target, PART_TYPES.worksheet, text);
    else parts.replace(target, text);
    if (before !== undefined && relations.length === 0) parts.removeRelations(target);
    parts.relate(target, relations, namespaces);
  }

  private addTable(plan: SheetPlan, table: NonNullable<SheetPlan["table"]>): string {
    const path = this.parts.free(this.folder("tables"), "table");
    const { id, name } = this.tables.take(table.name);
    this.parts.add(path, PART_TYPES.table, tablePart(plan, table, id, name, this.workbook.namespaces));
    return path;
  }

  private addDrawing(plan: SheetPlan, charts: NonNullable<SheetPlan["charts"]>): string {
    const { namespaces } = this.workbook;
    const drawn = charts.map((chart, at): NewRelation => {
      const target = this.parts.free(this.folder("charts"), "chart");
      this.parts.add(target, PART_TYPES.chart, chartPart(plan, chart, namespaces));
      return { id: `rId${String(at + 1)}`, type: "chart", target };
    });
    const path = this.parts.free(this.folder("drawings"), "drawing");
    this.parts.add(path, PART_TYPES.drawing, drawingPart(charts, drawn.map(({ id }) => id), namespaces));
    this.parts.relate(path, drawn, namespaces);
    return path;
  }

  /** Takes away what only replaced sheets used, and the order of calculation, which names their cells; Excel makes it anew. Gives ids of relations of the workbook that go. */
  private dropUnused(replaced: readonly ListedSheet[], dropped: ReadonlySet<string>): ReadonlySet<string> {
    if (replaced.length === 0) return new Set();
    for (const path of unusedParts(this.parts, replaced.map(({ relation }) => this.relations.find(({ id }) => id === relation)?.target ?? ""), dropped)) this.parts.remove(path);
    const chains = this.relations.filter(({ type }) => type === "calcChain");
    for (const { target } of chains) this.parts.remove(target);
    return new Set(chains.map(({ id }) => id));
  }

  private saveStyles(): void {
    const { stylesPath } = this;
    if (stylesPath !== undefined && this.parts.file.has(stylesPath)) return this.parts.replace(stylesPath, this.styles.toString());
    const target = stylesPath ?? this.parts.free(folderOf(this.path), "styles");
    if (stylesPath === undefined) this.newRelations.push({ id: this.freeId(), type: "styles", target });
    this.parts.add(target, PART_TYPES.styles, this.styles.toString());
  }

  private folder(name: string): string {
    const own = folderOf(this.path);
    return own === "" ? name : `${own}/${name}`;
  }

  private freeId(): string {
    const taken = new Set([...this.relations, ...this.newRelations].map(({ id }) => id));
    for (let n = 1; ; n++) if (!taken.has(`rId${String(n)}`)) return `rId${String(n)}`;
  }
}
