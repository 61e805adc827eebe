/**
 * Draws assets/icons/: one glyph per ribbon button in every size that Office asks for, and the add-in's own icon (the glyph of 校验) up to 128.
 * Each size is drawn on its own pixel grid: edges are rounded to whole pixels, never scaled, because a scaled drawing is mud at 16. Needs a Chromium.
 * Outlines are of a middle brightness that stands out from a light and from a dark ribbon (test/manifest/icons.test.ts measures it).
 */
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const { findChromium, CHROMIUM_FLAGS, HOW_TO_INSTALL } = createRequire(import.meta.url)("./find-chromium.js");

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const BLUE = "#2b7cd3";
const GREEN = "#1a8f4a";
const AMBER = "#c4700c";
const PAPER = "#ffffff";
const BLUE_LINE = "#8ab6e6";
const AMBER_LINE = "#d8a874";

/** Drawing in sixteenths of the icon, rounded to whole pixels; what is round keeps its centre on a pixel's edge. */
function grid(size) {
  const px = (sixteenths) => Math.round((sixteenths * size) / 16);
  const thin = Math.max(1, Math.floor(size / 20));
  // A corner rounded by one pixel is only a blurred corner.
  const rect = (left, top, right, bottom, fill, corner = 0) =>
    `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${corner > 1 ? corner : 0}" fill="${fill}"/>`;
  return { size, px, thin, rect, exact: (sixteenths) => (sixteenths * size) / 16 };
}

/** 校验: a table, ticked off. */
function check({ size, px, thin, rect, exact }) {
  const [left, top, right, bottom] = [px(1), px(1), px(13), px(14)];
  const head = px(4.2);
  const inner = [left + thin, head, right - thin, bottom - thin];
  const step = Math.round((inner[3] - head) / 3);
  const column = px(5);
  const lines = [1, 2].map((n) => rect(inner[0], head + n * step, inner[2], head + n * step + thin, BLUE_LINE)).join("");
  const radius = px(5);
  const [cx, cy] = [size - radius, size - radius];
  const at = (x, y) => `${cx + exact(x)} ${cy + exact(y)}`;
  return `${rect(left, top, right, bottom, BLUE, thin)}${rect(...inner, PAPER)}${lines}${rect(column, head, column + thin, inner[3], BLUE_LINE)}
    <circle cx="${cx}" cy="${cy}" r="${radius}" fill="${GREEN}"/>
    <path d="M${at(-2.2, 0.2)} L${at(-0.6, 1.8)} L${at(2.1, -1.4)}" fill="none" stroke="${PAPER}" stroke-width="${exact(1.5)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** 情况说明: a page of prose with a folded corner. */
function narrative({ px, thin, rect }) {
  const [left, top, right, bottom] = [px(2), px(1), px(14), px(15)];
  const fold = px(4);
  const edge = right - fold;
  const outline = `M${left} ${top}H${edge}L${right} ${top + fold}V${bottom}H${left}Z`;
  const paper = `M${left + thin} ${top + thin}H${edge}V${top + fold}H${right - thin}V${bottom - thin}H${left + thin}Z`;
  const text = [left + 2 * thin + px(0.4), right - 2 * thin - px(0.4)];
  const bar = Math.max(1, px(1.1));
  const step = Math.floor((bottom - 2 * thin - bar - px(3.4)) / 3);
  const line = (n, to) => rect(text[0], px(3.4) + n * step, to, px(3.4) + n * step + bar, BLUE);
  const heading = line(0, edge - thin);
  const lines = [line(1, text[1]), line(2, text[1]), line(3, text[1] - Math.round(0.4 * (text[1] - text[0])))];
  return `<path d="${outline}" fill="${BLUE}"/><path d="${paper}" fill="${PAPER}"/>${heading}${lines.join("")}`;
}

/** 底稿: a form on a clipboard, to be filled in. */
function notes({ px, thin, rect, exact }) {
  const [left, top, right, bottom] = [px(2), px(2), px(14), px(15)];
  const frame = Math.max(1, px(1));
  const clip = [px(5), px(1), px(11), px(4)];
  const box = Math.max(2, px(1.9));
  const gap = Math.max(1, px(0.9));
  // The last row is still to be filled in.
  const rows = [AMBER, AMBER, AMBER_LINE].map((colour, n) => {
    const [x, y] = [left + frame + gap, px(5.4) + n * Math.floor(exact(3))];
    const line = y + Math.floor((box - gap) / 2);
    return rect(x, y, x + box, y + box, colour) + rect(x + box + gap, line, right - frame - gap, line + gap, colour);
  });
  return `${rect(left, top, right, bottom, AMBER, thin)}${rect(left + frame, top + frame, right - frame, bottom - frame, PAPER)}${rect(...clip, AMBER, thin)}${rows.join("")}`;
}

/** 帮助. Below 24 pixels a question mark is set pixel by pixel: no curve survives there. */
function help({ size, px, rect, exact }) {
  const middle = size / 2;
  const disc = `<circle cx="${middle}" cy="${middle}" r="${px(7)}" fill="${BLUE}"/>`;
  if (size < 24) {
    const [x, y] = [middle - 3, middle - 5];
    const rows = [[1, 0, 5, 1], [0, 1, 2, 3], [4, 1, 6, 4], [3, 4, 5, 5], [2, 5, 4, 7], [2, 8, 4, 10]];
    return disc + rows.map(([l, t, r, b]) => rect(x + l, y + t, x + r, y + b, PAPER)).join("");
  }
  const p = (dx, dy) => `${middle + exact(dx)} ${middle + exact(dy)}`;
  const dot = Math.max(2, px(1.8));
  const dotTop = Math.round(middle + exact(2.5));
  return `${disc}<path d="M${p(-2.2, -1.7)} A${exact(2.25)} ${exact(2.2)} 0 1 1 ${p(1.1, 0)} Q${p(0, 0.5)} ${p(0, 1.4)}" fill="none" stroke="${PAPER}" stroke-width="${exact(1.5)}"/>
    ${rect(middle - dot / 2, dotTop, middle + dot / 2, dotTop + dot, PAPER, dot / 4)}`;
}

const GLYPHS = { check, narrative, notes, help };
const FILES = [
  ...Object.entries(GLYPHS).flatMap(([name, draw]) => RIBBON_SIZES.map((size) => ({ name: `${name}-${size}`, size, draw }))),
  { name: "check-128", size: 128, draw: check },
];

const executablePath = findChromium();
if (executablePath === null) throw new Error(HOW_TO_INSTALL);
const folder = fileURLToPath(new URL("../assets/icons/", import.meta.url));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage();
  for (const { name, size, draw } of FILES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${draw(grid(size))}</svg>`);
    await page.screenshot({ path: `${folder}${name}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
console.log(`${FILES.length} icons written to ${folder}`);
