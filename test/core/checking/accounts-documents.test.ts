import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { makeAccounts } from "../../generator/accounts/accounts-agency";
import { accountsVariants, randomAccountsLayout } from "../../generator/accounts/accounts-layout";
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
