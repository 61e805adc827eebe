import { functionalClasses } from "../classification";
import type { Accounts, AccountsSource, Flow, SpendingKind, ThreePublicItem } from "./accounts-agency";

export type AccountsTableId = `accounts-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** What a table prints, in 元: rows in their order, and the amount of each row and column. A row or column that has none is not printed there. */
export interface AccountsTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  amount(row: string, column: string): number;
}

export type AccountsTables = Readonly<Record<AccountsTableId, AccountsTable>>;

export const FISCAL = ["general", "fund", "capital"] as const;
export const SOURCES: readonly AccountsSource[] = ["general", "fund", "capital", "superior", "business", "operating", "affiliated", "other"];
const KINDS: readonly SpendingKind[] = ["basic", "project", "paidUp", "operating", "subsidy"];
export const THREE_PUBLICS: readonly ThreePublicItem[] = ["abroad", "purchase", "running", "reception"];
const isFiscal = ({ source }: Flow): boolean => FISCAL.some((one) => one === source);

type Part = "carriedIn" | "received" | "usedSurplus" | "spent" | "allocated" | "carriedOut";

function sum(flows: readonly Flow[], part: Part, keep: (flow: Flow) => boolean = () => true): number {
  return flows.filter(keep).reduce((total, flow) => total + flow[part], 0);
}

/** 类, 款 and 项 of some flows in the order of the codes. */
export function codesOf(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.flatMap((code) => [3, 5, 7].filter((length) => length <= code.length).map((length) => code.slice(0, length))))].sort();
}

const under = (row: string) => (flow: Flow): boolean => row === "total" || flow.code.startsWith(row);

/** Row keys: codes and "total"; 01 and 04: "income/general" …, "income/sum", "carriedIn", "income/total", 类, "spent", "carriedOut", "spent/total"; 07 its items. */
export function accountsTables({ flows, threePublics }: Accounts): AccountsTables {
  const classes = functionalClasses.map(([code]) => code);
  const ofClass = (code: string, keep: (flow: Flow) => boolean = () => true): number => sum(flows, "spent", (flow) => keep(flow) && flow.code.startsWith(code));
  const fiscal = (column: string) => (flow: Flow): boolean => (column === "total" ? isFiscal(flow) : flow.source === column);
  const coded = (own: readonly Flow[], columns: readonly string[], amount: AccountsTable["amount"]): AccountsTable => ({ rows: ["total", ...codesOf(own.map(({ code }) => code))], columns, amount });
  const ofFund = (source: "fund" | "capital"): AccountsTable => {
    const own = flows.filter((flow) => flow.source === source);
    return coded(own, ["carriedIn", "received", "spent", "basic", "project", "carriedOut"], (row, column) =>
      column === "basic" || column === "project" ? sum(own, "spent", (flow) => under(row)(flow) && flow.kind === column) : sum(own, column as Part, under(row)),
    );
  };
  const general = flows.filter(({ source }) => source === "general");
  const basic = general.filter(({ kind }) => kind === "basic");
  const economic = [...new Set(basic.flatMap(({ economic: code = "" }) => [code.slice(0, 3), code]))].sort();
  const incomeTotal = sum(flows, "received") + sum(flows, "usedSurplus") + sum(flows, "carriedIn");
  return {
    "accounts-01": {
      rows: [...SOURCES.map((source) => `income/${source}`), "income/sum", "usedSurplus", "carriedIn", "income/total", ...classes, "spent", "allocated", "carriedOut", "spent/total"],
      columns: ["amount"],
      amount: (row) => {
        if (row === "income/total" || row === "spent/total") return incomeTotal;
        if (row === "income/sum") return sum(flows, "received");
        if (row.startsWith("income/")) return sum(flows, "received", ({ source }) => `income/${source}` === row);
        return /^\d/.test(row) ? ofClass(row) : sum(flows, row as Part);
      },
    },
    "accounts-02": coded(flows.filter(({ received }) => received > 0), ["total", "fiscal", "superior", "business", "operating", "affiliated", "other"], (row, column) =>
      sum(flows, "received", (flow) => under(row)(flow) && (column === "total" || (column === "fiscal" ? isFiscal(flow) : flow.source === column))),
    ),
    "accounts-03": coded(flows, ["total", ...KINDS], (row, column) => sum(flows, "spent", (flow) => under(row)(flow) && (column === "total" || flow.kind === column))),
    "accounts-04": {
      rows: [
        ...FISCAL.map((source) => `income/${source}`), "income/sum", "carriedIn", ...FISCAL.map((source) => `carriedIn/${source}`), "income/total",
        ...classes, "spent", "carriedOut", "spent/total",
      ],
      columns: ["amount", "total", ...FISCAL],
      amount: (row, column) => {
        const of = fiscal(column === "amount" ? "total" : column);
        if (row === "income/total" || row === "spent/total") return sum(flows, "received", of) + sum(flows, "carriedIn", of);
        if (row === "income/sum") return sum(flows, "received", of);
        if (row.startsWith("income/")) return sum(flows, "received", ({ source }) => `income/${source}` === row);
        if (row.startsWith("carriedIn/")) return sum(flows, "carriedIn", ({ source }) => `carriedIn/${source}` === row);
        return /^\d/.test(row) ? ofClass(row, of) : sum(flows, row as Part, of);
      },
    },
    "accounts-05": coded(general, ["total", "basic", "project"], (row, column) => sum(general, "spent", (flow) => under(row)(flow) && (column === "total" || flow.kind === column))),
    "accounts-06": {
      rows: [...economic, "personnel", "operating"],
      columns: ["amount"],
      amount: (row) => sum(basic, "spent", ({ economic: code = "" }) => (row === "personnel" ? /^30[13]/.test(code) : row === "operating" ? /^30[27]|^31|^399/.test(code) : code.startsWith(row))),
    },
    "accounts-07": {
      rows: ["total", "vehicles", ...THREE_PUBLICS],
      columns: ["budget", "actual"],
      amount: (row, column) =>
        THREE_PUBLICS.filter((item) => row === "total" || row === item || (row === "vehicles" && (item === "purchase" || item === "running"))).reduce(
          (total, item) => total + threePublics[item][column as "budget" | "actual"], 0,
        ),
    },
    "accounts-08": ofFund("fund"),
    "accounts-09": ofFund("capital"),
  };
}
