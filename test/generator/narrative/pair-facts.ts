import type { Equation, NarrativePlace } from "./narrative-place";

/** What is told twice must be the same; what tables hold must be theirs; a change is this year's table less last year's. */
export function pairFacts(places: readonly NarrativePlace[]): readonly Equation[] {
  const told = new Map<string, NarrativePlace[]>();
  for (const place of places) if (place.fact !== undefined) told.set(place.fact, [...(told.get(place.fact) ?? []), place]);
  const repeated = [...told].flatMap(([fact, list]) =>
    list.flatMap((one, index) =>
      list.slice(index + 1).map((other): Equation => ({
        id: `repeated ${fact}: ${one.id} = ${other.id}`,
        needs: "text",
        severity: "error",
        holds: {
          kind: "sum",
          terms: [
            { sign: 1, place: one.id },
            { sign: -1, place: other.id },
          ],
        },
      })),
    ),
  );
  const inTables = places.flatMap((place) =>
    (place.tables ?? [])
      .filter((figures) => figures.length > 0)
      .map((figures): Equation => ({
        id: `table ${figures[0]?.table ?? ""} ${place.id}`,
        needs: "tables",
        severity: "error",
        holds: { kind: "sum", terms: [{ sign: 1, place: place.id }, ...figures.map((table) => ({ sign: -1 as const, table }))] },
      })),
  );
  const sinceLastYear = places.flatMap((place) =>
    (place.changeOf ?? []).map((figures): Equation => ({
      id: `last year ${figures[0]?.table ?? ""} ${place.id}`,
      needs: "last-year",
      severity: "error",
      holds: {
        kind: "sum",
        terms: [
          { sign: 1, place: place.id },
          ...figures.map((table) => ({ sign: -1 as const, table })),
          ...figures.map((lastYear) => ({ sign: 1 as const, lastYear })),
        ],
      },
    })),
  );
  return [...repeated, ...inTables, ...sinceLastYear];
}
