import { narrativeRules } from "../../../src/core/checking/narrative/registry";
import { complaints, verifyText } from "./verify-text";

interface Cases {
  /** Nothing of this rule is said. */
  readonly accepts: readonly (string | readonly string[])[];
  /** The text, and the words that the finding marks. */
  readonly rejects: readonly (readonly [text: string | readonly string[], quote: string])[];
}

/** Rules that need nothing beside the text: sentences that keep them and sentences that do not. */
const CASES: Readonly<Record<string, Cases>> = {
  "narrative/share": {
    accepts: [
      "支出预算200.00万元，其中：基本支出150.00万元，占75.00%；项目支出50.00万元，占25.00%。",
      "本年收入300万元，其中：财政拨款收入100万元，占33.33%；事业收入200万元，占66.67%。",
    ],
    rejects: [
      ["支出预算200.00万元，其中：基本支出150.00万元，占75.00%；项目支出50.00万元，占25.40%。", "25.40"],
      // the whole is not told: the other shares of it are
      ["接待费6.00万元，占“三公”经费的30.00%；因公出国（境）费3.00万元，占“三公”经费的15.00%；公务用车运行费11.00万元，占“三公”经费的59.00%。", "59.00"],
    ],
  },
  "narrative/rate": {
    accepts: [
      "公用经费3.26万元，比上年预算减少0.11万元，下降3.22%。",
      "项目支出110.00万元，比上年增加10.00万元，增长10.00%，主要原因是业务增多。",
      "项目支出5.00万元，比上年增加5.00万元，增长100.00%，主要原因是新增业务。",
      "公务接待费预算3.20万元，决算2.72万元，决算比预算减少0.48万元，下降15.00%。",
      "收入预算500.00万元，其中：一般公共预算拨款400.00万元，其他收入100.00万元，与上年相比，减少50.00万元，下降9.09%。",
    ],
    rejects: [
      // 101.00, 10.90 or 10.00 %: one slip in any of the three would mend it, and nothing else tells.
      ["项目支出110.00万元，比上年增加10.00万元，增长11.00%，主要原因是业务增多。", "110.00万元，比上年增加10.00万元，增长11.00"],
      ["项目支出从2022年的150.00万元下降到2023年的120.00万元，降低25.00%。", "150.00万元下降到2023年的120.00万元，降低25.00"],
      // More than all of it can only be the amount or the change.
      ["项目支出5.00万元，比上年增加8.00万元，增长60.00%，主要原因是新增业务。", "5.00万元，比上年增加8.00万元，增长60.00"],
      // Sum and share bear the amount out, and no slip in the rate explains it: it is the change that is wrong.
      ["2024年收入预算210.00万元，其中：一般公共预算110.00万元，占52.38%，比上年增加15.00万元，增长10.00%；单位资金100.00万元，占47.62%。", "15.00"],
      ["公务接待费预算3.20万元，决算2.72万元，决算比预算减少0.84万元。", "0.84"],
      ["公务接待费1.10万元，比上年预算减少0.40万元；公务用车运行费9.00万元，比上年预算减少1.00万元，下降10.00%。", "0.40"],
    ],
  },
  "narrative/direction": {
    accepts: ["项目支出90.00万元，比上年减少10.00万元，下降10.00%。", "接待费1.00万元，比上年减少0.00万元，增长0.00%。"],
    rejects: [["项目支出90.00万元，比上年减少10.00万元，增长10.00%。", "增长"]],
  },
  "narrative/flat": {
    accepts: ["公务接待费0.50万元，与上年持平。", "公务接待费0.50万元，比上年增加0.01万元，与上年基本持平。"],
    rejects: [["公务接待费0.50万元，比上年增加0.20万元，与上年持平。", "持平"]],
  },
  "narrative/empty-base": {
    accepts: ["项目支出110.00万元，比上年增加10.00万元，增长10.00%。"],
    rejects: [["项目支出5.00万元，比上年增加5.00万元，增长100.00%。", "100.00"], ["接待费5.00万元，比上年增加0.00万元，增长0.00%。", "0.00"]],
  },
  "narrative/execution": {
    accepts: ["年初预算为1200.00万元，支出决算为1140.00万元，完成年初预算的95.00%。", "年初预算数50.00万元，决算数46.35万元，预决算差异率-7.30%。"],
    rejects: [["年初预算为1200.00万元，支出决算为1140.00万元，完成年初预算的96.00%。", "96.00"], ["年初预算数50.00万元，决算数46.35万元，预决算差异率-7.80%。", "-7.80"]],
  },
  "narrative/outcome-word": {
    accepts: ["年初预算为80.00万元，支出决算为84.00万元，完成年初预算的105.00%。决算数大于预算数的主要原因是年中追加。", "年初预算为80.00万元，支出决算为84.00万元。决算数大于（小于）预算数的主要原因是年中追加。"],
    rejects: [["年初预算为80.00万元，支出决算为84.00万元，完成年初预算的105.00%。决算数小于预算数的主要原因是年中追加。", "小于"]],
  },
  "narrative/parts-sum": {
    accepts: ["支出预算200.00万元，其中：基本支出150.00万元；项目支出50.00万元。", "支出预算200.01万元，其中：基本支出150.00万元；项目支出50.00万元。"],
    rejects: [
      ["支出预算200.00万元，其中：基本支出150.00万元；项目支出5.00万元。", "5.00"],
      // Nothing tells which of them was mistyped.
      ["支出预算200.00万元，其中：基本支出150.00万元；项目支出53.00万元。", "200.00万元，其中：基本支出150.00万元；项目支出53.00"],
    ],
  },
  "narrative/changes-net": {
    accepts: ["2024年财政拨款“三公”经费比上年预算减少3.00万元，其中：因公出国（境）费增加0.00万元；公务用车购置费增加0.00万元；公务用车运行费减少2.00万元；公务接待费减少1.00万元。"],
    rejects: [["2024年财政拨款“三公”经费比上年预算减少4.00万元，其中：因公出国（境）费增加0.00万元；公务用车购置费增加0.00万元；公务用车运行费减少2.00万元；公务接待费减少1.00万元。", "4.00万元，其中：因公出国（境）费增加0.00万元；公务用车购置费增加0.00万元；公务用车运行费减少2.00万元；公务接待费减少1.00"]],
  },
  "narrative/repeated-fact": {
    accepts: [["一、关于2024年收支预算情况的总体说明", "收支总预算200.00万元。", "二、关于2024年收入预算情况说明", "收入预算200.00万元。"]],
    rejects: [[["一、关于2024年收支预算情况的总体说明", "收支总预算200.00万元。", "二、关于2024年收入预算情况说明", "收入预算210.00万元。"], "210.00"]],
  },
  "narrative/accounts-balance": {
    accepts: [
      ["一、收入支出决算总体情况说明", "2023年度收入支出总计600.00万元。", "收入总计中：本年收入合计540.00万元，年初结转和结余60.00万元。", "支出总计中：本年支出合计570.00万元，结余分配0.00万元，年末结转和结余30.00万元。"],
      ["一、收入支出决算总体情况说明", "2023年度收入支出总计600.00万元。", "收入总计中：本年收入合计540.00万元。"],
    ],
    rejects: [[["一、收入支出决算总体情况说明", "2023年度收入支出总计600.00万元。", "收入总计中：本年收入合计540.00万元，使用非财政拨款结余0.00万元，年初结转和结余60.00万元。", "支出总计中：本年支出合计570.00万元，结余分配0.00万元，年末结转和结余33.00万元。"], "33.00"]],
  },
  "narrative/told-elsewhere": {
    accepts: [
      accountsOf("1,234.56", "1,000.33", "234.23"),
      // One 项 is left out: nothing like a slip.
      accountsOf("1,234.56", "1,000.33", "200.17"),
    ],
    rejects: [[accountsOf("1,243.56", "1,000.33", "234.23"), "1,243.56"]],
  },
  "narrative/count-listed": {
    accepts: ["本单位下设3个科室，分别是：办公室、财务科、业务科（督查科、信访科）。", "本单位下设5个科室，分别是：办公室、财务科等。"],
    rejects: [["本单位下设5个科室，分别是：办公室、财务科、业务科。", "5"]],
  },
  "narrative/count-sum": {
    accepts: ["实有人数91人，其中：在职57人，退休34人，离休0人。", "实有人数91人，其中：在职57人，退休34人；无离休人员。"],
    rejects: [["实有人数91人，其中：在职57人，退休43人，离休0人。", "43"]],
  },
  "narrative/staff": {
    accepts: ["编制数60人，实有人数91人，其中：在职57人，退休34人。"],
    rejects: [["编制数50人，实有人数91人，其中：在职57人，退休34人。", "57"]],
  },
  "narrative/assets": {
    accepts: ["单位价值50万元以上大型设备3台，单位价值100万元以上大型设备2台。", "车辆3辆，其中：一般公务用车2辆，执法执勤用车1辆，其他车辆0辆。"],
    rejects: [["单位价值50万元以上大型设备3台，单位价值100万元以上大型设备5台。", "3台，单位价值100万元以上大型设备5"]],
  },
  "narrative/procurement": {
    accepts: ["政府采购预算30.00万元，其中：政府采购货物预算10.00万元，政府采购工程预算0.00万元，政府采购服务预算20.00万元。面向中小企业预留政府采购项目预算金额30.00万元，其中：面向小微企业预留政府采购项目预算金额12.00万元。"],
    rejects: [["政府采购支出总额452.30万元，其中：授予中小企业合同金额480.00万元。", "452.30万元，其中：授予中小企业合同金额480.00"]],
  },
  "narrative/formula": {
    accepts: ["预计资金需求500人*2000元/人/月*12个月≈1200万元。"],
    rejects: [["预计资金需求500人*2000元/人/月*12个月=1300万元。", "500人*2000元/人/月*12个月=1300"]],
  },
  "narrative/reason": {
    accepts: [["二、关于2024年收入预算情况说明", "一般公共预算110.00万元，比上年预算增加10.00万元，增长10.00%，主要原因是业务增多，导致支出较上年增加。"]],
    rejects: [
      [["二、关于2024年收入预算情况说明", "一般公共预算110.00万元，比上年预算增加10.00万元，增长10.00%。"], "比上年预算增加10.00万元"],
      [["二、关于2024年收入预算情况说明", "一般公共预算110.00万元，比上年预算增加10.00万元，增长10.00%，主要原因是业务缩减，导致支出较上年减少。"], "业务缩减，导致支出较上年减少"],
    ],
  },
  "narrative/year": {
    accepts: [["一、关于某局2024年收支预算情况的总体说明", "二、关于某局2024年收入预算情况说明", "三、关于某局2024年支出预算情况说明", "依据2021年印发的通知执行。"]],
    rejects: [[["一、关于某局2024年收支预算情况的总体说明", "二、关于某局2024年收入预算情况说明", "三、关于某局2023年支出预算情况说明"], "2023"]],
  },
  "narrative/impossible-date": {
    accepts: ["执行至2024年2月29日。", "（州政发〔2018〕31号）自11月30日起施行。"],
    rejects: [["执行至2023年2月29日。", "2023年2月29日"], ["自11月31日起施行。", "11月31日"], ["2024年13月完成。", "2024年13月"]],
  },
  "narrative/malformed-number": {
    accepts: ["安排差旅费1.50万元。", "安排差旅费1,234.50万元。"],
    rejects: [["安排差旅费1.5.0万元。", "1.5.0"], ["主要原因是22024年人员调出。", "22024"]],
  },
  "narrative/placeholder": {
    accepts: ["依据州财社【2023】99号安排。", "依据《管理办法》（国办发〔2021〕3号）。", "决算数大于（小于）预算数的主要原因是年中追加3.00万元。"],
    rejects: [["收入预算XX万元。", "XX"], ["××单位2024年收入预算30万元。", "××"], ["比上年增加（减少）3.00万元。", "增加（减少）"], ["项目名称：【】", "【】"], ["项目支出____万元。", "____"]],
  },
  "narrative/unit-missing": {
    accepts: ["基本支出150.00万元，占75.00%。"],
    rejects: [["支出预算200.00万元，其中：基本支出150.00，项目支出50.00万元。", "150.00"]],
  },
  "narrative/subsidy": {
    accepts: [subsidyOf("14.40")],
    rejects: [[subsidyOf("24.40"), "120"], [subsidyOf("14.42"), "120"]],
  },
  "narrative/nil-statement": {
    accepts: ["政府性基金预算未安排。"],
    rejects: [["政府性基金预算3.00万元，未安排。", "3.00"]],
  },
};

function accountsOf(whole: string, ...parts: readonly string[]): readonly string[] {
  const names = ["教育支出（类）进修及培训（款）培训支出（项）", "住房保障支出（类）住房改革支出（款）住房公积金（项）"];
  return ["四、一般公共预算财政拨款支出决算情况说明", `2023年度一般公共预算财政拨款支出${whole}万元。`, ...parts.map((part, at) => `${String(at + 1)}.${names[at] ?? ""}。支出决算为${part}万元。`)];
}

function subsidyOf(size: string): readonly string[] {
  return ["七、关于2024年一般公共预算项目支出情况说明", "（一）项目名称：困难群众生活补贴", `预算安排规模：${size}万元`, "补贴人数：100人", "补贴标准：120元/人/月"];
}

const cases = Object.entries(CASES).flatMap(([rule, { accepts, rejects }]) => [
  ...accepts.map((text) => ({ rule, text, quote: undefined })),
  ...rejects.map(([text, quote]) => ({ rule, text, quote })),
]);

test.each(cases)("$rule: $text → $quote", ({ rule, text, quote }) => {
  const paragraphs = typeof text === "string" ? [text] : text;
  const said = verifyText(paragraphs).findings.filter((finding) => finding.rule === rule);
  expect(said.map((finding) => finding.text?.quote)).toEqual(quote === undefined ? [] : [quote]);
  for (const { message, text: span } of said) {
    expect(message).not.toMatch(/[{}]|undefined|NaN/);
    expect(paragraphs[(span?.line ?? 0) - 1]?.slice(span?.start, span?.end)).toBe(quote);
  }
});

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

test("balanced shares are a hint: printed ones add to 100, the rounded ones do not", () => {
  const { findings, statuses } = verifyText(["支出预算2317.88万元，其中：甲项支出1503.74万元，占64.87%；乙项支出10.00万元，占0.43%；丙项支出610.00万元，占26.32%；丁项支出99.14万元，占4.28%；戊项支出95.00万元，占4.10%。"]);
  expect(findings.map(({ severity, rule, text }) => [severity, rule, text?.quote])).toEqual([["info", "narrative/share", "64.87"]]);
  expect(statuses.find(({ token }) => token.quote === "64.87")?.status).toBe("rounding");
});

test("a rate left out is a warning where the text gives rates, and a hint where it has none at all", () => {
  const told = (text: string): readonly unknown[] => verifyText([text]).findings.map(({ severity, rule, text: span }) => [severity, rule, span?.quote]);
  expect(told("公务接待费1.10万元，比上年预算减少0.40万元。")).toEqual([["info", "narrative/rate", "0.40"]]);
  expect(told("公务接待费1.10万元，比上年预算减少0.40万元；公务用车运行费9.00万元，比上年预算减少1.00万元，下降10.00%。")).toEqual([["warning", "narrative/rate", "0.40"]]);
});

/** Rules that only a workbook beside the text can break: see beside-tables.test.ts. */
const BESIDE_TABLES = ["narrative/amount-matches-table", "narrative/another-document", "narrative/code-name", "narrative/copied-reason", "narrative/last-year", "narrative/list-complete", "narrative/named-amount", "narrative/operating-cost", "narrative/passing-amount", "narrative/performance", "narrative/project-name"];

test("every rule of the prose is tried here or beside tables", () => {
  expect([...Object.keys(CASES), ...BESIDE_TABLES].sort()).toEqual(narrativeRules.map(({ id }) => id).sort());
});

test("every number has one status, and one that claims nothing is never wrong unless malformed", () => {
  const { statuses } = verifyText(["依据《条例》第三十九条（新人社发〔2018〕241号），2024年支出预算200.00万元，其中：基本支出150.00万元，占75.00%；项目支出5.00万元。"]);
  expect(statuses.filter(({ status }) => status === "notClaim").map(({ notClaim }) => notClaim)).toEqual(expect.arrayContaining(["document-number", "year"]));
  expect(statuses.filter(({ status }) => status === "wrong").map(({ token }) => token.quote)).toEqual(["5.00"]);
  expect(statuses.filter(({ status }) => status === "verified").map(({ token }) => token.quote)).toEqual(expect.arrayContaining(["150.00", "75.00"]));
});

test("an empty text says nothing", () => {
  expect(verifyText([])).toEqual({ statuses: [], findings: [] });
  expect(complaints(verifyText(["", "　"]))).toEqual([]);
});
