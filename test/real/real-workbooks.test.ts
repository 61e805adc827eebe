import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import type { Report } from "../../src/core/checking/report";
import { readWorkbookFile } from "../../src/hosts/file/read-workbook-file";
import { likelyCell } from "../core/support/addresses";

/** Published workbooks lie beside the repository where they may be kept; they are never part of it. */
const FOLDER = join(__dirname, "../../../shared/workbooks");
const here = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

interface Known {
  /** Words of the file's name. */
  readonly file: RegExp;
  readonly tables: readonly number[];
  /** "rule sheet!cell" of every error; each was looked up in the document by hand. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly performance: Performance;
}

/** What is said of performance tables: errors at their cells, warnings counted by rule. */
interface Performance {
  readonly tables: number;
  readonly errors: readonly string[];
  readonly warnings: Readonly<Record<string, number>>;
}

const KNOWN: readonly Known[] = [
  { file: /巴州.*2022.*整体/, tables: [], errors: [], warnings: [],
    // 11 月 has 30 days; one name stands for 人数, 次数 and 准确率.
    performance: { tables: 1, errors: ["duplicate-indicator 部门整体支出绩效目标表!D24", "impossible-date 部门整体支出绩效目标表!E56"], warnings: {} } },
  // Its table 2 was lost in publication.
  { file: /巴州.*2023.*预算/, tables: [1, 3, 4, 5, 6, 7, 8, 9, 10], errors: [], warnings: ["document/missing-tables 表1 部门收支总体情况表!A2"],
    performance: { tables: 6, errors: ["weights 绩效6 社会保险经办服务和中心运行经费!G8"], warnings: { "blank-row": 1, "last-year-missing": 1 } } },
  { file: /昌吉州人社局2024/, tables: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], errors: [], warnings: [],
    // The one project without targets is told as not published; one table bears a short name.
    performance: { tables: 12, errors: [], warnings: { "kinds-missing": 1, "last-year-missing": 11, "unit-name": 1, units: 2 } } },
  {
    file: /昌吉州社保局2023/, tables: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    errors: [
      // 20806 and 2080699: 20.54 where their sources, their 类 and table 3 say 21.16.
      "identity/t2-rows 表2 部门收入总体情况表!E15",
      "identity/t2-columns 表2 部门收入总体情况表!E16",
      "structure/not-split 表2 部门收入总体情况表!G30",
      // 20825 under the name of 20805.
      "names/another-codes-name 表5 一般公共预算支出情况表!D18",
    ],
    warnings: ["structure/not-split 表1 部门收支总体情况表!B8", "names/one-code-one-name 表4 财政拨款收支预算总体情况表!C35"],
    performance: { tables: 15, errors: ["weights 绩效6 公共经办服务保障!G8"], warnings: { "blank-row": 1, "kinds-missing": 10, "last-year-missing": 15, operator: 1, "projects-told": 1, "unit-name": 1 } },
  },
  { file: /决算/, tables: [], errors: [], warnings: [],
    performance: { tables: 7, errors: ["above-whole 整体支出绩效自评表!D5"], warnings: { "indicator-score": 7, "kinds-missing": 1, "unit-name": 1 } } },
];

async function check(name: string): Promise<Report> {
  return checkWorkbook(await readWorkbookFile(readFileSync(join(FOLDER, name)), name));
}

/** What is said of the tables; what is said of the prose stands in test/core/checking-narrative/published-narratives.test.ts. */
function told({ findings }: Report, severity: string): string[] {
  return findings.filter((finding) => finding.severity === severity && !/^(?:narrative|performance)\//.test(finding.rule)).map((finding) => `${finding.rule} ${likelyCell(finding)}`);
}

function toldOfPerformance({ findings, tables }: Report): Performance {
  const own = findings.filter(({ rule }) => rule.startsWith("performance/")).map((finding) => ({ ...finding, rule: finding.rule.replace("performance/", "") }));
  const warnings: Record<string, number> = {};
  for (const { rule, severity } of own) if (severity === "warning") warnings[rule] = (warnings[rule] ?? 0) + 1;
  return { tables: tables.filter(({ id }) => /^(?:project|whole)-/.test(id)).length, errors: own.filter(({ severity }) => severity === "error").map((finding) => `${finding.rule} ${likelyCell(finding)}`), warnings };
}

if (here.length === 0) {
  test("the published workbooks (../shared/workbooks beside the repository) are not here: nothing was checked against them", () => {
    expect(existsSync(FOLDER)).toBe(false);
  });
} else {
  const present = KNOWN.flatMap((known) => here.filter((name) => known.file.test(name)).map((name) => [name, known] as const));

  test("every known workbook is here", () => expect(present).toHaveLength(KNOWN.length));

  describe.each(present)("%s", (name, known) => {
    let report: Report;
    beforeAll(async () => {
      report = await check(name);
    });

    test("its tables are recognised", () => expect(report.tables.filter(({ id }) => id.startsWith("budget-")).map(({ id }) => Number(id.replace("budget-", "")))).toEqual(known.tables));
    test("its errors are those that are in it, at their cells", () => expect(told(report, "error")).toEqual(known.errors));
    test("its warnings are those that a reviewer would give", () => expect(told(report, "warning")).toEqual(known.warnings));
    test("its performance tables are read, and what is said of them is in them", () => expect(toldOfPerformance(report)).toEqual(known.performance));
    test("whatever sheet is no table is told with a reason", () => {
      for (const { reason } of report.unrecognised) expect(reason).toMatch(/\p{Script=Han}{2}/u);
      expect(report.unrecognised.length + report.tables.length).toBeGreaterThan(0);
    });
    test("a consistent document gives nothing but tails and hints, and the errors have arithmetic", () => {
      for (const { severity, message } of report.findings) if (severity === "error") expect(message).toMatch(/请/);
      expect(report.notices).toEqual([]);
    });
  });
}
