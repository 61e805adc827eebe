import type { Agency, Entry, TableId } from "../agency";
import type { FigureName } from "../balances";
import { budgetTables } from "../budget-tables";
import { nameOfCode } from "../classification";
import { lastYear } from "./last-year";

/** Something the narrative can tell an amount of: this year's and last year's 元, and the figures of tables that say the same. */
export interface Item {
  /** The same wherever it is told. */
  readonly fact: string;
  /** As the sentences call it. */
  readonly name: string;
  readonly now: number;
  readonly last: number;
  /** Each entry is a list of figures whose sum is `now`. */
  readonly tables: readonly (readonly FigureName[])[];
}

/** All that a narrative of this agency has to tell. */
export interface Facts {
  readonly agency: Agency;
  readonly before: Agency;
  readonly total: Item;
  readonly sources: readonly Item[];
  readonly kinds: readonly [basic: Item, project: Item];
  readonly grants: Item;
  readonly general: Item;
  readonly fund: Item;
  readonly capital: Item;
  readonly generalBasic: Item;
  readonly generalProject: Item;
  readonly classes: readonly CodedItem[];
  readonly codes: readonly CodedItem[];
  readonly fundClasses: readonly CodedItem[];
  readonly fundCodes: readonly CodedItem[];
  readonly capitalClasses: readonly CodedItem[];
  readonly capitalCodes: readonly CodedItem[];
  readonly personnel: Item;
  readonly operating: Item;
  readonly personnelNames: readonly string[];
  readonly operatingNames: readonly string[];
  readonly projects: readonly ProjectItem[];
  readonly three: {
    readonly total: Item;
    readonly abroad: Item;
    readonly purchase: Item;
    readonly running: Item;
    readonly reception: Item;
  };
  readonly carry: { readonly total: Item; readonly fiscal: Item; readonly other: Item; readonly projects: readonly Item[] };
}

export interface CodedItem extends Item {
  readonly code: string;
  /** Projects that are this whole item, where it holds nothing else. */
  readonly projects: readonly Item[];
}

export interface ProjectItem extends Item {
  readonly units: readonly string[];
}

type Filter = (entry: Entry) => boolean;

const general: Filter = ({ source }) => source === "general" || source === "generalTransfer";
const fund: Filter = ({ source }) => source === "fund" || source === "fundTransfer";
const capital: Filter = ({ source }) => source === "capital" || source === "capitalTransfer";
const isProject: Filter = ({ kind }) => kind === "project";
const both =
  (...filters: readonly Filter[]): Filter =>
  (entry) =>
    filters.every((filter) => filter(entry));
const not =
  (filter: Filter): Filter =>
  (entry) =>
    !filter(entry);
const at = (table: TableId, row: string, column: string): readonly FigureName[] => [{ table, row, column }];
const sorted = (list: readonly string[]): readonly string[] => [...new Set(list)].sort();
const distinct = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** Sources as section 收入 names them, with their row of table 1. */
const sourceNames: readonly (readonly [source: Entry["source"], name: string, row: string])[] = [
  ["general", "一般公共预算", "income/1/general"],
  ["generalTransfer", "上级一般公共预算安排的转移支付资金", "income/1/transfer"],
  ["fund", "政府性基金预算", "income/2/fund"],
  ["fundTransfer", "上级政府性基金安排的转移支付资金", "income/2/transfer"],
  ["capital", "国有资本经营预算", "income/3/capital"],
  ["capitalTransfer", "上级国有资本经营预算安排的转移支付资金", "income/3/transfer"],
  ["special", "财政专户管理资金", "income/4"],
  ["own", "单位资金", "income/5"],
  ["fiscalCarry", "财政拨款结转", "carry/1"],
  ["otherCarry", "非财政拨款结转结余", "carry/2"],
];

/** Gathers the facts of an agency and of its year before. */
export function factsOf(agency: Agency): Facts {
  const before = lastYear(agency);
  const add = (entries: readonly Entry[], filter: Filter): number => entries.reduce((sum, e) => (filter(e) ? sum + e.yuan : sum), 0);
  const item = (fact: string, name: string, filter: Filter, ...tables: readonly (readonly FigureName[])[]): Item => ({
    fact,
    name,
    now: add(agency.entries, filter),
    last: add(before.entries, filter),
    tables,
  });
  const seven = budgetTables(agency)["budget-7"]?.rows ?? [];
  const rowsOfProject = (project: string, code?: string): readonly FigureName[] =>
    seven
      .filter((row) => row.level === "project" && row.project === project && (code === undefined || row.code === code))
      .map(({ key }) => ({ table: "budget-7", row: key, column: "total" }));

  const coded = (length: 3 | 7, filter: Filter, fact: string, table: TableId): readonly CodedItem[] =>
    sorted([...agency.entries, ...before.entries].filter(filter).map((e) => e.code.slice(0, length))).map((code) => {
      const mine = both(filter, (e) => e.code.startsWith(code));
      const entries = agency.entries.filter(mine);
      const tables = [at(table, code, "total"), ...(length === 3 && table === "budget-5" ? [at("budget-4", code, "general")] : [])];
      const named = entries.every(isProject) ? distinct(entries.map((e) => e.project ?? "")) : [];
      return {
        ...item(`${fact}/${code}`, nameOfCode(code), mine, ...tables),
        code,
        projects: named.map((project) =>
          item(
            `${fact}/${code}/${project}`,
            project,
            both(mine, (e) => e.project === project),
            ...(table === "budget-5" ? [rowsOfProject(project, code)] : []),
          ),
        ),
      };
    });

  const generalProjects = agency.entries.filter(both(general, isProject));
  const basicOf = (kind: Entry["kind"]): Filter => both(general, (e) => e.kind === kind);
  const namesOf = (kind: Entry["kind"]): readonly string[] =>
    sorted(agency.entries.filter(basicOf(kind)).map((e) => e.economic)).map(nameOfCode);
  const economic = (fact: string, name: string, row: string, code: string): Item => {
    const found = item(
      `three/${fact}`,
      name,
      both(general, not(isProject), (e) => e.economic === code),
      at("budget-10", row, "total"),
    );
    const beyond = agency.threePublicsBeyond[row] ?? 0;
    return { ...found, now: found.now + beyond, last: found.last + beyond };
  };
  const abroad = economic("abroad", "因公出国（境）费", "abroad", "30212");
  const purchase = economic("purchase", "公务用车购置费", "purchase", "31013");
  const running = economic("running", "公务用车运行费", "running", "30231");
  const reception = economic("reception", "公务接待费", "reception", "30217");
  const threes = [abroad, purchase, running, reception];
  const carried: Filter = ({ source }) => source === "fiscalCarry" || source === "otherCarry";
  const eleven = budgetTables(agency)["budget-11"]?.rows ?? [];

  return {
    agency,
    before,
    total: item(
      "total",
      "收支总预算",
      () => true,
      at("budget-1", "income/total", "amount"),
      at("budget-2", "total", "total"),
      at("budget-3", "total", "total"),
    ),
    sources: sourceNames.map(([source, name, row]) =>
      item(`source/${source}`, name, (e) => e.source === source, at("budget-2", "total", source), at("budget-1", row, "amount")),
    ),
    kinds: [
      item("basic", "基本支出", not(isProject), at("budget-3", "total", "basic")),
      item("project", "项目支出", isProject, at("budget-3", "total", "project")),
    ],
    grants: item("grants", "财政拨款收支总预算", (e) => general(e) || fund(e) || capital(e), at("budget-4", "income/total", "total")),
    general: item("general", "一般公共预算拨款", general, at("budget-5", "total", "total"), at("budget-4", "income/general", "total")),
    fund: item("fund", "政府性基金预算拨款", fund, at("budget-8", "total", "total"), at("budget-4", "income/fund", "total")),
    capital: item("capital", "国有资本经营预算拨款", capital, at("budget-9", "total", "total"), at("budget-4", "income/capital", "total")),
    generalBasic: item(
      "general/basic",
      "基本支出",
      both(general, not(isProject)),
      at("budget-5", "total", "basic"),
      at("budget-6", "total", "total"),
    ),
    generalProject: item(
      "general/project",
      "项目支出",
      both(general, isProject),
      at("budget-5", "total", "project"),
      at("budget-7", "total", "total"),
    ),
    classes: coded(3, general, "general", "budget-5"),
    codes: coded(7, general, "general", "budget-5"),
    fundClasses: coded(3, fund, "fund", "budget-8"),
    fundCodes: coded(7, fund, "fund", "budget-8"),
    capitalClasses: coded(3, capital, "capital", "budget-9"),
    capitalCodes: coded(7, capital, "capital", "budget-9"),
    personnel: item("personnel", "人员经费", basicOf("personnel"), at("budget-6", "total", "personnel")),
    operating: item("operating", "公用经费", basicOf("operating"), at("budget-6", "total", "operating")),
    personnelNames: namesOf("personnel"),
    operatingNames: namesOf("operating"),
    projects: distinct(generalProjects.map((e) => e.project ?? "")).map((project) => ({
      ...item(
        `size/${project}`,
        project,
        both(general, isProject, (e) => e.project === project),
        rowsOfProject(project),
      ),
      units: distinct(generalProjects.filter((e) => e.project === project).map((e) => e.unit)),
    })),
    three: {
      abroad,
      purchase,
      running,
      reception,
      total: {
        fact: "three",
        name: "财政拨款“三公”经费",
        now: threes.reduce((sum, { now }) => sum + now, 0),
        last: threes.reduce((sum, { last }) => sum + last, 0),
        tables: [at("budget-10", "total", "total")],
      },
    },
    carry: {
      total: item("carry", "上年结转结余", carried, at("budget-1", "carry", "amount"), at("budget-11", "total", "total")),
      fiscal: item("source/fiscalCarry", "财政拨款", (e) => e.source === "fiscalCarry", at("budget-11", "total", "fiscal")),
      other: item("source/otherCarry", "非财政拨款", (e) => e.source === "otherCarry", at("budget-11", "total", "other")),
      projects: distinct(agency.entries.filter(carried).map((e) => e.project ?? "")).map((project) =>
        item(
          `carry/${project}`,
          project,
          both(carried, (e) => e.project === project),
          eleven
            .filter((row) => row.level === "project" && row.project === project)
            .map(({ key }) => ({ table: "budget-11", row: key, column: "total" })),
        ),
      ),
    },
  };
}
