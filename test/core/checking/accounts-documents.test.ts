import { checkWorkbook, type CheckOptions } from "../../../src/core/checking/check-workbook";
import type { Report } from "../../../src/core/checking/report";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { asTextNarrative } from "../../generator/narrative/as-host";
import { finalAccountsOf } from "../../generator/narrative/final-accounts";
import { standardWording } from "../../generator/narrative/wording";
import { makeAccounts } from "../../generator/accounts/accounts-agency";
import { accountsVariants, plainAccounts, randomAccountsLayout, standardAccounts } from "../../generator/accounts/accounts-layout";
import { accountsMutants } from "../../generator/accounts/accounts-mutants";
import { layOutAccounts, type LaidOutAccounts } from "../../generator/accounts/lay-out-accounts";
import { address, likelyCell } from "../support/addresses";

const FOUND = 0.99;
const AT_THE_CELL = 0.97;
const FINDINGS_EACH = 1.5;

interface Made {
  readonly name: string;
  readonly seed: number;
  readonly laidOut: LaidOutAccounts;
}

const named: readonly Made[] = accountsVariants.map(({ name, layout }, at) => ({ name, seed: at + 1, laidOut: layOutAccounts(makeAccounts(at + 1), layout) }));

function mixed(count: number): readonly Made[] {
  const first = Number(process.env["SEEDS"]?.split("-")[0] ?? 1);
  const last = Number(process.env["SEEDS"]?.split("-")[1] ?? first + count - 1);
  return Array.from({ length: last - first + 1 }, (_, at) => ({ name: "mixture", seed: first + at, laidOut: layOutAccounts(makeAccounts(first + at), randomAccountsLayout(first + at)) }));
}

function complaints({ name, seed, laidOut }: Made): readonly string[] {
  return checkWorkbook(laidOut.workbook).findings.filter(({ severity }) => severity !== "info").map((finding) => `${name} (seed ${String(seed)}): ${finding.severity} ${finding.rule} ${likelyCell(finding)} ${finding.message}`);
}

test("consistent final accounts have no errors and no warnings, in every layout", () => {
  expect(named.flatMap(complaints)).toEqual([]);
});

test("consistent final accounts have no errors and no warnings, in mixed layouts", () => {
  expect(mixed(60).flatMap(complaints)).toEqual([]);
});

/** What changed cells add to what was said before. */
function expectFound(documents: readonly Made[], each: number): void {
  let [mutants, found, atTheCell, findings] = [0, 0, 0, 0];
  const missed: string[] = [];
  for (const { name, seed, laidOut } of documents) {
    const before = new Set(checkWorkbook(laidOut.workbook).findings.map(({ id, message }) => `${id} ${message}`));
    for (const mutant of accountsMutants(laidOut, seed, each)) {
      if (mutant.broken === 0) continue;
      const told = checkWorkbook(mutant.workbook).findings.filter(({ severity, id, message }) => severity !== "info" && !before.has(`${id} ${message}`));
      const cell = address(mutant.place.cell);
      mutants++;
      findings += told.length;
      if (told.length > 0) found++;
      if (told.some((finding) => likelyCell(finding) === cell)) atTheCell++;
      else missed.push(`${name} (seed ${String(seed)}) ${mutant.kind} ${mutant.place.table} ${mutant.place.rowKey}/${mutant.place.columnKey} ${cell} ${String(mutant.place.printed)}→${String(mutant.after?.value)} breaks ${String(mutant.broken)}: ${told.map((finding) => `${finding.rule} ${likelyCell(finding)}`).join(", ") || "nothing"}`);
    }
  }
  if (process.env["SEEDS"] !== undefined) console.info([JSON.stringify({ mutants, found, atTheCell, findings }), ...missed].join("\n"));
  const verdict = { found: found / mutants >= FOUND, atTheCell: atTheCell / mutants >= AT_THE_CELL, brief: findings / mutants <= FINDINGS_EACH };
  expect({ ...verdict, missed: verdict.found && verdict.atTheCell ? [] : missed }).toEqual({ found: true, atTheCell: true, brief: true, missed: [] });
}

test("one wrong amount is found, at that cell, in every layout", () => expectFound(named, 12));

test("one wrong amount is found, at that cell, in mixed layouts", () => expectFound(mixed(20), 15));

const agency = makeAgency(4, { year: 2024 });
const accounts = { ...makeAccounts(4, { year: 2024 }), name: agency.name };
const { workbook } = layOutAccounts(accounts, { ...standardAccounts, title: "year" });
const told = (options: CheckOptions, of = workbook): readonly string[] => {
  const { findings, notices } = checkWorkbook(of, options);
  return [...notices, ...findings.filter(({ rule }) => /a7-budget|document\/missing/.test(rule)).map(({ severity, message }) => `${severity} ${message}`)];
};

test("the budget of the same year: the three public expenses are compared, and a difference is a hint", () => {
  expect(told({})).toEqual([]);
  const hints = told({ budget: layOut(agency, standardLayout).workbook });
  expect(hints.length).toBeGreaterThan(0);
  for (const hint of hints) expect(hint).toMatch(/^info 决算07表的预算数与年初公开的预算不同；年中调整过预算的，可不改：决算07表“.+”预算数 .+ ≠ 预算表10“.+”合计 /);
});

test.each([
  ["another year's", { budget: { ...layOut(agency, standardLayout).workbook, name: "某县2023年部门预算公开.xlsx" } }, /^预算文件“.+”写的是2023年，本文件是2024年，不是同一年度，没有用来核对/],
  ["another unit's", { budget: layOut(makeAgency(77, { year: 2024 }), standardLayout).workbook }, /^预算文件“.+”写的单位是“.+”，不是本单位，没有用来核对/],
  ["no budget", { budget: workbook }, /^预算文件“.+”里没有识别出部门预算公开表，没有用来核对/],
  ["a budget as last year's", { lastYear: layOut(makeAgency(4, { year: 2023 }), standardLayout).workbook }, /^上年的文件“.+”是部门预算公开，本文件是部门决算公开，不是同一种公开文件，没有用来核对/],
])("a companion that is %s is told once and not used", (_what, options, words) => {
  const [notice, ...more] = told(options);
  expect(notice).toMatch(words);
  expect(more).toEqual([]);
});

test("a budget with a budget beside it: told, since nothing is compared", () => {
  const own = layOut(agency, standardLayout).workbook;
  expect(told({ budget: own }, own)[0]).toMatch(/^预算文件“.+”要与部门决算公开一起核对，而本文件不是部门决算公开，没有用来核对/);
});

test("a missing table is told by its name in final accounts", () => {
  const without = { ...workbook, sheets: workbook.sheets.filter(({ name }) => !name.includes("收入决算表")) };
  expect(told({}, without)).toEqual(["warning 没有找到决算02表（收入决算表）。公开表应当齐全，没有数据的也要列出空表并说明；与它们有关的核对未进行。如果这些表在工作簿中，请检查标题和表头。"]);
});

test("a table in a wrong unit is one finding, whatever hangs on it", () => {
  for (const number of [2, 3, 4, 5, 6] as const) {
    const { workbook: book, places } = layOutAccounts(accounts, { ...standardAccounts, merges: false });
    const wrong = places.find(({ table }) => table === `accounts-0${String(number)}`)?.cell.sheet;
    const sheets = book.sheets.map((one) => (one.name === wrong ? { ...one, rows: one.rows.map((row) => row?.map((cell) => (cell?.value === "金额单位：万元" ? { value: "金额单位：元" } : cell))) } : one));
    const loud = checkWorkbook({ ...book, sheets }).findings.filter(({ severity }) => severity !== "info").map(({ rule, table }) => `${rule} ${table ?? ""}`);
    expect(loud).toEqual([`document/units-apart accounts-0${String(number)}`]);
  }
});

test("a narrative of final accounts beside tables that are not its own is told of that once, and read as it is alone", () => {
  const made = finalAccountsOf(3, standardWording);
  const alone = checkWorkbook({ name: "说明", sheets: [], notices: [] }, { narrative: asTextNarrative(made) });
  const beside = checkWorkbook(layOutAccounts(makeAccounts(3), plainAccounts).workbook, { narrative: asTextNarrative(made) });
  const prose = (report: Report): readonly string[] => report.findings.filter(({ rule }) => rule.startsWith("narrative/")).map(({ id }) => id);
  expect(prose(beside).filter((id) => id !== "narrative/another-document/amounts")).toEqual(prose(alone));
  expect(prose(beside)).toContain("narrative/another-document/amounts");
});
