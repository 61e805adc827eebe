import type { Formula, Loop, Term } from "./formula";

/** A formula in its usual notation; parsing it gives the same formula again. */
export function printFormula(formula: Formula): string {
  const said = { row: false, column: false };
  const side = (terms: readonly Term[]): string => {
    if (terms.length === 0) return "0";
    return terms.map((term, index) => joint(term.coefficient, index) + printTerm(term, formula.loop, said)).join("");
  };
  const left = side(formula.left);
  return `${left} ${formula.relation} ${side(formula.right)}`;
}

function joint(coefficient: number, index: number): string {
  const sign = coefficient < 0 ? (index === 0 ? "−" : " − ") : index === 0 ? "" : " + ";
  const size = Math.abs(coefficient);
  return size === 1 ? sign : `${sign}${size} × `;
}

function printTerm(term: Term, loop: Loop, said: { row: boolean; column: boolean }): string {
  const document = term.document === "本年" || term.document === "底稿" ? "" : `${term.document}.`;
  const row = printRow(term, loop, said.row);
  if (term.row.kind === "each") said.row = true;
  const column = term.column.kind === "named" ? term.column.name : said.column ? "同列" : "每列";
  if (term.column.kind === "each") said.column = true;
  if (term.document === "底稿") return `底稿.${row}.${column}`;
  const sum = term.row.kind === "children" || term.row.kind === "allClasses" ? "Σ " : "";
  return `${sum}${document}${term.table}[${row}].${column}`;
}

function printRow({ row }: Term, loop: Loop, said: boolean): string {
  switch (row.kind) {
    case "named":
      return row.ifPresent ? `${row.name}（如有）` : row.name;
    case "code":
      return row.code;
    case "children":
      return "下级";
    case "allClasses":
      return "各类";
    case "each":
      return loopWord(loop, said);
  }
}

function loopWord(loop: Loop, said: boolean): string {
  switch (loop.kind) {
    case "rows":
      return "*";
    case "branch":
      return `${loop.code}及下级`;
    case "codes":
      return said ? "同科目" : "每个科目";
    case "classes":
      return said ? "同科目" : "每个类";
    case "projects":
      return said ? "同项目" : "每个项目";
    case "parents":
      return "每个上级";
    case "once":
      throw new Error("a formula without a loop has no line to be at");
  }
}
