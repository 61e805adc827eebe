import type { Span } from "../../../src/core/narrative/narrative";
import { random } from "../random";
import { alterations, type AlterationKind } from "./alter-place";
import { canHold, placesIn, readingsOf, type Beside } from "./judge";
import type { MadeNarrative } from "./narrative-of";
import type { Equation, NarrativePlace } from "./narrative-place";

/** A narrative with one figure or direction word changed. */
export interface NarrativeMutant {
  readonly kind: AlterationKind;
  readonly paragraphs: readonly string[];
  /** The changed words in the changed text. */
  readonly span: Span;
  /** What stood there, and what it meant. */
  readonly place: NarrativePlace;
  readonly after: string;
  /** Equations that no values behind the print can satisfy any more. */
  readonly broken: readonly Pick<Equation, "id" | "needs" | "severity">[];
  /** What must be said: an error, a warning, or nothing because print cannot show it. */
  readonly revealedBy: "error" | "warning" | "nothing";
  /** Other numbers that stand in every broken equation: each of them could as well be the wrong one. */
  readonly suspects: readonly string[];
}

/**
 * `count` changes of a made narrative, drawn by seed and each judged by the narrative's own equations. `beside` says which workbooks the
 * reader has; without any, only what the text says about itself counts.
 */
export function narrativeMutants(made: MadeNarrative, seed: number, count: number, beside: Beside = {}): readonly NarrativeMutant[] {
  const rng = random(seed);
  const byId = new Map(made.places.map((place) => [place.id, place]));
  const figures = made.places.filter(({ kind }) => kind !== "not-claim" && kind !== "direction");
  const words = made.places.filter(({ kind }) => kind === "direction");
  const equations = made.equations.map((equation) => ({ equation, places: placesIn(equation, byId) }));
  const mutants: NarrativeMutant[] = [];
  for (let tries = 0; mutants.length < count && tries < count * 20; tries += 1) {
    const place = rng.pick(words.length > 0 && rng.chance(0.2) ? words : figures);
    const possible = alterations(place, rng);
    if (possible.length === 0) continue;
    const { kind, changed } = rng.pick(possible);
    const before = readingsOf(made.places);
    const after = readingsOf(made.places, changed);
    const broken = equations.filter(
      ({ equation, places }) =>
        places.includes(place.id) && canHold(equation, before, beside) === true && canHold(equation, after, beside) === false,
    );
    const [first, ...others] = broken;
    const shared = first?.places.filter((id) => id !== place.id && others.every(({ places }) => places.includes(id))) ?? [];
    mutants.push({
      kind,
      place,
      after: changed.quote,
      span: { paragraph: place.paragraph, start: place.start, end: place.start + changed.quote.length },
      paragraphs: made.paragraphs.map((text, index) =>
        index === place.paragraph ? text.slice(0, place.start) + changed.quote + text.slice(place.end) : text,
      ),
      broken: broken.map(({ equation: { id, needs, severity } }) => ({ id, needs, severity })),
      revealedBy: broken.some(({ equation }) => equation.severity === "error") ? "error" : broken.length > 0 ? "warning" : "nothing",
      suspects: [...new Set(shared)],
    });
  }
  return mutants;
}
