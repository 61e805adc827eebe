import type { ColumnChoice, DocumentName, Formula, FormulaError, Loop, Parsed, PlacedTerm, Relation, RowChoice, Term } from "./formula";
import { readRow } from "./read-row";
import type { Token, TokenKind } from "./scan-formula";
import { scanFormula } from "./scan-formula";
import type { TableWords, Vocabulary } from "./vocabulary";
import { FREE_TABLES, hint, understandColumn } from "./vocabulary";
import { wholeFormulaError } from "./whole-formula";

export const LONGEST_FORMULA = 500;
export const MOST_TERMS = 40;
const LARGEST_FACTOR = 9999;
const DOCUMENTS: ReadonlySet<string> = new Set<DocumentName>(["上年", "预算"]);

/**
 * Reads a formula of 勾稽关系, ours or a user's: `表2[每个科目].总计 = 表3[同科目].合计`. Tables, lines and columns are checked against the vocabulary.
 * What is wrong comes back as data, with its place in `text` and what to write instead.
 */
export function parseFormula(text: string, vocabulary: Vocabulary): Parsed {
  if (text.length > LONGEST_FORMULA)
    return { ok: false, error: { offset: LONGEST_FORMULA, message: `公式太长，最多${LONGEST_FORMULA}个字符` } };
  const tokens = scanFormula(text);
  if (!Array.isArray(tokens)) return { ok: false, error: tokens as FormulaError };
  try {
    return { ok: true, formula: new Parser(tokens as readonly Token[], vocabulary).formula() };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, error: { offset: error.offset, message: error.message } };
    throw error;
  }
}

/** Leaves the descent; never leaves this file. */
class Wrong extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

class Parser {
  private next = 0;
  private loop: Loop = { kind: "once" };
  private loopsColumns = false;
  private readonly placed: PlacedTerm[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly vocabulary: Vocabulary,
  ) {}

  formula(): Formula {
    const left = this.side();
    const relation = this.relation();
    const right = this.side();
    const rest = this.peek();
    if (rest.kind !== "end") {
      const again = rest.kind === "=" || rest.kind === "≤" || rest.kind === "≥";
      throw new Wrong(rest.offset, again ? "一个公式只能有一个“=”“≤”或“≥”" : `这里不应有“${shown(rest)}”，两项之间请写“+”或“−”`);
    }
    if (left.length + right.length === 0) throw new Wrong(0, "公式里没有表格数据");
    const formula = { left, relation, right, loop: this.loop };
    const wrong = wholeFormulaError(formula, this.placed, this.vocabulary);
    if (wrong !== undefined) throw new Wrong(wrong.offset, wrong.message);
    return formula;
  }

  private side(): readonly Term[] {
    const first = this.peek();
    if (first.kind === "name" && first.text === "0" && this.peek(1).kind !== "×") {
      this.take();
      return [];
    }
    const terms: Term[] = [];
    let sign: 1 | -1 = this.accept("−") ? -1 : 1;
    for (;;) {
      terms.push(this.term(sign));
      if (this.accept("+")) sign = 1;
      else if (this.accept("−")) sign = -1;
      else return terms;
    }
  }

  private relation(): Relation {
    const token = this.take();
    if (token.kind === "=" || token.kind === "≤" || token.kind === "≥") return token.kind;
    throw new Wrong(token.offset, token.kind === "end" ? "公式不完整，缺少“=”“≤”或“≥”" : `这里应为“=”“≤”或“≥”，而不是“${shown(token)}”`);
  }

  private term(sign: 1 | -1): Term {
    const at = this.peek().offset;
    if (this.placed.length >= MOST_TERMS) throw new Wrong(at, `公式太长，最多${MOST_TERMS}项`);
    const factor = this.factor();
    const sum = this.accept("Σ");
    const term = this.place(sign * factor, sum);
    this.placed.push({ term, at });
    return term;
  }

  private factor(): number {
    const token = this.peek();
    if (token.kind !== "name" || !/^[0-9]+$/.test(token.text)) return 1;
    this.take();
    const factor = Number(token.text);
    if (factor < 1 || factor > LARGEST_FACTOR) throw new Wrong(token.offset, `倍数应为1至${LARGEST_FACTOR}的整数`);
    this.expect("×", "倍数后面应写“×”");
    return factor;
  }

  private place(coefficient: number, sum: boolean): Term {
    const first = this.expect("name", "这里应为表名，如“表3”");
    if (first.text === "底稿") return this.note(coefficient, sum, first);
    const document = DOCUMENTS.has(first.text) ? (first.text as DocumentName) : "本年";
    if (document !== "本年") this.expect(".", `“${first.text}”后面应写“.”和表名`);
    const name = document === "本年" ? first : this.expect("name", "这里应为表名，如“表3”");
    const table = this.table(name);
    const bracket = this.expect("[]", `“${name.text}”后面应写方括号和行，如“${name.text}[合计]”`);
    const row = this.row(bracket, table);
    if ((row.kind === "children" || row.kind === "allClasses") !== sum) {
      throw new Wrong(bracket.offset, sum ? "“Σ”后面只能是“[下级]”或“[各类]”" : `“[${bracket.text}]”是多行，前面应写“Σ”`);
    }
    return { coefficient, document, table: tableName(name), row, column: this.column(table, row) };
  }

  /** 底稿.机关运行经费.金额: what was asked of the preparer; names are free. */
  private note(coefficient: number, sum: boolean, first: Token): Term {
    if (sum) throw new Wrong(first.offset, "“Σ”后面只能是“[下级]”或“[各类]”");
    this.expect(".", "“底稿”后面应写“.”和项目，如“底稿.机关运行经费.金额”");
    const item = this.expect("name", "这里应为底稿的项目");
    this.expect(".", "底稿的项目后面应写“.”和栏目");
    const column = this.expect("name", "这里应为底稿的栏目");
    return {
      coefficient,
      document: "底稿",
      table: "底稿",
      row: { kind: "named", name: item.text, ifPresent: false },
      column: { kind: "named", name: column.text },
    };
  }

  private table(name: Token): TableWords | undefined {
    const table = this.vocabulary.get(tableName(name));
    if (table === undefined && !FREE_TABLES.has(name.text)) {
      throw new Wrong(name.offset, `没有“${name.text}”这张表${hint(name.text, [...this.vocabulary.keys()])}`);
    }
    return table;
  }

  private row(bracket: Token, table: TableWords | undefined): RowChoice {
    const read = readRow(bracket.text, table, this.loop);
    if ("problem" in read) throw new Wrong(bracket.offset, read.problem);
    this.loop = read.loop;
    return read.row;
  }

  private column(table: TableWords | undefined, row: RowChoice): ColumnChoice {
    this.expect(".", "方括号后面应写“.”和栏名，如“.合计”");
    const token = this.expect("name", "这里应为栏名");
    if (token.text === "每列" || token.text === "同列") {
      const first = token.text === "每列";
      if (first === this.loopsColumns) throw new Wrong(token.offset, first ? "“每列”只写一次，其后请写“同列”" : "“同列”之前要先有“每列”");
      this.loopsColumns = true;
      return { kind: "each" };
    }
    if (table === undefined) return { kind: "named", name: token.text };
    const understood = understandColumn(table, token.text, row.kind === "named" ? row.name : undefined);
    if ("problem" in understood) throw new Wrong(token.offset, understood.problem);
    return { kind: "named", name: understood.name };
  }

  private peek(ahead = 0): Token {
    return this.tokens[Math.min(this.next + ahead, this.tokens.length - 1)] ?? { kind: "end", text: "", offset: 0 };
  }

  private take(): Token {
    const token = this.peek();
    this.next += 1;
    return token;
  }

  private accept(kind: TokenKind): boolean {
    if (this.peek().kind !== kind) return false;
    this.next += 1;
    return true;
  }

  private expect(kind: TokenKind, otherwise: string): Token {
    const token = this.take();
    if (token.kind === kind) return token;
    throw new Wrong(token.offset, token.kind === "end" ? `公式不完整：${otherwise}` : otherwise);
  }
}

/** 表３ is 表3. */
function tableName({ text }: Token): string {
  return text.normalize("NFKC");
}

function shown(token: Token): string {
  return token.kind === "[]" ? `[${token.text}]` : token.text;
}
