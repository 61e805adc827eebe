/** What the items of a section are: what a line of it is about when it names something. */
export type SectionItems = "totals" | "sources" | "classes" | "codes" | "projects" | "expenses" | "matters" | "staff" | "none";

/** A section of the narrative as facts: by which words its heading is known, never by its number. */
export interface NarrativeSection {
  /** "budget/income": stable, used in reports. */
  readonly id: string;
  /** How messages call it. */
  readonly title: string;
  /** Alternatives; in each, every word must stand in the heading (without spaces, brackets, quotes and 的). The first section that fits wins. */
  readonly words: readonly (readonly string[])[];
  /** The whole heading behind its numbering where a text gives it no more words (八、“三公”经费); compared as keys, without year, 关于, 2024年 and 预算 at the end. */
  readonly short?: readonly string[];
  /** Words that must not stand in the heading. */
  readonly not?: readonly string[];
  /** Sections that this one stands below: it is only looked for while one of them is open. */
  readonly within?: readonly string[];
  readonly items: SectionItems;
  /** Names (canonical) that the section's total falls into, told in paragraphs of their own: a sum may go on to the section's end. */
  readonly parts?: readonly string[];
}
