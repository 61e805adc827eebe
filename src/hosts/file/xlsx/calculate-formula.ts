import { parseRange } from "./parse-range";

/** Number of a cell, 0 where it is blank or text; null where it cannot be told. */
export type ValueOf = (sheet: string | null, row: number, column: number) => number | null;

/** Thrown inside and caught at the top: this formula needs Excel. */
class Beyond extends Error {}

const MAX_RANGE_CELLS = 100_000;
const TOKEN = /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?)(?![\p{L}\p{N}_(])|([A-Za-z]+)(?=\()|([-+*/(),%]))/uy;

type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "cells"; readonly sheet: string | null; readonly range: string }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string };

/**
 * The result of the sums that stand in disclosures: + - * / %, brackets, SUM, ROUND, ABS, MAX, MIN over cells and ranges.
 * Null for every other formula. Files written by programs hold formulas without results, which Excel would fill in on opening.
 */
export function calculateFormula(formula: string, valueOf: ValueOf): number | null {
  try {
    const tokens = tokenise(formula);
    const reader = new Reader(tokens, valueOf);
    const value = reader.sum();
    return reader.atEnd() && Number.isFinite(value) ? value : null;
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

function tokenise(formula: string): readonly Token[] {
  const text = formula.trim();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) throw new Beyond();
    const [, number, sheet, range, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", value: Number(number) });
    else if (range !== undefined) tokens.push({ kind: "cells", sheet: sheet === undefined ? null : sheetName(sheet), range });
    else if (name !== undefined) tokens.push({ kind: "function", name: name.toUpperCase() });
    else tokens.push({ kind: "sign", sign: sign ?? "" });
  }
  return tokens;
}

function sheetName(qualifier: string): string {
  const name = qualifier.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[], private readonly valueOf: ValueOf) {}

  atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): number {
    let value = this.product();
    for (;;) {
      if (this.take("+")) value += this.product();
      else if (this.take("-")) value -= this.product();
      else return value;
    }
  }

  private product(): number {
    let value = this.factor();
    for (;;) {
      if (this.take("*")) value *= this.factor();
      else if (this.take("/")) value /= this.factor();
      else return value;
    }
  }

  private factor(): number {
    if (this.take("-")) return -this.factor();
    if (this.take("+")) return this.factor();
    let value = this.atom();
    while (this.take("%")) value /= 100;
    return value;
  }

  private atom(): number {
    if (this.take("(")) {
      const value = this.sum();
      this.expect(")");
      return value;
    }
    const token = this.tokens[this.at++];
    if (token?.kind === "number") return token.value;
    if (token?.kind === "function") return this.call(token.name);
    if (token?.kind !== "cells" || token.range.includes(":")) throw new Beyond();
    return this.cells(token.sheet, token.range)[0] ?? 0;
  }

  private call(name: string): number {
    this.expect("(");
    const parts: (readonly number[])[] = [];
    do parts.push(this.argument());
    while (this.take(","));
    this.expect(")");
    const all = parts.flat();
    switch (name) {
      case "SUM":
        return all.reduce((sum, value) => sum + value, 0);
      case "ABS":
        return Math.abs(all[0] ?? 0);
      case "MAX":
        return all.reduce((most, value) => Math.max(most, value), -Infinity);
      case "MIN":
        return all.reduce((least, value) => Math.min(least, value), Infinity);
      case "ROUND":
        return roundHalfAway(all[0] ?? 0, all[1] ?? 0);
      default:
        throw new Beyond();
    }
  }

  /** A range alone stands for its cells; anything else is a sum. */
  private argument(): readonly number[] {
    const token = this.tokens[this.at];
    if (token?.kind === "cells" && token.range.includes(":")) {
      this.at++;
      return this.cells(token.sheet, token.range);
    }
    return [this.sum()];
  }

  private cells(sheet: string | null, text: string): readonly number[] {
    const range = parseRange(text);
    if (range === null || (range.bottom - range.top + 1) * (range.right - range.left + 1) > MAX_RANGE_CELLS) throw new Beyond();
    const values: number[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const value = this.valueOf(sheet, row, column);
        if (value === null) throw new Beyond();
        values.push(value);
      }
    }
    return values;
  }

  private take(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || token.sign !== sign) return false;
    this.at++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw new Beyond();
  }
}

/** Excel rounds halves away from zero, on the decimal that is shown (2.675 → 2.68), not on the binary number. */
function roundHalfAway(value: number, digits: number): number {
  const shown = Number(value.toPrecision(15));
  const scaled = Number(`${String(Math.abs(shown))}e${String(digits)}`);
  if (!Number.isFinite(scaled)) return value;
  return Math.sign(shown) * Number(`${String(Math.round(scaled))}e${String(-digits)}`);
}
