import type { Agency, TableId } from "../agency";
import type { BudgetRow, BudgetTable } from "../budget-row";
import type { Layout } from "../layout";
import { random } from "../random";
import { nilSentence, titleOf, wordings, type Wording } from "../wording";
import { codeCells, codeColumns, type CodeHeader } from "./code-columns";
import { amountColumn, type AmountCell, type Form, type FormCell, type FormColumn, type FormRow } from "./form";
import { twoSidedForm } from "./two-sided-forms";

function functionalHeader(lead: readonly string[]): CodeHeader {
  return { lead, code: "功能分类科目编码", name: "功能分类科目名称", both: "功能分类科目", levels: ["类", "款", "项"] };
}

const under = (parent: string, columns: readonly (readonly [key: string, text: string])[]): readonly FormColumn[] =>
  columns.map(([key, text]) => amountColumn(key, [parent, text]));
const kinds = [
  ["total", "合计"],
  ["basic", "基本支出"],
  ["project", "项目支出"],
] as const;

function fundColumns(parent: string, split: boolean): readonly FormColumn[] {
  if (!split) return under(parent, kinds);
  return [
    amountColumn("total", [parent, "合计"]),
    amountColumn("personnel", [parent, "基本支出", "人员经费"]),
    amountColumn("operating", [parent, "基本支出", "公用经费"]),
    amountColumn("project", [parent, "项目支出"]),
  ];
}

function carryColumns(parent: string, prefix: "fiscal" | "other"): readonly FormColumn[] {
  return [
    amountColumn(prefix, [parent, "合计"], `${parent}合计`),
    amountColumn(`${prefix}Personnel`, [parent, "基本支出", "人员经费"], `${parent}基本支出人员经费`),
    amountColumn(`${prefix}Operating`, [parent, "基本支出", "公用经费"], `${parent}基本支出公用经费`),
    amountColumn(`${prefix}Project`, [parent, "项目支出"], `${parent}项目支出`),
  ];
}

const grants = "财政拨款（补助）";
const sourceColumns: readonly FormColumn[] = [
  amountColumn("total", ["总计"]),
  ...under(grants, [
    ["subtotal", "财政拨款(补助)小计"],
    ["general", "一般公共预算"],
    ["generalTransfer", "上级一般公共预算安排的转移支付"],
    ["fund", "政府性基金预算"],
    ["fundTransfer", "上级政府性基金安排的转移支付"],
    ["capital", "国有资本经营预算"],
    ["capitalTransfer", "上级国有资本经营预算安排的转移支付"],
  ]),
  amountColumn("special", ["财政专户（教育收费）"]),
  amountColumn("own", ["单位资金"]),
  amountColumn("fiscalCarry", ["财政拨款结转"]),
  amountColumn("otherCarry", ["非财政拨款结转结余"]),
];

function projectColumns(wording: Wording): readonly FormColumn[] {
  return (
    [
      ["total", "项目支出合计"],
      ["301", "工资福利支出"],
      ["302", wording.goods],
      ["303", "对个人和家庭的补助"],
      ["307", "债务利息及费用支出"],
      ["309", wording.capitalBuilding],
      ["310", "资本性支出"],
      ["311", wording.enterpriseBuilding],
      ["312", "对企业补助"],
      ["313", wording.socialFund],
      ["399", "其他支出"],
    ] as const
  ).map(([key, text]) => amountColumn(key, [text]));
}

function columnsOf(id: TableId, layout: Layout): readonly FormColumn[] {
  const wording = wordings[layout.wording];
  const functional = codeColumns(functionalHeader([wording.subject]), layout.codes);
  switch (id) {
    case "budget-2":
      return [...codeColumns(functionalHeader([]), layout.codes), ...sourceColumns];
    case "budget-3":
      return [...functional, ...under("支出预算", kinds)];
    case "budget-5":
      return [...functional, ...under("一般公共预算支出", kinds)];
    case "budget-6": {
      const header: CodeHeader = {
        lead: [wording.subject],
        code: "经济分类科目编码",
        name: "经济分类科目名称",
        both: "经济分类科目",
        levels: ["类", "款"],
      };
      return [
        ...codeColumns(header, layout.codes),
        ...under("一般公共预算基本支出", [
          ["total", "合计"],
          ["personnel", "人员经费"],
          ["operating", "公用经费"],
        ]),
      ];
    }
    case "budget-7": {
      const header: CodeHeader = { ...functionalHeader([]), code: "科目编码", name: wording.projectName };
      return [
        ...codeColumns(header, layout.codes),
        { key: "project", kind: "project", path: ["项目名称"], flat: "项目名称" },
        ...projectColumns(wording),
      ];
    }
    case "budget-8":
      return [...functional, ...fundColumns("政府性基金预算支出", wording.fundSplit)];
    case "budget-9":
      return [...functional, ...fundColumns("国有资本经营预算支出", wording.fundSplit)];
    case "budget-10":
      return [
        { key: "name", kind: "label", path: [wording.threePublics], flat: wording.threePublics },
        amountColumn("total", ["合计"]),
        ...under("资金来源", [
          ["general", "一般公共预算"],
          ["fund", "政府性基金"],
          ["capital", "国有资本经营预算"],
        ]),
      ];
    case "budget-11":
      return [
        { key: "name", kind: "project", path: ["项目名称"], flat: "项目名称" },
        amountColumn("total", ["总计"]),
        ...carryColumns("财政拨款", "fiscal"),
        ...carryColumns("非财政拨款", "other"),
      ];
    default:
      throw new RangeError(`${id} has two sides`);
  }
}

/** The label cells of a row: code and name, project, or the word of a total or a unit. */
function labelCells(row: BudgetRow, id: TableId, columns: readonly FormColumn[], layout: Layout): Readonly<Record<string, FormCell>> {
  const word = (text: string, column: string): Readonly<Record<string, FormCell>> => ({ [column]: { text, row: row.key, what: "label" } });
  if (row.level === "total") {
    const first = columns.find((column) => column.kind !== "extra")?.key ?? "name";
    const into = layout.totalLabelIn === "first" ? first : layout.totalLabelIn === "project" && id === "budget-7" ? "project" : "name";
    return word(layout.totalLabel, into);
  }
  if (row.level === "unit" || row.level === "label") return word(row.name, "name");
  if (id === "budget-11") return { name: { text: row.name, row: row.key, what: "project" } };
  const renamed = row.code === "30110" ? { ...row, name: wordings[layout.wording].medical } : row;
  const project: Readonly<Record<string, FormCell>> =
    row.project === undefined ? {} : { project: { text: row.project, row: row.key, what: "project" } };
  return { ...codeCells(renamed, layout.codes), ...project };
}

/** Shuffles the project rows below each 款; everything else stays. */
function unsorted(rows: readonly BudgetRow[], seed: number): readonly BudgetRow[] {
  const rng = random(seed);
  const runs: BudgetRow[][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (row.level === "project" && last?.[0]?.level === "project") last.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => rng.shuffle(run));
}

function arranged(table: BudgetTable, layout: Layout, seed: number): readonly BudgetRow[] {
  const body = table.rows.filter((row) => row.level !== "total");
  const total = table.rows.filter((row) => row.level === "total");
  const ordered = layout.projectsShuffled && table.id === "budget-7" ? unsorted(body, seed) : body;
  return layout.total === "first" ? [...total, ...ordered] : [...ordered, ...total];
}

function nilOf(table: BudgetTable, layout: Layout, agency: Agency): string | undefined {
  if (table.id !== "budget-8" && table.id !== "budget-9") return undefined;
  if (table.rows.some((row) => row.level !== "total")) return undefined;
  const kind = table.id === "budget-8" ? "政府性基金" : "国有资本经营";
  return nilSentence(layout.nilSentence, kind, titleOf(table.id, layout.audience), agency.name, agency.year, layout.audience);
}

/** The form of a table: its columns and rows in the layout's words and order. */
export function formOf(table: BudgetTable, layout: Layout, agency: Agency): Form {
  if (table.id === "budget-1" || table.id === "budget-4") return twoSidedForm(table, layout);
  const columns = columnsOf(table.id, layout);
  const amountKeys = columns.filter((column) => column.kind === "amount").map((column) => column.key);
  const rows = arranged(table, layout, agency.seed).map((row): FormRow => ({
    kind: row.level === "total" ? "total" : "body",
    cells: {
      ...labelCells(row, table.id, columns, layout),
      ...Object.fromEntries(
        amountKeys.map((column): readonly [string, AmountCell] => [
          column,
          { yuan: row.amounts[column] ?? 0, row: row.key, column, withheld: row.withheld?.includes(column) ?? false },
        ]),
      ),
    },
  }));
  const nil = nilOf(table, layout, agency);
  return { id: table.id, columns, rows, ...(nil === undefined ? {} : { nil }) };
}
