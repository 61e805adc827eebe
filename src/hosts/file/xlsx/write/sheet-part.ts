import { a1, a1Range, columnLetters, quotedSheet } from "../../../../core/workbook/a1";
import { legalText } from "../../../../core/workbook/legal-text";
import { plannedLooks } from "../../../../core/workbook/planned-looks";
import { rowHeights } from "../../../../core/workbook/row-heights";
import type { PlannedCell, PlannedValidation, SheetPlan } from "../../../../core/workbook/sheet-plan";
import type { Namespaces } from "./ooxml-names";
import { XML_HEAD } from "./ooxml-names";
import type { StyleBook } from "./style-book";
import { textTooLong } from "./unwritable-workbook";
import { escapeCellText, escapeXml } from "./xml-text";

const LONGEST_TEXT = 32_767;
/** Excel cuts or refuses longer words in a validation's box, and a longer list. */
const LONGEST_MESSAGE = 220;
const LARGEST_INPUT = "1000000000000";

/** What hangs on a worksheet by relation id, and what is kept of a sheet that is replaced. */
export interface SheetLinks {
  readonly table?: string;
  readonly drawing?: string;
  /** Comments that the user wrote on an earlier sheet of ours. */
  readonly comments?: string;
  /** The name by which a macro project knows the sheet. */
  readonly codeName?: string;
}

/** A worksheet part; elements in the order that Excel insists on. */
export function sheetPart(plan: SheetPlan, styles: StyleBook, links: SheetLinks, { main, relations }: Namespaces): string {
  const codeName = links.codeName === undefined ? "" : ` codeName="${escapeXml(links.codeName)}"`;
  return (
    `${XML_HEAD}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetPr${codeName}><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0"${plan.blankZeros === true ? ' showZeros="0"' : ""} workbookViewId="0">${paneXml(plan)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="18" customHeight="1"/>` +
    columnsXml(plan) +
    `<sheetData>${rowsXml(plan, styles)}</sheetData>` +
    (plan.merges.length === 0 ? "" : `<mergeCells count="${String(plan.merges.length)}">${plan.merges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`).join("")}</mergeCells>`) +
    validationsXml(plan.validations) +
    linksXml(plan) +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${plan.print.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>` +
    "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>" +
    (links.drawing === undefined ? "" : `<drawing r:id="${links.drawing}"/>`) +
    (links.comments === undefined ? "" : `<legacyDrawing r:id="${links.comments}"/>`) +
    (links.table === undefined ? "" : `<tableParts count="1"><tablePart r:id="${links.table}"/></tableParts>`) +
    "</worksheet>"
  );
}

function paneXml({ frozen }: SheetPlan): string {
  if (frozen === undefined || (frozen.rows === 0 && frozen.columns === 0)) return "";
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = (columns > 0 ? ` xSplit="${String(columns)}"` : "") + (rows > 0 ? ` ySplit="${String(rows)}"` : "");
  return `<pane${split} topLeftCell="${a1({ row: rows, column: columns })}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function columnsXml({ widths }: SheetPlan): string {
  const columns = widths.map((width, at) => `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"/>`);
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function rowsXml(plan: SheetPlan, styles: StyleBook): string {
  const looks = plannedLooks(plan);
  const rows: string[] = [];
  const heights = rowHeights(plan);
  plan.rows.forEach(({ height, cells }, row) => {
    const written: string[] = [];
    looks[row]?.forEach((look, column) => {
      if (look !== undefined) written.push(cellXml(cells[column] ?? { look }, a1({ row, column }), styles, plan.name));
    });
    const size = ` ht="${String(heights[row])}"${height === undefined ? "" : ' customHeight="1"'}`;
    if (written.length > 0 || height !== undefined) rows.push(`<row r="${String(row + 1)}"${size}>${written.join("")}</row>`);
  });
  return rows.join("");
}

function cellXml({ value, formula, look, link }: PlannedCell, at: string, styles: StyleBook, sheet: string): string {
  const quoted = formula === undefined && typeof value === "string" && /^[=+\-@']/.test(value);
  const open = `<c r="${at}" s="${String(styles.index({ look, quoted, linked: link !== undefined }))}"`;
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${sheet}!${at} is no number`);
  if (formula !== undefined) return `${open}${typeof value === "string" ? ' t="str"' : ""}><f>${escapeXml(formula)}</f>${value === undefined ? "" : `<v>${escapeCellText(String(value))}</v>`}</c>`;
  if (value === undefined || value === "") return `${open}/>`;
  if (typeof value === "number") return `${open}><v>${String(value)}</v></c>`;
  if (legalText(value).length > LONGEST_TEXT) throw textTooLong(sheet, at);
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

function validationsXml(validations: readonly PlannedValidation[]): string {
  if (validations.length === 0) return "";
  const written = validations.map(({ cells, kind, message }) => {
    const more = `allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="请核对" error="${escapeXml(message.slice(0, LONGEST_MESSAGE))}" sqref="${a1Range(cells)}"`;
    if (kind === "amount" || kind === "count") {
      const type = kind === "amount" ? "decimal" : "whole";
      return `<dataValidation type="${type}" ${more}><formula1>-${LARGEST_INPUT}</formula1><formula2>${LARGEST_INPUT}</formula2></dataValidation>`;
    }
    const list = kind.list.join(",");
    if (list.length > 255 || kind.list.some((one) => one.includes(","))) throw new RangeError(`not a list for Excel: ${list}`);
    return `<dataValidation type="list" ${more}><formula1>"${escapeXml(list.replace(/"/g, '""'))}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${String(written.length)}">${written.join("")}</dataValidations>`;
}

function linksXml(plan: SheetPlan): string {
  const written = plan.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.link === undefined ? [] : [`<hyperlink ref="${columnLetters(column)}${String(row + 1)}" location="${escapeXml(`${quotedSheet(cell.link.sheet)}!${a1(cell.link)}`)}"/>`],
    ),
  );
  return written.length === 0 ? "" : `<hyperlinks>${written.join("")}</hyperlinks>`;
}
