import { functionalClasses, nameOfCode } from "../classification";
import type { AccountsLayout } from "./accounts-layout";
import type { AccountsSheet } from "./accounts-sheet";
import type { AccountsTable, AccountsTableId } from "./accounts-tables";

/** Draws a table's header and body below row `top`. */
export type Draw = (sheet: AccountsSheet, table: AccountsTable, layout: AccountsLayout, top: number) => void;

const ORDINALS = "一二三四五六七八九十";
const ordinal = (n: number): string => (n <= 10 ? ORDINALS.charAt(n - 1) : `${n < 20 ? "" : ORDINALS.charAt(Math.floor(n / 10) - 1)}十${n % 10 === 0 ? "" : ORDINALS.charAt((n % 10) - 1)}`);
const NOT_PRINTED = new Set(["209", "227", "230", "233"]);
const DEBT = new Set(["231", "232"]);

type Lines = readonly (readonly [key: string, label: string])[];

function classLines({ classes }: AccountsLayout): Lines {
  return functionalClasses.filter(([code]) => !NOT_PRINTED.has(code) && (classes === 26 || !DEBT.has(code))).map(([code, name], at) => [code, `${ordinal(at + 1)}、${name}`]);
}

const INCOME: Lines = [
  ["income/general", "一、一般公共预算财政拨款收入"], ["income/fund", "二、政府性基金预算财政拨款收入"], ["income/capital", "三、国有资本经营预算财政拨款收入"],
  ["income/superior", "四、上级补助收入"], ["income/business", "五、事业收入"], ["income/operating", "六、经营收入"], ["income/affiliated", "七、附属单位上缴收入"], ["income/other", "八、其他收入"],
];
const FUNDS = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"] as const;
const numberedFund = (at: number): string => `${ordinal(at + 1)}、${FUNDS[at] ?? ""}`;

/** Two sides beside each other: labels, 行次 where the layout has them, amounts. */
function twoSides(left: { readonly body: Lines; readonly foot: Lines }, right: (layout: AccountsLayout) => { readonly body: Lines; readonly foot: Lines }, columns: readonly (readonly [key: string, label: string])[]): Draw {
  return (sheet, table, layout, top) => {
    const second = right(layout);
    const number = layout.numbered ? [["行次"]] : [];
    const settled = layout.amountLabel;
    const leftPaths = [["项目"], ...number, [settled]].map((path) => ["收入", ...path]);
    const rightPaths = [["项目"], ...number, ...columns.map(([, label]) => [label === "" ? settled : label])].map((path) => ["支出", ...path]);
    let row = sheet.header(top, 0, [...leftPaths, ...rightPaths]);
    const at = layout.numbered ? 1 : 0;
    if (layout.numbered) {
      [["栏次", 0], ["1", 2], ["栏次", 3], ...columns.map((_, index) => [String(index + 2), 5 + index] as const)].forEach(([text, column]) => sheet.put(row, Number(column), String(text)));
      row += 1;
    }
    const height = Math.max(left.body.length, second.body.length);
    const sides = [
      { start: 0, body: left.body, foot: left.foot, columns: [["amount", ""]] as const, first: 1 },
      { start: 2 + at, body: second.body, foot: second.foot, columns, first: 1 + height + left.foot.length },
    ];
    for (const { start, body, foot, columns: own, first } of sides) {
      const lines = [...body, ...Array.from({ length: height - body.length }, () => undefined), ...foot];
      lines.forEach((line, index) => {
        if (layout.numbered) sheet.put(row + index, start + 1, first + index);
        if (line === undefined || line[0] === "") return;
        const [key, label] = line;
        sheet.put(row + index, start, layout.spacedTotal && label === "总计" ? "总　　计" : label);
        own.forEach(([column], i) => sheet.amount(row + index, start + 1 + at + i, table.amount(key, column), key, column));
      });
    }
  };
}

const overview = twoSides(
  { body: INCOME, foot: [["income/sum", "本年收入合计"], ["usedSurplus", "使用非财政拨款结余"], ["carriedIn", "年初结转和结余"], ["income/total", "总计"]] },
  (layout) => ({ body: classLines(layout), foot: [["spent", "本年支出合计"], ["allocated", "结余分配"], ["carriedOut", "年末结转和结余"], ["spent/total", "总计"]] }),
  [["amount", ""]],
);

const appropriation = twoSides(
  {
    body: [["income/general", numberedFund(0)], ["income/fund", numberedFund(1)], ["income/capital", numberedFund(2)]],
    foot: [
      ["income/sum", "本年收入合计"], ["carriedIn", "年初财政拨款结转和结余"], ["carriedIn/general", numberedFund(0)], ["carriedIn/fund", numberedFund(1)],
      ["carriedIn/capital", numberedFund(2)], ["income/total", "总计"],
    ],
  },
  (layout) => ({ body: classLines(layout), foot: [["spent", "本年支出合计"], ["carriedOut", "年末财政拨款结转和结余"], ["", ""], ["", ""], ["", ""], ["spent/total", "总计"]] }),
  [["total", "合计"], ["general", FUNDS[0]], ["fund", FUNDS[1]], ["capital", FUNDS[2]]],
);

interface CodedColumn {
  readonly key: string;
  /** 小计 stands for what the layout calls the first column of a group. */
  readonly path: readonly string[];
}

/** A line per functional code. `totalInHeader` is a form of 08 and 09 only. */
function coded(id: AccountsTableId, columnsOf: (layout: AccountsLayout) => readonly CodedColumn[], mayShareRow = false): Draw {
  return (sheet, table, layout, top) => {
    const columns = columnsOf(layout);
    const three = layout.codes !== "one";
    const width = three ? 3 : 1;
    const shares = mayShareRow && layout.totalInHeader && columns.some(({ path }) => path.length > 1) && !three;
    const beside = layout.codes === "threeBesideTotal" && !shares;
    const last = layout.total === "last" || (layout.total === "mixed" && id === "accounts-05");
    const codePath = ["项目", three ? "功能分类科目编码" : "支出功能分类科目编码"];
    const namePath = ["项目", "科目名称"];
    // With 合计 in the row of the last labels the names' labels stand one row higher.
    const amounts = columns.map(({ path }) => (shares && path.length > 1 ? [path[0] ?? "", path[0] ?? "", path[1] ?? ""] : path).map((label) => (label === "小计" ? layout.subtotalLabel : label)));
    let row: number;
    if (shares) {
      sheet.label(top, 0, "项目", 2);
      sheet.label(top + 1, 0, codePath[1] ?? "");
      sheet.label(top + 1, 1, "科目名称");
      columns.forEach(({ path }, at) => {
        if (path.length === 1) sheet.label(top, 2 + at, path[0] ?? "", 1, 2);
        else sheet.put(top + 2, 2 + at, path[1] === "小计" ? layout.subtotalLabel : path[1]);
      });
      const first = columns.findIndex(({ path }) => path.length > 1);
      sheet.label(top, 2 + first, "本年支出", columns.filter(({ path }) => path.length > 1).length, 2);
      sheet.label(top + 2, 0, "合计", 2);
      row = top + 3;
    } else {
      const codePaths = three ? ["类", "款", "项"].map((level) => (beside ? codePath : [...codePath, level])) : [codePath];
      if (beside) {
        row = sheet.header(top, width, [namePath, ...amounts]);
        sheet.label(top, 0, "项目", 4);
        sheet.label(top + 1, 0, "功能分类科目编码", 3, row - top - 1);
      } else row = sheet.header(top, 0, [...codePaths, namePath, ...amounts]);
    }
    if (layout.numbered && !shares) {
      sheet.put(row, beside ? 3 : 0, "栏次");
      if (beside) ["类", "款", "项"].forEach((level, at) => sheet.put(row, at, level));
      columns.forEach((_, at) => sheet.put(row, width + 1 + at, at + 1));
      row += 1;
    }
    const codes = table.rows.filter((key) => key !== "total" && columns.some(({ key: column }) => table.amount(key, column) !== 0));
    const isNil = codes.length === 0;
    const lines = shares ? codes : last ? [...codes, "total"] : ["total", ...codes];
    if (isNil && !shares) lines.push(...(last ? [] : ["", ""]));
    lines.forEach((key, index) => {
      const at = row + index;
      if (key === "") return;
      if (key === "total") {
        const plain = beside && !last && index === 0 && !layout.numbered;
        if (plain) ["类", "款", "项"].forEach((level, column) => sheet.put(at, column, level));
        const label = layout.spacedTotal ? "合　计" : "合计";
        if (plain) sheet.put(at, width, label);
        else sheet.label(at, 0, label, width + 1);
      } else {
        if (three) [key.slice(0, 3), key.slice(3, 5), key.slice(5, 7)].forEach((part, column) => sheet.put(at, column, part));
        else sheet.put(at, 0, key);
        sheet.put(at, width, nameOfCode(key));
      }
      columns.forEach(({ key: column }, i) => sheet.amount(at, width + 1 + i, table.amount(key, column), key, column));
    });
  };
}

const plain = (columns: readonly (readonly [key: string, label: string])[]) => (): readonly CodedColumn[] => columns.map(([key, label]) => ({ key, path: [label] }));
const YEAR: readonly CodedColumn[] = [["spent", "小计"], ["basic", "基本支出"], ["project", "项目支出"]].map(([key = "", label = ""]) => ({ key, path: ["本年支出", label] }));
const SIX: readonly CodedColumn[] = [{ key: "carriedIn", path: ["年初结转和结余"] }, { key: "received", path: ["本年收入"] }, ...YEAR, { key: "carriedOut", path: ["年末结转和结余"] }];

const income = coded("accounts-02", plain([["total", "本年收入合计"], ["fiscal", "财政拨款收入"], ["superior", "上级补助收入"], ["business", "事业收入"], ["operating", "经营收入"], ["affiliated", "附属单位上缴收入"], ["other", "其他收入"]]));
const spending = coded("accounts-03", plain([["total", "本年支出合计"], ["basic", "基本支出"], ["project", "项目支出"], ["paidUp", "上缴上级支出"], ["operating", "经营支出"], ["subsidy", "对附属单位补助支出"]]));
const general = coded("accounts-05", ({ numbered }) => [["total", "小计"], ["basic", "基本支出"], ["project", "项目支出"]].map(([key = "", label = ""]) => ({ key, path: numbered ? ["本年支出", label] : [label] })));
const fund = coded("accounts-08", () => SIX, true);
const capital = coded("accounts-09", ({ capitalColumns }) => (capitalColumns === 3 ? YEAR : SIX), true);

/** Lists of economic codes beside each other, personnel left, operating right; a third list begins with 310. */
const economicLists: Draw = (sheet, table, layout, top) => {
  const codes = table.rows.filter((key) => /^\d/.test(key));
  const personnel = codes.filter((code) => /^30[13]/.test(code));
  const operating = codes.filter((code) => !/^30[13]/.test(code));
  const lists = layout.lists === 2 ? [personnel, operating] : [personnel, operating.filter((code) => code.startsWith("302")), operating.filter((code) => !code.startsWith("302"))];
  const three = layout.codes !== "one";
  const width = three ? 4 : 3;
  const codePaths = three ? [["经济分类科目编码", "类"], ["经济分类科目编码", "款"]] : [["经济分类科目编码"]];
  const group = (at: number): readonly string[] => (layout.numbered ? [at === 0 ? "人员经费" : "公用经费"] : []);
  const row = sheet.header(top, 0, lists.flatMap((_, at) => [...codePaths, ["科目名称"], [layout.amountLabel]].map((path) => [...group(at), ...path])));
  const height = Math.max(...lists.map((list) => list.length));
  lists.forEach((list, at) =>
    list.forEach((code, index) => {
      const left = at * width;
      if (three) [code.slice(0, 3), code.slice(3)].forEach((part, column) => sheet.put(row + index, left + column, part));
      else sheet.put(row + index, left, code);
      sheet.put(row + index, left + width - 2, nameOfCode(code));
      sheet.amount(row + index, left + width - 1, table.amount(code, "amount"), code, "amount");
    }),
  );
  sheet.label(row + height, 0, "人员经费合计", width - 1);
  sheet.amount(row + height, width - 1, table.amount("personnel", "amount"), "personnel", "amount");
  sheet.label(row + height, width, "公用经费合计", (lists.length - 1) * width - 1);
  sheet.amount(row + height, lists.length * width - 1, table.amount("operating", "amount"), "operating", "amount");
};

const VEHICLES = "公务用车购置及运行维护费";
const EXPENSES = [["total", ["合计"]], ["abroad", ["因公出国（境）费"]], ["vehicles", [VEHICLES, "小计"]], ["purchase", [VEHICLES, "公务用车购置费"]], ["running", [VEHICLES, "公务用车运行维护费"]], ["reception", ["公务接待费"]]] as const;
const ROW_LABELS: Readonly<Record<string, string>> = { total: "合计", abroad: "1.因公出国（境）费", vehicles: "2.公务用车购置及运行维护费", purchase: "（1）公务用车购置费", running: "（2）公务用车运行维护费", reception: "3.公务接待费" };

const threePublics: Draw = (sheet, table, layout, top) => {
  const both = [["budget", "预算数"], ["actual", "决算数"]] as const;
  if (layout.threePublic === "rows") {
    let row = sheet.header(top, 0, [["项目"], ...(layout.numbered ? [["行次"]] : []), ["预算数"], ["决算数"]]);
    const at = layout.numbered ? 1 : 0;
    if (layout.numbered) {
      sheet.put(row, 0, "栏次");
      both.forEach((_, index) => sheet.put(row, 2 + index, index + 1));
      row += 1;
    }
    EXPENSES.forEach(([key], index) => {
      sheet.put(row + index, 0, ROW_LABELS[key]);
      if (layout.numbered) sheet.put(row + index, 1, index + 1);
      both.forEach(([column], i) => sheet.amount(row + index, 1 + at + i, table.amount(key, column), key, column));
    });
    return;
  }
  const columns =
    layout.threePublic === "pairs"
      ? EXPENSES.flatMap(([key, path]) => both.map(([column, label]) => ({ key, column, path: ["财政拨款“三公”经费", ...path, label] })))
      : both.slice(layout.threePublic === "alone" ? 1 : 0).flatMap(([column, label]) => EXPENSES.map(([key, path]) => ({ key, column, path: layout.threePublic === "alone" ? [...path] : [label, ...path] })));
  let row: number;
  if (layout.threePublic === "pairs") {
    sheet.label(top, 0, "财政拨款“三公”经费", 12);
    sheet.label(top + 1, 4, VEHICLES, 6);
    EXPENSES.forEach(([, path], at) => sheet.label(top + path.length, 2 * at, path[path.length - 1] ?? "", 2, 3 - path.length));
    columns.forEach(({ path }, at) => sheet.put(top + 3, at, path[path.length - 1]));
    row = top + 4;
  } else row = sheet.header(top, 0, columns.map(({ path }) => path));
  if (layout.numbered) {
    columns.forEach((_, at) => sheet.put(row, at, at + 1));
    row += 1;
  }
  columns.forEach(({ key, column }, at) => sheet.amount(row, at, table.amount(key, column), key, column));
};

/** Title words and form of each table. */
export const accountsForms: Readonly<Record<AccountsTableId, { readonly title: string; readonly draw: Draw; readonly about: string }>> = {
  "accounts-01": { title: "收入支出决算总表", draw: overview, about: "的总收支和年末结转结余情况" },
  "accounts-02": { title: "收入决算表", draw: income, about: "取得的各项收入情况" },
  "accounts-03": { title: "支出决算表", draw: spending, about: "各项支出情况" },
  "accounts-04": { title: "财政拨款收入支出决算总表", draw: appropriation, about: "财政拨款的总收支和年末结转结余情况" },
  "accounts-05": { title: "一般公共预算财政拨款支出决算表", draw: general, about: "一般公共预算财政拨款支出情况" },
  "accounts-06": { title: "一般公共预算财政拨款基本支出决算表", draw: economicLists, about: "一般公共预算财政拨款基本支出明细情况" },
  "accounts-07": { title: "财政拨款“三公”经费支出决算表", draw: threePublics, about: "“三公”经费支出预决算情况" },
  "accounts-08": { title: "政府性基金预算财政拨款收入支出决算表", draw: fund, about: "政府性基金预算财政拨款收入支出及结转和结余情况" },
  "accounts-09": { title: "国有资本经营预算财政拨款收入支出决算表", draw: capital, about: "国有资本经营预算财政拨款收入支出及结转和结余情况" },
};
