import { accountsFigures } from "./accounts/narrative/figures";
import { budgetFigures, type FigureFact } from "./budget/narrative/figures";

const BY_SUBJECT: ReadonlyMap<string, FigureFact> = new Map([...budgetFigures, ...accountsFigures].flatMap((fact) => fact.subjects.map((subject) => [`${fact.section}|${subject}`, fact] as const)));

/** Which figure of the tables a subject of a section is, in the narrative of any document; "" is a subject that is a code, "project" one that is a project. */
export function figureFact(section: string, subject: string): FigureFact | undefined {
  return BY_SUBJECT.get(`${section}|${subject}`);
}
