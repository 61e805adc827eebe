import type { Narrative } from "../../narrative/narrative";
import type { ReadNarrative } from "../../narrative/reading/statement";
import type { Disclosure } from "../../recognition/disclosure";
import { squeeze } from "../../wording/normalise";

/** The unit whose document it is: the name that most tables print, else the one that the text names most. Squeezed; undefined where neither tells one. */
export function ownUnit({ tables }: Disclosure, text: { readonly read: ReadNarrative } | undefined): string | undefined {
  const counted = new Map<string, number>();
  for (const { agency } of tables.values()) if (agency !== undefined) counted.set(unitKey(agency.text), (counted.get(unitKey(agency.text)) ?? 0) + 1);
  const [first] = [...counted].sort((a, b) => b[1] - a[1]);
  const [told] = text?.read.agencies ?? [];
  return first?.[0] ?? (told === undefined ? undefined : unitKey(told.text));
}

/** What is compared of a unit's name. */
export function unitKey(name: string): string {
  return squeeze(name).replace(/[()（）“”"。.]/g, "").replace(/公章|盖章/g, "");
}

const NO_UNITS = /(?:无|没有|未设)(?:下属|所属|二级|下级)/;
const UNITS = /(?:下属|所属|二级|下级)[^，。；]{0,8}单位/;
const COUNTED = /(?:下属|所属|二级|下级)[^，,。；;\d]{0,6}(?:\d+|[一二三四五六七八九十]+)[个家]/;

/** What a text says of units below. */
export function unitsBelow({ paragraphs }: Narrative): "none" | "some" | "untold" {
  const texts = paragraphs.map(({ text }) => squeeze(text));
  if (texts.some((text) => COUNTED.test(text))) return "some";
  if (texts.some((text) => NO_UNITS.test(text))) return "none";
  return texts.some((text) => UNITS.test(text)) ? "some" : "untold";
}
