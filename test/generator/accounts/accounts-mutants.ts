import type { Cell } from "../../../src/core/workbook/cell";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { withCell } from "../mutants";
import { random, type Random } from "../random";
import { accountsBalances, figureKey, type AccountsBalance } from "./accounts-balances";
import type { LaidOutAccounts, PlacedAmount } from "./lay-out-accounts";

export type AccountsMutantKind = "digit" | "swap" | "tenfold" | "blank" | "stray" | "cents";

/** Laid-out final accounts with one amount changed. */
export interface AccountsMutant {
  readonly kind: AccountsMutantKind;
  readonly workbook: Workbook;
  readonly place: PlacedAmount;
  readonly after: Cell | undefined;
  /** How many printed equations can no longer hold for any values behind the print; with none, nobody could tell. */
  readonly broken: number;
}

const SCALE = { 万元: 10_000, 元: 1 } as const;

/** `count` changes of one amount each, drawn by seed and judged by the generator's own equations. */
export function accountsMutants(laidOut: LaidOutAccounts, seed: number, count: number): readonly AccountsMutant[] {
  const rng = random(seed + 90_000);
  const scale = SCALE[laidOut.layout.unit];
  const places = new Map(laidOut.places.map((place) => [figureKey({ table: place.table, row: place.rowKey, column: place.columnKey }), place]));
  // A line that is not printed because it is nil is 0; a column that a layout leaves out is not known.
  const columns = new Set(laidOut.places.map(({ table, columnKey }) => `${table}|${columnKey}`));
  const balances = accountsBalances(laidOut.tables).filter(({ terms }) => terms.every((term) => columns.has(`${term.table}|${term.column}`) && (places.has(figureKey(term)) || term.row !== "total")));
  const filled = laidOut.places.filter(({ printed }) => printed !== 0);
  const zeros = laidOut.places.filter(({ printed }) => printed === 0);
  return Array.from({ length: count }, () => {
    const place = rng.chance(0.88) || zeros.length === 0 ? rng.pick(filled) : rng.pick(zeros);
    const [kind, cents] = change(Math.round((place.printed * 100) / scale), rng);
    const after: Cell | undefined = kind === "blank" ? undefined : { value: cents / 100 };
    const half = cents === 0 ? 0 : scale === 1 ? 0.5 : 50;
    const changed = { key: figureKey({ table: place.table, row: place.rowKey, column: place.columnKey }), printed: (cents * scale) / 100, half };
    const broken = balances.filter((balance) => balance.terms.some((term) => figureKey(term) === changed.key) && !canHold(balance, places, changed)).length;
    return { kind, workbook: withCell(laidOut.workbook, place.cell, after), place, after, broken };
  });
}

function change(cents: number, rng: Random): readonly [AccountsMutantKind, number] {
  if (cents === 0) return ["stray", rng.whole(5, 99_999)];
  const digits = String(cents);
  const at = rng.whole(0, digits.length - 1);
  const digit = String((Number(digits[at]) + rng.whole(1, 9)) % 10);
  const swapped = digits.length > 1 && digits[0] !== digits[1] ? Number(`${digits[1] ?? ""}${digits[0] ?? ""}${digits.slice(2)}`) : undefined;
  return rng.pick<readonly [AccountsMutantKind, number]>([
    ["digit", Number(digits.slice(0, at) + digit + digits.slice(at + 1))],
    ["tenfold", cents * 10],
    ["blank", 0],
    ["cents", cents + rng.pick([-2, -1, 1, 2, 3])],
    ...(swapped === undefined ? [] : [["swap", swapped] as const]),
  ]);
}

function canHold({ terms, least }: AccountsBalance, places: ReadonlyMap<string, PlacedAmount>, changed: { readonly key: string; readonly printed: number; readonly half: number }): boolean {
  let rest = 0;
  let room = 1e-6;
  for (const term of terms) {
    const key = figureKey(term);
    const { printed = 0, half = 0 } = (changed.key === key ? changed : places.get(key)) ?? {};
    rest += term.sign * printed;
    room += half;
  }
  return least === true ? rest >= -room : Math.abs(rest) <= room;
}
