import type { Figure } from "../../../src/core/figures/figure";
import { unitFactor } from "../../../src/core/figures/unit";
import { recognise } from "../../../src/core/recognition/recognise";
import { a1 } from "../../../src/core/workbook/a1";
import type { CellRef } from "../../../src/core/workbook/cell-ref";
import type { LaidOut } from "../../generator/lay-out";
import { isUnmistakable, namedDocuments, randomDocuments, type MadeDocument } from "../support/made-documents";
import { asRead, meant } from "./printed-keys";

const address = (at: CellRef): string => `${at.sheet}!${a1(at)}`;
const yuan = ({ value, unit }: Figure): number => value.times(unitFactor(unit, "元")).toNumber();

/** Every way in which what was read is not what was laid out; empty where it is. */
function misreadings(laidOut: LaidOut): string[] {
  const { tables, places, workbook } = laidOut;
  const read = recognise(workbook);
  const told = new Set(read.unrecognised.map(({ sheet }) => sheet));
  const excused = (id: string, sheet: string | undefined): boolean => !isUnmistakable(laidOut) && !read.tables.has(id) && told.has(sheet ?? "");
  const sheetOf = new Map([...places.values()].map(({ table, cell }) => [table as string, cell.sheet]));
  const wrong = Object.keys(tables).filter((id) => !read.tables.has(id) && !excused(id, sheetOf.get(id))).map((id) => `${id} is not recognised`);
  for (const id of read.tables.keys()) if (!(id in tables)) wrong.push(`${id} was never laid out`);
  const figures = new Map<string, { readonly what: string; readonly figure: Figure }>();
  for (const { standard, rows, strays } of read.tables.values()) {
    for (const row of rows) for (const [column, figure] of row.figures) figures.set(`${standard.id} ${address(figure.at)}`, { what: asRead(row, column), figure });
    wrong.push(...strays.map((row) => `${standard.id} row ${String(row.row + 1)} is a stray`));
  }
  for (const place of places.values()) {
    if (place.what !== "amount" || excused(place.table, place.cell.sheet)) continue;
    const at = `${place.table} ${address(place.cell)}`;
    const found = figures.get(at);
    figures.delete(at);
    if (found === undefined) wrong.push(`${at} (${meant(place)}) is not read`);
    else if (found.what !== meant(place)) wrong.push(`${at} (${meant(place)}) is read as ${found.what}`);
    else if (found.figure.problem !== undefined || Math.abs(yuan(found.figure) - (place.printed ?? 0)) > 1e-6) wrong.push(`${at} holds ${String(place.printed)}, read as ${String(yuan(found.figure))} 元`);
  }
  for (const [at, { what, figure }] of figures) if (!figure.value.isZero()) wrong.push(`${at} was never laid out and is read as ${what}`);
  return wrong;
}

function report(documents: Iterable<MadeDocument>): string[] {
  return [...documents].flatMap(({ name, seed, laidOut }) => misreadings(laidOut).slice(0, 3).map((problem) => `${name} (seed ${String(seed)}): ${problem}`));
}

test("every named layout: all tables are recognised and every figure is read at its cell", () => {
  expect(report(namedDocuments())).toEqual([]);
});

test("random layouts: all tables are recognised and every figure is read at its cell", () => {
  expect(report(randomDocuments(60))).toEqual([]);
});
