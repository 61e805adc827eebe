import type { Notes, NotesRow } from "../../src/core/notes/notes";
import { NO_NOTES } from "../../src/core/notes/notes";
import type { Disclosure } from "../../src/core/recognition/disclosure";
import { recognise } from "../../src/core/recognition/recognise";
import type { Workbook } from "../../src/core/workbook/workbook";
import { narrativeCharts } from "../../src/render/charts/narrative-charts";
import { chartSheet } from "../../src/render/charts/chart-sheet";
import { chartSvg } from "../../src/render/charts/chart-svg";
import { svgText } from "../../src/render/charts/svg-node";

function disclosureOf(name: string): Disclosure {
  const rows = [
    ["部门支出总体情况表"], ["编制部门：云岭县水文监测中心", null, null, null, null, "单位：万元"],
    ["类", "款", "项", "科目名称", "合计", "基本支出", "项目支出"],
    [null, null, null, "合计", 1234.5, 1000, 234.5],
    ["208", null, null, name, 34.5, 34.5, null], ["208", "05", null, "行政事业单位养老支出", 34.5, 34.5, null],
    ["213", null, null, "农林水支出", 1200, 965.5, 234.5], ["213", "03", null, "水利", 1200, 965.5, 234.5],
    ["229", null, null, "其他支出", 0, 0, 0],
  ];
  const workbook: Workbook = {
    name: "a.xlsx", notices: [],
    sheets: [{ name: "表3", visibility: "visible", merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), rows: rows.map((row) => row.map((value) => (value === null ? undefined : { value }))) }],
  };
  return recognise(workbook);
}

const change = (name: string, lastYear: string): NotesRow => ({ key: `expenditure/${name}`, name, values: new Map([["lastYear", { text: lastYear }]]) });
const notes = (...rows: readonly NotesRow[]): Notes => ({ sheets: new Map([["changes", rows]]), problems: [] });
const LAST = notes(change("基本支出", "900.00"), change("项目支出", "2,000"));
const disclosure = disclosureOf("社会保障和就业支出");

test("charts are of what is there: classes by size without nil ones, kinds, and last year where both its figures are noted", () => {
  const charts = narrativeCharts(disclosure, LAST);
  expect(charts.map(({ id, categories, series }) => [id, categories, series.map(({ name, values }) => [name, values.map(Number)])])).toEqual([
    ["classes", ["农林水支出", "社会保障和就业支出"], [["本年预算", [1200, 34.5]]]],
    ["kinds", ["基本支出", "项目支出"], [["本年预算", [1000, 234.5]]]],
    ["years", ["基本支出", "项目支出", "合计"], [["上年预算", [900, 2000, 2900]], ["本年预算", [1000, 234.5, 1234.5]]]],
  ]);
  expect(narrativeCharts(disclosure, notes(change("基本支出", "900"))).map(({ id }) => id)).toEqual(["classes", "kinds"]);
  expect(narrativeCharts(disclosure, notes(change("基本支出", "约九百"), change("项目支出", "1"))).map(({ id }) => id)).toEqual(["classes", "kinds"]);
  expect(narrativeCharts({ ...disclosure, tables: new Map() }, NO_NOTES)).toEqual([]);
});

test("an SVG says what it shows, keeps within 320, and needs no style of its own", () => {
  for (const chart of narrativeCharts(disclosure, LAST)) {
    const svg = svgText(chartSvg(chart));
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 320 \d+"[^>]*role="img" aria-label="[^"]+"[^>]*><title>[^<]+<\/title><desc>[^<]+。<\/desc>/);
    expect(svg).not.toMatch(/style=|<style|class=|on\w+=|href/);
    for (const [, x, width] of svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)) expect(Number(x) + Number(width)).toBeLessThanOrEqual(320);
    for (const { name } of chart.series) expect(chart.description).toContain(name);
  }
  const classes = svgText(chartSvg(narrativeCharts(disclosure, NO_NOTES)[0]!));
  expect(classes).toContain("1,200.00万元　97.21%");
  expect(classes).toContain('fill="currentColor"');
});

test("names of a workbook are text and nothing else", () => {
  const svg = svgText(chartSvg(narrativeCharts(disclosureOf('<b>&社保"'), NO_NOTES)[0]!));
  expect(svg).toContain("&lt;b&gt;&amp;社保&quot;");
  expect(svg).not.toContain("<b");
});

test("the sheet of charts has its figures beside each chart, and charts do not lie over each other", () => {
  const plan = chartSheet(narrativeCharts(disclosure, LAST))!;
  expect(plan.name).toBe("情况说明图表");
  expect(plan.charts?.map(({ kind }) => kind)).toEqual(["bar", "pie", "column"]);
  for (const { categories, series, over } of plan.charts!) {
    for (let row = categories.top; row <= categories.bottom; row++) {
      expect(plan.rows[row]?.cells[categories.left]?.look).toBe("label");
      for (const { values } of series) expect(typeof plan.rows[row]?.cells[values.left]?.value).toBe("number");
    }
    for (const { name, values } of series) expect(plan.rows[values.top - 1]?.cells[values.left]?.value).toBe(name);
    expect(over.bottom).toBeLessThan(plan.rows.length);
  }
  const [first, second] = plan.charts!;
  expect(second!.over.top).toBeGreaterThan(first!.over.bottom);
  expect(chartSheet([])).toBeUndefined();
});
