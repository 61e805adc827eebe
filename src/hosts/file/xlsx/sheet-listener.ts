import { parseA1 } from "../../../core/workbook/a1";
import type { Cell } from "../../../core/workbook/cell";
import type { MergedArea } from "../../../core/workbook/workbook";
import { damaged } from "../unreadable-file";
import { attribute, flag } from "../xml/attributes";
import { decodeCellText, decodeXmlText } from "../xml/decode-text";
import type { XmlListener } from "../xml/scan-xml";
import { cellValue } from "./cell-value";
import { parseRange } from "./parse-range";
import type { SheetGrid } from "./sheet-grid";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

/** Listens to one worksheet part and fills a grid. */
export class SheetListener implements XmlListener {
  private inData = false;
  private row = -1;
  private column = -1;
  private rowDigits = "";
  private readonly columns = new Map<string, number>();
  private cell = "";
  private unplaced: string[] = [];
  private value = "";
  private inline = "";
  private formula: string | undefined;
  private sharedIndex = "";
  private into: "value" | "formula" | "inline" | null = null;
  private inReading = false;

  constructor(private readonly context: SheetContext, private readonly grid: SheetGrid) {}

  open(name: string, raw: string): void {
    if (!this.inData) return this.openOutside(name, raw);
    switch (name) {
      case "c":
        return this.startCell(raw);
      case "v":
        this.into = "value";
        return;
      case "f":
        this.into = "formula";
        this.formula = "";
        this.sharedIndex = attribute(raw, "t") === "shared" ? (attribute(raw, "si") ?? "") : "";
        return;
      case "t":
        if (!this.inReading) this.into = "inline";
        return;
      case "rPh":
        this.inReading = true;
        return;
      case "row":
        this.startRow(raw);
    }
  }

  close(name: string): void {
    if (!this.inData) return;
    switch (name) {
      case "c":
        return this.endCell();
      case "v":
      case "f":
      case "t":
        this.into = null;
        return;
      case "rPh":
        this.inReading = false;
        return;
      case "sheetData":
        this.inData = false;
    }
  }

  text(raw: string, cdata: boolean): void {
    if (this.into === null) return;
    const text = cdata ? raw : decodeXmlText(raw);
    if (this.into === "value") this.value += text;
    else if (this.into === "inline") this.inline += text;
    else this.formula = (this.formula ?? "") + text;
  }

  private openOutside(name: string, raw: string): void {
    if (name === "sheetData") this.inData = true;
    else if (name === "mergeCell") this.merge(parseRange(attribute(raw, "ref") ?? ""));
    else if (name === "col" && (flag(raw, "hidden") || attribute(raw, "width") === "0")) {
      this.grid.hideColumns(Number(attribute(raw, "min")) - 1, Number(attribute(raw, "max")) - 1);
    }
  }

  private merge(area: MergedArea | null): void {
    if (area !== null) this.grid.merges.push(area);
  }

  private startRow(raw: string): void {
    const number = attribute(raw, "r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (this.unplaced.length > 0) this.unplaced = [];
    this.rowDigits = String(this.row + 1);
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw damaged(`第 ${String(number)} 行超出工作表范围`);
    if (flag(raw, "hidden") || attribute(raw, "ht") === "0") this.grid.hideRow(this.row);
  }

  private startCell(raw: string): void {
    this.cell = raw;
    this.value = "";
    this.inline = "";
    this.formula = undefined;
    this.sharedIndex = "";
    this.into = null;
  }

  /** A sheet may hold millions of formatted blanks: their address is read only when a cell without one follows. */
  private endCell(): void {
    if (this.value === "" && this.inline === "" && this.formula === undefined) {
      this.unplaced.push(this.cell);
      return;
    }
    this.place(this.cell);
    const type = attribute(this.cell, "t") ?? "n";
    const style = attribute(this.cell, "s");
    const format = style === undefined ? undefined : this.context.formats[Number(style)];
    const found = cellValue(type, this.value, decodeCellText(this.inline), this.context);
    const kept = found === null ? null : withFormat(found, format);
    if (this.formula === undefined) {
      if (kept !== null) this.grid.set(this.row, this.column, kept);
      return;
    }
    const at = { row: this.row, column: this.column };
    this.grid.setFormula(at, decodeCellText(this.formula), this.sharedIndex, kept, type, format);
  }

  private place(raw: string): void {
    const address = attribute(raw, "r");
    if (address === undefined) {
      for (const blank of this.unplaced.splice(0)) this.place(blank);
      this.column++;
    } else if (!this.isInRow(address)) this.moveTo(address);
    if (this.unplaced.length > 0) this.unplaced = [];
    if (this.row < 0 || this.row >= MAX_ROWS || this.column >= MAX_COLUMNS) throw damaged(`单元格地址 ${address ?? ""} 超出工作表范围`);
  }

  /** Nearly every address is its column's letters and the number of the row it stands in; letters are read once. */
  private isInRow(address: string): boolean {
    const letters = address.length - this.rowDigits.length;
    if (letters < 1 || !address.endsWith(this.rowDigits)) return false;
    const column = this.columns.get(address.slice(0, letters));
    if (column === undefined) return false;
    this.column = column;
    return true;
  }

  private moveTo(address: string): void {
    const at = parseA1(address);
    if (at === null) throw damaged(`单元格地址 ${address} 无法识别`);
    this.row = at.row;
    this.column = at.column;
    this.rowDigits = String(at.row + 1);
    this.columns.set(address.slice(0, address.length - this.rowDigits.length), at.column);
  }
}

function withFormat(cell: Cell, format: string | undefined): Cell {
  return format === undefined ? cell : { ...cell, format };
}
