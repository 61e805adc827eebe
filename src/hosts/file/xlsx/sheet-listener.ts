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
  private style: string | undefined;
  private type = "";
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
    this.rowDigits = String(this.row + 1);
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw damaged(`第 ${String(number)} 行超出工作表范围`);
    if (flag(raw, "hidden") || attribute(raw, "ht") === "0") this.grid.hideRow(this.row);
  }

  private startCell(raw: string): void {
    const address = attribute(raw, "r");
    if (address === undefined) this.column++;
    else if (!this.isInRow(address)) this.moveTo(address);
    if (this.row < 0 || this.row >= MAX_ROWS || this.column >= MAX_COLUMNS) throw damaged(`单元格地址 ${address ?? ""} 超出工作表范围`);
    this.style = attribute(raw, "s");
    this.type = attribute(raw, "t") ?? "n";
    this.value = "";
    this.inline = "";
    this.formula = undefined;
    this.sharedIndex = "";
    this.into = null;
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

  private endCell(): void {
    if (this.value === "" && this.inline === "" && this.formula === undefined) return;
    const found = cellValue(this.type, this.value, decodeCellText(this.inline), this.context);
    const format = this.style === undefined ? undefined : this.context.formats[Number(this.style)];
    const kept = found === null ? null : withFormat(found, format);
    if (this.formula === undefined) {
      if (kept !== null) this.grid.set(this.row, this.column, kept);
      return;
    }
    const place = { row: this.row, column: this.column };
    this.grid.setFormula(place, decodeCellText(this.formula), this.sharedIndex, kept, this.type, format);
  }
}

function withFormat(cell: Cell, format: string | undefined): Cell {
  return format === undefined ? cell : { ...cell, format };
}
