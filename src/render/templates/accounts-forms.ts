import { table01 } from "../../core/standards/accounts/table-01";
import { table02 } from "../../core/standards/accounts/table-02";
import { table03 } from "../../core/standards/accounts/table-03";
import { table04 } from "../../core/standards/accounts/table-04";
import { table05 } from "../../core/standards/accounts/table-05";
import { table06 } from "../../core/standards/accounts/table-06";
import { table07 } from "../../core/standards/accounts/table-07";
import { table08 } from "../../core/standards/accounts/table-08";
import { table09 } from "../../core/standards/accounts/table-09";
import { economicDepartment } from "../../core/standards/codes/economic-department";
import { functionalClasses } from "../../core/standards/codes/functional-classes";
import type { TableStandard } from "../../core/standards/table-standard";
import { writeChineseNumeral } from "../../core/wording/chinese-numeral";
import { amount, item, lines } from "./form-parts";
import type { FormColumn, FormItem, FormSide, TableForm } from "./table-form";

const LINE_NUMBERS = "栏次";
const ordinal = (at: number, label: string): string => `${writeChineseNumeral(at + 1)}、${label}`;
const note = (about: string): string => `注：本表反映部门本年度${about}。`;

/** 类 that the nine tables do not print: they are spent by others than departments. */
const NOT_PRINTED = new Set(["209", "227", "230", "233"]);
const classes: readonly FormItem[] = functionalClasses.filter(({ code }) => !NOT_PRINTED.has(code)).map(({ code, name }, at) => ({ name: code, label: ordinal(at, name), isClass: true }));
/** Items that the form numbers 一、二、三、 from the first. */
const numbered = (...names: readonly string[]): readonly FormItem[] => names.map((name, at) => item(name, ordinal(at, name)));

const side = (over: string, amounts: readonly FormColumn[], items: readonly FormItem[], foot: FormSide["foot"]): FormSide => ({
  labels: [{ path: [over, "项目"], width: 36, what: "name", marker: LINE_NUMBERS }, { path: [over, "行次"], width: 6, what: "number" }], amounts, items, foot,
});

const functional = (): readonly FormColumn[] => [
  ...["类", "款", "项"].map((level): FormColumn => ({ path: ["项目", "支出功能分类科目编码"], width: 7, what: "code", marker: level })),
  { path: ["项目", "科目名称"], width: 32, what: "name", marker: LINE_NUMBERS },
];
const spent = (whole: string): readonly FormColumn[] => [amount(whole, "本年支出", "小计"), amount("基本支出", "本年支出", "基本支出"), amount("项目支出", "本年支出", "项目支出")];
const fund = (standard: TableStandard, about: string): TableForm => ({
  ...lines(standard, 12, [...functional(), amount("年初结转和结余", "年初结转和结余"), amount("本年收入", "本年收入"), ...spent("本年支出合计"), amount("年末结转和结余", "年末结转和结余")]),
  note: note(`${about}收入、支出及结转和结余情况`),
});

const FUNDS = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"] as const;
const SOURCES = ["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"] as const;

const economic = (over: string, foot: readonly FormItem[], ...wanted: readonly string[]): FormSide => ({
  labels: [{ path: [over, "科目编码"], width: 9, what: "code" }, { path: [over, "科目名称"], width: 30, what: "name" }],
  amounts: [amount("决算数", over, "决算数")],
  items: wanted.flatMap((of) => economicDepartment.filter(({ code }) => code.startsWith(of)).map(({ code, name }) => item(code, name))),
  foot: foot.length === 0 ? [undefined] : foot,
});

const VEHICLES = "公务用车购置及运行维护费";
const EXPENSES: readonly (readonly [item: string, ...path: readonly string[]])[] = [
  ["合计", "合计"], ["因公出国（境）费", "因公出国（境）费"], ["公务用车购置及运行费", VEHICLES, "小计"], ["公务用车购置费", VEHICLES, "公务用车购置费"], ["公务用车运行费", VEHICLES, "公务用车运行维护费"], ["公务接待费", "公务接待费"],
];

/** 公开01表–公开09表 as the ministry's general form prints them, with 行次 and 栏次: what the standards leave open, because real tables vary in it. */
export const accountsForms: readonly TableForm[] = [
  {
    kind: "items", marked: true, standard: table01, note: note("的总收支和年末结转结余情况"),
    sides: [
      side("收入", [amount("决算数", "收入", "决算数")], numbered(...FUNDS.map((name) => `${name}收入`), ...SOURCES), [item("本年收入合计"), item("使用非财政拨款结余"), item("年初结转和结余"), item("收入总计", "总计")]),
      side("支出", [amount("决算数", "支出", "决算数")], classes, [item("本年支出合计"), item("结余分配"), item("年末结转和结余"), item("支出总计", "总计")]),
    ],
  },
  { ...lines(table02, 40, [...functional(), ...["本年收入合计", "财政拨款收入", ...SOURCES].map((key) => amount(key, key))]), note: note("取得的各项收入情况") },
  { ...lines(table03, 40, [...functional(), ...["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"].map((key) => amount(key, key))]), note: note("各项支出情况") },
  {
    kind: "items", marked: true, standard: table04, note: note("一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况"),
    sides: [
      side("收入", [amount("决算数", "收入", "决算数")], numbered(...FUNDS), [
        item("本年收入合计"), item("年初财政拨款结转和结余"), ...FUNDS.map((name, at) => item(`年初${name}`, ordinal(at, name))), item("收入总计", "总计"),
      ]),
      side("支出", [amount("合计", "支出", "合计"), ...FUNDS.map((name) => amount(name, "支出", name))], classes, [item("本年支出合计"), item("年末财政拨款结转和结余"), undefined, undefined, undefined, item("支出总计", "总计")]),
    ],
  },
  { ...lines(table05, 40, [...functional(), ...spent("合计")]), note: note("一般公共预算财政拨款支出情况") },
  {
    kind: "items", marked: false, standard: table06, note: note("一般公共预算财政拨款基本支出明细情况"),
    sides: [economic("人员经费", [item("人员经费合计")], "301", "303"), economic("公用经费", [], "302"), economic("公用经费", [item("公用经费合计")], "307", "310", "312", "399")],
  },
  {
    kind: "across", marked: true, standard: table07, title: "财政拨款“三公”经费支出决算表", note: note("“三公”经费支出预决算情况。预算数为全年预算数，决算数包括当年财政拨款和以前年度结转资金安排的实际支出"),
    columns: ["预算数", "决算数"].flatMap((kind) => EXPENSES.map(([expense, ...path]) => ({ ...amount(kind, kind, ...path), item: expense }))),
  },
  fund(table08, "政府性基金预算财政拨款"),
  fund(table09, "国有资本经营预算财政拨款"),
];
