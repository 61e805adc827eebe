import { tableIndex } from "../../identities/table-index";
import type { TableFigure } from "../../identities/table-figure";
import { codeName } from "../../notes/code-names";
import { factFigure } from "../../notes/fact-figure";
import type { Disclosure } from "../../recognition/disclosure";
import { a1 } from "../../workbook/a1";
import { changeKeys, type ChangeRow } from "./change-keys";
import type { ImportedFact } from "./imported-fact";
import { plainNumber } from "../../notes/read-entry";

/** Last year's figures by the same addresses as this year's, for every item that either year has. What both years have as nothing is not told. */
export function lastYearFigures(disclosure: Disclosure, before: Disclosure): readonly ImportedFact[] {
  return changeKeys.flatMap(({ prefix, section, subjects, table }) => {
    // 机关运行经费 is what a unit says it is: no table of last year has it.
    if (prefix === "operating") return [];
    const rows = subjects?.map((name): ChangeRow => ({ key: `${prefix}/${name}`, name, section })) ?? codesOf(table ?? "", [disclosure, before]).map((code): ChangeRow => ({ key: `${prefix}/${code}`, name: codeName(before, code) || codeName(disclosure, code), code, section }));
    return rows.flatMap((row) => {
      const last = figureOf(before, row);
      const isNothing = last === undefined || (last.value.isZero() && figureOf(disclosure, row)?.value.isZero() !== false);
      return isNothing ? [] : [factOf(row, last)];
    });
  });
}

function factOf({ key, name, code }: ChangeRow, figure: TableFigure): ImportedFact {
  return {
    sheet: "changes", key, name, ...(code === undefined ? {} : { code }), field: "lastYear",
    text: plainNumber(figure.value), source: `上年公开表 ${placeOf(figure)}`, figure, rank: "last-year-tables",
  };
}

/** 表5!E12; 表5（没有此项） where the table has no such line, which is 0. */
function placeOf({ table, at }: TableFigure): string {
  const name = table.replace("budget-", "表");
  return at.length === 0 ? `${name}（没有此项）` : at.map((cell) => `${name}!${a1(cell)}`).join("、");
}

function figureOf(disclosure: Disclosure, { section, name, code }: ChangeRow): TableFigure | undefined {
  return code === undefined ? factFigure(disclosure, section, name) : factFigure(disclosure, section, "", { code });
}

/** The lowest codes of a table in both years. */
function codesOf(table: string, years: readonly Disclosure[]): readonly string[] {
  const codes = new Set<string>();
  for (const { tables } of years) {
    const found = tables.get(table);
    const { byCode, above } = found === undefined ? { byCode: undefined, above: undefined } : tableIndex(found);
    for (const code of byCode?.keys() ?? []) if (above?.has(code) === false || (code.length > 5)) codes.add(code);
  }
  return [...codes].sort();
}
