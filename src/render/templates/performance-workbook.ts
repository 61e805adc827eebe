import type { CellLook, PlannedCell, SheetPlan } from "../../core/workbook/sheet-plan";
import type { MergedArea } from "../../core/workbook/workbook";
import { performanceLayouts, type IndicatorGroup, type PerformanceLayout, type PlacedText } from "./performance-layouts";
import type { TemplateFacts } from "./tables-workbook";

/** The empty performance tables, a sheet each: targets of a project and of the whole, self-evaluations of either. Plain cells; what is to be filled in is blank. */
export function performanceWorkbook(facts: TemplateFacts): readonly SheetPlan[] {
  return performanceLayouts(facts).map(sheetOf);
}

function sheetOf({ name, title, year, widths, head, header, groups, total }: PerformanceLayout): SheetPlan {
  const last = widths.length - 1;
  const sheet = new Drawing(widths.length);
  sheet.row(30, [{ left: 0, right: last, text: title, look: "title" }]);
  sheet.row(20, [{ left: 0, right: last, text: year, look: "centred" }]);
  head.forEach(({ height, texts }) => sheet.row(height, texts));
  const top = sheet.rows.length;
  sheet.row(undefined, header);
  const first = header.findIndex(({ text }) => text === "一级指标");
  for (const group of groups) drawGroup(sheet, group, first, last);
  if (total !== undefined) sheet.row(undefined, total);
  if (first > 0) sheet.join({ top, left: 0, bottom: sheet.rows.length - 1 - (total === undefined ? 0 : 1), right: first - 1 });
  return { name, widths, rows: sheet.rows, merges: sheet.merges, validations: [], print: { landscape: last > 6, repeat: [top, top] } };
}

/** A row per indicator; the labels of its levels span the rows below them. */
function drawGroup(sheet: Drawing, { level1, kinds }: IndicatorGroup, first: number, last: number): void {
  const top = sheet.rows.length;
  for (const [level2, count] of kinds) {
    const from = sheet.rows.length;
    for (let index = 0; index < count; index++) {
      sheet.row(20, [
        ...(first > 0 ? [{ left: 0, right: first - 1, text: "" }] : []),
        { left: first, text: sheet.rows.length === top ? level1 : "" }, { left: first + 1, text: index === 0 ? level2 : "" },
        ...Array.from({ length: last - first - 1 }, (_, at): PlacedText => ({ left: first + 2 + at, text: "", look: "input" })),
      ]);
    }
    sheet.join({ top: from, left: first + 1, bottom: sheet.rows.length - 1, right: first + 1 });
  }
  sheet.join({ top, left: first, bottom: sheet.rows.length - 1, right: first });
}

/** Rows as they are drawn, with what is merged. */
class Drawing {
  readonly rows: { readonly height?: number; readonly cells: readonly (PlannedCell | undefined)[] }[] = [];
  readonly merges: MergedArea[] = [];

  constructor(private readonly width: number) {}

  row(height: number | undefined, texts: readonly PlacedText[]): void {
    const cells = Array.from({ length: this.width }, (): PlannedCell | undefined => undefined);
    for (const { left, right = left, down = 1, text, look = "centred" } of texts) {
      for (let column = left; column <= right; column++) cells[column] = { look: LOOKS[look] };
      if (text !== "") cells[left] = { value: text, look: LOOKS[look] };
      this.join({ top: this.rows.length, left, bottom: this.rows.length + down - 1, right });
    }
    this.rows.push({ ...(height === undefined ? {} : { height }), cells });
  }

  join(area: MergedArea): void {
    if (area.right > area.left || area.bottom > area.top) this.merges.push(area);
  }
}

const LOOKS: Readonly<Record<NonNullable<PlacedText["look"]>, CellLook>> = { title: "title", centred: "code", header: "header", input: "input", amount: "inputAmount" };
