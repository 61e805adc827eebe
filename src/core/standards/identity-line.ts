/** A condition of an identity, in the same notation, and what to say where it keeps the identity from being applied (Chinese). */
export interface IdentityCondition {
  readonly formula: string;
  readonly reason: string;
}

/** A 勾稽关系 as data: what accountants write, what it means, and what it rests on. */
export interface IdentityLine {
  /** Stable, ASCII: "t2-columns". The rule's id is `identity/<id>`. */
  readonly id: string;
  /** What holds, as a Chinese sentence. */
  readonly title: string;
  readonly formula: string;
  readonly severity: "error" | "warning" | "info";
  /** The document or practice it rests on. */
  readonly basis: string;
  /** Said instead of the general words where it does not hold. */
  readonly message?: string;
  /** First and last budget year in which it holds. */
  readonly years?: { readonly from?: number; readonly to?: number };
  /** Applied only where this holds. */
  readonly onlyIf?: IdentityCondition;
  /** Not applied where this holds. */
  readonly unless?: IdentityCondition;
}

/** What all identities of the published budget tables rest on. */
const TABLE_PRACTICE = "财预〔2016〕143号；部门预算公开表勾稽关系";

/** An identity whose breach is an error. */
export function line(id: string, title: string, formula: string, more: Partial<IdentityLine> = {}): IdentityLine {
  return { id, title, formula, severity: "error", basis: TABLE_PRACTICE, ...more };
}

/** A rule of thumb: a breach is worth a look and no mistake by itself. */
export function hintLine(id: string, title: string, formula: string, message: string, more: Partial<IdentityLine> = {}): IdentityLine {
  return { id, title, formula, severity: "info", basis: "部门预算编制惯例", message, ...more };
}

/** 类 = Σ 款, 款 = Σ 项 or projects, 合计 = Σ 类, in every column. */
export function rowSums(id: string, table: string, make: typeof line = line): readonly IdentityLine[] {
  return [
    make(`${id}-rows`, `${table}上级行等于下级行之和`, `${table}[每个上级].每列 = Σ ${table}[下级].同列`),
    make(`${id}-total`, `${table}合计等于最上一级各行之和`, `${table}[合计].每列 = Σ ${table}[下级].同列`),
  ];
}
