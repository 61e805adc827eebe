import { randomAccountsLayout } from "../../../generator/accounts/accounts-layout";
import { random } from "../../../generator/random";
import { complaints, verifyText } from "../../checking-narrative/verify-text";
import { writeAccounts } from "./write-accounts";

/** SEEDS=100 runs that many; without it the same few every time. */
const SEEDS = Array.from({ length: Number(process.env["SEEDS"] ?? 4) }, (_, index) => index + 1);
const FORMS = ["新疆样式", "全国样式"] as const;
/** Of figures that no table has and no arithmetic binds: they are the notes' own. */
const NOTES_OWN = /团组|人次|批次|购置数|保有量|固定资产车辆|原值|平方米|[，。]价值|设备（不含车辆）|自评表|预算总额|执行总额|评价项目|全年执行数|成交的?金额/;
/** Nothing planned: no rate binds the plan. */
const UNPLANNED = /(?:年初|全年)预算(?:数|为)0(?:\.00)?万元/;

const CASES = SEEDS.flatMap((seed) => FORMS.map((form) => [seed, form] as const));

test.each(CASES)("final accounts %i in %s: what was written reads back without a complaint", (seed, form) => {
  const { lines, document, workbook } = writeAccounts(seed, form);
  expect([document.missing, document.disagreements]).toEqual([[], []]);
  const verified = verifyText(lines, workbook);
  expect(complaints(verified)).toEqual([]);
  const open = verified.statuses.filter(({ status }) => status === "unverifiable").map(({ token: { span } }) => (lines[span.paragraph] ?? "").slice(Math.max(0, span.start - 16), span.end + 8));
  expect(open.filter((around) => !NOTES_OWN.test(around) && !UNPLANNED.test(around))).toEqual([]);
});

test.each(CASES.map(([seed, form]) => [seed + 300, form] as const))("final accounts %i in %s, in any layout", (seed, form) => {
  const { lines, document, workbook } = writeAccounts(seed, form, randomAccountsLayout(seed));
  expect([document.missing, document.disagreements]).toEqual([[], []]);
  expect(complaints(verifyText(lines, workbook))).toEqual([]);
});

test("one changed digit is found at its place", () => {
  const missed: string[] = [];
  let changed = 0;
  for (const [seed, form] of CASES.slice(0, 2)) {
    const rng = random(seed + 99);
    const { lines, workbook } = writeAccounts(seed, form);
    const settled = verifyText(lines, workbook).statuses.filter(({ status, token }) => (status === "verified" || status === "rounding") && /^[1-9]/.test(token.quote) && token.threshold === undefined && !/增长100/.test((lines[token.span.paragraph] ?? "").slice(token.span.start - 2, token.span.end)));
    for (const { token: { span, quote } } of rng.shuffle(settled).slice(0, 12)) {
      const wrong = `${quote.startsWith("9") ? "4" : String(Number(quote.charAt(0)) + 1)}${quote.slice(1)}`;
      const text = lines.map((line, at) => (at === span.paragraph ? line.slice(0, span.start) + wrong + line.slice(span.end) : line));
      const { findings, statuses } = verifyText(text, workbook);
      const told = findings.some(({ severity, text: place }) => severity !== "info" && place?.line === span.paragraph + 1 && place.start < span.end && place.end > span.start);
      const isWrong = statuses.some(({ status, token }) => status === "wrong" && token.span.paragraph === span.paragraph && token.span.start === span.start);
      changed += 1;
      if (!told && !isWrong) missed.push(`${(lines[span.paragraph] ?? "").slice(Math.max(0, span.start - 20), span.end + 6)} → ${wrong}`);
    }
  }
  expect(changed).toBeGreaterThan(20);
  expect(missed.length / changed > 0.05 ? missed : []).toEqual([]);
});
