import { a1, a1Range, quotedSheet } from "../../../core/workbook/a1";
import { LOOK_STYLES } from "../../../core/workbook/look-styles";
import { rowHeights } from "../../../core/workbook/row-heights";
import type { SheetPlan } from "../../../core/workbook/sheet-plan";
import { supportsExcelApi } from "../supports";
import { BYTES_PER_CALL, type Step } from "./batch";
import { sameAreas } from "./same-areas";

/** Excel takes a column's width in points; a character of the default font of a Chinese Excel (宋体 11) is 8 pixels wide. */
const POINTS_PER_CHARACTER = 6;

export function widthSteps({ name, widths }: SheetPlan): readonly Step[] {
  return sameAreas([widths]).map(({ value, area: { left, right } }) => ({
    bytes: 3 * BYTES_PER_CALL,
    run: ({ range }) => {
      range(name, { top: 0, left, bottom: 0, right }).format.columnWidth = value * POINTS_PER_CHARACTER;
    },
  }));
}

/** Links come before formats and values, because Excel changes both where it sets a link. Those to sheets that are not there are left out. */
export function linkSteps({ name, rows }: SheetPlan, isThere: (sheet: string) => boolean): readonly Step[] {
  if (!supportsExcelApi("1.7")) return [];
  return rows.flatMap(({ cells }, row) => cells.flatMap((cell, column): readonly Step[] => {
    const link = cell?.link;
    if (link === undefined || !isThere(link.sheet)) return [];
    return [{
      bytes: 3 * BYTES_PER_CALL,
      run: ({ range }) => {
        range(name, { top: row, left: column, bottom: row, right: column }).hyperlink = { documentReference: `${quotedSheet(link.sheet)}!${a1(link)}` };
      },
    }];
  }));
}

export function mergeSteps({ name, merges }: SheetPlan): readonly Step[] {
  return merges.map((area) => ({ bytes: 3 * BYTES_PER_CALL, run: ({ range }) => range(name, area).merge(false) }));
}

/** Excel measures wrapped text by itself, but not in merged cells; what the plan says of a height holds. */
export function heightSteps(plan: SheetPlan): readonly Step[] {
  if (plan.rows.length === 0) return [];
  const estimated = rowHeights(plan);
  const wraps = new Set(plan.merges.filter(({ top, left }) => LOOK_STYLES[plan.rows[top]?.cells[left]?.look ?? "title"].wrap).map(({ top }) => top));
  const heights = plan.rows.map(({ height }, row) => [height ?? (wraps.has(row) ? estimated[row] : undefined)]);
  const bottom = plan.rows.length - 1;
  const right = Math.max(1, ...plan.rows.map(({ cells }) => cells.length)) - 1;
  const measured: Step = {
    bytes: 3 * BYTES_PER_CALL,
    run: ({ range }) => range(plan.name, { top: 0, left: 0, bottom, right }).format.autofitRows(),
  };
  return [measured, ...sameAreas(heights).map(({ value, area }): Step => ({
    bytes: 3 * BYTES_PER_CALL,
    run: ({ range }) => {
      range(plan.name, area).format.rowHeight = value;
    },
  }))];
}

export function viewSteps({ name, frozen }: SheetPlan): readonly Step[] {
  const gridlines = supportsExcelApi("1.8");
  const freezes = supportsExcelApi("1.7") && frozen !== undefined && frozen.rows + frozen.columns > 0;
  return [{
    bytes: 4 * BYTES_PER_CALL,
    run: ({ sheet }) => {
      const worksheet = sheet(name);
      if (gridlines) worksheet.showGridlines = false;
      if (!freezes) return;
      const { rows, columns } = frozen;
      if (columns === 0) worksheet.freezePanes.freezeRows(rows);
      else if (rows === 0) worksheet.freezePanes.freezeColumns(columns);
      else worksheet.freezePanes.freezeAt(a1Range({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
    },
  }];
}

/** Needs ExcelApi 1.9, and on a desktop a printer. */
export function printSteps({ name, print: { landscape, repeat } }: SheetPlan): readonly Step[] {
  return [{
    bytes: 12 * BYTES_PER_CALL,
    run: ({ sheet }) => {
      const layout = sheet(name).pageLayout;
      layout.orientation = landscape ? "Landscape" : "Portrait";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.setPrintMargins("Inches", { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 });
      layout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
      if (repeat !== undefined) layout.setPrintTitleRows(`$${String(repeat[0] + 1)}:$${String(repeat[1] + 1)}`);
    },
  }];
}
