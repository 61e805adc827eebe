import { makeAgency } from "../agency";
import { layOut, type LaidOut } from "../lay-out";
import { standardLayout } from "../layout";
import { randomLayout } from "../variants";
import { canHold, readingsOf } from "./judge";
import { narrativeMutants } from "./narrative-mutants";
import { narrativeOf, type MadeNarrative } from "./narrative-of";
import { randomWording, standardWording, wordings } from "./wording";

function brokenIn(made: MadeNarrative, beside: { readonly laidOut?: LaidOut; readonly lastYear?: LaidOut } = {}): readonly string[] {
  const readings = readingsOf(made.places);
  return made.equations.filter((equation) => canHold(equation, readings, beside) === false).map(({ id }) => id);
}

function lastYearOf(made: MadeNarrative): LaidOut {
  if (made.facts === undefined) throw new Error("no agency behind this narrative");
  return layOut(made.facts.before, standardLayout);
}

test.each(Object.entries(wordings))("every place says where it stands, every digit has a place: %s", (_name, wording) => {
  const { paragraphs, places } = narrativeOf(makeAgency(5, { year: 2024 }), wording);
  expect(places.filter(({ paragraph, start, end, quote }) => paragraphs[paragraph]?.slice(start, end) !== quote)).toEqual([]);
  expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  const covered = new Set(
    places.flatMap(({ paragraph, start, end }) => Array.from({ length: end - start }, (_, at) => `${paragraph}:${start + at}`)),
  );
  const bare = paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(/[0-9０-９]/g)].filter(({ index }) => !covered.has(`${paragraph}:${index}`)),
  );
  expect(bare).toEqual([]);
});

test("a made narrative satisfies all of its equations, with tables in any layout and with last year's", () => {
  for (let seed = 0; seed < 25; seed += 1) {
    const agency = makeAgency(seed);
    const made = narrativeOf(agency, randomWording(seed));
    expect({ seed, broken: brokenIn(made, { laidOut: layOut(agency, randomLayout(seed)), lastYear: lastYearOf(made) }) }).toEqual({
      seed,
      broken: [],
    });
    expect(made.equations.length).toBeGreaterThan(100);
  }
});

test("what is printed is what the books say, rounded half up", () => {
  const agency = makeAgency(8, { rounding: "tails" });
  for (const { kind, printed, half, fact } of narrativeOf(agency, standardWording).places) {
    if (kind !== "amount" || fact !== "total") continue;
    const yuan = agency.entries.reduce((sum, entry) => sum + entry.yuan, 0);
    expect(Math.abs(printed - yuan)).toBeLessThanOrEqual(half);
  }
});

test("the same seed and wording give the same text; every wording shows in some agency's", () => {
  const agencies = [4, 7, 9, 14, 21].map((seed) => makeAgency(seed, { year: 2024 }));
  const usual = agencies.map((agency) => narrativeOf(agency, standardWording).paragraphs);
  expect(agencies.map((agency) => narrativeOf(agency, standardWording).paragraphs)).toEqual(usual);
  const unseen = Object.entries(wordings).filter(([, wording]) =>
    agencies.every((agency, index) => narrativeOf(agency, wording).paragraphs.join("\n") === usual[index]?.join("\n")),
  );
  expect(unseen.map(([name]) => name)).toEqual(["standard"]);
});

test("a mutant differs in one paragraph, at its span", () => {
  const made = narrativeOf(makeAgency(2), standardWording);
  for (const { paragraphs, span, after, place } of narrativeMutants(made, 1, 200)) {
    expect(paragraphs.flatMap((text, index) => (text === made.paragraphs[index] ? [] : [index]))).toEqual([place.paragraph]);
    expect(paragraphs[span.paragraph]?.slice(span.start, span.end)).toBe(after);
    expect(after).not.toBe(place.quote);
  }
});

test("most changes are revealed with tables, many without", () => {
  const share = (beside: "tables" | "none"): number => {
    const all = Array.from({ length: 15 }, (_, seed) => {
      const agency = makeAgency(seed);
      const made = narrativeOf(agency, randomWording(seed));
      return narrativeMutants(
        made,
        seed,
        60,
        beside === "none" ? {} : { laidOut: layOut(agency, standardLayout), lastYear: lastYearOf(made) },
      );
    }).flat();
    return all.filter(({ revealedBy }) => revealedBy === "error").length / all.length;
  };
  expect(share("tables")).toBeGreaterThan(0.85);
  expect(share("none")).toBeGreaterThan(0.7);
});

test("0.01 between two tellings of one figure is not revealed, 0.02 is", () => {
  const made = narrativeOf(makeAgency(6, { rounding: "exact" }), standardWording);
  const grants = made.places.find(({ id }) => id === "budget/general/size/一般公共预算拨款/amount");
  const equation = made.equations.find(({ id }) => id.startsWith("repeated general:"));
  if (grants === undefined || equation === undefined) throw new Error("not told twice");
  expect(canHold(equation, readingsOf(made.places, { ...grants, printed: grants.printed + 100 }), {})).toBe(true);
  expect(canHold(equation, readingsOf(made.places, { ...grants, printed: grants.printed + 200 }), {})).toBe(false);
});
