import { planIdentity } from "../../identities/identity";
import { parseFormula } from "../../identities/parse-formula";
import { vocabularyOf } from "../../identities/vocabulary";
import { allTables } from "../../standards/document-standard";
import type { IdentityLine } from "../../standards/identity-line";
import { squeeze } from "../../wording/normalise";
import type { CellRef } from "../../workbook/cell-ref";
import { cellAt, type Workbook } from "../../workbook/workbook";
import type { Severity } from "../finding";
import { builtInRule } from "./built-in-rules";
import { findOwnRules, type FoundOwnRules } from "./find-own-rules";
import { LEVELS, MOST_OWN_RULES, NO, NO_OWN_RULES, OWN_RULES_SHEET, YES, type OwnRules, type OwnRulesColumnId, type OwnRulesProblem, type RuleSetting } from "./own-rules-sheet";
import { readYears } from "./read-years";

/** A row as it stands, by column. */
interface Row {
  readonly text: (id: OwnRulesColumnId) => string;
  readonly at: (id: OwnRulesColumnId) => CellRef;
  /** The formula is one of Excel's. */
  readonly isExcelFormula: boolean;
}

/** Reads the sheet 自定义勾稽关系. What cannot be used is a problem at its cell; nothing is applied by halves. */
export function readOwnRules(workbook: Workbook): OwnRules {
  const [found, ...copies] = findOwnRules(workbook);
  if (found === undefined) return NO_OWN_RULES;
  const reader = new Reader();
  reader.read(found);
  for (const { sheet } of copies) reader.problem("copy", { sheet: found.sheet.name, copy: sheet.name }, { sheet: sheet.name, row: 0, column: 0 }, sheet.name);
  return reader;
}

class Reader implements OwnRules {
  readonly identities: OwnRules["identities"][number][] = [];
  readonly settings = new Map<string, RuleSetting>();
  readonly problems: OwnRulesProblem[] = [];
  sound = 0;
  private readonly numbers = new Set<string>();

  read(found: FoundOwnRules): void {
    const { sheet, headerRow, columns } = found;
    const missing = (["number", "formula"] as const).filter((id) => !columns.has(id)).map((id) => (id === "number" ? "编号" : "公式"));
    if (missing.length > 0) return this.problem("columns", { missing: missing.join("、") }, { sheet: sheet.name, row: Math.max(headerRow, 0), column: 0 }, "");
    let read = 0;
    for (let row = headerRow + 1; row < sheet.rows.length; row += 1) {
      const line = rowOf(found, row);
      if (line.text("number") === "" && line.text("formula") === "") continue;
      if (read >= MOST_OWN_RULES) return this.problem("tooMany", { most: String(MOST_OWN_RULES) }, line.at("number"), "");
      read += 1;
      const before = this.problems.length;
      this.row(line);
      if (this.problems.length === before) this.sound += 1;
    }
  }

  problem(messageId: OwnRulesProblem["messageId"], data: OwnRulesProblem["data"], at: CellRef, key: string): void {
    this.problems.push({ messageId, data, at, key });
  }

  private row(row: Row): void {
    const formula = row.text("formula");
    // A rule without a number is told from others by what it says.
    const number = row.text("number") === "" ? squeeze(formula) : row.text("number");
    if (this.numbers.has(squeeze(number))) return this.problem("number", { number }, row.at("number"), number);
    this.numbers.add(squeeze(number));
    const enabled = readEnabled(row.text("enabled"));
    if (enabled === undefined) return this.problem("enabled", { number, text: row.text("enabled") }, row.at("enabled"), number);
    const level = readLevel(row.text("level"));
    if (level === null) return this.problem("level", { number, text: row.text("level") }, row.at("level"), number);
    const built = row.text("number") === "" ? undefined : builtInRule(number);
    if (formula === "") {
      if (built === undefined) return this.problem("unknown", { number }, row.at("number"), number);
      if (enabled && level === undefined) return;
      this.settings.set(built.rule, { ...built, off: !enabled, why: row.text("basis") === "" ? row.text("remark") : row.text("basis"), ...(level === undefined ? {} : { severity: level }) });
      return;
    }
    if (built !== undefined) return this.problem("builtIn", { number, title: built.title }, row.at("number"), number);
    if (enabled) this.formula(row, number, formula, level ?? "error");
  }

  private formula(row: Row, number: string, formula: string, severity: Severity): void {
    if (row.isExcelFormula || /^[=＝]/.test(formula)) return this.problem("equalsSign", { number }, row.at("formula"), number);
    const years = readYears(row.text("years"));
    if (years === null) return this.problem("years", { number, text: row.text("years") }, row.at("years"), number);
    const vocabulary = vocabularyOf(allTables);
    const parsed = parseFormula(formula, vocabulary);
    if (!parsed.ok) {
      const { offset, message } = parsed.error;
      return this.problem("formula", { number, marked: `${formula.slice(0, offset)}▲${formula.slice(offset)}`, position: String(offset + 1), problem: message }, row.at("formula"), number);
    }
    const remark = row.text("remark");
    const title = `${OWN_RULES_SHEET}“${number}”${remark === "" ? "" : `（${remark}）`}`;
    const line: IdentityLine = { id: `own/${squeeze(number)}`, title, formula, severity, basis: row.text("basis"), message: `${title}不符`, years };
    this.identities.push(planIdentity(line, parsed.formula, vocabulary));
  }
}

function rowOf({ sheet, columns }: FoundOwnRules, row: number): Row {
  const cell = (id: OwnRulesColumnId): ReturnType<typeof cellAt> => {
    const column = columns.get(id);
    return column === undefined ? undefined : cellAt(sheet, row, column);
  };
  return {
    text: (id) => String(cell(id)?.value ?? "").trim(),
    at: (id) => ({ sheet: sheet.name, row, column: columns.get(id) ?? columns.get("number") ?? 0 }),
    isExcelFormula: cell("formula")?.formula !== undefined,
  };
}

/** Blank is 是; undefined where it is neither 是 nor 否. */
function readEnabled(text: string): boolean | undefined {
  const word = squeeze(text).toLowerCase();
  if (word === "" || YES.some((yes) => yes === word)) return true;
  return NO.some((no) => no === word) ? false : undefined;
}

/** undefined where blank, null where it is no level. */
function readLevel(text: string): Severity | null | undefined {
  const word = squeeze(text);
  return word === "" ? undefined : (LEVELS.get(word) ?? null);
}
