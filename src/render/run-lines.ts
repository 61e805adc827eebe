import type { Run } from "../core/narrative/writing/narrative-document";
import { cleanText } from "./clean-text";

/** Runs as paragraphs: a line break inside a note begins the next one, lines without words are left out, tabs are spaces. */
export function runLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    cleanText(run.text).replaceAll("\t", " ").split("\n").forEach((text, at) => {
      if (at > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.filter((line) => line.length > 0);
}
