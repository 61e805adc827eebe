import type { DocumentKind } from "../../standards/document-standard";
import type { Span } from "../narrative";
import type { ImportedFact } from "./imported-fact";
import type { ImportedText } from "./imported-text";

/** How a text words and prints what the form leaves open; nothing where it does not tell. */
export function styleFacts(text: ImportedText, document: DocumentKind): readonly ImportedFact[] {
  const amounts = text.all(document, "amount").filter(({ aside }) => aside === undefined).flatMap(({ figure }) => (figure.unit === "万元" && figure.value !== undefined ? [{ ...figure, value: figure.value }] : []));
  const dropped = amounts.filter(({ decimals, value }) => decimals < 2 && !value.isZero());
  const kept = amounts.filter(({ decimals, value, quote }) => decimals === 2 && !value.isZero() && quote.endsWith("0"));
  const large = amounts.filter(({ value }) => value.gte(1000));
  const parted = large.filter(({ quote }) => /[,，]/.test(quote));
  const items = text.all("budget/general/items", "amount");
  const lines = items.filter(({ aside, subject: { path } }) => aside === undefined && (path ?? []).length > 2);
  const coded = lines.filter(({ subject: { code } }) => code !== undefined);
  const composed = items.filter(({ aside }) => aside === "composition");
  const sources = text.all("budget/income", "amount", "nil");
  const transfers = sources.filter(({ subject: { name } }) => name.startsWith("上级"));
  const outcomes = text.all("accounts/general/items", "change", "completion", "variance");
  const national = outcomes.filter(({ base }) => base !== "last-year");
  return [
    ...choice(text, "form", national, "全国样式", outcomes.filter((one) => !national.includes(one)), "新疆样式"),
    ...choice(text, "codes", coded, "编码和名称", lines.filter((line) => !coded.includes(line)), "只写名称"),
    ...choice(text, "composition", composed, "写明", composed.length > 0 ? [] : lines, "不写"),
    ...choice(text, "transfers", transfers, "写未安排", transfers.length > 0 ? [] : sources, "不写"),
    ...choice(text, "decimals", kept, "保留两位", dropped, "去掉末尾的0"),
    ...choice(text, "thousands", parted, "用逗号", large.filter((one) => !parted.includes(one)), "不用"),
  ];
}

interface Seen {
  readonly span: Span;
}

function choice(text: ImportedText, key: string, one: readonly Seen[], word: string, other: readonly Seen[], otherWord: string): readonly ImportedFact[] {
  if (one.length === other.length) return [];
  const [first] = one.length > other.length ? one : other;
  return first === undefined ? [] : [{ sheet: "basics", key, name: "", field: "value", text: one.length > other.length ? word : otherWord, source: text.source(first.span), rank: "text" }];
}
