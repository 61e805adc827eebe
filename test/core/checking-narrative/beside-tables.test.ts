import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { narrativeMutants } from "../../generator/narrative/narrative-mutants";
import { narrativeOf } from "../../generator/narrative/narrative-of";
import { randomWording, standardWording, wordings } from "../../generator/narrative/wording";
import { complaints, verifyText } from "./verify-text";

const agency = makeAgency(5, { year: 2024, transfers: true, ownFunds: true, fiscalCarryOver: true, otherCarryOver: true });
const { workbook } = layOut(agency, standardLayout);
const made = narrativeOf(agency, standardWording);
if (made.facts === undefined) throw new Error("no agency behind this narrative");
const lastYear = layOut(made.facts.before, standardLayout).workbook;

/** The text with the first match replaced; what the rule then says. */
function after(rule: string, pattern: RegExp, replacement: string, before?: typeof lastYear): readonly string[] {
  const at = made.paragraphs.findIndex((text) => pattern.test(text));
  expect(at).toBeGreaterThanOrEqual(0);
  const paragraphs = made.paragraphs.map((text, index) => (index === at ? text.replace(pattern, replacement) : text));
  return complaints(verifyText(paragraphs, workbook, before)).filter((one) => one.includes(` ${rule} `));
}

test("a consistent narrative raises nothing beside its tables, and nearly all its numbers are verified", () => {
  const verified = verifyText(made.paragraphs, workbook, lastYear);
  expect(complaints(verified)).toEqual([]);
  const claims = verified.statuses.filter(({ status }) => status !== "notClaim");
  const settled = claims.filter(({ status }) => status !== "unverifiable");
  expect(settled.length / claims.length).toBeGreaterThan(0.9);
});

test.each([
  ["narrative/amount-matches-table", /(支出预算)(\d)(\d+\.\d\d)万元/, "$18$3万元", /error narrative\/amount-matches-table 8/],
  ["narrative/operating-cost", /(机关运行经费财政拨款预算)(\d+\.\d\d)/, "$19$2", /error narrative\/operating-cost 9/],
  ["narrative/list-complete", /办公费、/, "", /warning narrative\/list-complete/],
  ["narrative/performance", /(财政拨款项目)(\d+)个/, "$199个", /error narrative\/performance 99/],
] as const)("%s is broken by one change", (rule, pattern, replacement, expected) => {
  const said = after(rule, pattern, replacement);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(expected);
});

test("narrative/last-year: a change is held against last year's workbook", () => {
  const [place] = made.places.filter(({ kind, section, printed }) => kind === "change" && section.includes("expenditure") && printed > 0);
  if (place === undefined) throw new Error("no change in this narrative");
  const wrong = `${place.quote.startsWith("9") ? "8" : "9"}${place.quote.slice(1)}`;
  const paragraphs = made.paragraphs.map((text, index) => (index === place.paragraph ? text.slice(0, place.start) + wrong + text.slice(place.end) : text));
  expect(complaints(verifyText(paragraphs, workbook, lastYear))).toContain(`error narrative/last-year ${wrong}`);
  expect(complaints(verifyText(paragraphs, workbook)).join()).not.toContain("last-year");
});

test("narrative/nil-statement: 未安排 against an amount of the tables is an error", () => {
  const paragraphs = made.paragraphs.map((text) => (/^一般公共预算\d/.test(text) ? "一般公共预算未安排。" : text));
  expect(complaints(verifyText(paragraphs, workbook)).filter((one) => one.includes("nil-statement"))).toHaveLength(1);
});

test("what the text leaves out or denies is one finding, and what does not add up for it follows", () => {
  const item = made.paragraphs.findIndex((text) => /^2\..*（项）：2024年/.test(text));
  const changed = (text: string | undefined): readonly string[] => complaints(verifyText(made.paragraphs.flatMap((one, at) => (at === item ? (text ?? []) : one)), workbook)).map((one) => one.split(" ").slice(0, 2).join(" "));
  expect(changed(undefined)).toEqual(["error narrative/items-told"]);
  expect(changed(made.paragraphs[item]?.replace(/：.*$/, "：2024年未安排预算。"))).toEqual(["error narrative/nil-statement"]);
});

test("持平 for a change that the nets miss is told at the word, and no other number is blamed", () => {
  const paragraphs = made.paragraphs.map((text) => (/^一般公共预算\d/.test(text) ? text.replace(/比上年预算(?:增加|减少).*?%/, "与上年预算持平") : text));
  const { findings, statuses } = verifyText(paragraphs);
  expect(findings.filter(({ severity }) => severity !== "info").map(({ severity, rule, text }) => [severity, rule, text?.quote])).toEqual([["error", "narrative/changes-net", "持平"]]);
  expect(statuses.filter(({ status }) => status === "wrong")).toEqual([]);
});

test("narrative/another-document: another unit's text is told once and not held against the tables", () => {
  const other = narrativeOf(makeAgency(77, { year: 2024 }), standardWording);
  const { findings, statuses } = verifyText(other.paragraphs, workbook);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ rule }) => rule)).toEqual(["narrative/another-document"]);
  expect(statuses.some(({ cell }) => cell !== undefined)).toBe(false);
  expect(statuses.some(({ status }) => status === "verified")).toBe(true);
});

test("a cell is named where a number was held against a table", () => {
  const { statuses } = verifyText(made.paragraphs, workbook);
  const withCell = statuses.filter(({ cell }) => cell !== undefined);
  expect(withCell.length).toBeGreaterThan(30);
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  for (const { cell } of withCell) expect(sheets).toContain(cell?.sheet);
});


test("consistent narratives in every wording raise no error beside their tables", () => {
  const said = Object.entries(wordings).flatMap(([name, wording], seed) => {
    const one = makeAgency(seed + 1);
    return complaints(verifyText(narrativeOf(one, wording).paragraphs, layOut(one, standardLayout).workbook)).map((text) => `${name}: ${text}`);
  });
  expect(said).toEqual([]);
});

test("one changed figure or direction word is found at its place", () => {
  let revealed = 0;
  const missed: string[] = [];
  for (let seed = 1; seed <= 12; seed += 1) {
    const one = makeAgency(seed);
    const wording = randomWording(seed);
    const laidOut = layOut(one, standardLayout);
    const narrative = narrativeOf(one, wording);
    for (const mutant of narrativeMutants(narrative, seed, 12, { laidOut })) {
      if (mutant.revealedBy === "nothing") continue;
      revealed += 1;
      const { findings, statuses } = verifyText(mutant.paragraphs, laidOut.workbook);
      const { paragraph, start, end } = mutant.span;
      const told = findings.some(({ severity, text }) => severity !== "info" && text !== undefined && text.line === paragraph + 1 && text.start < end && text.end > start);
      const wrong = statuses.some(({ status, token: { span } }) => status === "wrong" && span.paragraph === paragraph && span.start < end && span.end > start);
      if (!told && !wrong) missed.push(`${mutant.place.id}: ${mutant.place.quote} → ${mutant.after}`);
    }
  }
  expect(revealed).toBeGreaterThan(80);
  expect({ rate: 1 - missed.length / revealed > 0.95, missed: missed.length / revealed > 0.05 ? missed : [] }).toEqual({ rate: true, missed: [] });
});
