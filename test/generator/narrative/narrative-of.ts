import type { Agency } from "../agency";
import { random } from "../random";
import { factsOf, type Facts } from "./facts";
import { classifyDigits } from "./classify-digits";
import { startDraft } from "./draft";
import { pairFacts } from "./pair-facts";
import type { Equation, NarrativePlace } from "./narrative-place";
import { writeBasic, writeGeneral } from "./sections/general";
import { writeCarryOver, writeFunds, writeThreePublics } from "./sections/funds";
import { writeOtherMatters } from "./sections/other-matters";
import { writePartFour, writePartOne } from "./sections/parts";
import { writeProjects } from "./sections/projects";
import { writeExpenditure, writeGrants, writeIncome, writeOverview } from "./sections/totals";
import { startWriter } from "./writer";
import type { NarrativeWording } from "./wording";

/** A made-up narrative: its text, where everything stands in it, and what must hold. */
export interface MadeNarrative {
  readonly name: string;
  readonly paragraphs: readonly string[];
  /** Every number (years and numbering too) and every direction word, in reading order. */
  readonly places: readonly NarrativePlace[];
  readonly equations: readonly Equation[];
  readonly facts?: Facts;
}

/** The complete budget narrative of an agency; the same seed and wording give the same text. */
export function narrativeOf(agency: Agency, wording: NarrativeWording): MadeNarrative {
  const facts = factsOf(agency);
  const draft = startDraft(wording);
  const writer = startWriter(draft, facts, random(agency.seed + 1009));
  if (wording.otherParts) writePartOne(writer);
  writeOverview(writer);
  writeIncome(writer);
  writeExpenditure(writer);
  writeGrants(writer);
  writeGeneral(writer);
  writeBasic(writer);
  writeProjects(writer);
  writeFunds(writer);
  writeThreePublics(writer);
  if (!agency.options.omit.includes("budget-11")) writeCarryOver(writer);
  writeOtherMatters(writer);
  if (wording.otherParts) writePartFour(writer);
  const { texts, places, equations } = draft.finish();
  const made = {
    name: `${agency.name}${agency.year}年部门预算情况说明`,
    paragraphs: texts,
    places,
    equations: [...equations, ...pairFacts(places)],
    facts,
  };
  return wording.contents ? withContents(made, writer.headings) : made;
}

/** Puts a 目录 in front: every heading once more, with no text behind it. */
function withContents(made: MadeNarrative, headings: readonly string[]): MadeNarrative {
  const front = ["目 录", ...headings];
  const shifted = made.places.map((place) => ({ ...place, paragraph: place.paragraph + front.length }));
  return {
    ...made,
    paragraphs: [...front, ...made.paragraphs],
    places: [...front.flatMap((text, index) => classifyDigits(text, [], index, "contents")), ...shifted],
  };
}
