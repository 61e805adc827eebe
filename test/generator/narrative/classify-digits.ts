import type { NotClaimReason } from "../../../src/core/narrative/reading/number-token";
import type { NarrativePlace } from "./narrative-place";

/** The digits of a paragraph that no writer marked: years, dates, document numbers, numbering, and what stands in a project's name. */
export function classifyDigits(
  text: string,
  marked: readonly NarrativePlace[],
  paragraph: number,
  section: string,
): readonly NarrativePlace[] {
  return [...text.matchAll(/[0-9０-９]+/g)].flatMap((match): readonly NarrativePlace[] => {
    const start = match.index;
    const end = start + match[0].length;
    if (marked.some((place) => place.start < end && start < place.end)) return [];
    return [
      {
        id: `${section}/${paragraph}:${start}/not-claim`,
        ...meaningOf(text, start, end, section),
        section,
        subject: "",
        paragraph,
        start,
        end,
        quote: match[0],
        unit: "",
        printed: 0,
        half: 0,
      },
    ];
  });
}

/** A threshold (50万元以上) belongs to nothing, but an amount always claims something. */
function meaningOf(text: string, start: number, end: number, section: string): Pick<NarrativePlace, "kind" | "notClaim"> {
  if (section !== "overview/functions" && /^\s*万元/.test(text.slice(end))) return { kind: "aside" };
  return { kind: "not-claim", notClaim: section === "overview/functions" ? "functions" : reasonOf(text, start, end) };
}

function reasonOf(text: string, start: number, end: number): NotClaimReason {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/[〔[]$/.test(before) || /^号/.test(after)) return "document-number";
  if (/^\s*年/.test(after)) return "year";
  if (/^\s*[月日]/.test(after)) return "document-date";
  if (/^[.．、)）]/.test(after) && /^[（(\s]*$/.test(before)) return "numbering";
  if (/^\d{3}(\d\d){0,2}$/.test(text.slice(start, end)) && /[（(][类款项][）)]/.test(after)) return "numbering";
  return "quoted-title";
}
