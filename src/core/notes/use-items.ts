import { tableFigure, type TableFigure } from "../identities/table-figure";
import type { Disclosure } from "../recognition/disclosure";
import type { AskedRow } from "./asked-row";
import { codeName } from "./code-names";
import { NO_NOTES, noteValue, type Notes } from "./notes";

const FUNDS = [
  { prefix: "general", table: "budget-5", addresses: ["表4[科目].一般公共预算", "表5[科目].合计"] },
  { prefix: "fund", table: "budget-8", addresses: ["表4[科目].政府性基金预算", "表8[科目].合计"] },
  { prefix: "capital", table: "budget-9", addresses: ["表4[科目].国有资本经营预算", "表9[科目].合计"] },
] as const;

/** Each 类 that a fund pays for, and one row for what is told of all together: where that is filled, the others need not be. */
export function useItems(disclosure: Disclosure, notes: Notes = NO_NOTES): readonly AskedRow[] {
  const together = noteValue(notes, "uses", "all", "use") !== undefined;
  const items = FUNDS.flatMap(({ prefix, table, addresses }) =>
    classesOf(disclosure, ["budget-4", table]).flatMap((code): AskedRow[] => {
      const figure = firstFigure(disclosure, addresses, code);
      return figure === undefined || figure.value.isZero() ? [] : [{ key: `${prefix}/${code}`, name: codeName(disclosure, code), code, figure, required: together ? [] : ["use"] }];
    }),
  );
  return [...items, { key: "all", name: "以上各类", required: [] }];
}

function firstFigure(disclosure: Disclosure, addresses: readonly string[], code: string): TableFigure | undefined {
  for (const address of addresses) {
    const figure = tableFigure(disclosure, address, { code });
    if (figure !== undefined) return figure;
  }
  return undefined;
}

function classesOf({ tables }: Disclosure, ids: readonly string[]): readonly string[] {
  const codes = ids.flatMap((id) => (tables.get(id)?.rows ?? []).flatMap(({ kind, key }) => (kind === "code" && key.length === 3 ? [key] : [])));
  return [...new Set(codes)].sort();
}
