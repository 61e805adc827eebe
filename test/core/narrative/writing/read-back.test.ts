import { complaints, verifyText } from "../../checking-narrative/verify-text";
import { random } from "../../../generator/random";
import { randomLayout } from "../../../generator/variants";
import { writeMade } from "./write-made";

/** SEEDS=500 runs that many; without it the same few every time. */
const SEEDS = Array.from({ length: Number(process.env["SEEDS"] ?? 8) }, (_, index) => index + 1);
/** Of figures that no table has and no arithmetic binds: they are the notes' own. */
const NOTES_OWN = /编制数|在职|退休|离休|(?:增加|减少)\d+人|下属\d+家|房屋|平方米|办公家具|其他资产|非财政拨款项目\d+个/;

/** Figures that many values fit: bounded on one side only, or a rate on a base that rounds to nothing. */
const LOOSE = /大型设备$|企业预留政府采购项目预算金额$|增长100(?:\.00)?$/;

test.each(SEEDS)("agency %i: what was written reads back without a complaint, alone and beside last year's tables", (seed) => {
  const { lines, document, workbook, lastYear } = writeMade(seed);
  expect([document.missing, document.disagreements]).toEqual([[], []]);
  if (seed % 4 === 0) expect(complaints(verifyText(lines, workbook))).toEqual([]);
  const verified = verifyText(lines, workbook, lastYear);
  expect(complaints(verified)).toEqual([]);
  const open = verified.statuses.filter(({ status }) => status === "unverifiable").map(({ token: { span } }) => (lines[span.paragraph] ?? "").slice(Math.max(0, span.start - 14), span.end + 5));
  expect(open.filter((around) => !NOTES_OWN.test(around))).toEqual([]);
});

test.each(SEEDS.map((seed) => seed + 700))("agency %i in any layout", (seed) => {
  const layout = randomLayout(seed);
  // Without titles or columns the tables are not all recognised, and what is missing is asked for.
  if (layout.title === "none" || layout.dropColumns === "some" || layout.unit === "mixed") return;
  const { lines, document, workbook, lastYear } = writeMade(seed, {}, layout);
  expect([document.missing, document.disagreements]).toEqual([[], []]);
  expect(complaints(verifyText(lines, workbook, lastYear))).toEqual([]);
});

test("one changed digit is found at its place", () => {
  const missed: string[] = [];
  let changed = 0;
  for (const seed of SEEDS.slice(0, 5)) {
    const rng = random(seed + 99);
    const { lines, workbook, lastYear } = writeMade(seed);
    const settled = verifyText(lines, workbook, lastYear).statuses.filter(({ status, token }) => (status === "verified" || status === "rounding") && /^[1-9]/.test(token.quote) && token.threshold === undefined && !LOOSE.test((lines[token.span.paragraph] ?? "").slice(0, token.span.start) + (token.quote.startsWith("100") ? token.quote : "")));
    for (const { token: { span, quote } } of rng.shuffle(settled).slice(0, 12)) {
      const wrong = `${quote.startsWith("9") ? "4" : String(Number(quote.charAt(0)) + 1)}${quote.slice(1)}`;
      const text = lines.map((line, at) => (at === span.paragraph ? line.slice(0, span.start) + wrong + line.slice(span.end) : line));
      const { findings, statuses } = verifyText(text, workbook, lastYear);
      const told = findings.some(({ severity, text: place }) => severity !== "info" && place?.line === span.paragraph + 1 && place.start < span.end && place.end > span.start);
      const isWrong = statuses.some(({ status, token }) => status === "wrong" && token.span.paragraph === span.paragraph && token.span.start === span.start);
      changed += 1;
      if (!told && !isWrong) missed.push(`${(lines[span.paragraph] ?? "").slice(Math.max(0, span.start - 20), span.end + 6)} → ${wrong}`);
    }
  }
  expect(changed).toBeGreaterThan(50);
  expect(missed.length / changed > 0.05 ? missed : []).toEqual([]);
});
