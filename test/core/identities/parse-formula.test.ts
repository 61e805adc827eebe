import fc from "fast-check";
import type { Formula, Loop, Term } from "../../../src/core/identities/formula";
import { LONGEST_FORMULA, MOST_TERMS, parseFormula } from "../../../src/core/identities/parse-formula";
import { printFormula } from "../../../src/core/identities/print-formula";
import { vocabularyOf } from "../../../src/core/identities/vocabulary";
import { budgetTables } from "../../../src/core/standards/budget/tables";

const words = vocabularyOf(budgetTables);
const read = (text: string): Formula => {
  const parsed = parseFormula(text, words);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`);
  return parsed.formula;
};

describe("a formula is read as an accountant writes it", () => {
  test.each([
    ["表2[合计].总计 = 表1[收入总计].预算数"],
    ["表3[*].合计 = 表3[*].基本支出 + 表3[*].项目支出"],
    ["表2[每个科目].总计 = 表3[同科目].合计"],
    ["表1[每个类].预算数 = 表2[同科目].总计"],
    ["表3[每个上级].每列 = Σ 表3[下级].同列"],
    ["表3[合计].每列 = Σ 表3[下级].同列"],
    ["表6[301].合计 = Σ 表6[下级].合计"],
    ["表1[支出总计].预算数 = Σ 表1[各类].预算数"],
    ["表6[30217].合计 ≤ 表10[公务接待费].合计"],
    ["表6[30110].合计 = 表5[2101101].合计 + 表5[2101102].合计"],
    ["表5[2080505].合计 = 2 × 表5[2080506].合计"],
    ["表6[301及下级].合计 = 表6[301及下级].人员经费"],
    ["表3[合计].合计 − 表5[合计].合计 ≥ 0"],
    ["0 ≤ 表3[合计].合计"],
    ["−2 × 表3[合计].合计 = −表5[合计].合计"],
    ["表5[每个科目].合计 = 上年.表5[同科目].合计"],
    ["预算.表3[合计].合计 = 表3[合计].合计"],
    ["表7[每个项目].项目支出合计 = 绩效[同项目].财政拨款"],
    ["底稿.机关运行经费.金额 ≤ 表6[合计].公用经费"],
    ["表4[收入总计].合计 = 表4[财政拨款].合计 + 表4[上年结转（如有）].合计"],
  ])("%s", (text) => {
    expect(printFormula(read(text))).toBe(text);
  });

  test.each([
    ["ASCII signs", "表6[30217].合计<=表10[公务接待费].合计", "表6[30217].合计 ≤ 表10[公务接待费].合计"],
    ["an ASCII minus and factor", "表3[合计].合计 - 2*表5[合计].合计 >= 0", "表3[合计].合计 − 2 × 表5[合计].合计 ≥ 0"],
    ["full-width signs", "表３[合计]．合计＝表5【合计】.合计＋表8［合计］.合计", "表3[合计].合计 = 表5[合计].合计 + 表8[合计].合计"],
    ["∑ for Σ, no spaces", "表3[每个上级].每列=∑表3[下级].同列", "表3[每个上级].每列 = Σ 表3[下级].同列"],
    ["printed wordings for names", "表10[公务用车运行维护费].总计 = 表2[总计].上级一般公共预算安排的转移支付", "表10[公务用车运行费].合计 = 表2[合计].上级一般公共预算转移支付"],
    ["half-width brackets in a name", "表10[因公出国(境)费].合计 = 0", "表10[因公出国（境）费].合计 = 0"],
    ["a column of the line's own side", "表4[支出总计].政府性基金 = 表8[合计].合计", "表4[支出总计].政府性基金预算 = 表8[合计].合计"],
    ["如有 after a comma", "表4[上年结转，如有].合计 = 0", "表4[上年结转（如有）].合计 = 0"],
  ])("also with %s", (_what, text, usual) => {
    expect(printFormula(read(text))).toBe(usual);
  });

  test("a coefficient keeps its sign, a term its document", () => {
    expect(read("表3[合计].合计 − 3 × 上年.表5[合计].基本支出 = 0")).toEqual({
      left: [
        { coefficient: 1, document: "本年", table: "表3", row: { kind: "named", name: "合计", ifPresent: false }, column: { kind: "named", name: "合计" } },
        { coefficient: -3, document: "上年", table: "表5", row: { kind: "named", name: "合计", ifPresent: false }, column: { kind: "named", name: "基本支出" } },
      ],
      relation: "=", right: [], loop: { kind: "once" },
    });
  });
});

describe("what is no formula is told with its place and what to write instead", () => {
  test.each<[marked: string, message: RegExp]>([
    ["‸", /不完整.*表名/],
    ["表3[合计].合计‸", /缺少“=”/],
    ["表3[合计].合计 = ‸", /不完整.*表名/],
    ["表3[合计].合计 = 表5[合计].合计 ‸= 0", /只能有一个“=”/],
    ["表3[合计].合计 ‸表5[合计].合计", /应为“=”“≤”或“≥”/],
    ["‸0 = 0", /没有表格数据/],
    ["表3‸[合计.合计 = 0", /没有对应的“]”/],
    ["表3[合计].合计 ‸< 0", /不认识的符号“<”/],
    ["‸表33[合计].合计 = 0", /没有“表33”这张表，可用的有：表1、/],
    ["表3‸.合计 = 0", /方括号和行/],
    ["表3‸[].合计 = 0", /方括号里应写行/],
    ["表3[合计] ‸= 0", /“\.”和栏名/],
    ["表3[合计].‸基本支岀 = 0", /没有“基本支岀”这一栏，是否指“基本支出”/],
    ["表1‸[收入总数].预算数 = 0", /没有“收入总数”这一行，是否指“收入总计”/],
    ["表4[收入总计].‸一般公共预算 = 0", /“收入总计”一侧没有“一般公共预算”/],
    ["表2[合计].‸预算 = 0", /没有“预算”这一栏/],
    ["表3‸[20801011].合计 = 0", /编码应为3、5、7位/],
    ["表6‸[2080101].合计 = 0", /编码应为3、5位/],
    ["表10‸[每个科目].合计 = 0", /不是按科目列的/],
    ["表3‸[每个项目].合计 = 0", /不是按项目列的/],
    ["表3‸[同科目].合计 = 0", /之前要先有“每个科目”/],
    ["表3[每个科目].合计 = 表5‸[每个科目].合计", /请写“同科目”/],
    ["表3[*].合计 = ‸表5[*].合计", /只能用于同一张表/],
    ["表3[*].合计 = 表3‸[301及下级].合计", /只能有一种/],
    ["表5[每个科目].合计 = ‸表6[同科目].合计", /按经济分类列/],
    ["表3‸[下级].合计 = 0", /前面应写“Σ”/],
    ["Σ 表3‸[合计].合计 = 0", /“Σ”后面只能是/],
    ["表5[合计].合计 = ‸Σ 表3[下级].合计", /是谁的下级/],
    ["表3[合计].‸同列 = 0", /要先有“每列”/],
    ["表3[合计].每列 = 表5[合计].‸每列", /只写一次/],
    ["‸0 × 表3[合计].合计 = 0", /倍数应为1至9999/],
    ["2 ‸表3[合计].合计 = 0", /应写“×”/],
    ["1‸.5 × 表3[合计].合计 = 0", /应写“×”/],
    ["上年‸[合计].合计 = 0", /“上年”后面应写“\.”/],
    ["底稿.机关运行经费 ‸= 0", /底稿的项目后面/],
  ])("%s", (marked, message) => {
    const offset = marked.indexOf("‸");
    expect(parseFormula(marked.replace("‸", ""), words)).toEqual({ ok: false, error: { offset, message: expect.stringMatching(message) as string } });
  });

  test("formulas are bounded in length and terms", () => {
    const terms = (count: number): string => `${Array.from({ length: count }, () => "表3[*].合计").join("+")}=0`;
    expect(parseFormula(terms(MOST_TERMS), words).ok).toBe(true);
    expect(parseFormula(terms(MOST_TERMS + 1), words)).toMatchObject({ ok: false, error: { message: expect.stringContaining("最多40项") as string } });
    expect(parseFormula(`表3[合计].合计 = 0${" ".repeat(LONGEST_FORMULA)}`, words)).toMatchObject({ ok: false, error: { offset: LONGEST_FORMULA } });
  });

  test("no text makes the parser throw, and an error lies inside the text", () => {
    const piece = fc.constantFrom("表3", "表5", "[合计]", "[*]", "[每个科目]", "[同科目]", "[下级]", ".", "合计", "每列", "同列", "=", "≤", "+", "−", "2", "×", "Σ", " ", "上年", "底稿", "[", "]", "<", "__proto__", "[__proto__]", "constructor");
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""))), (text) => {
      const parsed = parseFormula(text, words);
      if (parsed.ok) expect(parseFormula(printFormula(parsed.formula), words)).toEqual(parsed);
      else expect(parsed.error.offset >= 0 && parsed.error.offset <= text.length && parsed.error.message !== "").toBe(true);
    }), { numRuns: 2000 });
  });
});

test("every formula that can be written is read back as it was: parse(print(x)) = x", () => {
  fc.assert(fc.property(formulas, (formula) => {
    expect(parseFormula(printFormula(formula), words)).toEqual({ ok: true, formula });
  }), { numRuns: 500 });
});

const column = fc.constantFrom("合计", "基本支出", "项目支出");
const codeTables = fc.constantFrom("表3", "表5");
const coefficient = fc.integer({ min: -99, max: 99 }).filter((factor) => factor !== 0);
const document = fc.constantFrom("本年", "上年", "预算");
const fixed: fc.Arbitrary<Term> = fc.record({
  coefficient, document, table: codeTables,
  row: fc.oneof(
    fc.record({ kind: fc.constant("named"), name: fc.constant("合计"), ifPresent: fc.boolean() }),
    fc.record({ kind: fc.constant("code"), code: fc.constantFrom("208", "20801", "2080101") }),
  ),
  column: fc.record({ kind: fc.constant("named"), name: column }),
}) as fc.Arbitrary<Term>;
const looped = (table: string, from: Term["document"], choice: Term["row"]): fc.Arbitrary<Term> =>
  fc.record({ coefficient, document: fc.constant(from), table: fc.constant(table), row: fc.constant(choice), column: fc.record({ kind: fc.constant("named"), name: column }) }) as fc.Arbitrary<Term>;
const loops: readonly Loop[] = [{ kind: "rows" }, { kind: "branch", code: "208" }, { kind: "codes" }, { kind: "classes" }, { kind: "parents" }];

/** Terms with or without a loop; the line a loop is at stands first, as it is read aloud. */
const formulas: fc.Arbitrary<Formula> = fc
  .record({
    loop: fc.option(fc.constantFrom(...loops), { nil: undefined }), relation: fc.constantFrom("=", "≤", "≥"),
    first: looped("表3", "本年", { kind: "each" }), other: looped("表5", "上年", { kind: "each" }), child: looped("表3", "本年", { kind: "children" }),
    left: fc.array(fixed, { minLength: 1, maxLength: 3 }), right: fc.array(fixed, { maxLength: 3 }), everyColumn: fc.boolean(),
  })
  .map(({ loop, relation, first, other, child, left, right, everyColumn }): Formula => {
    const extra = loop === undefined ? [] : loop.kind === "parents" ? [child] : loop.kind === "codes" || loop.kind === "classes" ? [other] : [first];
    const each = (term: Term): Term => (everyColumn ? { ...term, column: { kind: "each" } } : term);
    return {
      left: [...(loop === undefined ? [] : [first]), ...left].map(each),
      relation: relation as Formula["relation"], right: [...right, ...extra].map(each), loop: loop ?? { kind: "once" },
    };
  });
