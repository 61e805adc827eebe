import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { drawPerformance, type DrawnPerformance } from "../../generator/performance/draw-performance";
import { reviewsOf, targetsOf, type MadePerformance } from "../../generator/performance/performance-data";
import { randomPerformanceLayout } from "../../generator/performance/performance-layout";
import { likelyCell } from "../support/addresses";

interface Made {
  readonly seed: number;
  readonly tables: readonly MadePerformance[];
  readonly drawn: DrawnPerformance;
  readonly workbook: Workbook;
}

function budgetWithTargets(seed: number): Made {
  const agency = makeAgency(seed, { year: 2024 });
  const tables = targetsOf(agency, seed);
  const drawn = drawPerformance(tables, randomPerformanceLayout(seed));
  const { workbook } = layOut(agency, standardLayout);
  return { seed, tables, drawn, workbook: { ...workbook, sheets: [...workbook.sheets, ...drawn.sheets] } };
}

function reviews(seed: number): Made {
  const agency = makeAgency(seed, { year: 2024 });
  const tables = reviewsOf({ name: agency.name, year: agency.year, projects: agency.profile.projects.slice(0, 2 + (seed % 4)) }, seed);
  const drawn = drawPerformance(tables, randomPerformanceLayout(seed));
  return { seed, tables, drawn, workbook: { name: "自评", sheets: drawn.sheets, notices: [] } };
}

const seeds = (count: number): readonly number[] => {
  const [first = 1, last = first + count - 1] = (process.env["SEEDS"] ?? "").split("-").filter((part) => part !== "").map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

function complaints({ seed, workbook }: Made): readonly string[] {
  return checkWorkbook(workbook).findings.filter(({ severity }) => severity !== "info").map((finding) => `seed ${String(seed)}: ${finding.severity} ${finding.rule} ${finding.at.length === 0 ? "" : likelyCell(finding)} ${finding.message}`);
}

test("consistent targets beside their budget have no errors and no warnings, in mixed layouts", () => {
  expect(seeds(14).map(budgetWithTargets).flatMap(complaints)).toEqual([]);
});

test("consistent self-evaluations have no errors and no warnings, in mixed layouts", () => {
  expect(seeds(14).map(reviews).flatMap(complaints)).toEqual([]);
});
