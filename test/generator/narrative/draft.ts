import type { NarrativePlace, Equation, PlaceKind } from "./narrative-place";
import { classifyDigits } from "./classify-digits";
import type { NarrativeWording } from "./wording";

/** What a paragraph is made of. */
export type Piece = string | Mark | readonly Piece[];

/** A number or word that has a place, with what stands directly before and behind it. */
export interface Mark {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly place: Omit<NarrativePlace, "paragraph" | "start" | "end" | "quote">;
}

/** Everything a place says of itself but where it is. */
export type MarkFacts = Omit<Mark["place"], "id" | "section"> & {
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
};

/** A narrative while it is being written. */
export interface Draft {
  readonly wording: NarrativeWording;
  /** The section that is being written; part of every place's id. */
  readonly enter: (section: string) => void;
  readonly mark: (facts: MarkFacts) => Mark;
  readonly paragraph: (...pieces: readonly Piece[]) => void;
  readonly equation: (equation: Equation) => void;
  /** The id of what was last marked with this fact and kind in the section or chapter that is being written, else of the first anywhere. */
  readonly find: (fact: string, kind: PlaceKind) => string | undefined;
  readonly finish: () => {
    readonly texts: readonly string[];
    readonly places: readonly NarrativePlace[];
    readonly equations: readonly Equation[];
  };
}

/** Starts an empty narrative. */
export function startDraft(wording: NarrativeWording): Draft {
  const texts: string[] = [];
  const places: NarrativePlace[] = [];
  const equations: Equation[] = [];
  const seen = new Map<string, number>();
  const byFact = new Map<string, string>();
  let section = "";
  /** "budget/general" of "budget/general/size". */
  const chapter = (): string => section.split("/").slice(0, 2).join("/");
  const uniqueId = (subject: string, kind: PlaceKind): string => {
    const id = `${section}/${subject}/${kind}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}#${times}`;
  };
  return {
    wording,
    enter: (name) => {
      section = name;
    },
    mark: ({ text, before = "", after = "", ...facts }) => {
      const id = uniqueId(facts.subject, facts.kind);
      if (facts.fact !== undefined) {
        byFact.set(`${section}|${facts.fact}|${facts.kind}`, id);
        byFact.set(`${chapter()}|${facts.fact}|${facts.kind}`, id);
        const anywhere = `|${facts.fact}|${facts.kind}`;
        if (!byFact.has(anywhere)) byFact.set(anywhere, id);
      }
      return { before, text, after, place: { ...facts, id, section } };
    },
    paragraph: (...pieces) => {
      const paragraph = texts.length;
      let text = "";
      const own: NarrativePlace[] = [];
      for (const piece of flatten(pieces)) {
        if (typeof piece === "string") {
          text += piece;
          continue;
        }
        const start = text.length + piece.before.length;
        text += piece.before + piece.text + piece.after;
        own.push({ ...piece.place, paragraph, start, end: start + piece.text.length, quote: piece.text });
      }
      texts.push(text);
      places.push(...[...own, ...classifyDigits(text, own, paragraph, section)].sort((a, b) => a.start - b.start));
    },
    equation: (equation) => equations.push(equation),
    find: (fact, kind) => [section, chapter(), ""].map((where) => byFact.get(`${where}|${fact}|${kind}`)).find((id) => id !== undefined),
    finish: () => ({ texts, places, equations }),
  };
}

function flatten(pieces: readonly Piece[]): readonly (string | Mark)[] {
  return pieces.flatMap((piece): readonly (string | Mark)[] => (isList(piece) ? flatten(piece) : [piece]));
}

function isList(piece: Piece): piece is readonly Piece[] {
  return Array.isArray(piece);
}
