import { amountText } from "../figures/amount-text";
import type { Exact } from "../figures/exact";
import type { AppliedTerm, Compared } from "./application";

/** A comparison in words, as an accountant writes it down. */
export interface Explanation {
  /** 表3“行政运行（2080101）”合计 925.23 */
  readonly left: string;
  /** 基本支出 923.23 + 项目支出 0.00 */
  readonly right: string;
  /** Both, with the sign between them and the difference. */
  readonly arithmetic: string;
}

const SIGNS = {
  passed: { "=": "=", "≤": "≤", "≥": "≥" },
  tail: { "=": "≈", "≤": "≈", "≥": "≈" },
  failed: { "=": "≠", "≤": "＞", "≥": "＜" },
} as const;
/** Sums with more summands than this show only those that are not 0. */
const SHOW_ALL = 3;
const MOST_SHOWN = 12;
/** Summands that a brief explanation still lists. */
const BRIEF = 3;

/** "brief" gives a long sum without its summands: for messages that have the full arithmetic beside them. */
export type Length = "full" | "brief";

/** Puts an application into words. Made only when somebody reads them. */
export function explain(application: Compared, length: Length = "full"): Explanation {
  const writer = new Writer(application, length);
  const left = writer.side("left");
  const right = writer.side("right");
  const difference = application.left.value.minus(application.right.value).abs();
  const apart = difference.isZero() ? "" : `，相差 ${amountText(difference)}`;
  return { left, right, arithmetic: `${left} ${SIGNS[application.outcome][application.relation]} ${right}${apart}` };
}

/** "行政运行（2080101）", "合计", a project's name. */
export function lineName({ row, sought }: Pick<AppliedTerm, "row" | "sought">): string {
  if (row === undefined) return sought;
  if (row.kind !== "code") return row.kind === "project" && row.name !== "" ? row.name : row.key;
  return row.name === "" ? row.key : `${row.name}（${row.key}）`;
}

class Writer {
  private readonly units: boolean;
  private last: AppliedTerm | undefined;

  constructor(
    private readonly application: Compared,
    private readonly length: Length,
  ) {
    this.units = application.terms.some(({ table }) => table.unit !== application.unit);
  }

  side(side: "left" | "right"): string {
    const terms = this.application.terms.filter((term) => term.side === side);
    const single = terms.filter((term) => !term.summed);
    const summed = terms.filter((term) => term.summed);
    const parts = single.length > SHOW_ALL ? single.filter(isNonZero) : single;
    const written = parts.map((term, index) => joint(term, index) + this.term(term)).join("");
    const sum = summed.length > 0 || this.sumsNothing(side, single) ? this.sum(summed) : "";
    const both = [written, sum].filter((part) => part !== "").join(" + ");
    if (both === "") return "0.00";
    const { value } = this.application[side];
    return parts.length > SHOW_ALL ? `${both}（合 ${amountText(value)}）` : both;
  }

  /** Σ over a table without lines leaves no term behind. */
  private sumsNothing(side: "left" | "right", single: readonly AppliedTerm[]): boolean {
    return single.length === 0 && this.application.identity.terms.some((term) => term.side === side);
  }

  private sum(terms: readonly AppliedTerm[]): string {
    const shown = terms.filter(isNonZero);
    const most = this.length === "brief" && shown.length > BRIEF ? 0 : MOST_SHOWN;
    const listed = shown
      .slice(0, most)
      .map((term, index) => `${joint(term, index)}“${lineName(term)}”${this.value(term)}`)
      .join("");
    const rest = shown.length > MOST_SHOWN ? ` + 其余${String(shown.length - MOST_SHOWN)}行` : "";
    const total = terms.reduce<Exact | undefined>((sum, { figure, coefficient }) => {
      const value = figure?.value.times(coefficient);
      return value === undefined ? sum : (sum?.plus(value) ?? value);
    }, undefined);
    return `下级之和 ${total === undefined ? "0.00" : amountText(total)}${listed === "" ? "" : `（${listed}${rest}）`}`;
  }

  /** Says only what changed since the term before: table and line, line, or column. */
  private term(term: AppliedTerm): string {
    const { last } = this;
    const sameTable = last?.table === term.table && last.document === term.document;
    const sameLine = sameTable && last.row !== undefined && last.row === term.row;
    this.last = term;
    const document = term.document === "本年" ? "" : term.document;
    if (term.row === undefined) return `${document}${term.table.standard.name}无“${term.sought}”行（按0.00计）`;
    if (sameLine) return `${term.column} ${this.value(term)}`;
    const column = sameTable && last.column === term.column ? " " : `${term.column} `;
    return `${sameTable ? "" : document + term.table.standard.name}“${lineName(term)}”${column}${this.value(term)}`;
  }

  private value({ figure, table }: AppliedTerm): string {
    return (figure === undefined ? "0.00" : amountText(figure.value)) + (this.units ? table.unit : "");
  }
}

function isNonZero({ figure }: AppliedTerm): boolean {
  return figure !== undefined && !figure.value.isZero();
}

function joint({ coefficient }: AppliedTerm, index: number): string {
  const sign = coefficient < 0 ? (index === 0 ? "−" : " − ") : index === 0 ? "" : " + ";
  const size = Math.abs(coefficient);
  return size === 1 ? sign : `${sign}${String(size)} × `;
}
