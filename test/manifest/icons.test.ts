import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";

const folder = path.resolve(__dirname, "../../assets/icons");
const files = readdirSync(folder);
const GLYPHS = ["check", "narrative", "notes", "help"];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];
interface Picture {
  readonly size: number;
  readonly at: (x: number, y: number) => Pixel;
}

/** Decodes the one kind of PNG that our drawing program writes: 8 bits, RGBA, not interlaced. */
function picture(name: string): Picture {
  const bytes = readFileSync(path.join(folder, name));
  const size = bytes.readUInt32BE(16);
  expect([...bytes.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const width = size * 4;
  const rows: Uint8Array[] = [];
  for (let y = 0; y < size; y += 1) {
    const filter = raw[y * (width + 1)]!;
    const row = new Uint8Array(width);
    for (let i = 0; i < width; i += 1) {
      const [left, up, corner] = [row[i - 4] ?? 0, rows[y - 1]?.[i] ?? 0, rows[y - 1]?.[i - 4] ?? 0];
      row[i] = raw[y * (width + 1) + 1 + i]! + predicted(filter, i < 4 ? 0 : left, up, i < 4 ? 0 : corner);
    }
    rows.push(row);
  }
  return { size, at: (x, y) => [...(rows[y]?.subarray(x * 4, x * 4 + 4) ?? [0, 0, 0, 0])] as unknown as Pixel };
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 4) {
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    return a <= b && a <= c ? left : b <= c ? up : corner;
  }
  return [0, left, up, (left + up) >> 1][filter]!;
}

function luminance([red, green, blue]: Pixel): number {
  const [r, g, b] = [red, green, blue].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: Pixel, other: Pixel): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/** The first and the last opaque pixel of each row and column: what the eye takes for the outline. */
function outline({ size, at }: Picture): readonly Pixel[] {
  const lines = Array.from({ length: size }, (_, i) => [Array.from({ length: size }, (__, j) => at(i, j)), Array.from({ length: size }, (__, j) => at(j, i))]).flat();
  return lines.flatMap((line) => {
    const solid = line.filter((pixel) => pixel[3] === 255);
    return solid.length === 0 ? [] : [solid[0]!, solid.at(-1)!];
  });
}

const LIGHT: Pixel = [255, 255, 255, 255];
const DARK: Pixel = [41, 41, 41, 255];

test("there is every glyph in every size, and no other file", () => {
  expect([...files].sort()).toEqual([...GLYPHS.flatMap((glyph) => SIZES.map((size) => `${glyph}-${String(size)}.png`)), "check-128.png"].sort());
});

test.each(files)("%s has its size, stands out from a light and a dark ribbon, and fills its square", (name) => {
  const drawn = picture(name);
  expect(name).toContain(`-${String(drawn.size)}.png`);
  // 3:1 is what WCAG 2.2 (1.4.11) asks of graphics.
  for (const pixel of outline(drawn)) {
    expect(contrast(pixel, LIGHT)).toBeGreaterThanOrEqual(3);
    expect(contrast(pixel, DARK)).toBeGreaterThanOrEqual(3);
  }
  const columns = Array.from({ length: drawn.size }, (_, x) => x).filter((x) => Array.from({ length: drawn.size }, (_, y) => drawn.at(x, y)[3]).some((alpha) => alpha > 0));
  expect(columns.length / drawn.size).toBeGreaterThanOrEqual(0.7);
});

/** Share of whole pixels: of a disc of 14 pixels more than a quarter are rim. */
const CRISP = { check: 0.8, narrative: 0.95, notes: 0.99, help: 0.7 };

test.each(Object.entries(CRISP))("%s is crisp at 16, 20 and 24 pixels: blur only where something is round or slanted", (glyph, least) => {
  for (const size of [16, 20, 24]) {
    const { at } = picture(`${glyph}-${String(size)}.png`);
    const alphas = Array.from({ length: size * size }, (_, i) => at(i % size, Math.floor(i / size))[3]).filter((alpha) => alpha > 0);
    expect(alphas.filter((alpha) => alpha === 255).length / alphas.length).toBeGreaterThan(least);
  }
});

test("no two glyphs look alike at 16 pixels", () => {
  const small = GLYPHS.map((glyph) => picture(`${glyph}-16.png`));
  for (const [i, one] of small.entries()) {
    for (const other of small.slice(i + 1)) {
      const places = Array.from({ length: 256 }, (_, k) => [k % 16, Math.floor(k / 16)] as const);
      const apart = places.filter(([x, y]) => one.at(x, y).some((v, c) => Math.abs(v - other.at(x, y)[c]!) > 60)).length;
      expect(apart).toBeGreaterThan(70);
    }
  }
});
