import { accountsSections } from "../../standards/accounts/narrative/sections";
import { budgetSections } from "../../standards/budget/narrative/sections";
import type { NarrativeSection } from "../../standards/narrative/narrative-section";
import type { Narrative } from "../narrative";
import { isTopNumbering, numberingLength } from "./numbering";
import type { PlainLine } from "./plain-line";
import { plainLine } from "./plain-line";

/** A heading: the paragraphs it takes, and where its paragraph's own text begins (0 where the heading is the whole paragraph). */
export interface Heading {
  readonly section: NarrativeSection;
  readonly line: PlainLine;
  /** Characters of the plain text that are heading; text may follow in the same paragraph. */
  readonly length: number;
  readonly lastParagraph: number;
}

const LONGEST_HEADING = 110;
const HEADING_WORDS = /说明|情况|概况|解释|职能|职责|部分|设置|构成|决算$|支出$/;

/** Whether a narrative is of a budget or of final accounts, by the words of its headings. */
export function kindOf(narrative: Narrative): "budget" | "accounts" {
  let accounts = 0;
  let budget = 0;
  const short = narrative.paragraphs.filter(({ text }) => text.length < LONGEST_HEADING && HEADING_WORDS.test(text));
  for (const { text } of short.length > 2 ? short : narrative.paragraphs.slice(0, 200)) {
    const plain = text.slice(0, 2_000).replace(/\s+/g, "");
    accounts += plain.split("决算").length - 1;
    budget += plain.split("预算").length - 1 - (plain.split(/一般公共预算|基金预算|经营预算|年初预算|预算绩效|预算数|全年预算/).length - 1);
  }
  return accounts > budget ? "accounts" : "budget";
}

/** The sections' facts of a kind of document. */
export function sectionsOf(kind: "budget" | "accounts"): readonly NarrativeSection[] {
  return kind === "budget" ? budgetSections : accountsSections;
}

/** The heading that begins at paragraph `index`, if one does. `open` is the section that is open there. */
export function headingAt(narrative: Narrative, index: number, line: PlainLine, facts: readonly NarrativeSection[], open: string): Heading | undefined {
  const { text } = line;
  const numbering = numberingLength(text);
  // Terms are explained under the names of what the sections are about.
  if (open === "part/terms" && (/[:。]/.test(text.slice(0, LONGEST_HEADING)) || !/说明|情况|概况|职能|部分/.test(text.slice(0, LONGEST_HEADING)))) return undefined;
  const inline = numbering === 0 ? undefined : inlineHeading(text, line, facts, open);
  if (inline !== undefined) return inline;
  if (text.length > LONGEST_HEADING || /[。;]|(?<!部分):/.test(text.slice(0, -1)) || /[\d.](?:万元|元|%)/.test(text)) return undefined;
  if (numbering === 0 && (text.endsWith("。") || text.endsWith(":"))) return undefined;
  const alone = sectionOf(text, facts, open);
  if (alone !== undefined) return { section: alone, line, length: text.length, lastParagraph: index };
  return broken(narrative, index, line, facts, open) ?? unknownHeading(text, line, index);
}

/** 一、机关运行经费情况。2024年… or （一）…情况说明：… with its text in the same paragraph. */
function inlineHeading(text: string, line: PlainLine, facts: readonly NarrativeSection[], open: string): Heading | undefined {
  const end = text.slice(0, 70).search(/[。:]/);
  if (end < 0 || end >= text.length - 1) return undefined;
  const head = text.slice(0, end);
  if (!/(?:说明|情况|概况|解释|职能|职责)$/.test(head) || /[\d.](?:万元|元|%)/.test(head)) return undefined;
  const section = sectionOf(head, facts, open);
  return section === undefined ? undefined : { section, line, length: end + 1, lastParagraph: line.firstParagraph };
}

/** A heading that goes on in the next one or two paragraphs. */
function broken(narrative: Narrative, index: number, line: PlainLine, facts: readonly NarrativeSection[], open: string): Heading | undefined {
  if (numberingLength(line.text) === 0 || /[。;:]$/.test(line.text) || line.text.includes("《")) return undefined;
  for (const more of [1, 2]) {
    const next = narrative.paragraphs[index + more];
    if (next === undefined || next.text.length > 60) return undefined;
    const joined = plainLine(narrative.paragraphs.slice(index, index + more + 1), index);
    const added = plainLine([next], index + more).text;
    if (numberingLength(added) > 0 || /[。;:]/.test(added) || /[\d.](?:万元|元|%)/.test(added) || joined.text.length > LONGEST_HEADING) return undefined;
    const section = sectionOf(joined.text, facts, open);
    if (section !== undefined) return { section, line: joined, length: joined.text.length, lastParagraph: index + more };
  }
  return undefined;
}

/** A heading of no known section keeps its words as its id. */
function unknownHeading(text: string, line: PlainLine, index: number): Heading | undefined {
  if (!isTopNumbering(text) || text.length > 60 || !/(?:说明|情况|概况)$/.test(text)) return undefined;
  const title = text.slice(numberingLength(text));
  return { section: { id: `other:${title}`, title, words: [], items: "matters" }, line, length: text.length, lastParagraph: index };
}

function sectionOf(text: string, facts: readonly NarrativeSection[], open: string): NarrativeSection | undefined {
  const numbering = numberingLength(text);
  const bare = text.replace(/[.…·\d]*$/, "").replace(/^.{0,200}?关于(?=.{4})/, "");
  const key = bare.replace(/[()〔〕"“”‘’'《》、,，:。\s的]/g, "");
  const isPart = /^第[一二三四五六七八九十]+部分/.test(key);
  const short = isPart || !isTopNumbering(text) ? undefined : shortSection(text.slice(numbering), facts, open);
  if (short !== undefined) return short;
  if (!isPart && (/(?:表|》)$/.test(bare) || (numbering === 0 && !/(?:说明|情况|概况|解释|职能|职责)$/.test(key)) || !telling(key, numbering))) return undefined;
  return facts.find(({ id, words, not, within }) => {
    if (isPart !== (id.startsWith("part/") && words.some(([first]) => first === "部分"))) return isPart ? id === "part/terms" && key.includes("名词") : fits(key, words, not, within, open) && !words.some(([first]) => first === "部分");
    return fits(key, words, not, within, open);
  });
}

const LONGEST_SHORT = 24;

/** 八、“三公”经费: nothing but the section's name behind the numbering. Inside a section of that name it is an item of it. */
function shortSection(text: string, facts: readonly NarrativeSection[], open: string): NarrativeSection | undefined {
  if (text.length > LONGEST_SHORT || /[。;:,，]$/.test(text)) return undefined;
  const key = text.replace(/[()〔〕"“”‘’'\s的]/g, "").replace(/^(?:关于)?(?:(?:19|20)\d\d年度?)?(?:本?部门|本?单位)?/, "");
  const names = [key, key.replace(/(?:预算|安排)$/, "")];
  const found = facts.find(({ short }) => short?.some((name) => names.includes(name)) === true);
  return found === undefined || open.startsWith(found.id) ? undefined : found;
}

function telling(key: string, numbering: number): boolean {
  return HEADING_WORDS.test(key) || (numbering > 0 && key.length <= 32);
}

function fits(key: string, words: readonly (readonly string[])[], not: readonly string[] | undefined, within: readonly string[] | undefined, open: string): boolean {
  if (within !== undefined && !within.some((id) => open === id || open.startsWith(`${id}/`))) return false;
  if (not?.some((word) => key.includes(word)) === true) return false;
  return words.some((all) => all.every((word) => key.includes(word)));
}
