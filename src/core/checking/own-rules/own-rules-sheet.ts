import type { CellRef } from "../../workbook/cell-ref";
import type { Identity } from "../../identities/identity";
import type { Severity } from "../finding";

/** Name of the sheet on which users keep their own 勾稽关系 and say which built-in rules not to run. */
export const OWN_RULES_SHEET = "自定义勾稽关系";
/** Rows that are read; what stands below is told. Together with the bounds of a formula this bounds the work. */
export const MOST_OWN_RULES = 200;

export type OwnRulesColumnId = "number" | "formula" | "level" | "years" | "basis" | "remark" | "enabled";

/** A column of the sheet, as printed; widths in characters. */
export interface OwnRulesColumn {
  readonly id: OwnRulesColumnId;
  readonly label: string;
  readonly width: number;
}

export const ownRulesColumns: readonly OwnRulesColumn[] = [
  { id: "number", label: "编号", width: 12 }, { id: "formula", label: "公式", width: 64 }, { id: "level", label: "级别（错误/提醒/提示）", width: 14 },
  { id: "years", label: "适用年度", width: 14 }, { id: "basis", label: "依据", width: 30 }, { id: "remark", label: "说明", width: 40 }, { id: "enabled", label: "启用", width: 8 },
];

/** The levels in the users' words. */
export const LEVELS: ReadonlyMap<string, Severity> = new Map([["错误", "error"], ["提醒", "warning"], ["提示", "info"], ["警告", "warning"]]);
export const YES = ["是", "启用", "√", "✓", "true", "1"] as const;
export const NO = ["否", "停用", "×", "✗", "x", "false", "0"] as const;

/** What the sheet says of a built-in rule. */
export interface RuleSetting {
  readonly rule: string;
  readonly title: string;
  readonly off: boolean;
  /** Instead of the rule's own. */
  readonly severity?: Severity;
  /** 依据 or 说明, as the user wrote it; "" where nothing is said. */
  readonly why: string;
}

/** A row that cannot be used, in the words of the rule that tells it (`rules/document/own-rules`). */
export interface OwnRulesProblem {
  readonly messageId: "formula" | "equalsSign" | "level" | "years" | "enabled" | "number" | "unknown" | "builtIn" | "columns" | "copy" | "tooMany";
  readonly data: Readonly<Record<string, string>>;
  readonly at: CellRef;
  /** What tells the row from others without an address. */
  readonly key: string;
}

/** The sheet as read. */
export interface OwnRules {
  /** Ready to be applied, `line.id` is "own/" and the user's number. */
  readonly identities: readonly Identity[];
  /** By rule id. */
  readonly settings: ReadonlyMap<string, RuleSetting>;
  readonly problems: readonly OwnRulesProblem[];
  /** Rows that are kept as they should be: with `problems` all that was read. */
  readonly sound: number;
}

export const NO_OWN_RULES: OwnRules = { identities: [], settings: new Map(), problems: [], sound: 0 };
