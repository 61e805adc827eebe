import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { makeAccounts } from "../../generator/accounts/accounts-agency";
import { standardAccounts } from "../../generator/accounts/accounts-layout";
import { layOutAccounts } from "../../generator/accounts/lay-out-accounts";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { asTextNarrative, withProseSheet } from "../../generator/narrative/as-host";
import { narrativeOf } from "../../generator/narrative/narrative-of";
import { standardWording } from "../../generator/narrative/wording";
import { drawPerformance, type DrawnPerformance } from "../../generator/performance/draw-performance";
import { reviewsOf, targetsOf, type MadePerformance } from "../../generator/performance/performance-data";
import { plainPerformance, randomPerformanceLayout, type PerformanceLayout } from "../../generator/performance/performance-layout";
import { performanceMutants } from "../../generator/performance/performance-mutants";
import { address, likelyCell } from "../support/addresses";

interface Made {
  readonly seed: number;
  readonly tables: readonly MadePerformance[];
  readonly drawn: DrawnPerformance;
  readonly layout: PerformanceLayout;
  readonly workbook: Workbook;
}

function budgetWithTargets(seed: number): Made {
  const agency = makeAgency(seed, { year: 2024 });
  const tables = targetsOf(agency, seed);
  const layout = randomPerformanceLayout(seed);
  const drawn = drawPerformance(tables, layout);
  const { workbook } = layOut(agency, standardLayout);
  const book = { ...workbook, sheets: [...workbook.sheets, ...drawn.sheets] };
  return { seed, tables, drawn, layout, workbook: seed % 2 === 0 || agency.units.length > 1 ? book : withProseSheet(book, narrativeOf(agency, standardWording)) };
}

function reviews(seed: number): Made {
  const accounts = makeAccounts(seed);
  const { workbook, places } = layOutAccounts(accounts, standardAccounts);
  const spent = places.find(({ table, rowKey, columnKey }) => table === "accounts-03" && rowKey === "total" && columnKey === "total")?.printed;
  if (spent === undefined) throw new Error("no 本年支出合计");
  const tables = reviewsOf({ name: accounts.name, year: accounts.year, projects: makeAgency(seed).profile.projects.slice(0, 2 + (seed % 4)), spent }, seed);
  const layout = randomPerformanceLayout(seed);
  const drawn = drawPerformance(tables, layout);
  return { seed, tables, drawn, layout, workbook: { ...workbook, sheets: [...workbook.sheets, ...drawn.sheets] } };
}

const seeds = (count: number): readonly number[] => {
  const [first = 1, last = first + count - 1] = (process.env["SEEDS"] ?? "").split("-").filter((part) => part !== "").map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

function complaints({ seed, workbook }: Made): readonly string[] {
  return checkWorkbook(workbook).findings.filter(({ severity }) => severity !== "info").map((finding) => `seed ${String(seed)}: ${finding.severity} ${finding.rule} ${finding.at.length === 0 ? "" : likelyCell(finding)} ${finding.message}`);
}

test("consistent targets beside their budget have no errors and no warnings, in mixed layouts", () => {
  expect(seeds(5).map(budgetWithTargets).flatMap(complaints)).toEqual([]);
});

test("a project that the text says is not published needs no targets; without the sentence it does", () => {
  const agency = makeAgency(5, { year: 2024, units: 1 });
  const drawn = drawPerformance(targetsOf(agency, 5), plainPerformance);
  const { workbook } = layOut(agency, standardLayout);
  const [of7] = targetsOf(agency, 5).flatMap((table, at) => (table.isInTable7 === true && table.funds[2]?.yuan[0] === 0 ? [{ at, yuan: table.funds[1]?.yuan[0] ?? 0 }] : []));
  if (of7 === undefined) throw new Error("no project of table 7");
  const without = { ...workbook, sheets: [...workbook.sheets, ...drawn.sheets.filter((_, at) => at !== of7.at)] };
  const { paragraphs } = narrativeOf(agency, standardWording);
  const at = paragraphs.findIndex((text) => text.includes("预算绩效管理的财政拨款项目"));
  const told = (sentence: string): readonly string[] => {
    const narrative = asTextNarrative({ name: "情况说明", paragraphs: [...paragraphs.slice(0, at + 1), ...(sentence === "" ? [] : [sentence]), ...paragraphs.slice(at + 1)] });
    return checkWorkbook(without, { narrative }).findings.filter(({ severity }) => severity !== "info").map(({ severity, rule }) => `${severity} ${rule}`);
  };
  expect(at).toBeGreaterThan(0);
  expect(told("")).toEqual(["warning performance/projects-told"]);
  expect(told(`本部门有1个项目，涉及金额${(of7.yuan / 10_000).toFixed(2)}万元，项目绩效目标不予公开。`)).toEqual([]);
  expect(told("本部门有3个项目，涉及金额0.05万元，项目绩效目标不予公开。")).toEqual(["warning performance/projects-told"]);
});

test("consistent self-evaluations have no errors and no warnings, in mixed layouts", () => {
  expect(seeds(8).map(reviews).flatMap(complaints)).toEqual([]);
});

const FOUND = 0.99;
const AT_THE_CELL = 0.99;
const FINDINGS_EACH = 1.25;

/** What changed cells add to what was said before. */
function expectFound(documents: readonly Made[], each: number): void {
  let [mutants, found, atTheCell, findings] = [0, 0, 0, 0];
  const missed: string[] = [];
  for (const { seed, tables, drawn, layout, workbook } of documents) {
    const before = new Set(checkWorkbook(workbook).findings.map(({ id, message }) => `${id} ${message}`));
    for (const { kind, place, workbook: changed, before: was, after } of performanceMutants(workbook, tables, drawn, layout, seed, each)) {
      const told = checkWorkbook(changed).findings.filter(({ severity, id, message }) => severity !== "info" && !before.has(`${id} ${message}`));
      mutants += 1;
      findings += told.length;
      if (told.length > 0) found += 1;
      const cell = address(place.cell);
      if (told.some((finding) => finding.at.some((at) => address(at) === cell))) atTheCell += 1;
      if (told.length !== 1 || !told.some((finding) => finding.at.some((at) => address(at) === cell))) missed.push(`seed ${String(seed)} ${kind} ${cell} ${was}→${after}: ${told.map((finding) => `${finding.severity} ${finding.rule} ${finding.at.length === 0 ? "" : likelyCell(finding)}`).join(", ") || "nothing"}`);
    }
  }
  if (process.env["SEEDS"] !== undefined) console.info([JSON.stringify({ mutants, found, atTheCell, findings }), ...missed].join("\n"));
  const verdict = { found: found / mutants >= FOUND, atTheCell: atTheCell / mutants >= AT_THE_CELL, brief: findings / mutants <= FINDINGS_EACH };
  expect({ ...verdict, missed: verdict.found && verdict.atTheCell && verdict.brief ? [] : missed }).toEqual({ found: true, atTheCell: true, brief: true, missed: [] });
}

test("one change of a target is found, at that cell", () => expectFound(seeds(2).map(budgetWithTargets), 6));

test("one change of a self-evaluation is found, at that cell", () => expectFound(seeds(3).map(reviews), 10));
