import { noteValue, type NoteValue } from "../../notes/notes";
import type { Block } from "./narrative-document";
import { lackRun, type Lack } from "./quantity";
import type { Sentence } from "../../standards/narrative/sentence";
import type { Writer } from "./writer";

/** What the preparer wrote under a question of 其他事项, a paragraph per line. */
export function noteLines(writer: Writer, key: string, base: string): readonly Block[] {
  const value = noteValue(writer.notes, "matters", key, "value");
  if (value === undefined) return [];
  const origin = { note: { sheet: "matters", key, field: "value" }, ...(value.at === undefined ? {} : { noteAt: value.at }) } as const;
  return value.text.split("\n").map((line) => line.trim()).filter((line) => line !== "").flatMap((text, index) => writer.paragraph(`${base}/${String(index + 1)}`, [{ text, ...origin }]));
}

/** 其他需说明的事项: the preparer's lines, or that there is nothing. */
export function writeOtherMatters(writer: Writer, section: string, none: Sentence): readonly Block[] {
  const value = writer.note("matters", "other", "value", "其他需说明的事项");
  if ("lack" in value) return writer.paragraph(`${section}/1`, [lackRun(value)]);
  return isNone(value) ? writer.paragraph(`${section}/无`, writer.say(none)) : noteLines(writer, "other", section);
}

/** 无, 未安排, 没有. */
export function isNone(value: NoteValue | Lack): boolean {
  return "text" in value && /^(?:无|未安排|没有)?[。]?$/.test(value.text.trim());
}
