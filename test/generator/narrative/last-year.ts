import type { Agency, Entry } from "../agency";
import { random } from "../random";

/** Projects that ended with last year; invented. */
const ended = ["旧站房拆除经费", "台账补录经费", "临时值班室租赁费", "展板更换经费"];

/**
 * The same agency a year earlier: every change of the narrative is the difference of two sums of entries, so all nets of changes hold.
 * Some entries are as they were, some are new this year, some have ended.
 */
export function lastYear(agency: Agency): Agency {
  for (let attempt = 0; ; attempt += 1) {
    const drawn = drawLastYear(agency, attempt);
    // A change below half a printed unit would be printed as 0.00, which the form takes for exactly nothing.
    if (attempt === 50 || !leavesCrumbs(agency.entries, drawn.entries)) return drawn;
  }
}

function drawLastYear(agency: Agency, attempt: number): Agency {
  const rng = random(agency.seed * 51 + attempt + 7);
  const grain = agency.options.rounding === "exact" ? 100 : 1;
  const kept = agency.entries.flatMap((entry): readonly Entry[] => {
    const lot = rng.whole(1, 100);
    if (entry.kind === "project" && lot <= 15) return [];
    const before = lot <= 35 ? entry.yuan : Math.max(1000, Math.round((entry.yuan * rng.whole(55, 170)) / 100 / grain) * grain);
    return [{ ...entry, yuan: before }];
  });
  const model = agency.entries.find(({ kind, source }) => kind === "project" && source === "general") ?? agency.entries[0];
  if (model === undefined) throw new RangeError("an agency without entries has no last year");
  const codes = [...agency.profile.work, model.code];
  const gone = rng
    .shuffle(ended)
    .slice(0, rng.whole(1, 3))
    .map((project): Entry => ({
      ...model,
      project,
      code: rng.pick(codes),
      economic: "302",
      yuan: rng.whole(100, 4000) * 100 + (grain === 1 ? rng.whole(0, 99) : 0),
    }));
  return { ...agency, year: agency.year - 1, entries: [...kept, ...gone] };
}

/** Whether some sum that a narrative may tell has changed by less than print can show. */
function leavesCrumbs(now: readonly Entry[], before: readonly Entry[]): boolean {
  const keys = [
    () => "all",
    (e: Entry) => e.kind,
    (e: Entry) => e.source,
    (e: Entry) => `${e.source === "generalTransfer" ? "general" : e.source} ${e.kind === "project" ? "project" : "basic"}`,
    (e: Entry) => e.code,
    (e: Entry) => `${e.source} ${e.code}`,
    (e: Entry) => e.economic,
  ];
  return keys.some((key) => {
    const sums = new Map<string, number>();
    for (const entry of now) sums.set(key(entry), (sums.get(key(entry)) ?? 0) + entry.yuan);
    for (const entry of before) sums.set(key(entry), (sums.get(key(entry)) ?? 0) - entry.yuan);
    return [...sums.values()].some((change) => change !== 0 && Math.abs(change) < 100);
  });
}
