import type {
  AmountStatement, ChangeStatement, ExecutionStatement, NilStatement, PointsStatement, RateStatement, ReasonStatement, ShareStatement, Statement, Subject,
} from "./statement";

/** A change and what was said with it. */
export interface ToldChange {
  readonly change: ChangeStatement;
  readonly rate?: RateStatement;
  readonly reason?: ReasonStatement;
}

/** All that the text says of one subject in one go: its amount, share, changes with their rates and reasons. */
export interface Mention {
  readonly key: string;
  readonly subject: Subject;
  readonly amount?: AmountStatement;
  readonly lastYear?: AmountStatement;
  readonly initialBudget?: AmountStatement;
  readonly annualBudget?: AmountStatement;
  readonly shares: readonly ShareStatement[];
  /** Last year's share. */
  readonly shareBefore?: ShareStatement;
  readonly points: readonly PointsStatement[];
  readonly changes: readonly ToldChange[];
  /** Rates without a change in figures before them: 增长 5 %. */
  readonly rates: readonly RateStatement[];
  readonly executions: readonly ExecutionStatement[];
  readonly nils: readonly NilStatement[];
  readonly reasons: readonly ReasonStatement[];
}

interface Draft {
  key: string;
  subject: Subject;
  amount?: AmountStatement;
  lastYear?: AmountStatement;
  initialBudget?: AmountStatement;
  annualBudget?: AmountStatement;
  shares: ShareStatement[];
  shareBefore?: ShareStatement;
  points: PointsStatement[];
  changes: { change: ChangeStatement; rate?: RateStatement; reason?: ReasonStatement }[];
  rates: RateStatement[];
  executions: ExecutionStatement[];
  nils: NilStatement[];
  reasons: ReasonStatement[];
}

/** What makes two subjects one. */
export function subjectKey({ section, name, path, code, project }: Subject): string {
  return `${section}|${project ?? ""}|${code ?? ""}|${path?.join("/") ?? ""}|${name}`;
}

/** Groups statements by subject, in reading order; an amount of a subject that already has one begins anew. */
export function mentionsOf(statements: readonly Statement[]): readonly Mention[] {
  const mentions: Draft[] = [];
  const open = new Map<string, Draft>();
  const take = (subject: Subject, anew: (mention: Draft) => boolean): Draft => {
    const key = subjectKey(subject);
    const known = open.get(key);
    if (known !== undefined && !anew(known)) return known;
    const mention: Draft = { key, subject, shares: [], points: [], changes: [], rates: [], executions: [], nils: [], reasons: [] };
    mentions.push(mention);
    open.set(key, mention);
    return mention;
  };
  for (const [index, statement] of statements.entries()) {
    const { subject } = statement;
    switch (statement.kind) {
      case "amount": {
        const slot = SLOTS[statement.of];
        const before = open.get(subjectKey(subject));
        const mention = take(subject, (known) => known[slot] !== undefined);
        mention[slot] = statement;
        // 年初预算数…，决算数…，差异率…: the outcome told again goes with the budget just named.
        if (before !== undefined && before !== mention && before.executions.length === 0) {
          mention.initialBudget ??= before.initialBudget;
          mention.annualBudget ??= before.annualBudget;
        }
        break;
      }
      case "share": {
        const mention = take(subject, () => false);
        if (statement.of === "last-year") mention.shareBefore = statement;
        else mention.shares.push(statement);
        break;
      }
      case "points": take(subject, () => false).points.push(statement); break;
      case "change": {
        const mention = take(subject, (known) => known.changes.some(({ change }) => change.base === statement.base));
        const rate = rateBefore(statement, statements[index - 1], statements[index + 1]);
        if (rate !== undefined) mention.rates = mention.rates.filter((one) => one !== rate);
        mention.changes.push({ change: statement, ...(rate === undefined ? {} : { rate }) });
        break;
      }
      case "rate": {
        const mention = take(subject, () => false);
        const told = [...mention.changes].reverse().find(({ change, rate }) => rate === undefined && change.base === statement.base);
        if (told === undefined) mention.rates.push(statement);
        else told.rate = statement;
        break;
      }
      case "reason": {
        const mention = take(subject, () => false);
        const told = mention.changes[mention.changes.length - 1];
        if (told !== undefined && told.reason === undefined) told.reason = statement;
        else mention.reasons.push(statement);
        break;
      }
      case "completion": case "variance": take(subject, () => false).executions.push(statement); break;
      case "nil": take(subject, () => false).nils.push(statement); break;
      case "sum": case "count-sum": case "list": case "count": case "unit-price": case "purpose": case "field": break;
    }
  }
  return mentions;
}

/** 同比增长26.35%，增加2370.10万元: the rate told before its change. */
function rateBefore(change: ChangeStatement, before: Statement | undefined, next: Statement | undefined): RateStatement | undefined {
  if (before?.kind !== "rate" || before.base !== change.base || subjectKey(before.subject) !== subjectKey(change.subject) || before.span.paragraph !== change.span.paragraph) return undefined;
  return next?.kind === "rate" && next.base === change.base ? undefined : before;
}

const SLOTS = { current: "amount", "last-year": "lastYear", "initial-budget": "initialBudget", "annual-budget": "annualBudget" } as const;
