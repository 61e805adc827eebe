import type { BudgetRow, BudgetTable } from "../budget-row";
import type { Layout } from "../layout";
import { wordings, type Wording } from "../wording";
import { amountColumn, type AmountCell, type Form, type FormCell, type FormColumn, type FormRow } from "./form";

function columnsOf(table: BudgetTable, wording: Wording): readonly FormColumn[] {
  const label = (key: string, path: readonly string[]): FormColumn => ({ key, kind: "label", path, flat: path[path.length - 1] ?? "" });
  if (table.id === "budget-1") {
    return [
      label("item", ["收入", "项目"]),
      amountColumn("left:amount", ["收入", "预算数"]),
      label("class", ["支出", wording.classHeader]),
      amountColumn("right:amount", ["支出", "预算数"]),
    ];
  }
  return [
    label("item", ["财政拨款收入", "项目"]),
    amountColumn("left:total", ["财政拨款收入", "合计"]),
    label("class", ["财政拨款支出", wording.classHeader]),
    ...(
      [
        ["total", "合计"],
        ["general", "一般公共预算"],
        ["fund", "政府性基金预算"],
        ["capital", "国有资本经营预算"],
      ] as const
    ).map(([key, text]) => amountColumn(`right:${key}`, ["财政拨款支出", text])),
  ];
}

function itemName(row: BudgetRow, table: BudgetTable, wording: Wording, spaced: boolean): string {
  if (row.level === "total") return spaced ? "收 入 总 计" : row.name;
  if (table.id === "budget-4") return row.key === "income" ? wording.grants : row.name;
  return row.name
    .replace(/^政府性基金预算拨款$/, wording.fundGrant)
    .replace(/^(\d\.)政府性基金预算拨款$/, `$1${wording.fundGrant}`)
    .replace(/^(\d\.)/, `$1${wording.afterNumber}`);
}

function className(row: BudgetRow, layout: Layout, at: number): string {
  if (row.level === "total") return layout.totalLabel.includes(" ") ? "支 出 总 计" : row.name;
  const space = layout.classLabels === "spaced" || (layout.classLabels === "mixed" && at % 3 !== 0);
  return `${row.code ?? ""}${space ? " " : ""}${row.name}`;
}

/** Tables 1 and 4: income on the left, 类 on the right, the two totals on one last row. */
export function twoSidedForm(table: BudgetTable, layout: Layout): Form {
  const wording = wordings[layout.wording];
  const columns = columnsOf(table, wording);
  const income = table.rows.filter((row) => row.key.startsWith("income") || row.key.startsWith("carry"));
  const expenditure = table.rows.filter((row) => !income.includes(row));
  const items = income.filter((row) => row.level !== "total");
  const classes = expenditure.filter(
    (row) => row.level !== "total" && (!layout.omitEmptyClasses || Object.values(row.amounts).some((yuan) => yuan !== 0)),
  );

  const side = (row: BudgetRow | undefined, which: "left" | "right", name: string): Readonly<Record<string, FormCell>> =>
    row === undefined
      ? {}
      : {
          [which === "left" ? "item" : "class"]: { text: name, row: row.key, what: row.level === "class" ? "name" : "label" },
          ...Object.fromEntries(
            columns
              .filter((column) => column.key.startsWith(`${which}:`))
              .map((column): readonly [string, AmountCell] => {
                const key = column.key.slice(which.length + 1);
                return [
                  column.key,
                  { yuan: row.amounts[key] ?? 0, row: row.key, column: key, withheld: row.withheld?.includes(key) ?? false },
                ];
              }),
          ),
        };
  const pair = (kind: FormRow["kind"], left: BudgetRow | undefined, right: BudgetRow | undefined, at: number): FormRow => ({
    kind,
    cells: {
      ...side(left, "left", left === undefined ? "" : itemName(left, table, wording, layout.totalLabel.includes(" "))),
      ...side(right, "right", right === undefined ? "" : className(right, layout, at)),
    },
  });
  const body = Array.from({ length: Math.max(items.length, classes.length) }, (_, at) => pair("body", items[at], classes[at], at));
  const total = pair(
    "total",
    income.find((row) => row.level === "total"),
    expenditure.find((row) => row.level === "total"),
    0,
  );
  return { id: table.id, columns, rows: [...body, total] };
}
