import { noteValue, type Notes } from "./notes";
import type { NarrativeStyle } from "./notes-standard";

/** What the preparer may choose, in the order of `NarrativeStyle`. */
export const STYLES = ["新疆样式", "全国样式"] as const;

/** How the narrative tells its items, as the preparer chose. */
export function styleOf(notes: Notes): NarrativeStyle {
  return styleNamed(noteValue(notes, "basics", "form", "value")?.text ?? "");
}

/** The style of a choice; the region's where none is made. */
export function styleNamed(choice: string): NarrativeStyle {
  return choice === STYLES[1] ? "national" : "regional";
}
