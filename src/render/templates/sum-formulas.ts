import type { Formula, Term } from "../../core/identities/formula";
import { identitiesOf } from "../../core/identities/document-identities";
import type { DocumentKind } from "../../core/standards/document-standard";
import { a1 as address, columnLetters, parseA1, quotedSheet } from "../../core/workbook/a1";
import type { PlacedForm, PlacedLine } from "./placed-form";
import { amountsOf } from "./placed-form";

/** From where a table's figures may be taken, so that none is typed twice. */
export interface FigureLinks {
  readonly document: DocumentKind;
  /** Identities between tables by which one is filled from another. Those inside a table all serve. */
  readonly identities: ReadonlySet<string>;
  /** Tables by their names: each is filled only from those behind it. */
  readonly order: readonly string[];
}

/** Excel formulas of the sums that the checks will ask for, made from the same identities that the checks use. */
export class SumFormulas {
  private readonly equations: readonly Formula[];

  constructor(private readonly forms: ReadonlyMap<string, PlacedForm>, private readonly links: FigureLinks) {
    this.equations = identitiesOf(links.document).filter(({ line, formula }) => formula.relation === "=" && line.severity === "error" && (isSum(formula) || links.identities.has(line.id))).map(({ formula }) => formula);
  }

  /** The formula of a printed line's amount, or undefined where it is to be entered. */
  ofLine(placed: PlacedForm, line: PlacedLine, key: string): string | undefined {
    return this.solve(placed, line, key, line.row);
  }

  /** The sum across the columns of a blank line, which shows nothing until the line has a code or a project. */
  ofBlankLine(placed: PlacedForm, row: number, key: string): string | undefined {
    const sum = this.solve(placed, undefined, key, row);
    return sum === undefined ? undefined : `IF(${keyColumns(placed).map((column) => `$${cell(row, column)}`).join("&")}="","",${sum})`;
  }

  private solve(placed: PlacedForm, line: PlacedLine | undefined, key: string, row: number): string | undefined {
    const { name } = placed.form.standard;
    for (const { left, right, loop } of this.equations) {
      for (const [whole, parts] of [[left, right], [right, left]] as const) {
        const term = whole[0];
        if (whole.length !== 1 || term === undefined || term.table !== name || !columnIs(term, key) || !this.rowIs(term, placed, line, loop.kind)) continue;
        if (parts.some((part) => part.table !== name && !this.mayTake(name, part.table))) continue;
        if (whole === right && parts.length > 1) continue;
        const written = parts.filter((part) => !mayLack(part, this.forms.get(part.table))).map((part) => this.term(part, placed, line, key, row));
        if (written.length > 0 && written.every((part) => part !== undefined)) return sumOf(written);
      }
    }
    return undefined;
  }

  private mayTake(name: string, from: string): boolean {
    return this.links.order.includes(name) && this.links.order.indexOf(from) > this.links.order.indexOf(name);
  }

  /** Whether a term speaks of a line: of every line, of this one by name, of every 类, of every code with others below it. */
  private rowIs({ row }: Term, placed: PlacedForm, line: PlacedLine | undefined, loop: Formula["loop"]["kind"]): boolean {
    if (row.kind === "named") return line !== undefined && !line.isClass && row.name === line.name;
    if (row.kind !== "each") return false;
    return loop === "rows" || (loop === "classes" && line?.isClass === true) || (loop === "parents" && line !== undefined && linesBelow(placed, line).length > 0);
  }

  /** A summand as a reference or a sum of its own; undefined where the form does not print it, or where it is the cell itself. */
  private term(term: Term, from: PlacedForm, line: PlacedLine | undefined, key: string, row: number): string | undefined {
    const placed = this.forms.get(term.table);
    if (placed === undefined || term.coefficient !== 1) return undefined;
    const wanted = term.column.kind === "named" ? term.column.name : key;
    const own = placed === from;
    const { row: choice } = term;
    if (choice.kind === "each" && own) {
      const column = (line?.amounts ?? amountsOf(placed.columns)).get(wanted);
      return column === undefined ? undefined : cell(row, column);
    }
    if (choice.kind === "named" || choice.kind === "code") {
      const named = printedLine(choice, placed);
      const column = named?.amounts.get(wanted);
      return named === undefined || column === undefined || (own && named === line && wanted === key) ? undefined : this.prefix(placed, own) + cell(named.row, column);
    }
    if (choice.kind === "each" && line?.isClass === true) return this.ofClass(placed, line.name, wanted);
    if (choice.kind === "allClasses" && line !== undefined) return this.ofClasses(placed, line, wanted);
    if (choice.kind === "children" && line !== undefined) return placed.form.kind === "items" ? rangeOf(linesBelow(placed, line), wanted) : topLines(placed, wanted);
    return undefined;
  }

  /** A 类's amount in a table of codes: of the line that has the 类 and nothing below it. */
  private ofClass(placed: PlacedForm, code: string, key: string): string | undefined {
    const column = amountsOf(placed.columns).get(key);
    if (column === undefined || placed.form.kind !== "lines") return undefined;
    const range = (at: number): string => this.prefix(placed, false) + absolute(placed, at);
    return `SUMIFS(${range(column)},${range(0)},"${code}",${range(1)},"=")`;
  }

  private ofClasses(placed: PlacedForm, total: PlacedLine, key: string): string | undefined {
    return total.amounts.has(key) ? rangeOf(placed.lines.filter(({ isClass }) => isClass), key) : undefined;
  }

  private prefix(placed: PlacedForm, own: boolean): string {
    return own ? "" : `${quotedSheet(placed.sheet)}!`;
  }
}

/** Sum of the lines below a line of a table of codes, by the codes that it gives; "" on a line that has none below it, where the amount is entered. */
export function sumOfLinesBelow(placed: PlacedForm, row: number, column: number): string | undefined {
  const codes = columnsOf(placed, "code");
  const leaf = columnsOf(placed, "leaf")[0] ?? codes[codes.length - 1];
  // Only lines further down are added up: no line may add up itself, and the last has none.
  if (codes.length === 0 || leaf === undefined || row === placed.body.bottom) return undefined;
  const end = placed.body.bottom + 1;
  const below = (at: number, fixed: string): string => `${fixed}${cell(row + 1, at)}:${fixed}${columnLetters(at)}$${String(end)}`;
  const upTo = (level: number): string =>
    `SUMIFS(${below(column, "")},${codes.slice(0, level + 1).map((at) => `${below(at, "$")},$${cell(row, at)}`).join(",")},${below(leaf, "$")},"<>")`;
  const nested = codes.reduce((rest, at, level) => (at === leaf ? rest : `IF($${cell(row, at)}<>"",${upTo(level)},${rest})`), '""');
  return `IF($${cell(row, leaf)}<>"","",${nested})`;
}

function topLines(placed: PlacedForm, key: string): string | undefined {
  const column = amountsOf(placed.columns).get(key);
  if (column === undefined || placed.form.kind !== "lines") return undefined;
  const [first, second] = columnsOf(placed, "code");
  const range = (at: number): string => `${cell(placed.body.top + 1, at)}:${cell(placed.body.bottom, at)}`;
  return first === undefined || second === undefined ? range(column) : `SUMIFS(${range(column)},${range(first)},"<>",${range(second)},"=")`;
}

/** Columns that say what a line is of. */
function keyColumns(placed: PlacedForm): readonly number[] {
  const codes = columnsOf(placed, "code");
  return codes.length > 0 ? codes : columnsOf(placed, "leaf");
}

function columnsOf({ columns }: PlacedForm, kind: "code" | "leaf"): readonly number[] {
  return columns.flatMap(({ what }, at) => (what === kind ? [at] : []));
}

/** A sum inside one table. That two totals balance is none: it is for the checks to see. */
function isSum({ left, right, loop }: Formula): boolean {
  const balance = loop.kind === "once" && [...left, ...right].every(({ row }) => row.kind === "named") && left.length === 1 && right.length === 1;
  return !balance && new Set([...left, ...right].map(({ table }) => table)).size === 1;
}

function columnIs({ column }: Term, key: string): boolean {
  return column.kind === "each" || column.name === key;
}

/** A line that a term names, where the form prints it. */
function printedLine(row: Extract<Term["row"], { readonly kind: "named" | "code" }>, { lines }: PlacedForm): PlacedLine | undefined {
  const wanted = row.kind === "named" ? row.name : row.code;
  return lines.find(({ name, isClass }) => name === wanted && !isClass);
}

/** What a form need not print counts as nothing: a line 如有, or a code. */
function mayLack({ row }: Term, placed: PlacedForm | undefined): boolean {
  return placed !== undefined && ((row.kind === "named" && row.ifPresent) || row.kind === "code") && printedLine(row, placed) === undefined;
}

/** The lines of the codes below a code. */
function linesBelow({ lines }: PlacedForm, { name }: PlacedLine): readonly PlacedLine[] {
  return /^\d/.test(name) ? lines.filter((line) => line.name !== name && line.name.startsWith(name)) : [];
}

/** Lines that stand below each other, as a range of one column. */
function rangeOf(lines: readonly PlacedLine[], key: string): string | undefined {
  const rows = lines.map(({ row }) => row);
  const column = lines[0]?.amounts.get(key);
  return column === undefined ? undefined : `${cell(Math.min(...rows), column)}:${cell(Math.max(...rows), column)}`;
}

function absolute({ body }: PlacedForm, column: number): string {
  return `$${columnLetters(column)}$${String(body.top + 1)}:$${columnLetters(column)}$${String(body.bottom + 1)}`;
}

function cell(row: number, column: number): string {
  return address({ row, column });
}

/** SUM passes over text, which a blank line's "" is. What is one reference or one sum already needs none. */
function sumOf(parts: readonly string[]): string {
  const [only = ""] = parts;
  if (parts.length === 1 && !/^\$?[A-Z]+\$?\d+:/.test(only)) return only;
  return `SUM(${inOneRange(parts) ?? parts.join(",")})`;
}

/** Neighbouring cells as a range, for whoever reads the formula. */
function inOneRange(parts: readonly string[]): string | undefined {
  const places = parts.map(parseA1);
  const [first] = places;
  if (parts.length < 3 || first === null || first === undefined) return undefined;
  const beside = places.every((place, at) => place?.row === first.row && place.column === first.column + at);
  const below = places.every((place, at) => place?.column === first.column && place.row === first.row + at);
  return beside || below ? `${parts[0] ?? ""}:${parts[parts.length - 1] ?? ""}` : undefined;
}
