import type { FormulaError } from "./formula";

export type TokenKind = "name" | "[]" | "." | "=" | "≤" | "≥" | "+" | "−" | "×" | "Σ" | "end";

/** A piece of a formula. `text` of a "[]" is what stands between the brackets. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly offset: number;
}

/** Every way a sign is typed: full width, mathematical, ASCII. Two-character ones come first. */
const SIGNS: readonly (readonly [text: string, kind: TokenKind])[] = [
  ["<=", "≤"],
  ["＜＝", "≤"],
  ["＜=", "≤"],
  [">=", "≥"],
  ["＞＝", "≥"],
  ["＞=", "≥"],
  ["≤", "≤"],
  ["≦", "≤"],
  ["⩽", "≤"],
  ["≥", "≥"],
  ["≧", "≥"],
  ["⩾", "≥"],
  ["=", "="],
  ["＝", "="],
  ["+", "+"],
  ["＋", "+"],
  ["−", "−"],
  ["-", "−"],
  ["－", "−"],
  ["–", "−"],
  ["×", "×"],
  ["*", "×"],
  ["＊", "×"],
  ["✕", "×"],
  ["Σ", "Σ"],
  ["∑", "Σ"],
  [".", "."],
  ["．", "."],
];
const OPENING = "[［【";
const CLOSING = "]］】";
const NAME = /[^\s[\]［］【】.．=＝≤≦⩽≥≧⩾<>＜＞+＋−\-－–×*＊✕Σ∑]+/y;

/** A formula's text in pieces, with an "end" at the end; or the first thing that cannot stand in one. */
export function scanFormula(text: string): readonly Token[] | FormulaError {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s/.test(character)) {
      at += 1;
    } else if (OPENING.includes(character)) {
      const end = closingAfter(text, at + 1);
      if (end < 0) return { offset: at, message: "方括号“[”没有对应的“]”" };
      tokens.push({ kind: "[]", text: text.slice(at + 1, end).trim(), offset: at });
      at = end + 1;
    } else {
      const sign = SIGNS.find(([written]) => text.startsWith(written, at));
      const token = sign === undefined ? nameAt(text, at) : { kind: sign[1], text: sign[0], offset: at };
      if (token === undefined) return { offset: at, message: `不认识的符号“${character}”` };
      tokens.push(token);
      at += token.text.length;
    }
  }
  tokens.push({ kind: "end", text: "", offset: text.length });
  return tokens;
}

function nameAt(text: string, at: number): Token | undefined {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  return name === undefined ? undefined : { kind: "name", text: name, offset: at };
}

function closingAfter(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (CLOSING.includes(text.charAt(at))) return at;
    if (OPENING.includes(text.charAt(at))) return -1;
  }
  return -1;
}
