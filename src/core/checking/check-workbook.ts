import { identitiesOf } from "../identities/document-identities";
import type { Disclosure, RecognisedTable } from "../recognition/disclosure";
import type { Narrative } from "../narrative/narrative";
import type { Exact } from "../figures/exact";
import { unitFactor } from "../figures/unit";
import { Recall } from "../recall/recall";
import { cellKey } from "../workbook/cell-ref";
import type { PerformanceTable } from "../recognition/performance/performance-table";
import type { Workbook } from "../workbook/workbook";
import { budgetDocument, lastYearDocument, type CompanionDocument } from "./companion-document";
import { compareDocuments } from "./changes/compare-documents";
import { tailFindings } from "./cluster-tails";
import type { Finding } from "./finding";
import { atLevel, identitiesInForce, inForce, ownRulesNotices, SWITCHED_OFF } from "./own-rules/in-force";
import { readOwnRules } from "./own-rules/read-own-rules";
import { runOwnRules } from "./own-rules/run-own-rules";
import { hintFinding, mistakeFinding } from "./identity-findings";
import { locateMistakes, type Located } from "./locate-mistakes";
import { miskeyedCodes } from "./miskeyed-codes";
import { verifyNarrative } from "./narrative/verify-narrative";
import { orderFindings } from "./order-findings";
import { newMemory, readDocument, type ReadingMemory } from "./read-document";
import type { Report, ReportTable, Unrecognised } from "./report";
import type { CheckContext } from "./rule";
import { runIdentities, type Comparisons } from "./run-identities";
import { runRules } from "./run-rules";
import { applyReviews } from "./review/apply-reviews";
import { readReviews } from "./review/read-reviews";
import { subjectOf } from "./subject-of";
import { rules } from "./rules/registry";
import { performanceKey } from "./survey/performance-lines";
import { suppressConsequences } from "./suppress-consequences";
import { Tally } from "./tally";
import { unitsOf, type UnitBooks } from "./unit-documents";
import { watchedContext } from "./watched-context";
import { trustedUnits } from "./survey/trusted-units";

/** Companion documents; what they are needed for is no data without them. */
export interface CheckOptions {
  readonly lastYear?: Workbook;
  /** The budget of the same year, for final accounts. */
  readonly budget?: Workbook;
  /** The same document before its tables were changed: what changed is told, and which words quote it. */
  readonly changedFrom?: Workbook;
  /** The units of a department, which it is held against the sum of. */
  readonly units?: UnitBooks;
  /** Takes the place of the prose on the workbook's own sheets; null where no text at all is to be read. */
  readonly narrative?: Narrative | null;
}

/** Recognises and checks a workbook. Never throws for what a workbook holds; reads nothing but its arguments. */
export function checkWorkbook(whole: Workbook, options: CheckOptions = {}): Report {
  return check(whole, options, { read: newMemory() });
}

/** The same check for a workbook over time: sheets that are the same objects are not read again, and rules whose figures and words are the same are not asked again. The reports are the same. */
export function createChecker(): typeof checkWorkbook {
  const before: Before = { read: newMemory(), printed: new Recall(), trusted: new Recall() };
  return (whole, options = {}) => check(whole, options, before);
}

/** What a check may go on from, and leaves for the next one. */
interface Before {
  readonly read: ReadingMemory;
  /** What was worked out of the tables as printed, and of those in the unit that their amounts are in. */
  readonly printed?: Recall;
  readonly trusted?: Recall;
  doubted?: ReadonlyMap<string, Exact>;
}

function check(whole: Workbook, options: CheckOptions, before: Before): Report {
  const { read: memory } = before;
  const { sheet: reviewSheet, reviews, notices: reviewNotices, rest: workbook } = readReviews(whole);
  const document = readDocument(workbook, options.narrative, memory);
  const { current, text } = document;
  const lastYear = options.lastYear === undefined ? undefined : lastYearDocument(readDocument(options.lastYear, undefined, memory), document);
  const budget = options.budget === undefined ? undefined : budgetDocument(readDocument(options.budget, null, memory), document);
  const units = options.units === undefined ? undefined : unitsOf(options.units, document);
  const own = readOwnRules(workbook);
  const context: CheckContext = {
    workbook,
    current,
    ownRules: own,
    ...(text === undefined ? {} : { text }),
    ...(units === undefined ? {} : { units: units.given }),
    ...(lastYear?.disclosure === undefined ? {} : { lastYear: lastYear.disclosure }),
    ...(lastYear?.read === undefined ? {} : { lastYearNarrative: lastYear.read }),
    ...(budget?.disclosure === undefined ? {} : { budget: budget.disclosure }),
  };
  before.printed?.begin();
  before.trusted?.begin();
  const tally = new Tally();
  for (const { rule, title } of [...own.settings.values()].filter(({ off }) => off)) tally.add({ id: rule, title, basis: "" }, "noData", SWITCHED_OFF);
  const told = runRules(inForce(rules, own.settings), watchedContext(context, before.printed), tally, undefined, before.printed?.again);
  const inUnits = { ...context, current: trustedUnits(current) };
  const trusted = watchedContext(inUnits, before.trusted);
  const mistakes = mistakesIn(runIdentities(identitiesInForce(identitiesOf(current.document), own.settings), trusted, tally, before.trusted?.again));
  before.doubted = steady(before.doubted, doubtedFigures(mistakes.located));
  const beside = watchedContext({ ...inUnits, doubted: before.doubted }, before.trusted);
  const prose = text === undefined ? undefined : verifyNarrative(text.read, text.narrative, beside, tally, before.trusted);
  const compared = options.changedFrom === undefined ? undefined : compareDocuments(readDocument(options.changedFrom, null, memory), { ...document, context: beside, ...(prose === undefined ? {} : { statuses: prose.statuses }) });
  const subject = subjectOf(document);
  const findings = [...told, ...mistakes.findings, ...(prose?.findings ?? []), ...runOwnRules(own.identities, trusted, subject?.year, tally)].map((finding) => atLevel(finding, own.settings));
  return {
    ...(subject === undefined ? {} : { subject }),
    tables: [...[...current.tables.values()].map(reportTable), ...current.performance.map(reportPerformance)],
    unrecognised: unrecognisedOf(current, text?.narrative),
    findings: applyReviews(orderFindings(suppressConsequences(findings)), reviews, workbook),
    ledger: tally.total(),
    rules: tally.perRule(),
    notices: [
      ...ownRulesNotices(own), ...workbook.notices, ...(lastYear?.notices ?? []), ...(budget?.notices ?? []), ...(units?.notices ?? []), ...reviewNotices,
      ...(compared !== undefined && "refusal" in compared ? [compared.refusal] : []),
    ],
    ...(reviewSheet === undefined ? {} : { reviews: { sheet: reviewSheet, lines: reviews } }),
    ...unusedOf(lastYear, budget, compared),
    ...(compared === undefined || "refusal" in compared ? {} : { changes: compared }),
    ...(prose === undefined || text === undefined ? {} : { narrative: text.narrative, numbers: prose.statuses }),
  };
}

function unusedOf(before: CompanionDocument | undefined, budget: CompanionDocument | undefined, compared: ReturnType<typeof compareDocuments> | undefined): Pick<Report, "unused"> {
  const [lastYear, same] = [before, budget].map((companion) => (companion?.disclosure === undefined ? companion?.notices.join("") : undefined));
  const changedFrom = compared !== undefined && "refusal" in compared ? compared.refusal : undefined;
  const unused = { ...(lastYear === undefined ? {} : { lastYear }), ...(same === undefined ? {} : { budget: same }), ...(changedFrom === undefined ? {} : { changedFrom }) };
  return Object.keys(unused).length === 0 ? {} : { unused };
}

/** Failing comparisons → mistakes at their likely cells; what a mistake settles is not told again as a hint or a tail. */
function mistakesIn({ failed, tails, passed, broken }: Comparisons): { readonly findings: readonly Finding[]; readonly located: readonly Located[] } {
  const strict = failed.filter(({ identity }) => identity.line.severity !== "info");
  const hints = failed.filter(({ identity }) => identity.line.severity === "info");
  const codes = miskeyedCodes(strict, [...passed, ...tails]);
  const settled = new Set(codes.flatMap(({ comparisons }) => comparisons));
  const located = locateMistakes(strict.filter((one) => !settled.has(one)), [...passed, ...tails]);
  const suspects = new Set(located.map(({ likely }) => likely.figure));
  const independent = hints.filter(({ terms }) => !terms.some(({ figure }) => figure !== undefined && suspects.has(figure)));
  const findings = [...broken, ...codes.map(({ finding }) => finding), ...located.map(mistakeFinding), ...independent.map(hintFinding), ...tailFindings(tails.filter(({ identity }) => identity.line.severity !== "info"))];
  return { findings, located };
}

/** The map of the check before where it says the same. */
function steady(then: ReadonlyMap<string, Exact> | undefined, now: ReadonlyMap<string, Exact>): ReadonlyMap<string, Exact> {
  return then !== undefined && then.size === now.size && [...now].every(([cell, change]) => then.get(cell)?.eq(change) === true) ? then : now;
}

function doubtedFigures(located: readonly Located[]): ReadonlyMap<string, Exact> {
  return new Map(located.flatMap(({ likely, rivals }) => [likely, ...rivals].map(({ figure, should }) => [cellKey(figure.at), should.minus(figure.value).times(unitFactor(figure.unit, "万元"))])));
}

function reportTable({ standard, title, range, unit, year, agency }: RecognisedTable): ReportTable {
  return {
    id: standard.id, title, range, unit,
    ...(year === undefined ? {} : { year: year.value }),
    ...(agency === undefined ? {} : { agency: agency.text }),
  };
}

function reportPerformance(table: PerformanceTable): ReportTable {
  const { title, range, year, amountUnit } = table;
  const unit = table.unit ?? table.department;
  return { id: performanceKey(table), title: title.text, range, unit: amountUnit, ...(year === undefined ? {} : { year: year.value }), ...(unit === undefined ? {} : { agency: unit.text }) };
}

/** What was not read. Sheets whose prose was read as the narrative are none of it. */
function unrecognisedOf({ unrecognised }: Disclosure, narrative: Narrative | undefined): Unrecognised[] {
  const read = new Set(narrative?.paragraphs.map(({ place }) => place.cell?.sheet));
  return unrecognised.filter(({ sheet, isProse }) => isProse !== true || !read.has(sheet)).map(({ sheet, reason }) => ({ sheet, reason }));
}
