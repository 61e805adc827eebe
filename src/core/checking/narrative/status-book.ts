import type { NumberToken } from "../../narrative/reading/number-token";
import type { Finding } from "../finding";
import type { NumberStatus } from "../number-status";
import type { NarrativeContext } from "./narrative-context";
import type { Broken, Held, Unsure, Words } from "./narrative-rule";

interface Entry {
  readonly status: NumberStatus["status"];
  /** Written when it is first asked for; numbers of one outcome share it. */
  why: Words;
  readonly cell?: NumberStatus["cell"];
}

type Said = Omit<NumberStatus, "token" | "notClaim">;

/** Louder ones stay: a number once proved wrong is not verified by a sum it happens to fit. */
const WEIGHT: Readonly<Record<NumberStatus["status"], number>> = { wrong: 4, rounding: 3, verified: 2, unverifiable: 1, notClaim: 0 };

/** Collects what the rules say of each number. */
export class StatusBook {
  private readonly entries = new Map<NumberToken, Entry>();

  /** What was held against something, and what could not be. */
  note(outcome: Held | Unsure): void {
    const entry: Entry = outcome.outcome === "passed" ? verified(outcome) : { status: "unverifiable", why: outcome.reason };
    for (const token of outcome.tokens) this.enter(token, entry);
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
      const entry = this.said(token);
      if (token.notClaim !== undefined) {
        return { token, notClaim: token.notClaim, ...(entry?.status === "wrong" ? entry : { status: "notClaim" as const, why: NOT_CLAIM[token.notClaim] }) };
      }
      return { token, ...(entry ?? { status: "unverifiable" as const, why: token.threshold === true ? "这是界限，不是某一项的金额，没有可对照的数" : "文中和公开表中都没有可对照的数" }) };
    });
  }

  private said(token: NumberToken): Said | undefined {
    const entry = this.entries.get(token);
    if (entry === undefined) return undefined;
    const { status, cell } = entry;
    const why = typeof entry.why === "string" ? entry.why : (entry.why = entry.why());
    return cell === undefined ? { status, why } : { status, why, cell };
  }

  private enter(token: NumberToken, entry: Entry): void {
    const known = this.entries.get(token);
    if (known === undefined || WEIGHT[entry.status] > WEIGHT[known.status]) this.entries.set(token, entry);
  }
}

function verified({ tail, why, cell }: Held): Entry {
  return { status: tail === true ? "rounding" : "verified", why, ...(cell === undefined ? {} : { cell }) };
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
