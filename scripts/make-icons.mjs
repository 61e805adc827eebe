/**
 * Draws assets/icons/icon-{16,32,64,80}.png: a table whose figures are ticked off.
 * Each size is drawn on its own pixel grid, because a scaled-down drawing is mud at 16 pixels. Needs a Chromium.
 */
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const { findChromium, CHROMIUM_FLAGS, HOW_TO_INSTALL } = createRequire(import.meta.url)("./find-chromium.js");

const BLUE = "#0f548c";
const PAPER = "#ffffff";
const LINE = "#8fb0c9";
const GREEN = "#0b7a3b";

/** Whole pixels per size: the sheet's box and corner, its border, the header's height, body lines (y), a column line (x), the badge, the tick. */
const DRAWINGS = {
  16: { sheet: [1, 1, 12, 13], corner: 1, border: 1, header: 3, rows: [7, 10], column: 5, badge: [11, 11, 5], tick: "M8.5 11.5 L10.5 13.5 L14 9", stroke: 1.7 },
  32: { sheet: [2, 2, 24, 26], corner: 2, border: 2, header: 6, rows: [13, 18, 23], column: 10, badge: [22, 22, 9], tick: "M17.5 22.2 L20.8 25.5 L26.6 19.2", stroke: 2.6 },
  64: { sheet: [5, 4, 46, 52], corner: 4, border: 3, header: 12, rows: [26, 36, 46], column: 20, badge: [44, 44, 17], tick: "M35.5 44.5 L41.8 50.8 L53 38.6", stroke: 4.8 },
  80: { sheet: [6, 5, 58, 65], corner: 5, border: 4, header: 15, rows: [32, 44, 56], column: 25, badge: [55, 55, 21], tick: "M44.5 55.6 L52.2 63.3 L66 48.4", stroke: 6 },
};

function svg(size) {
  const { sheet: [x, y, width, height], corner, border, header, rows, column, badge: [bx, by, radius], tick, stroke } = DRAWINGS[size];
  const thin = Math.max(1, Math.round(border / 2));
  const inner = { x: x + border, y: y + border + header, right: x + width - border, bottom: y + height - border };
  const lines = rows.map((row) => `<rect x="${inner.x}" y="${row}" width="${inner.right - inner.x}" height="${thin}" fill="${LINE}"/>`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">
    <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}" fill="${BLUE}"/>
    <rect x="${inner.x}" y="${inner.y}" width="${inner.right - inner.x}" height="${inner.bottom - inner.y}" fill="${PAPER}"/>
    ${lines}<rect x="${column}" y="${inner.y}" width="${thin}" height="${inner.bottom - inner.y}" fill="${LINE}"/>
    <circle cx="${bx}" cy="${by}" r="${radius}" fill="${GREEN}" stroke="${PAPER}" stroke-width="${thin}"/>
    <path d="${tick}" fill="none" stroke="${PAPER}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"/>
  </svg>`;
}

const executablePath = findChromium();
if (executablePath === null) throw new Error(HOW_TO_INSTALL);
const folder = fileURLToPath(new URL("../assets/icons/", import.meta.url));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage();
  for (const size of Object.keys(DRAWINGS).map(Number)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg(size)}`);
    await page.screenshot({ path: `${folder}icon-${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
console.log(`icons written to ${folder}`);
