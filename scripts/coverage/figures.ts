import type { Covered } from "./covered";

const part = "Figures and rounding";
const READ = "how figures are read (`core/figures`, `core/narrative/reading`): nothing to be told";

/** §1. Most of it says how amounts are read and compared, which every rule and identity does by `agreement`. */
export const figureCoverage: readonly Covered[] = [
  { part, statement: "Amounts are 万元 to two decimals unless a sheet's 单位 says 元 or 千元", by: ["document/units-apart", "document/unit-agrees"], note: READ },
  { part, statement: "Trailing zeros are dropped: fewer printed decimals still mean two", by: [], note: READ },
  { part, statement: "Performance values and scores: there the printed decimals count", by: ["performance/indicator-score", "performance/execution", "performance/total-score"] },
  { part, statement: "After 约, 近, 左右, 余, 多, 不足, 超过, ≈ a number is never wrong by less than one unit of its last non-zero digit", by: [], note: `${READ}; the margin of such a number is one unit of that digit` },
  { part, statement: "In a cell: the number format's decimals, else two; whole 元 only where every amount of the sheet is whole", by: [], note: READ },
  { part, statement: "A binary number is first rounded to 15 significant digits; a formula's value is read as displayed", by: [], note: READ },
  { part, statement: "More decimals stored than displayed is one info per sheet", by: ["cells/finer-than-shown"] },
  { part, statement: "A published figure is a closed interval; a blank, - or 0 is exactly 0; a sum, share or rate agrees when the intervals meet", by: ["narrative/parts-sum", "narrative/share", "narrative/rate"], note: "and every identity" },
  { part, statement: "Correlated inputs use the same value: the rate is evaluated at both ends of the change", by: ["narrative/rate"] },
  { part, statement: "Agreement with a visible difference is info, clustered by cause; disagreement is an error", by: ["narrative/amount-matches-table"], note: "and every identity; in the prose a tail is the number's status, told once where the table prints another number" },
  { part, statement: "There is no fixed tolerance; a sum of n printed parts may differ by 0.005·(n+1)", by: ["narrative/parts-sum", "narrative/changes-net"], note: "and every identity" },
  { part, statement: "One figure printed twice with 0.01 between is info, with 0.02 an error", by: ["narrative/amount-matches-table", "narrative/repeated-fact"], note: "0.01 between two places of the prose is not told" },
  { part, statement: "Balanced shares: one unit off is info where the printed ones add to 100 % and the rounded ones do not", by: ["narrative/share"] },
];
