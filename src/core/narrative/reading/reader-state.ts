import type { NarrativeSection } from "../../standards/narrative/narrative-section";
import type { Span } from "../narrative";
import type { OpenSum } from "./open-sums";
import type { PlainLine } from "./plain-line";
import type { AmountStatement, Base, CountStatement, Statement, Subject } from "./statement";
import type { NamedSubject } from "./subject-words";

/** What is carried from clause to clause; a subject goes on over paragraphs until another is named. */
export interface ReaderState {
  readonly accounts: boolean;
  readonly agencies: readonly string[];
  readonly statements: Statement[];
  section: NarrativeSection;
  subject: Subject | undefined;
  project: string | undefined;
  /** Where its statements begin. */
  projectStart: number;
  field: string | undefined;
  /** Base named in this sentence. */
  base: Base | undefined;
  /** Base of the change that a rate may follow. */
  changeBase: Base | undefined;
  lastAmount: AmountStatement | undefined;
  firstAmount: AmountStatement | undefined;
  lastCount: CountStatement | undefined;
  /** 车辆 N 辆 of the line. */
  vehicles: CountStatement | undefined;
  amountsInLine: number;
  /** Which figures (outcome, budget) the line has told so far. */
  kindsInLine: Set<AmountStatement["of"]>;
  /** Lists begun since the last 。 or ; of the line. */
  lists: number;
  /** The year that the last current amount was told of in so many words. */
  amountYear: number | undefined;
  /** What the parts of the sentence before made up. */
  whole: AmountStatement | undefined;
  /** Subjects of the sentence before, where a sentence begins by comparing: its change may be any of theirs. */
  others: readonly Subject[];
  /** Current amounts of the open sentence. */
  sentenceAmounts: AmountStatement[];
  /** 占X 2000万元的…%: the figure that a share or completion is of. */
  ofFigure: AmountStatement | undefined;
  /** The line tells actual figures beside those of the budget. */
  actuals: boolean;
  /** Total of the appropriation, for the sections that split it. */
  generalTotal: AmountStatement | undefined;
  appropriationTotal: AmountStatement | undefined;
  /** Leading amounts of the open section. */
  leading: AmountStatement[];
  sums: OpenSum[];
}

/** Whether budget figures stand beside actual ones here. */
export function tellsActuals({ accounts, actuals }: ReaderState): boolean {
  return accounts || actuals;
}

export function newState(accounts: boolean, agencies: readonly string[], section: NarrativeSection): ReaderState {
  return {
    accounts, agencies, statements: [], section, subject: undefined, project: undefined, projectStart: 0, field: undefined, base: undefined, changeBase: undefined,
    lastAmount: undefined, firstAmount: undefined, lastCount: undefined, vehicles: undefined, amountsInLine: 0, kindsInLine: new Set(), lists: 0, amountYear: undefined, whole: undefined, others: [], sentenceAmounts: [], ofFigure: undefined, actuals: false, generalTotal: undefined, appropriationTotal: undefined, leading: [], sums: [],
  };
}

/** The subject of a name found in a line. */
export function subjectOf(state: ReaderState, line: PlainLine, named: NamedSubject, project?: string): Subject {
  return {
    section: state.section.id,
    name: named.name,
    ...(named.path === undefined ? {} : { path: named.path }),
    ...(named.code === undefined ? {} : { code: named.code }),
    ...(project === undefined ? {} : { project }),
    span: line.span(named.start, named.end),
  };
}

/** The subject that goes on; where none was named, a nameless one at the words themselves. */
export function carriedSubject(state: ReaderState, at: Span): Subject {
  return state.subject ?? { section: state.section.id, name: "", span: { ...at, end: at.start } };
}
