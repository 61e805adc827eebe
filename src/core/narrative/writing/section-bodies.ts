import type { Block } from "./narrative-document";
import type { Writer } from "./writer";

/** What writes the body of a section, its heading apart. */
export type SectionWriter = (writer: Writer) => readonly Block[];

/** Bodies of the numbered sections of 情况说明 by their ids. */
export type SectionBodies = Readonly<Record<string, SectionWriter>>;
