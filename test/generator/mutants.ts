import type { Cell } from "../../src/core/workbook/cell";
import type { CellRef } from "../../src/core/workbook/cell-ref";
import type { Workbook } from "../../src/core/workbook/workbook";
import { toYuan, type Unit } from "./amounts";
import { balances, figureKey, type Balance } from "./balances";
import { nameOfCode } from "./classification";
import type { LaidOut, Place } from "./lay-out";
import { random, type Random } from "./random";

export type MutantKind =
  "digit" | "swap" | "tenfold" | "sign" | "blank" | "stray" | "cents" | "garbage" | "error" | "code" | "name" | "unit";

/** A workbook with one cell changed. */
export interface Mutant {
  readonly kind: MutantKind;
  readonly workbook: Workbook;
  /** The changed cell and what it stood for. */
  readonly place: Place;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
  /**
   * What can tell the change: "figures" – at least one equation can no longer hold for any values behind the print; "text" – the cell
   * itself is malformed; "names" – a code and its name no longer agree, or a code stands alone; "nothing" – below what print shows.
   */
  readonly revealedBy: "figures" | "text" | "names" | "nothing";
  /** Ids of the equations that break. With two or more, the cell can be told from its neighbours. */
  readonly broken: readonly string[];
  /** True when no other single printed figure stands in all broken equations: then the cell itself can be named. */
  readonly unmistakable: boolean;
}

type Judgement = Pick<Mutant, "revealedBy" | "broken" | "unmistakable">;

interface Change {
  readonly kind: MutantKind;
  readonly after: Cell | undefined;
}

function cellOf(workbook: Workbook, { sheet, row, column }: CellRef): Cell | undefined {
  return workbook.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
}

/** The workbook with one cell put in place of another; everything else is shared. */
export function withCell(workbook: Workbook, at: CellRef, cell: Cell | undefined): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== at.sheet) return sheet;
      const rows = sheet.rows.slice();
      const row = (rows[at.row] ?? []).slice();
      row[at.column] = cell;
      rows[at.row] = row;
      return { ...sheet, rows };
    }),
  };
}

/** A typed-over amount: a plain number in the sheet's unit. */
function typed(kind: MutantKind, hundredths: number): Change {
  return { kind, after: { value: hundredths / 100 } };
}

function unitScale({ unit }: Place): number {
  return toYuan(1, unit);
}

function amountChanges(place: Place, rng: Random): readonly Change[] {
  const cents = Math.round(((place.printed ?? 0) * 100) / unitScale(place));
  if (cents === 0) return [typed("stray", rng.whole(5, 99999)), { kind: "garbage", after: { value: "1.5.0" } }];
  const digits = String(cents);
  const at = rng.whole(0, digits.length - 1);
  const other = String((Number(digits[at]) + rng.whole(1, 9)) % 10);
  const changed = Number(digits.slice(0, at) + other + digits.slice(at + 1));
  const pairs = [...digits]
    .map((digit, index) => [digit, digits[index + 1], index] as const)
    .filter(([a, b]) => b !== undefined && a !== b);
  const pair = pairs.length > 0 ? rng.pick(pairs) : undefined;
  return [
    typed("digit", changed),
    typed("tenfold", cents * 10),
    typed("sign", -cents),
    { kind: "blank", after: undefined },
    typed("cents", cents + rng.pick([-2, -1, 1, 2, 3])),
    ...(pair === undefined
      ? []
      : [typed("swap", Number(digits.slice(0, pair[2]) + (pair[1] ?? "") + pair[0] + digits.slice(pair[2] + 2)))]),
    { kind: "garbage", after: { value: rng.pick(["1.5.0", "12,34.5.6", "叁拾", "2O.15"]) } },
    { kind: "error", after: { value: "#REF!", error: "#REF!" } },
  ];
}

/** A code with one digit changed, written the way the cell writes it. */
function codeChange(before: Cell, rng: Random): readonly Change[] {
  const text = String(before.value);
  const length = /^\d+/.exec(text)?.[0].length ?? 0;
  if (length === 0) return [];
  const at = length - 1;
  const digit = String((Number(text[at]) + rng.whole(1, 9)) % 10);
  const changed = text.slice(0, at) + digit + text.slice(length);
  return [{ kind: "code", after: { ...before, value: typeof before.value === "number" ? Number(changed) : changed } }];
}

function nameChange(laidOut: LaidOut, place: Place, before: Cell, rng: Random): readonly Change[] {
  const codes =
    laidOut.tables[place.table]?.rows.flatMap((row) => (row.code !== undefined && row.level !== "project" ? [row.code] : [])) ?? [];
  const rowCode = laidOut.tables[place.table]?.rows.find((row) => row.key === place.row)?.code;
  const own = rowCode === undefined ? undefined : nameOfCode(rowCode);
  const others = codes.map(nameOfCode).filter((name) => name !== own);
  const text = String(before.value);
  if (own === undefined || others.length === 0 || !text.endsWith(own)) return [];
  return [{ kind: "name", after: { ...before, value: text.slice(0, text.length - own.length) + rng.pick(others) } }];
}

function changesAt(laidOut: LaidOut, place: Place, before: Cell | undefined, rng: Random): readonly Change[] {
  switch (place.what) {
    case "amount":
      return amountChanges(place, rng);
    case "code":
      return before === undefined ? [] : codeChange(before, rng);
    case "name":
      return before === undefined ? [] : nameChange(laidOut, place, before, rng);
    case "unit": {
      const text = String(before?.value ?? "");
      const other = text.endsWith("万元") ? text.replace(/万元$/, "元") : text.replace(/千?元$/, "万元");
      return before === undefined ? [] : [{ kind: "unit", after: { ...before, value: other } }];
    }
    default:
      return [];
  }
}

/** Figures of a document as printed, for asking which equations still can hold. */
function figuresOf({ places }: LaidOut): ReadonlyMap<string, Place> {
  return new Map([...places].filter(([, place]) => place.what === "amount"));
}

function canHold(
  { terms }: Balance,
  figures: ReadonlyMap<string, Place>,
  changed?: { readonly key: string; readonly printed: number; readonly half: number },
): boolean {
  let rest = 0;
  let room = 1e-6;
  for (const term of terms) {
    const key = figureKey(term);
    const { printed = 0, half = 0 } = (changed?.key === key ? changed : figures.get(key)) ?? {};
    rest += term.sign * printed;
    room += half;
  }
  return Math.abs(rest) <= room;
}

/** The equations that a document's layout prints completely. */
function printedBalances(laidOut: LaidOut, figures: ReadonlyMap<string, Place>): readonly Balance[] {
  return balances(laidOut.tables).filter(({ terms }) => terms.every((term) => figures.has(figureKey(term))));
}

/** Another unit scales the whole table; only figures of other tables can tell, and a nil table has none. */
function judgeUnit(text: string, { table, unit }: Place, figures: ReadonlyMap<string, Place>, equations: readonly Balance[]): Judgement {
  const told: Unit = text.endsWith("万元") ? "万元" : text.endsWith("千元") ? "千元" : "元";
  const factor = toYuan(1, told) / toYuan(1, unit);
  const scaled = new Map(
    [...figures].map(([key, place]): readonly [string, Place] => [
      key,
      place.table === table ? { ...place, printed: (place.printed ?? 0) * factor, half: (place.half ?? 0) * factor } : place,
    ]),
  );
  const broken = equations
    .filter((equation) => equation.terms.some((term) => term.table === table) && !canHold(equation, scaled))
    .map(({ id }) => id);
  // Table 10 meets the others in inequalities only: it may not fall below table 6.
  const three = figures.get(figureKey({ table: "budget-10", row: "total", column: "total" }));
  const tooSmall =
    table === "budget-10" &&
    factor < 1 &&
    (three?.printed ?? 0) > 0 &&
    figures.has(figureKey({ table: "budget-6", row: "302", column: "total" }));
  return { revealedBy: broken.length > 0 || tooSmall ? "figures" : "nothing", broken, unmistakable: broken.length > 0 || tooSmall };
}

function judge(change: Change, place: Place, figures: ReadonlyMap<string, Place>, equations: readonly Balance[]): Judgement {
  if (change.kind === "garbage" || change.kind === "error") return { revealedBy: "text", broken: [], unmistakable: true };
  if (change.kind === "code" || change.kind === "name") return { revealedBy: "names", broken: [], unmistakable: true };
  if (change.kind === "unit") return judgeUnit(String(change.after?.value), place, figures, equations);
  const value = typeof change.after?.value === "number" ? change.after.value : 0;
  const key = figureKey(place);
  const half = value === 0 ? 0 : place.unit === "元" ? 0.5 : unitScale(place) * 0.005;
  const changed = { key, printed: toYuan(value, place.unit), half };
  const broken = equations.filter(
    (equation) => equation.terms.some((term) => figureKey(term) === key) && !canHold(equation, figures, changed),
  );
  const shared =
    broken[0]?.terms
      .map(figureKey)
      .filter((term) => term !== key && broken.every(({ terms }) => terms.some((t) => figureKey(t) === term))) ?? [];
  return {
    revealedBy: broken.length > 0 ? "figures" : "nothing",
    broken: broken.map(({ id }) => id),
    unmistakable: broken.length > 0 && shared.length === 0,
  };
}

/**
 * `count` single-cell changes of a laid-out document, drawn by seed: mostly amounts, some codes, names and units.
 * Each is judged by the generator's own equations, so a test can ask only for what the print can show.
 */
export function mutants(laidOut: LaidOut, seed: number, count: number): readonly Mutant[] {
  const rng = random(seed);
  const all = [...laidOut.places.values()];
  const amounts = all.filter(({ what, printed }) => what === "amount" && printed !== 0);
  const zeros = all.filter(({ what, printed }) => what === "amount" && printed === 0);
  const words = all.filter(({ what }) => what === "code" || what === "name");
  const units = all.filter(({ what }) => what === "unit");
  const figures = figuresOf(laidOut);
  const equations = printedBalances(laidOut, figures);
  const made: Mutant[] = [];
  for (let tries = 0; made.length < count && tries < count * 20; tries += 1) {
    const lot = rng.whole(1, 100);
    const from = lot <= 80 ? amounts : lot <= 87 ? zeros : lot <= 97 ? words : units;
    if (from.length === 0) continue;
    const place = rng.pick(from);
    const before = cellOf(laidOut.workbook, place.cell);
    const changes = changesAt(laidOut, place, before, rng).filter(({ after }) => after?.value !== before?.value);
    if (changes.length === 0) continue;
    const change = rng.pick(changes);
    made.push({
      kind: change.kind,
      place,
      before,
      after: change.after,
      workbook: withCell(laidOut.workbook, place.cell, change.after),
      ...judge(change, place, figures, equations),
    });
  }
  return made;
}
