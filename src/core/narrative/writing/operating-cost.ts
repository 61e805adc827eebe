import { tableFigure } from "../../identities/table-figure";
import { noteValue } from "../../notes/notes";
import { changePhrase, comparedItem, reasonPhrase } from "./change";
import type { Block } from "./narrative-document";
import { isLack, type Lack, type Quantity } from "./quantity";
import type { Sentence } from "../../standards/narrative/sentence";
import type { Writer } from "./writer";

const SCOPE = { sheet: "matters", key: "operatingScope", field: "value" } as const;

/** The sentence of 机关运行经费; `address` is the 公用经费 of the document's tables. */
export function writeOperatingCost(writer: Writer, key: string, sentence: Sentence, address: string, apart: boolean): readonly Block[] {
  const nature = noteValue(writer.notes, "basics", "nature", "value")?.text;
  const now = operatingCost(writer, nature, address);
  const item = comparedItem(writer, "operating/机关运行经费", "机关运行经费", now);
  const isNone = !isLack(now) && now.value.isZero() && (isLack(item.last) || item.last.value.isZero());
  const scope = noteValue(writer.notes, "matters", "operatingScope", "value");
  const slots = { 范围: scope === undefined ? "" : writer.words(scope, SCOPE), 金额: writer.amount(now), 增减: changePhrase(writer, item), 原因: reasonPhrase(writer, item, apart) };
  return writer.paragraph(key, writer.say(sentence, slots, ...(isNone ? (["未安排"] as const) : []), ...(scope === undefined ? [] : (["有范围"] as const)), ...(nature?.includes("事业") === true ? (["为事业单位"] as const) : [])));
}

/** That of 行政 and 参公 units is their 公用经费; others say what theirs is. */
function operatingCost(writer: Writer, nature: string | undefined, address: string): Quantity | Lack {
  const noted = writer.noted("matters", "operating", "value", nature === undefined ? "单位性质，或机关运行经费" : "机关运行经费");
  if (nature !== "行政单位" && nature !== "参公单位") return noted;
  const figure = tableFigure(writer.disclosure, address, {});
  const table = address.slice(0, address.indexOf("["));
  return figure === undefined ? { lack: `机关运行经费（${table}没有可用的数）`, table } : { value: figure.value, cells: figure.at };
}
