import type { Finding } from "../../../src/core/checking/finding";
import { narrativeRules } from "../../../src/core/checking/narrative/registry";
import type { VerifiedNarrative } from "../../../src/core/checking/narrative/verify-narrative";
import { readNarrative } from "../../../src/core/narrative/reading/read-narrative";
import { asTextNarrative } from "../../generator/narrative/as-host";
import { literalContext } from "../support/literal-disclosure";
import { performanceContext } from "../support/performance-sheet";
import { sentenceCases, type SentenceCases } from "./sentence-cases";
import { complaints, verifyBeside, verifyText } from "./verify-text";

const paragraphsOf = (text: string | readonly string[]): readonly string[] => (typeof text === "string" ? [text] : text);

function verified(text: string | readonly string[], { beside = [], sheets = [], lastYear, lastYearText }: SentenceCases): VerifiedNarrative {
  return verifyBeside(paragraphsOf(text), {
    ...performanceContext(sheets, beside),
    ...(lastYear === undefined ? {} : { lastYear: literalContext(lastYear).current }),
    ...(lastYearText === undefined ? {} : { lastYearNarrative: readNarrative(asTextNarrative({ name: "上年", paragraphs: lastYearText })) }),
  });
}

describe.each(narrativeRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const own = sentenceCases[id] ?? { accepts: [], rejects: [] };
  const said = (text: string | readonly string[]): readonly Finding[] => verified(text, own).findings.filter((finding) => finding.rule === id);

  for (const text of own.accepts) {
    test(`accepts ${paragraphsOf(text).join(" / ")}`, () => {
      expect(said(text).map(({ message }) => message)).toEqual([]);
    });
  }

  for (const [text, quote] of own.rejects) {
    test(`rejects ${paragraphsOf(text).join(" / ")}, marking ${quote}`, () => {
      const findings = said(text);
      expect(findings.map((finding) => finding.text?.quote)).toEqual([quote]);
      for (const { message, text: span } of findings) {
        expect(message).not.toMatch(/[{}]|undefined|NaN/);
        expect(paragraphsOf(text)[(span?.line ?? 0) - 1]?.slice(span?.start, span?.end)).toBe(quote);
      }
    });
  }

  test("says each of its messages in one of the rejected ones, or verifies", () => {
    expect(own.accepts.length).toBeGreaterThan(0);
    const told = own.rejects.flatMap(([text]) => said(text).map(({ message }) => message));
    const unsaid = Object.entries(rule.messages).filter(([, words]) => !told.some((message) => patternOf(words).test(message)));
    expect(unsaid.map(([messageId]) => messageId)).toEqual([]);
    if (Object.keys(rule.messages).length > 0) return;
    const [quote, why] = own.verifies ?? [];
    const { statuses } = verified(own.accepts[0] ?? "", own);
    expect(statuses.filter(({ token }) => token.quote === quote).map((one) => [one.status, one.why])).toEqual([["verified", why]]);
  });
});

/** What a message begins with, its slots filled: which number is likely wrong may be said behind it. */
function patternOf(words: string): RegExp {
  return new RegExp(`^${words.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\S]*")}`);
}

test.each([
  ["the amount that share, rate and sum speak against", "2024年收入预算210.00万元，其中：一般公共预算101.00万元，占52.38%，比上年增加10.00万元，增长10.00%；单位资金100.00万元，占47.62%。", "101.00", ["101.00"]],
  ["the whole that two shares and the sum speak against", "2024年收入预算201.00万元，其中：一般公共预算110.00万元，占52.38%；单位资金100.00万元，占47.62%。", "201.00", ["201.00"]],
  ["the share alone, where amount and sum hold", "2024年收入预算210.00万元，其中：一般公共预算110.00万元，占53.38%；单位资金100.00万元，占47.62%。", "53.38", ["53.38"]],
  ["the word, where the figures speak for the other", "2024年收入预算210.00万元，比上年减少10.00万元，增长5.00%。", "减少", []],
] as const)("one mistake is one finding, and no right number is called wrong: %s", (_, text, quote, wrong) => {
  const { findings, statuses } = verifyText([text]);
  expect(findings.filter(({ severity }) => severity === "error").map((finding) => finding.text?.quote)).toEqual([quote]);
  expect(statuses.filter(({ status }) => status === "wrong").map(({ token }) => token.quote)).toEqual(wrong);
});

test("two places that prove each other wrong are both marked; a third that agrees with one tells which it is", () => {
  const told = (...amounts: readonly string[]): readonly string[] => ["一、关于2024年收支预算情况的总体说明", `收支总预算${amounts[0] ?? ""}万元。`, "二、关于2024年收入预算情况说明", `收入预算${amounts[1] ?? ""}万元。`, ...(amounts[2] === undefined ? [] : ["三、关于2024年支出预算情况说明", `支出预算${amounts[2]}万元。`])];
  const wrongIn = (paragraphs: readonly string[]): readonly string[] => verifyText(paragraphs).statuses.filter(({ status }) => status === "wrong").map(({ token }) => token.quote);
  expect(wrongIn(told("1234.56", "1243.56"))).toEqual(["1234.56", "1243.56"]);
  expect(wrongIn(told("1234.56", "1243.56", "1243.56"))).toEqual(["1234.56"]);
  expect(wrongIn(told("1234.56", "1243.56", "1234.56"))).toEqual(["1243.56"]);
});

test("balanced shares are a tail, not a mistake", () => {
  const [text] = sentenceCases["narrative/share"]?.rejects[1] ?? [""];
  const { findings, statuses } = verifyText(paragraphsOf(text));
  expect(findings.map(({ severity, rule, text: span }) => [severity, rule, span?.quote])).toEqual([["info", "narrative/share", "31.54"]]);
  expect(statuses.find(({ token }) => token.quote === "31.54")?.status).toBe("rounding");
});

test("every number has one status, and one that claims nothing is never wrong unless malformed", () => {
  const { statuses } = verifyText(["依据《条例》第三十九条（新人社发〔2018〕241号），2024年支出预算200.00万元，其中：基本支出150.00万元，占75.00%；项目支出5.00万元。"]);
  expect(statuses.filter(({ status }) => status === "notClaim").map(({ notClaim }) => notClaim)).toEqual(expect.arrayContaining(["document-number", "year"]));
  expect(statuses.filter(({ status }) => status === "wrong").map(({ token }) => token.quote)).toEqual(["5.00"]);
  expect(statuses.filter(({ status }) => status === "verified").map(({ token }) => token.quote)).toEqual(expect.arrayContaining(["150.00", "75.00"]));
});

test("without tables the managed projects are those of the text", () => {
  const told = (count: number, amount: string, name = "水质监测"): readonly string[] => complaints(verifyText([
    "七、关于2024年一般公共预算项目支出情况说明", "（一）项目名称：河道管护", "预算安排规模：30.00万元", `（二）项目名称：${name}`, "预算安排规模：20.00万元",
    "十、其他重要事项的情况说明", "（四）预算绩效情况", `2024年实行绩效管理的财政拨款项目${String(count)}个，涉及金额${amount}万元。`,
  ]));
  expect(told(2, "50.00")).toEqual([]);
  expect(told(3, "50.00")).toEqual(["warning narrative/performance 3"]);
  expect(told(2, "5.00")).toEqual(["error narrative/performance 5.00"]);
  // Others may be meant, or several told as one.
  expect(told(4, "88.00")).toEqual([]);
  expect(told(3, "50.00", "水质监测等项目")).toEqual([]);
});

test("an empty text says nothing", () => {
  expect(verifyText([])).toEqual({ statuses: [], findings: [] });
  expect(complaints(verifyText(["", "　"]))).toEqual([]);
});

test("a rate left out is a warning where the text gives rates, and a hint where it has none at all", () => {
  const told = (text: string): readonly unknown[] => verifyText([text]).findings.map(({ severity, rule, text: span }) => [severity, rule, span?.quote]);
  expect(told("公务接待费1.10万元，比上年预算减少0.40万元。")).toEqual([["info", "narrative/rate", "0.40"]]);
  expect(told("公务接待费1.10万元，比上年预算减少0.40万元；公务用车运行费9.00万元，比上年预算减少1.00万元，下降10.00%。")).toEqual([["warning", "narrative/rate", "0.40"]]);
});
