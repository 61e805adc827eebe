import { ZERO } from "../../core/figures/exact";
import type { Exact } from "../../core/figures/exact";
import { amountWords, shareWords, sum } from "./narrative-charts";
import type { NarrativeChart } from "./narrative-charts";
import { svgNode } from "./svg-node";
import type { SvgNode } from "./svg-node";

/** As wide as the narrowest pane; wider ones scale it. */
const WIDTH = 320;
const FONT = 12;
const BAR = 12;
/** Words, bar and air of one category. */
const STEP = 38;
/** Below the last bar of a category with several. */
const AIR = 14;
const TOP = 26;
/** A sliver stays visible. */
const LEAST_BAR = 1.5;
/** The page's own colours, by theme; text takes the colour around it. */
const COLOURS = ["var(--brand, #0f6cbd)", "var(--line-strong, #8a8886)"] as const;
const TRACK = "var(--line, #e0e0e0)";

/**
 * A chart as SVG of bars with their amounts in words. Colours are presentation attributes, so that a strict style-src lets them pass; a reader of screens is told
 * title and description.
 */
export function chartSvg(chart: NarrativeChart): SvgNode {
  const { title, description, categories, series } = chart;
  const whole = sum(series[0]?.values ?? []);
  const most = series.flatMap(({ values }) => values).reduce((a, b) => (a.gt(b) ? a : b), ZERO);
  const lines = series.length;
  const step = lines === 1 ? STEP : FONT + 4 + lines * (FONT + BAR + 4) + AIR;
  const height = TOP + categories.length * step;
  const groups = categories.map((category, at) => {
    const top = TOP + at * step;
    if (lines === 1) {
      const value = series[0]?.values[at] ?? ZERO;
      const share = chart.kind === "shares" ? shareWords(value, whole) : "";
      return svgNode("g", {}, label(category, top), amount(`${amountWords(value)}万元${share === "" ? "" : `　${share}`}`, top), ...bar(value, chart.kind === "shares" ? whole : most, top + FONT + 6, 0));
    }
    const rows = series.flatMap(({ name, values }, line) => {
      const y = top + FONT + 4 + line * (FONT + BAR + 4);
      const value = values[at] ?? ZERO;
      return [text(name, { x: 8, y: y + FONT, "font-size": FONT - 1, opacity: 0.8 }), amount(`${amountWords(value)}万元`, y), ...bar(value, most, y + FONT + 3, lines - 1 - line)];
    });
    return svgNode("g", {}, label(category, top), ...rows);
  });
  return svgNode(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${WIDTH} ${height}`, width: "100%", role: "img", "aria-label": title, fill: "currentColor", "font-size": FONT },
    svgNode("title", {}, title), svgNode("desc", {}, description),
    text(title, { x: 0, y: 14, "font-size": 14, "font-weight": 600 }),
    ...groups,
  );
}

function label(words: string, top: number): SvgNode {
  return text(words, { x: 0, y: top + FONT });
}

function amount(words: string, top: number): SvgNode {
  return text(words, { x: WIDTH, y: top + FONT, "text-anchor": "end", "font-size": FONT - 1 });
}

/** The bar and, for where the whole ends, its track. */
function bar(value: Exact, whole: Exact, y: number, colour: number): readonly SvgNode[] {
  const share = whole.lte(0) ? 0 : Math.max(0, Math.min(1, value.div(whole).toNumber()));
  const width = share === 0 ? 0 : Math.max(LEAST_BAR, share * WIDTH);
  return [
    svgNode("rect", { x: 0, y, width: WIDTH, height: BAR, rx: 2, fill: TRACK, opacity: 0.5 }),
    svgNode("rect", { x: 0, y, width: width.toFixed(2), height: BAR, rx: 2, fill: COLOURS[colour] ?? COLOURS[0] }),
  ];
}

function text(words: string, attributes: Readonly<Record<string, string | number>>): SvgNode {
  return svgNode("text", attributes, words);
}
