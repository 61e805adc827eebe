import { a1 } from "../../../core/workbook/a1";
import type { PlannedChart, SheetPlan } from "../../../core/workbook/sheet-plan";
import { BYTES_PER_CALL, type Step } from "./batch";

const TYPES = { bar: "BarClustered", column: "ColumnClustered", pie: "Pie" } as const;

/** Native charts over cells of their own sheet. Needs ExcelApi 1.7. */
export function chartSteps({ name, charts = [] }: SheetPlan): readonly Step[] {
  return charts.map((chart) => ({ bytes: (12 + 6 * chart.series.length) * BYTES_PER_CALL, run: ({ sheet, range }) => draw(sheet(name), (area) => range(name, area), chart) }));
}

function draw(sheet: Excel.Worksheet, range: (area: PlannedChart["over"]) => Excel.Range, { kind, title, categories, series, over }: PlannedChart): void {
  const [first, ...others] = kind === "pie" ? series.slice(0, 1) : series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[kind], range(first.values), "Columns");
  const drawn = chart.series.getItemAt(0);
  drawn.name = first.name;
  drawn.setXAxisValues(range(categories));
  for (const { name, values } of others) {
    const one = chart.series.add(name);
    one.setValues(range(values));
    one.setXAxisValues(range(categories));
  }
  chart.title.text = title;
  chart.legend.visible = kind === "pie" || series.length > 1;
  chart.legend.position = kind === "pie" ? "Right" : "Bottom";
  if (kind === "pie") {
    chart.dataLabels.showValue = false;
    chart.dataLabels.showPercentage = true;
  } else {
    chart.dataLabels.showValue = true;
    // Lying bars are read from the top, as the rows are.
    if (kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  }
  chart.setPosition(a1({ row: over.top, column: over.left }), a1({ row: over.bottom, column: over.right }));
}
