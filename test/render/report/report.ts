import type { QuotingNumber } from "../../../src/core/checking/changes/document-changes";
import type { Finding } from "../../../src/core/checking/finding";
import type { Report } from "../../../src/core/checking/report";
import type { ReportAbout } from "../../../src/render/report/report-about";

const SHEET = "表3 <b>支出's</b>";

const finding = (id: string, severity: Finding["severity"], more: Partial<Finding> = {}): Finding => ({
  id, rule: "x", severity, message: `${id}不对。请核对。`, at: [{ sheet: SHEET, row: 4, column: 4 }, { sheet: "Sheet5", row: 0, column: 0 }], table: "budget-3", ...more,
});

const quote = (state: QuotingNumber["state"], words: string, more: Partial<QuotingNumber> = {}): QuotingNumber => ({
  state, kind: "amount", words: { start: 2, end: 5, quote: words, line: 57, file: "/home/zhang/说明.docx" }, offset: 2, sentence: `合计${words}万元<i>。`, before: "12.00", now: "13.00", why: "合计已由 12.00 改为 13.00", ...more,
});
const QUOTES = [quote("outdated", "12.00"), quote("followed", "13.00"), quote("outdated", "4.5", { kind: "derived", why: "1 ÷ 2 = 50%" })] as const;

/** A report with one of everything, and words that markup, formulas and file systems would trip over. */
export const LITERAL_REPORT: Report = {
  subject: { document: "部门预算公开", agency: "云岭县<水文>局", year: 2026 },
  tables: [{ id: "budget-3", title: "部门支出总体情况表", range: { sheet: SHEET, top: 0, left: 0, bottom: 30, right: 6 }, unit: "万元" }],
  unrecognised: [{ sheet: "附件<script>", reason: "没有找到表头" }, { sheet: "目录", reason: "目录" }],
  findings: [
    finding("提示甲", "info", { found: "1.00", expected: "1.01", difference: "-0.01" }),
    finding("=错误乙<img src=x>\u0001", "error", { found: "12.00", expected: "13.00", difference: "-1.00", details: ["1 + 2 = 3", "2 + 2 = 4"] }),
    finding("警告丙", "warning", { at: [], text: { start: 2, end: 5, quote: "增加0", line: 57, file: "/home/zhang/说明.docx" } }),
    finding("错误丁", "error", { at: [], table: "budget-9" }),
  ],
  ledger: { passed: 9, failed: 3, notApplicable: 1, noData: 2, ambiguous: 0 },
  rules: [
    { rule: "x", title: "合计应当相符", basis: "财预〔2016〕143号", passed: 9, failed: 3, notApplicable: 1, noData: 0, ambiguous: 0, reasons: [] },
    { rule: "y", title: "两表应当相符", basis: "勾稽关系", passed: 0, failed: 0, notApplicable: 0, noData: 1, ambiguous: 0, reasons: ["没有表5"] },
    { rule: "z", title: "年份应当一致", basis: "勾稽关系", passed: 0, failed: 0, notApplicable: 0, noData: 1, ambiguous: 0, reasons: ["没有年份"] },
  ],
  notices: ["文件含有宏"],
  changes: {
    from: "改前.xlsx", tables: { added: [], gone: ["表9"] }, numbers: QUOTES,
    figures: [
      { table: "budget-3", tableName: "表3", line: "2080101 <u>运行</u>", column: "基本支出", before: { text: "=1+1", at: { sheet: SHEET, row: 6, column: 4 } }, quotes: [] },
      { table: "budget-3", tableName: "表3", line: "合计", column: "合计", before: { text: "12.00", at: { sheet: SHEET, row: 4, column: 4 } }, now: { text: "13.00", at: { sheet: SHEET, row: 5, column: 4 } }, difference: "+1.00", quotes: QUOTES.slice(0, 2) },
    ],
  },
};

export const ABOUT: ReportAbout = { file: "C:\\Users\\zhang\\公开\\甲局.xlsx", date: "2026-11-30", version: "9.8.7", narrative: "/home/zhang/说明.docx" };

/** What every form of a report must say: head, findings with place, basis and arithmetic, what was checked and what was not. */
const SAID = [
  "甲局.xlsx", "云岭县<水文>局", "2026年部门预算公开", "说明.docx", "2026年11月30日", "9.8.7", "错误 2，警告 1，提示 1", "通过 9，不符 3，不适用 1，缺数据 2，有歧义 0", "文件含有宏",
  "=错误乙<img src=x>不对。请核对。", "1 + 2 = 3", "财预〔2016〕143号", "说明.docx 第 57 段", "整个文件", "附件<script>", "没有找到表头", "没有表5", "与之有关的1项核对", "年份应当一致",
  "改动前后对照", "与“改前.xlsx”对照：公开表有 2 个数字变化，少了表9；情况说明中 2 处还是原来的数，1 处已经改过。", "“合计”的合计（E6）", "“2080101 <u>运行</u>”的基本支出（原在E7）", "=1+1", "（已经没有这一行）",
  "说明.docx 第 57 段 “12.00”：合计12.00万元<i>。", "待改", "已改", "占比、增减率等推算的数", "（1 ÷ 2 = 50%）",
];
const lettersOf = (text: string): string => text.replace(/\s/g, "");

/** Throws where a form of the report leaves something out, or tells what it must not. */
export function expectAll(text: string): void {
  const plain = lettersOf(text);
  for (const words of SAID) expect(plain).toContain(lettersOf(words));
  expect(text).not.toMatch(/zhang|Users|home|\u0001/);
}
