import type { PlannedCell, PlannedChart, SheetPlan } from "../../core/workbook/sheet-plan";
import { cleanText } from "../clean-text";
import type { NarrativeChart } from "./narrative-charts";

export const CHART_SHEET = "情况说明图表";

const KINDS = { classes: "bar", kinds: "pie", years: "column" } as const;
/** A chart lies to the right of its figures, over so many columns and at least so many rows. */
const CHART_LEFT = 4;
const CHART_RIGHT = 11;
const CHART_ROWS = 16;

interface Placed {
  readonly rows: readonly (readonly (PlannedCell | undefined)[])[];
  readonly chart: PlannedChart;
}

/** Excel's own charts over figures of the same sheet, one below the other; undefined where there is nothing to show. */
export function chartSheet(charts: readonly NarrativeChart[]): SheetPlan | undefined {
  if (charts.length === 0) return undefined;
  const rows: (readonly (PlannedCell | undefined)[])[] = [[{ value: "情况说明图表", look: "title" }], [{ value: "单位：万元。数据取自本工作簿的公开表和底稿，表格改动后请重新生成。", look: "guide" }], []];
  const placed = charts.map((chart) => {
    const block = place(chart, rows.length);
    rows.push(...block.rows);
    return block.chart;
  });
  return {
    name: CHART_SHEET, widths: [34, 14, 14, 3, ...Array.from({ length: CHART_RIGHT - CHART_LEFT + 1 }, () => 10)], rows: rows.map((cells) => ({ cells })),
    merges: [], validations: [], print: { landscape: true }, charts: placed,
  };
}

function place({ id, title, categories, series }: NarrativeChart, top: number): Placed {
  const first = top + 2;
  const last = first + categories.length - 1;
  const figures = categories.map((category, at): readonly PlannedCell[] => [
    { value: cleanText(category), look: "label" },
    ...series.map(({ values }): PlannedCell => ({ value: values[at]?.toDecimalPlaces(2).toNumber() ?? 0, look: "computedAmount" })),
  ]);
  const used = 2 + categories.length;
  const filler = Array.from({ length: Math.max(1, CHART_ROWS + 1 - used) }, () => []);
  return {
    rows: [[{ value: title, look: "subheading" }], [{ value: "项目", look: "header" }, ...series.map(({ name }): PlannedCell => ({ value: name, look: "header" }))], ...figures, ...filler],
    chart: {
      kind: KINDS[id], title,
      categories: { top: first, bottom: last, left: 0, right: 0 },
      series: series.map(({ name }, at) => ({ name, values: { top: first, bottom: last, left: at + 1, right: at + 1 } })),
      over: { top, bottom: top + Math.max(CHART_ROWS, used) - 1, left: CHART_LEFT, right: CHART_RIGHT },
    },
  };
}
