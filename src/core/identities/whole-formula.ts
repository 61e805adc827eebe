import type { Formula, FormulaError, PlacedTerm, Term } from "./formula";
import type { Vocabulary } from "./vocabulary";

/** What only the whole formula shows to be wrong: loops over one table that name two, codes of two classifications, 下级 of nothing. */
export function wholeFormulaError(formula: Formula, placed: readonly PlacedTerm[], vocabulary: Vocabulary): FormulaError | undefined {
  return mixedTables(formula, placed) ?? mixedClassifications(formula, placed, vocabulary) ?? lostChildren(formula, placed);
}

const sameTable = (a: Term, b: Term): boolean => a.table === b.table && a.document === b.document;

function mixedTables(formula: Formula, placed: readonly PlacedTerm[]): FormulaError | undefined {
  const { kind } = formula.loop;
  if (kind !== "rows" && kind !== "branch" && kind !== "parents") return undefined;
  const looped = placed.filter(({ term }) => term.row.kind === "each");
  const first = looped[0]?.term;
  const other = looped.find(({ term }) => first !== undefined && !sameTable(first, term));
  return other && { offset: other.at, message: "“*”“每个上级”和“…及下级”只能用于同一张表；两张表之间请写“每个科目”与“同科目”" };
}

function mixedClassifications(formula: Formula, placed: readonly PlacedTerm[], vocabulary: Vocabulary): FormulaError | undefined {
  if (formula.loop.kind !== "codes" && formula.loop.kind !== "classes") return undefined;
  let first: { readonly table: string; readonly economic: boolean } | undefined;
  for (const { term, at } of placed) {
    const words = vocabulary.get(term.table);
    if (term.row.kind !== "each" || words === undefined) continue;
    const economic = words.axes.has("economic");
    first ??= { table: term.table, economic };
    if (first.economic !== economic) {
      const [functional, byEconomy] = economic ? [first.table, term.table] : [term.table, first.table];
      return { offset: at, message: `${functional}按功能分类列，${byEconomy}按经济分类列，不能按同科目对应` };
    }
  }
  return undefined;
}

function lostChildren(formula: Formula, placed: readonly PlacedTerm[]): FormulaError | undefined {
  const all = [...formula.left, ...formula.right];
  const lost = placed.find(
    ({ term }) => term.row.kind === "children" && all.every((other) => !sameTable(other, term) || !isParent(other, formula)),
  );
  return (
    lost && {
      offset: lost.at,
      message: `“[下级]”是谁的下级？请在公式里写出${lost.term.table}的上级，如“${lost.term.table}[每个上级]”或“${lost.term.table}[合计]”`,
    }
  );
}

/** Whether a term takes one line that others may be the 下级 of. */
function isParent(term: Term, formula: Formula): boolean {
  if (term.row.kind === "each") return formula.loop.kind === "parents";
  return term.row.kind === "code" || (term.row.kind === "named" && !term.row.ifPresent);
}
