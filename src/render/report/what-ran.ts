import type { Ledger, Report, RuleLedger } from "../../core/checking/report";

/** What the tables that are not there would have been checked for is counted, not listed: a workbook without any would drown in it. */
const TABLE_MISSING = /^没有(表\d+|决算\d+表)$/;
/** An unreadable line stands in the way of every code that it might have been: a few of them say it. */
const REASONS_SHOWN = 3;

/** Checks that could not be made, together with the reason why. */
export interface NotRun {
  readonly reason: string;
  /** What they check, in Chinese; where they need a table that is missing, only how many they are. */
  readonly checks: readonly string[];
}

/** What was not checked, by reason: first what needs tables that are not there. Nothing where no table was recognised: that is said by itself. */
export function whatDidNotRun({ rules, tables }: Pick<Report, "rules" | "tables">): readonly NotRun[] {
  return tables.length === 0 ? [] : notRunOf(rules);
}

/** Rules that could not be applied, by reason. */
export function notRunOf(rules: readonly Pick<RuleLedger, "title" | "noData" | "ambiguous" | "reasons">[]): readonly NotRun[] {
  const byReason = new Map<string, string[]>();
  const missing = new Set<string>();
  let withoutTable = 0;
  for (const { title, noData, ambiguous, reasons } of rules) {
    if (noData + ambiguous === 0) continue;
    const absent = reasons.flatMap((reason) => TABLE_MISSING.exec(reason)?.[1] ?? []);
    if (absent.length > 0 && absent.length === reasons.length) {
      absent.forEach((table) => missing.add(table));
      withoutTable += 1;
      continue;
    }
    const reason = reasonText(reasons);
    byReason.set(reason, [...(byReason.get(reason) ?? []), title]);
  }
  const needing = withoutTable === 0 ? [] : [{ reason: `没有${[...missing].join("、")}`, checks: [`与之有关的${String(withoutTable)}项核对`] }];
  return [...needing, ...[...byReason].map(([reason, checks]) => ({ reason, checks }))];
}

function reasonText(reasons: readonly string[]): string {
  if (reasons.length === 0) return "原因不详";
  const sorted = [...reasons].sort();
  const more = sorted.length > REASONS_SHOWN ? `等${String(sorted.length)}处` : "";
  return `${sorted.slice(0, REASONS_SHOWN).join("；")}${more}`;
}

/** 通过 1868，不符 1，不适用 2，缺数据 1，有歧义 0. */
export function ledgerText({ passed, failed, notApplicable, noData, ambiguous }: Ledger): string {
  return `通过 ${String(passed)}，不符 ${String(failed)}，不适用 ${String(notApplicable)}，缺数据 ${String(noData)}，有歧义 ${String(ambiguous)}`;
}

/** "表3 " for budget-3, "决算03表 " for accounts-03, as people call them; "" for what has no number. */
export function tableNumber(id: string): string {
  const [, document, number] = /^(budget|accounts)-(\d+)$/.exec(id) ?? [];
  return number === undefined ? "" : document === "accounts" ? `决算${number}表 ` : `表${number} `;
}

export const NO_TABLE = "没有识别出标准表（部门预算公开表1至表11，部门决算公开的九张表），各工作表的原因见下。";
export const TEXT_ALONE = "只有文字，没有工作簿：要与公开表对照的数字没有核对。";

/** A narrative that was checked by itself. */
export function isTextAlone({ narrative, tables, unrecognised }: Report): boolean {
  return narrative !== undefined && narrative.source !== "sheet" && tables.length + unrecognised.length === 0;
}
