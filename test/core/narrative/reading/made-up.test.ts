import { readNarrative } from "../../../../src/core/narrative/reading/read-narrative";
import type { NumberToken } from "../../../../src/core/narrative/reading/number-token";
import type { Direction, Statement } from "../../../../src/core/narrative/reading/statement";
import { makeAgency } from "../../../generator/agency";
import { asTextNarrative } from "../../../generator/narrative/as-host";
import { finalAccountsOf } from "../../../generator/narrative/final-accounts";
import { narrativeOf } from "../../../generator/narrative/narrative-of";
import type { MadeNarrative } from "../../../generator/narrative/narrative-of";
import type { NarrativePlace } from "../../../generator/narrative/narrative-place";
import { randomWording, wordings } from "../../../generator/narrative/wording";

/** What a made-up narrative means and what was read of it: every place that differs, as a line. */
function misread(made: MadeNarrative, sections: boolean): readonly string[] {
  const read = readNarrative(asTextNarrative(made));
  const tokens = new Map<string, NumberToken>(read.numbers.map((token) => [`${token.span.paragraph}:${token.span.start}`, token]));
  const byFigure = new Map<unknown, Statement>(read.statements.flatMap((statement) => ("figure" in statement && statement.figure !== undefined ? [[statement.figure, statement] as const] : [])));
  const directions = new Map<string, Direction>(
    read.statements.flatMap((statement) => ("directionSpan" in statement ? [[`${statement.directionSpan.paragraph}:${statement.directionSpan.start}`, statement.direction] as const] : [])),
  );
  return made.places.flatMap((place): readonly string[] => {
    const at = `${place.paragraph}:${place.start}`;
    const told = `${place.id} ${place.quote}${place.unit}`;
    // 决算数大于预算数 compares two figures and changes none: it is no statement of change.
    if (place.quote === "大于" || place.quote === "小于") return [];
    if (place.kind === "direction") return directions.get(at) === place.direction ? [] : [`${told}: direction ${directions.get(at) ?? "lost"}`];
    const token = tokens.get(at);
    if (token === undefined || token.span.end !== place.end) return /\d/.test(place.quote) ? [`${told}: number ${token?.quote ?? "lost"}`] : [];
    if ((token.notClaim !== undefined) !== (place.kind === "not-claim")) return [`${told}: ${token.notClaim ?? "a claim"}`];
    return place.kind === "not-claim" ? [] : misunderstood(place, byFigure.get(token), told, sections);
  });
}

function misunderstood(place: NarrativePlace, statement: Statement | undefined, told: string, sections: boolean): readonly string[] {
  if (statement === undefined) return place.kind === "aside" ? [] : [`${told}: unclaimed`];
  const kind = place.kind === "area" ? "count" : place.kind === "aside" ? "amount" : place.kind;
  if (statement.kind !== kind) return [`${told}: ${statement.kind}`];
  if (place.kind === "aside" && (statement.kind !== "amount" || statement.aside === undefined)) return [`${told}: not aside`];
  return sections && statement.subject.section !== place.section ? [`${told}: in ${statement.subject.section}`] : [];
}

test.each(Object.entries(wordings))("%s: every number and word of change is read as it was meant", (_name, wording) => {
  expect(misread(narrativeOf(makeAgency(101), wording), true)).toEqual([]);
});

test("mixtures of wordings, other agencies", () => {
  for (let seed = 0; seed < 12; seed++) expect([seed, misread(narrativeOf(makeAgency(200 + seed), randomWording(seed)), true)]).toEqual([seed, []]);
});

test.each(["completion", "variance"] as const)("final accounts of the ministry's template, told by %s", (against) => {
  for (let seed = 0; seed < 12; seed++) expect([seed, misread(finalAccountsOf(seed, randomWording(seed), against), false)]).toEqual([seed, []]);
});
