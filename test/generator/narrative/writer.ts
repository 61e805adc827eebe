import type { Random } from "../random";
import type { Draft, Piece } from "./draft";
import type { Facts } from "./facts";
import { chineseNumeral } from "./print-number";
import { yearText } from "./phrases";

/** What the writers of sections share. */
export interface Writer {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly rng: Random;
  readonly year: number;
  /** "某局2024年", or "2024年" where the wording leaves the name out. */
  readonly opening: string;
  readonly agency: string;
  /** A numbered heading of 第三部分. */
  readonly heading: (section: string, words: string) => void;
  /** A numbered heading inside a section; it may begin a section of its own. */
  readonly subHeading: (words: string, section?: string) => void;
  /** "1." … for the nth paragraph of a list. */
  readonly item: (index: number) => string;
  /** All headings so far, for the 目录. */
  readonly headings: readonly string[];
}

export function startWriter(draft: Draft, facts: Facts, rng: Random): Writer {
  const { wording } = draft;
  const { year, name: agency } = facts.agency;
  const headings: string[] = [];
  let sections = 0;
  let subSections = 0;
  const numbered = (style: string, index: number): string => style.replace(/一/, chineseNumeral(index)).replace(/1/, String(index));
  return {
    draft,
    facts,
    rng,
    year,
    agency,
    headings,
    opening: (wording.agencyInSentences ? agency + wording.audience : "") + yearText(draft, year),
    heading: (section, words) => {
      draft.enter(section);
      sections += 1;
      subSections = 0;
      const number = numbered(wording.headings, sections);
      const front = section === "budget/other" ? "" : `关于${agency}${wording.audience}${yearText(draft, year)}`;
      headings.push(number + front + words);
      if (wording.headingBreak === "none" || front === "") draft.paragraph(number + front + words);
      else {
        draft.paragraph(number + front + words.slice(0, -4));
        draft.paragraph(words.slice(-4));
      }
    },
    subHeading: (words, section) => {
      if (section !== undefined) draft.enter(section);
      subSections += 1;
      draft.paragraph(numbered(wording.subHeadings, subSections) + words);
    },
    item: (index) => numbered(wording.items, index + 1),
  };
}

/** Clauses as paragraphs of their own, or all in one behind the first words; each clause comes without its final mark. */
export function clauses(writer: Writer, lead: Piece, list: readonly Piece[], inOne: boolean): void {
  const { draft } = writer;
  if (!inOne) {
    draft.paragraph(lead);
    for (const clause of list) draft.paragraph(clause, "。");
    return;
  }
  const between = draft.wording.reason.startsWith("。") ? "。" : "；";
  draft.paragraph(
    lead,
    list.map((clause, index): Piece => [index === 0 ? "" : between, clause]),
    "。",
  );
}

/** A、B、C, with 等 where the wording leaves lists open. */
export function nameList(writer: Writer, names: readonly string[]): string {
  return names.join("、") + (writer.draft.wording.openLists ? "等" : "");
}
