import type { IdentityLine } from "../identity-line";
import { hintLine, line } from "../identity-line";

/** An identity of final accounts whose breach is an error. */
export function accountsLine(id: string, title: string, formula: string, more: Partial<IdentityLine> = {}): IdentityLine {
  return line(id, title, formula, { basis: "财预〔2016〕143号；部门决算公开表勾稽关系", ...more });
}

/** A rule of thumb of final accounts: a breach is worth a look and no mistake by itself. */
export function accountsHint(id: string, title: string, formula: string, message: string): IdentityLine {
  return hintLine(id, title, formula, message, { basis: "部门决算编制惯例" });
}
