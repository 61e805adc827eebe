import type { NumberToken } from "../../narrative/reading/number-token";
import type { Finding } from "../finding";
import type { NumberStatus } from "../number-status";
import type { NarrativeContext } from "./narrative-context";
import type { Broken, Held, Unsure } from "./narrative-rule";

interface Entry {
  readonly status: NumberStatus["status"];
  readonly why: string;
  readonly cell?: NumberStatus["cell"];
}

/** Louder ones stay: a number once proved wrong is not verified by a sum it happens to fit. */
const WEIGHT: Readonly<Record<NumberStatus["status"], number>> = { wrong: 4, rounding: 3, verified: 2, unverifiable: 1, notClaim: 0 };

/** Collects what the rules say of each number. */
export class StatusBook {
  private readonly entries = new Map<NumberToken, Entry>();

  hold({ tokens, why, cell, tail }: Held): void {
    for (const token of tokens) this.enter(token, { status: tail === true ? "rounding" : "verified", why, ...(cell === undefined ? {} : { cell }) });
  }

  leave({ tokens, reason }: Unsure): void {
    for (const token of tokens) this.enter(token, { status: "unverifiable", why: reason });
  }

  convict({ tokens, tail, at }: Broken, { severity, message }: Finding): void {
    const [cell] = at ?? [];
    const status = severity === "error" ? "wrong" : tail === true ? "rounding" : undefined;
    if (status === undefined) return;
    for (const token of tokens) this.enter(token, { status, why: message, ...(cell === undefined ? {} : { cell }) });
  }

  /** One status for every number of the text, in reading order. */
  statuses({ read }: NarrativeContext): readonly NumberStatus[] {
    return read.numbers.map((token) => {
      const entry = this.entries.get(token);
      if (token.notClaim !== undefined) {
        return { token, notClaim: token.notClaim, ...(entry?.status === "wrong" ? entry : { status: "notClaim" as const, why: NOT_CLAIM[token.notClaim] }) };
      }
      return { token, ...(entry ?? { status: "unverifiable" as const, why: "文中和公开表中都没有可对照的数" }) };
    });
  }

  /** Whether something is known of a number already. */
  isSettled(token: NumberToken): boolean {
    const entry = this.entries.get(token);
    return entry !== undefined && entry.status !== "unverifiable";
  }

  private enter(token: NumberToken, entry: Entry): void {
    const known = this.entries.get(token);
    if (known === undefined || WEIGHT[entry.status] > WEIGHT[known.status]) this.entries.set(token, entry);
  }
}

const NOT_CLAIM: Readonly<Record<NonNullable<NumberToken["notClaim"]>, string>> = {
  "document-number": "文号，不是待核对的数",
  "law-article": "法律条文序号，不是待核对的数",
  year: "年份，不是待核对的数",
  "document-date": "日期，不是待核对的数",
  phone: "电话号码，不是待核对的数",
  numbering: "编号，不是待核对的数",
  "quoted-title": "文件或项目名称中的数，不是待核对的数",
  functions: "职能描述中的数，不是待核对的数",
};
