import { agreement, type Agreement, type Spread } from "../../figures/agreement";
import type { Narrative, Span } from "../../narrative/narrative";
import type { NumberToken } from "../../narrative/reading/number-token";
import type { AmountStatement, ChangeStatement, ReadNarrative, Statement, Subject } from "../../narrative/reading/statement";
import type { Disclosure } from "../../recognition/disclosure";
import { onceFor, recallBy } from "../../recall/once-for";
import type { Recall } from "../../recall/recall";
import { cellKey } from "../../workbook/cell-ref";
import type { CheckContext } from "../rule";
import { bindSubject, type Bound } from "./bind-subject";
import { mentionsOf, subjectKey, type Mention } from "../../narrative/reading/mentions";
import { settleSubjects } from "./settle-subjects";
import type { Doubt } from "./doubt";
import type { Quantity } from "./relation";
import { firstAt } from "../../narrative/first-at";
import { groupBy } from "../../narrative/group-by";
import { ZERO } from "../../figures/exact";
import { isPercent, isPoints, precisionOf, statedAmount, statedPercent, type Precision } from "../../narrative/reading/stated";
import { isMoney } from "../../wording/number-units";
import type { TableFigure } from "../../identities/table-figure";

/** An amount of the text beside the figure of the tables that it should be. */
export interface BoundAmount extends Bound {
  /** The candidate that agrees best; undefined where the tables have no data. */
  readonly figure?: TableFigure;
  readonly agreement?: Agreement;
}

/** Stands for the text, as a thing to be looked at. */
const TEXT = {};
const told = onceFor<NarrativeContext, { readonly statements: readonly Statement[]; readonly mentions: readonly Mention[] }>();
/** Of the tables alone: another sentence leaves them as they are. */
const facts = onceFor<Disclosure, Bound | undefined>();

/** All that a rule may take from an amount beside the tables. */
function boundKey(bound: BoundAmount | undefined): string {
  if (bound === undefined) return "";
  const printed = ({ value, half, name, at }: TableFigure): string => `${value.toString()}±${half.toString()} ${name} ${at.map(cellKey).join()}`;
  const { fact, missing = "", agreement: found = "", figure, figures } = bound;
  return [fact, missing, found, ...[...(figure === undefined ? [] : [figure]), ...figures].map(printed)].join("|");
}

/** What the rules of the prose look at. Everything is worked out once. */
export class NarrativeContext {
  readonly precision: Precision;
  readonly mentions: readonly Mention[];
  private readonly amounts = new Map<string, AmountStatement>();
  private readonly bounds = new Map<AmountStatement, { readonly bound: BoundAmount | undefined; readonly key: string }>();
  private readonly spreads = new Map<NumberToken, Spread | undefined>();
  private byParagraph: ReadonlyMap<number, readonly NumberToken[]> | undefined;
  private wholes: ReadonlySet<NumberToken> | undefined;
  private readonly byKind: ReadonlyMap<string, readonly Statement[]>;

  constructor(
    readonly read: ReadNarrative,
    readonly narrative: Narrative,
    readonly check: CheckContext,
    /** The tables to hold the text against; undefined where there are none, or they are another unit's or year's. */
    readonly tables: Disclosure | undefined,
    /** The year the document is of. */
    readonly year: number | undefined,
    /** Why the tables are not held against the text, where there are some. */
    readonly doubt?: Doubt,
    /** What is worked out of it is recalled by. */
    private readonly recall?: Recall,
  ) {
    if (recall !== undefined) {
      recallBy(this, recall, () => { this.lookAtText(); });
      recall.answerThings((topic) => (topic === TEXT ? this.text() : this.boundAs(topic as AmountStatement).key));
    }
    this.precision = precisionOf(read.numbers, tables !== undefined);
    const { statements, mentions } = told(this, () => {
      const settled = settleSubjects(read.statements, (token) => this.stated(token));
      return { statements: settled, mentions: mentionsOf(settled) };
    });
    this.mentions = mentions;
    for (const mention of this.mentions) if (mention.amount !== undefined && !this.amounts.has(mention.key)) this.amounts.set(mention.key, mention.amount);
    this.byKind = groupBy(statements, ({ kind }) => kind);
  }

  /** Everything but what the tables say: whoever asks this context anything has looked at it. */
  lookAtText(): void {
    this.recall?.see(TEXT, this.text());
  }

  /** Every statement of a kind, in reading order. */
  all<Kind extends Statement["kind"]>(kind: Kind): readonly Extract<Statement, { kind: Kind }>[] {
    return (this.byKind.get(kind) ?? []) as Extract<Statement, { kind: Kind }>[];
  }

  /** The amount that a mention is about: its own, or the one that was told of the same subject before. */
  amountOf(mention: Mention): AmountStatement | undefined {
    const own = mention.amount ?? this.amounts.get(mention.key);
    if (own !== undefined) return own;
    const { subject } = mention;
    for (const name of BOTH_SIDES.get(subject.name) ?? []) {
      const side = this.amounts.get(subjectKey({ ...subject, name }));
      if (side !== undefined) return side;
    }
    return undefined;
  }

  /** The words of a span. */
  words({ paragraph, start, end }: Span): string {
    return this.narrative.paragraphs[paragraph]?.text.slice(start, end) ?? "";
  }

  /** A number as an interval: 万元 for amounts, percent for percentages, as it stands for counts. */
  stated(token: NumberToken): Spread | undefined {
    let spread = this.spreads.get(token);
    if (spread === undefined && token.value !== undefined && !this.spreads.has(token)) {
      spread = isPercent(token.unit) || isPoints(token.unit) ? statedPercent(token, this.precision) : statedAmount(token, this.precision);
      this.spreads.set(token, spread);
    }
    return spread;
  }

  /** The table's figure that a statement of this year's amount should be; undefined where no fact says so. */
  bound(amount: AmountStatement): BoundAmount | undefined {
    if (amount.of !== "current") return undefined;
    const { bound, key } = this.boundAs(amount);
    this.recall?.see(amount, key);
    return bound;
  }

  /** Values that an amount may truly have: the table's where it is known, and the one stated where that agrees. */
  believed(amount: AmountStatement): readonly Spread[] {
    const told = this.stated(amount.figure);
    const bound = this.bound(amount);
    if (bound?.figure === undefined) return told === undefined ? [] : [told];
    return told === undefined || bound.agreement !== "tail" ? [bound.figure] : [told, bound.figure];
  }

  /** An amount as it takes part in a relation: the tables' where they have it, else its own number, which may be the wrong one. */
  quantity(amount: AmountStatement): Quantity | undefined {
    const [value] = this.believed(amount);
    if (value === undefined) return undefined;
    const name = subjectText(amount.subject);
    const found = this.bound(amount);
    // Within rounding of the tables the last digits may still be wrong.
    return found?.figure === undefined || found.agreement === "tail" ? { name, value, token: amount.figure } : { name, value };
  }

  /** A number that no table has, with the sign that its word gives. */
  told(token: NumberToken, name: string, said?: Pick<ChangeStatement, "direction" | "directionSpan">): Quantity | undefined {
    const stated = this.stated(token) ?? (token.value === undefined || isMoney(token.unit) ? undefined : { value: token.value, half: ZERO });
    if (stated === undefined) return undefined;
    if (said === undefined) return { name, value: stated, token };
    return { name, value: { value: stated.value.abs().times(signOf(said)), half: stated.half }, token, word: said.directionSpan };
  }

  /** Whether the tables bear an amount out. */
  isBorneOut(amount: AmountStatement): boolean {
    const found = this.bound(amount)?.agreement;
    return found === "equal" || found === "tail";
  }

  /** Of figures that a number may be, the one that agrees best; undefined for none. */
  nearest(told: Spread, figures: readonly TableFigure[]): { readonly figure: TableFigure; readonly agreement: Agreement } | undefined {
    let best: { figure: TableFigure; agreement: Agreement } | undefined;
    for (const one of figures) {
      for (const figure of this.readings(one)) {
        const found = agreement(told, figure);
        if (best === undefined || RANK[found] < RANK[best.agreement]) best = { figure, agreement: found };
      }
    }
    return best;
  }

  /** A figure as printed and, where the tables prove it wrong, what it should be: the text is not blamed for the tables' mistake. */
  readings(figure: TableFigure): readonly TableFigure[] {
    const { doubted } = this.check;
    const changes = doubted === undefined ? [] : figure.at.flatMap((cell) => doubted.get(cellKey(cell)) ?? []);
    return changes.length === 0 ? [figure] : [figure, { ...figure, value: changes.reduce((sum, change) => sum.plus(change), figure.value), name: `${figure.name}（更正后）` }];
  }

  /** The numbers of a paragraph, in order. */
  numbersOf(paragraph: number): readonly NumberToken[] {
    return (this.byParagraph ??= groupBy(this.read.numbers, ({ span }) => span.paragraph)).get(paragraph) ?? [];
  }

  /** The numbers inside a span, in order. */
  numbersIn({ paragraph, start, end }: Span): readonly NumberToken[] {
    const numbers = this.numbersOf(paragraph);
    const first = firstAt(numbers, ({ span }) => span.start >= start);
    let last = first;
    for (let next = numbers[last]; next !== undefined && next.span.end <= end; next = numbers[++last]);
    return numbers.slice(first, last);
  }

  /** Whether a number is the whole of a sum that the text tells. */
  isWhole(figure: NumberToken | undefined): boolean {
    this.wholes ??= new Set([...this.all("sum"), ...this.all("count-sum")].map(({ whole }) => whole.figure));
    return figure !== undefined && this.wholes.has(figure);
  }

  /** Paragraphs of a section, heading included. */
  *paragraphsOf(section: string): Iterable<number> {
    for (const { id, heading, last } of this.read.sections) {
      if (id !== section) continue;
      for (let paragraph = heading.paragraph; paragraph <= last; paragraph += 1) yield paragraph;
    }
  }

  /** The text of a paragraph before and behind a number. */
  around({ span }: NumberToken, before: number, behind: number): readonly [string, string] {
    const text = this.narrative.paragraphs[span.paragraph]?.text ?? "";
    return [text.slice(Math.max(0, span.start - before), span.start), text.slice(span.end, span.end + behind)];
  }

  private boundAs(amount: AmountStatement): { readonly bound: BoundAmount | undefined; readonly key: string } {
    let known = this.bounds.get(amount);
    if (known === undefined) {
      const { recall } = this;
      const bound = recall === undefined ? this.compare(amount) : recall.apart(() => this.compare(amount));
      this.bounds.set(amount, (known = { bound, key: recall === undefined ? "" : boundKey(bound) }));
    }
    return known;
  }

  private text(): readonly unknown[] {
    return [this.read, this.narrative, this.year, this.tables === undefined];
  }

  /** What a subject is; most are told more than once. */
  private bind(subject: Subject): Bound | undefined {
    const { tables } = this;
    return tables === undefined ? bindSubject(subject, tables) : facts(tables, () => bindSubject(subject, tables), `${subject.project === undefined ? "" : "项目"}|${subjectKey(subject)}`);
  }

  private compare(amount: AmountStatement): BoundAmount | undefined {
    const plain = this.bind(amount.subject);
    // 政府性基金预算支出包括：城乡社区支出…: the same 类 of another fund.
    const bound = plain !== undefined && amount.subject.section === "budget/appropriation" && OTHER_FUND.test(this.around(amount.figure, 400, 0)[0]) ? { ...plain, fact: `其他基金/${plain.fact}` } : plain;
    const told = this.stated(amount.figure);
    if (bound === undefined || told === undefined) return bound;
    const best = this.nearest(told, bound.figures);
    return best === undefined ? bound : { ...bound, ...best };
  }
}

const OTHER_FUND = /(?:政府性基金|国有资本经营)(?:预算)?(?:拨款)?支出(?:主要)?(?:包括|有|为|：|:)/;

/** A change of income and expenditure together is that of either. */
const BOTH_SIDES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  收支总计: ["收入总计", "支出总计"],
  财政拨款收支总计: ["财政拨款收入总计", "财政拨款支出总计"],
  政府性基金预算收支总计: ["政府性基金预算收入总计", "政府性基金预算支出总计"],
  国有资本经营预算收支总计: ["国有资本经营预算收入总计", "国有资本经营预算支出总计"],
}));

const RANK: Readonly<Record<Agreement, number>> = { equal: 0, tail: 1, apart: 2 };

/** +1 for more, −1 for less, 0 for the same. */
export function signOf({ direction }: Pick<ChangeStatement, "direction">): 1 | -1 | 0 {
  return direction === "up" ? 1 : direction === "down" ? -1 : 0;
}

/** How a message calls a subject: the last of its path, a project's name, or its name. */
export function subjectText({ name, path, project }: Subject): string {
  return name !== "" ? name : (project ?? path?.[path.length - 1] ?? "");
}

/** What makes a finding's id of a subject. */
export function subjectId({ section, name, path, code, project }: Subject): readonly string[] {
  return [section, [project, code ?? path?.join("-"), name].filter((part) => part !== undefined && part !== "").join("-")];
}
