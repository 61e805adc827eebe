import { nameOfCode } from "../../classification";
import type { Piece } from "../draft";
import type { Item } from "../facts";
import { amount, change, share } from "../phrases";
import { reason, useOf } from "../reasons";
import { sidesAgree, sumOf } from "../sums";
import { clauses, nameList, type Writer } from "../writer";

/** 一: the grand total and the two lists. */
export function writeOverview(writer: Writer): void {
  const { draft, facts, heading, opening } = writer;
  heading("budget/overview", "收支预算情况的总体说明");
  draft.paragraph(
    `按照收支全部纳入的原则，${opening}的各项收入和支出都编入${draft.wording.audience || "部门"}预算。收支总预算`,
    amount(draft, facts.total),
    "。",
  );
  draft.paragraph(`收入预算包括：${nameList(writer, incomeNames(writer))}。`);
  const classes = [...new Set(facts.agency.entries.map(({ code }) => code.slice(0, 3)))].sort();
  draft.paragraph(`支出预算包括：${nameList(writer, classes.map(nameOfCode))}。`);
}

/** Sources with money, transfers merged into their fund, as the list names them. */
function incomeNames({ facts }: Writer): readonly string[] {
  const has = (...sources: readonly string[]): boolean => facts.agency.entries.some(({ source }) => sources.includes(source));
  return [
    ...(has("general", "generalTransfer") ? ["一般公共预算"] : []),
    ...(has("fund", "fundTransfer") ? ["政府性基金预算"] : []),
    ...(has("capital", "capitalTransfer") ? ["国有资本经营预算"] : []),
    ...(has("special") ? ["财政专户管理资金"] : []),
    ...(has("own") ? ["单位资金"] : []),
    ...(has("fiscalCarry") ? ["财政拨款结转结余"] : []),
    ...(has("otherCarry") ? ["非财政拨款结转结余"] : []),
  ];
}

/** 二: income by source. */
export function writeIncome(writer: Writer): void {
  const { draft, facts, heading, opening } = writer;
  heading("budget/income", "收入预算情况说明");
  const total = amount(draft, { ...facts.total, name: "收入预算" });
  clauses(
    writer,
    [`${opening}收入预算`, total, "，其中："],
    facts.sources.flatMap((item) => withShare(writer, item, total.place.id)),
    draft.wording.itemsIn === "one",
  );
  sumOf(draft, "income", facts.total, facts.sources);
}

/** One source or kind with its share, change and reason; nothing twice over is told as the wording tells it. */
function withShare(writer: Writer, item: Item, wholeId: string): readonly Piece[] {
  const { draft, facts, rng } = writer;
  if (item.now === 0 && item.last === 0) {
    if (draft.wording.zero === "silent") return [];
    if (draft.wording.zero === "nil") return [`${item.name}未安排`];
  }
  const figure = amount(draft, item);
  const { id } = figure.place;
  return [[item.name, figure, share(draft, item, id, facts.total, wholeId), "，", change(draft, item, id), reason(draft, rng, item)]];
}

/** 三: expenditure by kind. */
export function writeExpenditure(writer: Writer): void {
  const { draft, facts, heading, opening } = writer;
  heading("budget/expenditure", "支出预算情况说明");
  const total = amount(draft, { ...facts.total, name: "支出预算" });
  clauses(
    writer,
    [`${opening}支出预算`, total, "，其中："],
    facts.kinds.flatMap((item) => withShare(writer, item, total.place.id)),
    draft.wording.itemsIn === "one",
  );
  sumOf(draft, "expenditure", facts.total, facts.kinds);
  sidesAgree(draft, "net of income and expenditure", facts.sources, facts.kinds);
}

/** 四: appropriations and what they are for. */
export function writeGrants(writer: Writer): void {
  const { draft, facts, heading, opening } = writer;
  heading("budget/appropriation", "财政拨款收支预算情况的总体说明");
  draft.paragraph(`${opening}财政拨款收支总预算`, amount(draft, facts.grants), "。");
  const funds = [facts.general, facts.fund, facts.capital].filter(({ now }) => now !== 0);
  if (funds.length === 1) draft.paragraph("收入全部为一般公共预算拨款，无政府性基金预算拨款和国有资本经营预算拨款。");
  draft.paragraph("收入预算包括：", joined(funds.map((item): Piece => [item.name, amount(draft, item)])), "。");
  sumOf(draft, "grants", facts.grants, funds);
  for (const { name, whole, classes } of [
    { name: "一般公共预算", whole: facts.general, classes: facts.classes },
    { name: "政府性基金预算", whole: facts.fund, classes: facts.fundClasses },
    { name: "国有资本经营预算", whole: facts.capital, classes: facts.capitalClasses },
  ]) {
    if (whole.now === 0) continue;
    const told = classes.filter(({ now }) => now !== 0);
    const each = draft.wording.use === "each";
    const list = told.map((item): Piece => [item.name, amount(draft, item), each ? `，主要用于${useOf(item.code)}` : ""]);
    draft.paragraph(`${name}支出包括：`, joined(list), each ? "。" : "，主要用于人员开支、日常运转和各项业务工作。");
    sumOf(draft, `${name} by class`, whole, told);
  }
}

function joined(list: readonly Piece[]): Piece {
  return list.map((piece, index): Piece => [index === 0 ? "" : "；", piece]);
}
