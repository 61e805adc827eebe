import { tableFigure, type Sought, type TableFigure } from "../identities/table-figure";
import type { Disclosure } from "../recognition/disclosure";
import { figureFact } from "../standards/figure-fact";

/** The figure that a section of the narrative tells of a subject: at the first of its addresses that this workbook has data for. */
export function factFigure(disclosure: Disclosure, section: string, subject: string, sought: Sought = {}): TableFigure | undefined {
  for (const address of figureFact(section, subject)?.addresses ?? []) {
    const figure = tableFigure(disclosure, address, sought);
    if (figure !== undefined) return figure;
  }
  return undefined;
}
