import { PASSED, rule, type CheckContext } from "../../../src/core/checking/rule";
import { runIdentities } from "../../../src/core/checking/run-identities";
import { runRules } from "../../../src/core/checking/run-rules";
import { Tally } from "../../../src/core/checking/tally";
import type { Identity } from "../../../src/core/identities/identity";
import { identitiesOf } from "../../../src/core/identities/document-identities";
import { recognise } from "../../../src/core/recognition/recognise";
import { book, sheet } from "../support/sheet";

const workbook = book(sheet("支出", `
  部门支出总体情况表
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  208 | 社会保障和就业支出 | 12 | 7 | 4
  | 合计 | 12 | 7 | 4`));
const context: CheckContext = { workbook, current: recognise(workbook) };
const at = { sheet: "支出", row: 2, column: 2 };
const words = { title: "试验用的检查", basis: "试验", severity: "error" } as const;

const fails = rule({
  id: "trial/fails", ...words, messages: { wrong: "“{what}”有误。" },
  *check() {
    yield PASSED;
    yield { outcome: "failed", messageId: "wrong", data: { what: "合计" }, at: [at], key: ["budget-3", "208"], found: "12.00", expected: "11.00", difference: "1.00", table: "budget-3" };
    yield { outcome: "noData", reason: "没有表2" };
  },
});
const breaks = rule({
  id: "trial/breaks", ...words, messages: { wrong: "“{what}”有误。" },
  *check() {
    yield { outcome: "failed", messageId: "wrong", data: { what: "第一处" }, at: [at], key: ["1"] };
    throw new TypeError("no such thing");
  },
});
const leavesASlot = rule({
  id: "trial/slot", ...words, messages: { wrong: "“{what}”有误。" },
  *check() {
    yield { outcome: "failed", messageId: "wrong", data: {}, at: [at], key: ["1"] };
  },
});

test("a failed check becomes a finding in the rule's own words, under a key and no address", () => {
  const tally = new Tally();
  expect(runRules([fails], context, tally)).toEqual([
    { id: "trial/fails/budget-3/208", rule: "trial/fails", severity: "error", message: "“合计”有误。", at: [at], found: "12.00", expected: "11.00", difference: "1.00", table: "budget-3" },
  ]);
  expect(tally.total()).toEqual({ passed: 1, failed: 1, notApplicable: 0, noData: 1, ambiguous: 0 });
  expect(tally.perRule()).toEqual([{ rule: "trial/fails", title: "试验用的检查", basis: "试验", passed: 1, failed: 1, notApplicable: 0, noData: 1, ambiguous: 0, reasons: ["没有表2"] }]);
});

test("a rule that breaks down is its own warning; what it said before and all other rules stay", () => {
  const tally = new Tally();
  const findings = runRules([breaks, fails], context, tally);
  expect(findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual(["error trial/breaks/1", "warning internal/trial/breaks", "error trial/fails/budget-3/208"]);
  expect(findings[1]).toMatchObject({ rule: "trial/breaks", at: [], message: "“试验用的检查”这一条检查时程序出错，没有查完，请人工核对。（no such thing）" });
  expect(tally.perRule()[0]).toMatchObject({ failed: 1, ambiguous: 1, reasons: ["检查程序出错，这一条没有查完"] });
});

test("a message with an empty slot is a defect of the rule, told as one", () => {
  expect(runRules([leavesASlot], context, new Tally()).map(({ id, severity }) => `${severity} ${id}`)).toEqual(["warning internal/trial/slot"]);
});

test("an identity that breaks down is its own warning, and the others are applied", () => {
  const [t3] = identitiesOf("budget").filter(({ line }) => line.id === "t3-columns");
  if (t3 === undefined) throw new Error("there is no identity t3-columns");
  const broken: Identity = {
    line: { ...t3.line, id: "trial", title: "试验用的关系" },
    get formula(): never {
      throw new Error("no formula");
    },
    get terms(): never {
      throw new Error("no terms");
    },
  };
  const tally = new Tally();
  const run = runIdentities([broken, t3], context, tally);
  expect(run.broken.map(({ id, severity, message }) => `${severity} ${id} ${message.slice(0, 9)}`)).toEqual(["warning internal/identity/trial “试验用的关系”这"]);
  expect(run.failed.map(({ rowKey }) => rowKey)).toEqual(expect.arrayContaining(["208"]));
  expect(tally.perRule().map(({ rule: id, failed, ambiguous }) => `${id} ${String(failed)} ${String(ambiguous)}`)).toEqual(["identity/trial 0 1", "identity/t3-columns 2 0"]);
});
