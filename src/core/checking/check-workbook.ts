import { budgetIdentities } from "../identities/budget-identities";
import type { Disclosure, RecognisedTable } from "../recognition/disclosure";
import type { Narrative } from "../narrative/narrative";
import { recognise } from "../recognition/recognise";
import type { Workbook } from "../workbook/workbook";
import { checkNarrative } from "./check-narrative";
import { tailFindings } from "./cluster-tails";
import type { Finding } from "./finding";
import { hintFinding, mistakeFinding } from "./identity-findings";
import { locateMistakes } from "./locate-mistakes";
import { miskeyedCodes } from "./miskeyed-codes";
import { orderFindings } from "./order-findings";
import type { Report, ReportTable, Unrecognised } from "./report";
import type { CheckContext } from "./rule";
import { runIdentities, type Comparisons } from "./run-identities";
import { runRules } from "./run-rules";
import { rules } from "./rules/registry";
import { suppressConsequences } from "./suppress-consequences";
import { Tally } from "./tally";
import { trustedUnits } from "./trusted-units";

/** Companion documents; what they are needed for is no data without them. */
export interface CheckOptions {
  readonly lastYear?: Workbook;
  readonly budget?: Workbook;
  /** The narrative to be held against the tables. Prose on the workbook's own sheets is not read until reading it has proved itself. */
  readonly narrative?: Narrative;
}

/** Recognises and checks a workbook. Never throws for what a workbook holds; reads nothing but its arguments. */
export function checkWorkbook(workbook: Workbook, options: CheckOptions = {}): Report {
  const current = recognise(workbook);
  const context: CheckContext = {
    workbook,
    current,
    ...(options.lastYear === undefined ? {} : { lastYear: recognise(options.lastYear) }),
    ...(options.budget === undefined ? {} : { budget: recognise(options.budget) }),
  };
  const tally = new Tally();
  const told = runRules(rules, context, tally);
  const comparisons = runIdentities(budgetIdentities(), { ...context, current: trustedUnits(current) }, tally);
  const prose = checkNarrative(options.narrative, context, tally);
  const findings = [...told, ...comparisons.broken, ...identityFindings(comparisons), ...(prose?.findings ?? [])];
  return {
    tables: [...current.tables.values()].map(reportTable),
    unrecognised: unrecognisedOf(current),
    findings: orderFindings(suppressConsequences(findings)),
    ledger: tally.total(),
    rules: tally.perRule(),
    notices: workbook.notices,
    ...(prose === undefined || options.narrative === undefined ? {} : { narrative: options.narrative, numbers: prose.statuses }),
  };
}

/** Failing comparisons → mistakes at their likely cells; what a mistake settles is not told again as a hint or a tail. */
function identityFindings({ failed, tails, passed }: Comparisons): Finding[] {
  const strict = failed.filter(({ identity }) => identity.line.severity !== "info");
  const hints = failed.filter(({ identity }) => identity.line.severity === "info");
  const codes = miskeyedCodes(strict, [...passed, ...tails]);
  const settled = new Set(codes.flatMap(({ comparisons }) => comparisons));
  const located = locateMistakes(strict.filter((one) => !settled.has(one)), [...passed, ...tails]);
  const suspects = new Set(located.map(({ likely }) => likely.figure));
  const independent = hints.filter(({ terms }) => !terms.some(({ figure }) => figure !== undefined && suspects.has(figure)));
  return [...codes.map(({ finding }) => finding), ...located.map(mistakeFinding), ...independent.map(hintFinding), ...tailFindings(tails.filter(({ identity }) => identity.line.severity !== "info"))];
}

function reportTable({ standard, title, range, unit, year, agency }: RecognisedTable): ReportTable {
  return {
    id: standard.id, title, range, unit,
    ...(year === undefined ? {} : { year: year.value }),
    ...(agency === undefined ? {} : { agency: agency.text }),
  };
}

function unrecognisedOf({ unrecognised }: Disclosure): Unrecognised[] {
  return unrecognised.map(({ sheet, reason }) => ({ sheet, reason }));
}
