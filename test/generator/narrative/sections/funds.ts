import type { Piece } from "../draft";
import type { CodedItem, Item } from "../facts";
import { amount, change } from "../phrases";
import { reason } from "../reasons";
import { sumOf } from "../sums";
import type { Writer } from "../writer";
import { useClause, useSums } from "./general";

/** 八 and 九: a nil sentence, or total and every 项. */
export function writeFunds(writer: Writer): void {
  const { facts } = writer;
  writeFund(writer, "budget/fund", "政府性基金", facts.fund, facts.fundClasses, facts.fundCodes);
  writeFund(writer, "budget/capital", "国有资本经营", facts.capital, facts.capitalClasses, facts.capitalCodes);
}

function writeFund(
  writer: Writer,
  section: string,
  kind: string,
  whole: Item,
  classes: readonly CodedItem[],
  codes: readonly CodedItem[],
): void {
  const { draft, heading, opening, rng } = writer;
  heading(section, `${kind}预算拨款情况说明`);
  if (whole.now === 0 && whole.last === 0) {
    draft.paragraph(
      rng.pick([
        `${opening}没有${kind}预算拨款安排的支出，${kind}预算支出情况表为空表。`,
        `${opening}未安排${kind}预算拨款支出，故${kind}预算支出情况表无数据。`,
      ]),
    );
    return;
  }
  const total = amount(draft, whole);
  draft.paragraph(`${opening}${kind}预算拨款合计`, total, "，", change(draft, whole, total.place.id), reason(draft, rng, whole), "。");
  codes.forEach((item, index) => draft.paragraph(writer.item(index), useClause(writer, item), "。"));
  useSums(writer, whole, classes, codes);
}

/** 十: the three public expenses, amounts and then changes. */
export function writeThreePublics(writer: Writer): void {
  const { draft, facts, heading, opening, rng, year } = writer;
  const { total, abroad, purchase, running, reception } = facts.three;
  const [open, close] = draft.wording.quotes === "“”" ? ["“", "”"] : ['"', '"'];
  heading("budget/three-public", `财政拨款${open}三公${close}经费预算情况说明`);
  const items = [abroad, purchase, running, reception];
  const whole = amount(draft, total);
  const figures = items.map((item) => amount(draft, item));
  const list = (pieces: readonly Piece[], mark: string): Piece => pieces.map((piece, index): Piece => [index === 0 ? "" : mark, piece]);
  draft.paragraph(
    `${opening}财政拨款${open}三公${close}经费预算数为`,
    whole,
    "，其中：",
    list(
      items.map((item, index): Piece => [item.name, figures[index] ?? ""]),
      "，",
    ),
    "。",
  );
  const comma = draft.wording.base.endsWith("，") ? "，" : "";
  draft.paragraph(
    `${year}年财政拨款${open}三公${close}经费预算${comma}`,
    change(draft, total, whole.place.id),
    "，其中：",
    list(
      items.map((item, index): Piece => [item.name, change(draft, item, figures[index]?.place.id ?? "", false), reason(draft, rng, item)]),
      draft.wording.reason.startsWith("。") ? "。" : "；",
    ),
    "。",
  );
  sumOf(draft, "three publics", total, items);
}

/** 十一 (from 2024): what is carried over, by project. */
export function writeCarryOver(writer: Writer): void {
  const { draft, facts, heading, opening } = writer;
  const { total, fiscal, other, projects } = facts.carry;
  heading("budget/carry-over", "上年结转结余预算情况说明");
  if (total.now === 0) {
    draft.paragraph(`${opening}没有上年结转结余。`);
    return;
  }
  draft.paragraph(
    `${opening}上年结转结余`,
    amount(draft, total),
    "，包括：财政拨款",
    amount(draft, fiscal),
    "，非财政拨款",
    amount(draft, other),
    "，其中：",
  );
  projects.forEach((item, index) =>
    draft.paragraph(writer.item(index), item.name, amount(draft, item), "，主要用于继续完成上年未结束的工作。"),
  );
  sumOf(draft, "carry-over", total, [fiscal, other], "sentence");
  sumOf(draft, "carry-over by project", total, projects);
}
