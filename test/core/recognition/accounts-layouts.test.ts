import { recognise } from "../../../src/core/recognition/recognise";
import type { Disclosure } from "../../../src/core/recognition/disclosure";
import { a1 } from "../../../src/core/workbook/a1";
import { makeAccounts } from "../../generator/accounts/accounts-agency";
import { accountsVariants, randomAccountsLayout } from "../../generator/accounts/accounts-layout";
import { layOutAccounts, type LaidOutAccounts } from "../../generator/accounts/lay-out-accounts";

const ALL = ["accounts-01", "accounts-02", "accounts-03", "accounts-04", "accounts-05", "accounts-06", "accounts-07", "accounts-08", "accounts-09"];

/** Amounts that were printed and are not in the disclosure, or stand there at another value. */
function unread({ places }: LaidOutAccounts, disclosure: Disclosure): readonly string[] {
  const read = new Map<string, number>();
  for (const table of disclosure.tables.values()) {
    for (const { figures } of table.rows) for (const { at, value, unit } of figures.values()) read.set(`${at.sheet}!${a1(at)}`, value.times(unit === "元" ? 1 : 10_000).toNumber());
  }
  return places.flatMap(({ cell, table, rowKey, columnKey, printed }) => {
    const found = read.get(`${cell.sheet}!${a1(cell)}`);
    return found === printed ? [] : [`${table} ${rowKey}/${columnKey} at ${cell.sheet}!${a1(cell)}: ${String(printed)} read as ${String(found)}`];
  });
}

test.each(accountsVariants.map(({ name, layout }, at) => [name, layout, at + 1] as const))("%s: every table and every amount is read where it stands", (_name, layout, seed) => {
  for (const options of [{}, { fund: true, capital: true, otherMoney: true, carryOver: true }, { fund: false, capital: false }]) {
    const made = layOutAccounts(makeAccounts(seed, options), layout);
    const disclosure = recognise(made.workbook);
    expect(disclosure.document).toBe("accounts");
    expect([...disclosure.tables.keys()]).toEqual(ALL);
    expect(disclosure.unrecognised).toEqual([]);
    expect([...disclosure.tables.values()].flatMap(({ strays }) => strays)).toEqual([]);
    expect(unread(made, disclosure)).toEqual([]);
  }
});

test("any mixture of the forms is read", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const made = layOutAccounts(makeAccounts(seed), randomAccountsLayout(seed));
    const disclosure = recognise(made.workbook);
    expect([seed, ...disclosure.tables.keys()]).toEqual([seed, ...ALL]);
    expect([seed, unread(made, disclosure)]).toEqual([seed, []]);
  }
});
