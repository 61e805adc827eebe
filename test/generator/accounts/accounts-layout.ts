import { random } from "../random";

/** How one place prints the nine tables. */
export interface AccountsLayout {
  /** 行次 columns and 栏次 rows. */
  readonly numbered: boolean;
  /** 公开01表 … in the corner, and the reporting unit. */
  readonly marked: boolean;
  readonly amountLabel: "决算数" | "金额";
  /** Where the 合计 line of 02, 03, 05, 08 and 09 stands; "mixed": last in 05 only. */
  readonly total: "first" | "last" | "mixed";
  /** Codes in one column or in 类, 款, 项; with three, these may stand in the row of a first 合计. */
  readonly codes: "one" | "three" | "threeBesideTotal";
  readonly subtotalLabel: "合计" | "小计";
  /** 08 and 09: the 合计 of the lines stands in the row of 合计, 基本支出, 项目支出 and has no amounts. */
  readonly totalInHeader: boolean;
  /** Whether 07 is the three public expenses, or 09 is. */
  readonly threePublicFirst: boolean;
  readonly threePublic: "pairs" | "halves" | "rows" | "alone";
  readonly capitalColumns: 3 | 6;
  readonly classes: 24 | 26;
  readonly lists: 2 | 3;
  readonly place: "sheets" | "stacked" | "numberedSheets";
  /** "year": 2023年度…; "bare": as the form prints it; "sheetName": the title is the sheet's name only. */
  readonly title: "bare" | "year" | "sheetName";
  readonly merges: boolean;
  readonly unit: "万元" | "元";
  readonly zero: "blank" | "0" | "0.00" | "-";
  readonly notes: boolean;
  readonly spacedTotal: boolean;
}

/** The ministry's general form. */
export const standardAccounts: AccountsLayout = {
  numbered: true, marked: true, amountLabel: "金额", total: "first", codes: "one", subtotalLabel: "小计", totalInHeader: false, threePublicFirst: false,
  threePublic: "halves", capitalColumns: 3, classes: 26, lists: 3, place: "sheets", title: "bare", merges: true, unit: "万元", zero: "blank", notes: true, spacedTotal: false,
};
/** A form without numbers, as a province prints it. */
export const plainAccounts: AccountsLayout = {
  ...standardAccounts, numbered: false, marked: false, amountLabel: "决算数", total: "mixed", subtotalLabel: "合计", totalInHeader: true, threePublicFirst: true,
  threePublic: "pairs", capitalColumns: 6, classes: 24, lists: 2,
};

/** Each way in which the forms differ, from the form it is nearest to. */
export const accountsVariants: readonly { readonly name: string; readonly layout: AccountsLayout }[] = [
  { name: "numbered", layout: standardAccounts },
  { name: "plain", layout: plainAccounts },
  { name: "codes in three columns, total last", layout: { ...plainAccounts, codes: "three", total: "last", totalInHeader: false, subtotalLabel: "小计", classes: 26 } },
  { name: "类 款 项 beside the total", layout: { ...plainAccounts, codes: "threeBesideTotal", total: "first", totalInHeader: false } },
  { name: "codes in three columns, numbered", layout: { ...standardAccounts, codes: "threeBesideTotal" } },
  { name: "three publics as rows", layout: { ...standardAccounts, threePublic: "rows" } },
  { name: "three publics as rows, plain", layout: { ...plainAccounts, threePublic: "rows", zero: "-" } },
  { name: "three publics without a budget", layout: { ...plainAccounts, threePublic: "alone" } },
  { name: "capital of six columns", layout: { ...standardAccounts, capitalColumns: 6 } },
  { name: "one sheet", layout: { ...standardAccounts, place: "stacked" } },
  { name: "one sheet, plain", layout: { ...plainAccounts, place: "stacked", totalInHeader: false } },
  { name: "sheets called 公开01表", layout: { ...plainAccounts, place: "numberedSheets" } },
  { name: "titles on the sheets' tabs only", layout: { ...standardAccounts, title: "sheetName" } },
  { name: "years in titles", layout: { ...plainAccounts, title: "year" } },
  { name: "in 元", layout: { ...standardAccounts, unit: "元", zero: "0.00" } },
  { name: "without merges", layout: { ...standardAccounts, merges: false, spacedTotal: true } },
  { name: "without merges, plain", layout: { ...plainAccounts, merges: false, zero: "0" } },
];

/** Any mixture of the forms. */
export function randomAccountsLayout(seed: number): AccountsLayout {
  const rng = random(seed + 40_000);
  const codes = rng.pick(["one", "three", "threeBesideTotal"] as const);
  const place = rng.pick(["sheets", "stacked", "numberedSheets"] as const);
  return {
    numbered: rng.chance(0.5), marked: rng.chance(0.5), amountLabel: rng.pick(["决算数", "金额"]), total: rng.pick(["first", "last", "mixed"]), codes,
    subtotalLabel: rng.pick(["合计", "小计"]), totalInHeader: rng.chance(0.3), threePublicFirst: rng.chance(0.5),
    threePublic: rng.pick(["pairs", "halves", "rows", "alone"]), capitalColumns: rng.pick([3, 6]), classes: rng.pick([24, 26]), lists: rng.pick([2, 3]), place,
    title: place === "sheets" ? rng.pick(["bare", "year", "sheetName"]) : rng.pick(["bare", "year"]), merges: rng.chance(0.7), unit: rng.pick(["万元", "万元", "元"]),
    zero: rng.pick(["blank", "0", "0.00", "-"]), notes: rng.chance(0.6), spacedTotal: rng.chance(0.4),
  };
}
