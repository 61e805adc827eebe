import { nameOfCode } from "../../classification";
import type { Piece } from "../draft";
import type { CodedItem, Item } from "../facts";
import { amount, change, share, yearText } from "../phrases";
import { reason } from "../reasons";
import { sidesAgree, sumOf } from "../sums";
import { clauses, nameList, type Writer } from "../writer";

/** 五: this year's general appropriation: size, structure, use. */
export function writeGeneral(writer: Writer): void {
  const { draft, facts, heading, subHeading, opening, rng } = writer;
  heading("budget/general", "一般公共预算当年拨款情况说明");
  subHeading("一般公共预算当年拨款规模变化情况", "budget/general/size");
  const total = amount(draft, facts.general);
  const kinds = [facts.generalBasic, facts.generalProject];
  const clause = (item: Item): Piece => {
    const figure = amount(draft, item);
    return [item.name, figure, "，", change(draft, item, figure.place.id), reason(draft, rng, item)];
  };
  clauses(writer, [`${opening}一般公共预算拨款合计`, total, "，其中："], kinds.map(clause), draft.wording.sizeIn === "one");
  sumOf(draft, "size", facts.general, kinds);
  sidesAgree(draft, "net of general appropriation", facts.sources.slice(0, 2), kinds);

  subHeading("一般公共预算当年拨款结构情况", "budget/general/structure");
  const classes = facts.classes.filter(({ now }) => now !== 0);
  classes.forEach((item, index) => {
    const figure = amount(draft, item);
    draft.paragraph(
      writer.item(index),
      `${item.name}（类）`,
      figure,
      share(draft, item, figure.place.id, facts.general, total.place.id),
      "。",
    );
  });
  sumOf(draft, "structure", facts.general, classes);

  subHeading("一般公共预算当年拨款具体使用情况", "budget/general/items");
  facts.codes.forEach((item, index) => draft.paragraph(writer.item(index), useClause(writer, item), "。"));
  useSums(writer, facts.general, facts.classes, facts.codes);
  sidesAgree(draft, "net of use", kinds, facts.codes);
}

/** Every class, and the whole, is the sum of its 项. */
export function useSums({ draft }: Writer, whole: Item, classes: readonly CodedItem[], codes: readonly CodedItem[]): void {
  sumOf(draft, `use of ${whole.name}`, whole, codes);
  for (const item of classes)
    sumOf(
      draft,
      `use of ${item.code} ${whole.name}`,
      item,
      codes.filter(({ code }) => code.startsWith(item.code)),
    );
}

/** 类（类）款（款）项（项）：2024年预算数为X万元，比上年预算增加… */
export function useClause(writer: Writer, item: CodedItem): Piece {
  const { draft, rng, year } = writer;
  const path = pathOf(writer, item.code);
  const figure = amount(draft, { ...item, name: path });
  const composed = draft.wording.composed && item.projects.length > 0 && item.projects.length < 4;
  return [
    `${path}：${yearText(draft, year)}预算数为`,
    figure,
    composed ? composition(writer, item, figure.place.id) : "",
    "，",
    change(draft, { ...item, name: path }, figure.place.id),
    reason(draft, rng, item),
  ];
}

function composition(writer: Writer, item: CodedItem, whole: string): Piece {
  const { draft } = writer;
  const parts = item.projects.map((project) => ({ project, figure: amount(draft, project) }));
  const open = draft.wording.openLists;
  draft.equation({
    id: `composition ${item.code}`,
    needs: "sentence",
    severity: "error",
    // With 等 there may be more than is told.
    holds: {
      kind: open ? "atMost" : "sum",
      terms: [{ sign: -1, place: whole }, ...parts.map(({ figure }) => ({ sign: 1 as const, place: figure.place.id }))],
    },
  });
  return [
    "，主要由",
    parts.map(({ project, figure }, index): Piece => [index === 0 ? "" : "；", project.name, figure]),
    draft.wording.openLists ? "等构成" : "构成",
  ];
}

function pathOf({ draft }: Writer, code: string): string {
  const [first = "", second = ""] = [code.slice(0, 3), code.slice(0, 5)];
  const names = [nameOfCode(first), nameOfCode(second), nameOfCode(code)] as const;
  switch (draft.wording.paths) {
    case "marks":
      return `${names[0]}（类）${names[1]}（款）${names[2]}（项）`;
    case "halfMarks":
      return `${names[0]}(类)${names[1]}(款)${names[2]}(项)`;
    case "mismarked":
      return `${names[0]}（类）${names[1]}（项）${names[2]}（项）`;
    case "codes":
      return `${first}${names[0]}（类）${second}${names[1]}（款）${code}${names[2]}（项）`;
  }
}

/** 六: basic expenditure in two lists. */
export function writeBasic(writer: Writer): void {
  const { draft, facts, heading, opening } = writer;
  heading("budget/basic", "一般公共预算基本支出情况说明");
  draft.paragraph(`${opening}一般公共预算基本支出`, amount(draft, facts.generalBasic), "，其中：");
  draft.paragraph("人员经费", amount(draft, facts.personnel), `，主要包括：${nameList(writer, facts.personnelNames)}。`);
  draft.paragraph("公用经费", amount(draft, facts.operating), `，主要包括：${nameList(writer, facts.operatingNames)}。`);
  sumOf(draft, "basic", facts.generalBasic, [facts.personnel, facts.operating]);
}
