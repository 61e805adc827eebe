import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Finding } from "../../../src/core/checking/finding";
import { mutants, type Mutant, type MutantKind } from "../../generator/mutants";
import { address, likelyCell } from "../support/addresses";
import { namedDocuments, randomDocuments, type MadeDocument } from "../support/made-documents";

const FOUND = 0.99;
const AT_THE_CELL = 0.97;
/** Of the findings that a single mistake makes: nobody wants to be told one thing many times. */
const FINDINGS_EACH = 1.5;

interface Tally {
  mutants: number;
  found: number;
  atTheCell: number;
  findings: number;
}

interface Run {
  readonly kinds: ReadonlyMap<MutantKind, Tally>;
  readonly missed: readonly string[];
}

/** What a changed cell adds to what was said before: every finding but information. */
function newFindings(mutant: Mutant, before: ReadonlySet<string>): Finding[] {
  return checkWorkbook(mutant.workbook).findings.filter(({ severity, id, message }) => severity !== "info" && !before.has(`${id} ${message}`));
}

function run(documents: Iterable<MadeDocument>, each: number): Run {
  const kinds = new Map<MutantKind, Tally>();
  const missed: string[] = [];
  for (const { name, seed, laidOut } of documents) {
    const before = new Set(checkWorkbook(laidOut.workbook).findings.map(({ id, message }) => `${id} ${message}`));
    for (const mutant of mutants(laidOut, seed, each)) {
      if (mutant.revealedBy === "nothing") continue;
      const findings = newFindings(mutant, before);
      const cell = address(mutant.place.cell);
      const tally = kinds.get(mutant.kind) ?? { mutants: 0, found: 0, atTheCell: 0, findings: 0 };
      kinds.set(mutant.kind, tally);
      tally.mutants++;
      tally.findings += findings.length;
      const atTheCell = findings.some((finding) => likelyCell(finding) === cell);
      if (findings.length > 0) tally.found++;
      if (atTheCell) tally.atTheCell++;
      else missed.push(`${name} (seed ${String(seed)}) ${mutant.kind} ${mutant.place.table} ${cell} ${String(mutant.before?.value)}→${String(mutant.after?.value)}: ${findings.map((finding) => `${finding.rule} ${likelyCell(finding)}`).join(", ") || "nothing"}`);
    }
  }
  return { kinds, missed };
}

function expectGood({ kinds, missed }: Run): void {
  const all = [...kinds.values()].reduce((a, b) => ({ mutants: a.mutants + b.mutants, found: a.found + b.found, atTheCell: a.atTheCell + b.atTheCell, findings: a.findings + b.findings }));
  if (process.env["SEEDS"] !== undefined) console.info([JSON.stringify(all), ...[...kinds].map(([kind, tally]) => `${kind} ${JSON.stringify(tally)}`), ...missed].join("\n"));
  // The list is what a reader of a failure needs; the ratios are what is asked.
  const verdict = { found: all.found / all.mutants >= FOUND, atTheCell: all.atTheCell / all.mutants >= AT_THE_CELL, brief: all.findings / all.mutants <= FINDINGS_EACH };
  expect({ ...verdict, missed: verdict.found && verdict.atTheCell ? [] : missed }).toEqual({ found: true, atTheCell: true, brief: true, missed: [] });
  expect([...kinds.keys()].sort()).toEqual(["blank", "cents", "code", "digit", "error", "garbage", "name", "sign", "stray", "swap", "tenfold", "unit"]);
}

test("one wrong cell is found, at that cell, in every named layout", () => {
  expectGood(run(namedDocuments(), 5));
});

test("one wrong cell is found, at that cell, in random layouts", () => {
  expectGood(run(randomDocuments(20), 20));
});
