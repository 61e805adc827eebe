import { finalAccountsOf } from "./final-accounts";
import { canHold, readingsOf } from "./judge";
import { narrativeMutants } from "./narrative-mutants";
import { randomWording } from "./wording";

const made = (["completion", "variance"] as const).flatMap((against) =>
  Array.from({ length: 30 }, (_, seed) =>
    finalAccountsOf(seed, { ...randomWording(seed), flat: seed % 2 === 0 ? "zero" : "持平" }, against),
  ),
);

test("made final accounts satisfy their equations", () => {
  const broken = made.flatMap(({ places, equations }, index) => {
    const readings = readingsOf(places);
    return equations.filter((equation) => canHold(equation, readings, {}) !== true).map(({ id }) => `${index} ${id}`);
  });
  expect(broken).toEqual([]);
});

test("places stand where they say", () => {
  const astray = made.flatMap(({ paragraphs, places }) =>
    places.filter(({ paragraph, start, end, quote }) => paragraphs[paragraph]?.slice(start, end) !== quote),
  );
  expect(astray).toEqual([]);
});

test("most changes contradict the rest of the text", () => {
  const all = made.flatMap((narrative, seed) => narrativeMutants(narrative, seed, 30));
  expect(all.filter(({ revealedBy }) => revealedBy === "error").length / all.length).toBeGreaterThan(0.8);
});
